#!/usr/bin/env node
'use strict';
/** `writedown`, from a checkout: builds the command line if it has changed, and runs it. */
require('./enter.cjs')('writedown.mjs');
