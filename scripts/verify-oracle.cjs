'use strict';
/** `npm run verify:oracle`: a thousand random loans as LibreOffice computes them, for the unit tests. */
require('./enter.cjs')('verify-oracle.mjs');
