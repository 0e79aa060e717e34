/**
 * One part of a verification, shared by workers chunk by chunk. Every chunk has a stream of random
 * numbers of its own, so who works on which makes no difference to the sums.
 */
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { seconds } from '../seconds.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { CHUNK_CASES } = require('../../test/verification/chunk.ts');

const WORKER = new URL('./worker.cjs', import.meta.url);
/** Progress is told after every tenth of a part. */
const TOLD_TIMES = 10;

function chunksOf(cases) {
  return Array.from({ length: Math.ceil(cases / CHUNK_CASES) }, (_, chunk) => ({
    chunk,
    cases: Math.min(CHUNK_CASES, cases - chunk * CHUNK_CASES),
  }));
}

/** Hands chunks to one worker until none is left. */
function work(queue, onTally) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER);
    const next = () => {
      const chunk = queue.next();
      if (!chunk.done) return worker.postMessage(chunk.value);
      resolve(worker.terminate());
    };
    worker.on('message', (tally) => {
      onTally(tally);
      next();
    });
    worker.on('error', reject);
    next();
  });
}

/** The sum of two tallies, with the failure that comes first in the part. */
function sumOf(a, b) {
  const failures = [a.firstFailure, b.firstFailure].filter(Boolean);
  return {
    schedules: a.schedules + b.schedules,
    rows: a.rows + b.rows,
    wrongRows: a.wrongRows + b.wrongRows,
    missedTotals: a.missedTotals + b.missedTotals,
    firstFailure: failures.sort((one, other) => one.index - other.index)[0],
  };
}

/** Tells how far a part is, at most so many times. */
function progress(part, cases, begun) {
  let told = 0;
  return (done) => {
    const tenths = Math.floor((done * TOLD_TIMES) / cases);
    if (tenths <= told) return;
    told = tenths;
    console.log(
      `${part}: ${done.toLocaleString('en-US')} of ${cases.toLocaleString('en-US')}, ${seconds(begun)}`,
    );
  };
}

/** @returns The tally of the part, its name, and how long it took. */
export async function verifyPart({ part, cases, seed, workers }) {
  const begun = performance.now();
  const tell = progress(part, cases, begun);
  const chunks = chunksOf(cases);
  const queue = chunks.map((chunk) => ({ ...chunk, part, seed })).values();
  let sum = { schedules: 0, rows: 0, wrongRows: 0, missedTotals: 0, firstFailure: undefined };
  const onTally = (tally) => {
    sum = sumOf(sum, tally);
    tell(sum.schedules);
  };
  await Promise.all(Array.from({ length: Math.min(workers, chunks.length) }, () => work(queue, onTally)));
  return { part, ...sum, elapsedSeconds: (performance.now() - begun) / 1000 };
}
