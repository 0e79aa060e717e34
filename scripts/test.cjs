'use strict';
/** `npm test`: installs what is missing and runs every stage; the last line is the sum. */
require('./enter.cjs')('test.mjs');
