'use strict';
/** Verifies one chunk of schedules after another, as they are handed to it. */
const { parentPort } = require('node:worker_threads');
require('./typescript.cjs');
const { runChunk } = require('../../test/verification/chunk.ts');

parentPort.on('message', ({ part, chunk, cases, seed }) => {
  parentPort.postMessage(runChunk(part, chunk, cases, seed));
});
