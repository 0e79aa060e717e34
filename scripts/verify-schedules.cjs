'use strict';
/** `npm run verify:schedules`: a million schedules and more, each row against an exact oracle. */
require('./enter.cjs')('verify-schedules.mjs');
