'use strict';
/** `npm run sources`: writes docs/sources.md from the dated tables of law. */
require('./enter.cjs')('sources.mjs');
