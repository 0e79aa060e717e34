/** Timings of alternatives in one process: taken in turns, so that noise falls on all of them alike. */

/** Something to time: runs so many times and returns a sum, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  readonly run: (times: number) => number;
}

/** How long a contender's turn is, and how many turns each has. */
export interface Turns {
  readonly milliseconds: number;
  readonly rounds: number;
}

export const FULL: Turns = { milliseconds: 60, rounds: 15 };
export const SHORT: Turns = { milliseconds: 15, rounds: 9 };

/** The median of some samples, and the quartiles around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface Timing {
  readonly name: string;
  /** Nanoseconds for one run, turn by turn. */
  readonly samples: readonly number[];
}

/**
 * Milliseconds that processors have worked for this process: on a machine that is shared, what others take
 * is not counted. Collecting garbage and compiling are.
 */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

let sink = 0;

/** What has been summed: printing it keeps the work alive. */
export function proofOfWork(): number {
  return sink;
}

/** Every contender's times for one run. */
export function timed(contenders: readonly Contender[], { milliseconds, rounds }: Turns): readonly Timing[] {
  const times = contenders.map((contender) => warmedUp(contender, milliseconds));
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ run }, index) => {
      const count = times[index] ?? 1;
      const start = worked();
      sink += run(count);
      samples[index]?.push(((worked() - start) * 1e6) / count);
    });
  }
  return contenders.map(({ name }, index) => ({ name, samples: samples[index] ?? [] }));
}

/** How many runs fill a turn, once the code is hot. */
function warmedUp({ run }: Contender, milliseconds: number): number {
  let count = 1;
  for (;;) {
    const start = worked();
    sink += run(count);
    const elapsed = worked() - start;
    if (elapsed > milliseconds) return Math.max(1, Math.round((count * milliseconds) / elapsed));
    count *= 2;
  }
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** One time over another: the ratio of the medians, and the quartiles of the ratios turn by turn. */
export function ratioOf(first: Timing, second: Timing): Spread {
  const turns = first.samples.map((sample, index) => sample / (second.samples[index] ?? NaN));
  const { low, high } = spreadOf(turns);
  return { low, median: spreadOf(first.samples).median / spreadOf(second.samples).median, high };
}
