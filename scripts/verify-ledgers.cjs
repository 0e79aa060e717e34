'use strict';
/** `npm run verify:ledgers`: hledger and Beancount read what is written for them, and find its balances. */
require('./enter.cjs')('verify-ledgers.mjs');
