/** Timings of alternatives in one process: taken in turns, so that noise falls on all of them alike. */

/** Something to time: runs so many times and returns a sum, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: (times: number) => number;
}

const ROUND_MS = 60;
const ROUNDS = 15;

export interface Timing {
  readonly name: string;
  /** Median over the rounds. */
  readonly nanoseconds: number;
}

let sink = 0;

/** What has been summed: printing it keeps the work alive. */
export function proofOfWork(): number {
  return sink;
}

/** Every contender's median time for one run. */
export function timed(contenders: readonly Contender[]): readonly Timing[] {
  const times = contenders.map((contender) => warmedUp(contender));
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach(({ run }, index) => {
      const count = times[index] ?? 1;
      const start = performance.now();
      sink += run(count);
      samples[index]?.push(((performance.now() - start) * 1e6) / count);
    });
  }
  return contenders.map(({ name }, index) => ({ name, nanoseconds: median(samples[index] ?? []) }));
}

/** How many runs fill a round, once the code is hot. */
function warmedUp({ run }: Contender): number {
  let count = 1;
  for (;;) {
    const start = performance.now();
    sink += run(count);
    const elapsed = performance.now() - start;
    if (elapsed > ROUND_MS) return Math.max(1, Math.round((count * ROUND_MS) / elapsed));
    count *= 2;
  }
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
