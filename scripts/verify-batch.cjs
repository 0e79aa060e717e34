'use strict';
/** `npm run verify:batch`: the command line over processes and over ssh, byte for byte as over one file. */
require('./enter.cjs')('verify-batch.mjs');
