'use strict';
/** `npm run bench:pane`: the longest task of a month-end run, and the pane's first paint, in a browser. */
require('./enter.cjs')('bench-pane.mjs');
