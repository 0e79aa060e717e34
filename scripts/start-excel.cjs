'use strict';
/** `npm run start:excel`: the add-in in Excel itself, on Windows or a Mac. */
require('./enter.cjs')('start-excel.mjs');
