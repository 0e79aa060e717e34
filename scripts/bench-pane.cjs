'use strict';
/** `npm run bench:pane`: the longest task of a month-end run over 100,000 assets, in a browser. */
require('./enter.cjs')('bench-pane.mjs');
