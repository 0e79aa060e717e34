'use strict';
/** `npm run bench`: what exactness costs, as ratios taken in one process. */
require('./enter.cjs')('bench.mjs');
