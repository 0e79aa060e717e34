/** How far a run is, as a line on the terminal that is written over again and again. */

export interface Progress {
  readonly at: (rows: number, rejects: number) => void;
  /** Takes the line away, until it is shown again. */
  readonly clear: () => void;
}

/** How much of the input has come by. */
export interface Passed {
  readonly bytes: number;
  /** Nothing where its length is not known. */
  readonly size: number | undefined;
}

export const NO_PROGRESS: Progress = { at: () => undefined, clear: () => undefined };

const BETWEEN_MS = 250;

/** @param now Milliseconds; any beginning will do. */
export function progressOn(write: (text: string) => void, passed: Passed, now: () => number): Progress {
  const begun = now();
  let [last, width] = [begun, 0];
  const show = (line: string): void => {
    write(`\r${line.padEnd(width)}`);
    width = line.length;
  };
  return {
    at(rows, rejects) {
      if (now() - last < BETWEEN_MS) return;
      last = now();
      show(progressLine(rows, rejects, passed, (last - begun) / 1000));
    },
    clear() {
      if (width > 0) write(`\r${' '.repeat(width)}\r`);
      width = 0;
    },
  };
}

/** @example progressLine(2e6, 3, { bytes: 50, size: 100 }, 10) // "2,000,000 rows, 200,000 a second, 3 rejects, 50 %, 10 s left" */
export function progressLine(
  rows: number,
  rejects: number,
  { bytes, size }: Passed,
  seconds: number,
): string {
  const share = size === undefined || size === 0 ? undefined : Math.min(1, bytes / size);
  const left = share === undefined || share === 0 ? undefined : (seconds * (1 - share)) / share;
  return [
    countOf(rows, 'row'),
    `${counted(Math.round(rows / Math.max(seconds, 0.001)))} a second`,
    ...(rejects === 0 ? [] : [countOf(rejects, 'reject')]),
    ...(share === undefined ? [] : [`${Math.floor(share * 100)} %`]),
    ...(left === undefined ? [] : [`${Math.ceil(left)} s left`]),
  ].join(', ');
}

/** @example countOf(1, 'row') // "1 row" */
export function countOf(count: number, noun: string): string {
  return `${counted(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function counted(count: number): string {
  return count.toLocaleString('en-US');
}
