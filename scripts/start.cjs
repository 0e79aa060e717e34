'use strict';
/** `npm start`: installs what is missing, builds what changed, serves the workbench. */
require('./enter.cjs')('start.mjs');
