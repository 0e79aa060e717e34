'use strict';
/** Runs the built command, and says on descriptor 3 how much memory it took at most, in bytes. */
const { writeSync } = require('node:fs');
const path = require('node:path');

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS * 1024)));
require(path.join(__dirname, '../../build/batch/writedown.cjs'));
