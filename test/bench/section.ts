/** What a subject of the benchmark hands to the report: a table, and the ratios that are held to a goal. */

import { isMet, type Held } from './goal';
import { ratioOf, spreadOf, type Spread, type Timing } from './measure';

export interface Section {
  readonly title: string;
  /** What is measured and how, in a sentence or two. */
  readonly about: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly held: readonly Held[];
  readonly charts?: readonly Chart[];
}

/** Times against sizes, both on logarithmic axes. */
export interface Chart {
  readonly file: string;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly (readonly [number, number])[];
  }[];
}

/** Writedown is the contender that the others are held against. */
export const OURS = 'Writedown';

export const TIMING_HEADER = ['Contender', 'Median', 'Quartiles', 'Writedown to it', 'Goal', 'Met'];

/** A contender that is not timed says why. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}

/** The rows of one piece of work. */
export function timingRows(
  what: string,
  timings: readonly Timing[],
  goals: Readonly<Record<string, number>> = {},
  absent: readonly Absent[] = [],
): Pick<Section, 'rows' | 'held'> {
  const ours = timings.find(({ name }) => name === OURS);
  const held: Held[] = [];
  const rows = timings.map((timing) => {
    const { name, samples } = timing;
    const { low, median, high } = spreadOf(samples);
    const cells = [`${what}: ${name}`, shownTime(median), `${shownTime(low)} to ${shownTime(high)}`];
    if (ours === undefined || timing === ours) return [...cells, '', '', ''];
    const ratio = ratioOf(ours, timing);
    const atMost = goals[name];
    if (atMost === undefined) return [...cells, shownRatio(ratio), '', ''];
    const one = { what: `${what}, to ${name}`, ratio, atMost };
    held.push(one);
    return [...cells, shownRatio(ratio), `at most ${atMost}`, isMet(one) ? 'yes' : 'no'];
  });
  return {
    rows: [...rows, ...absent.map(({ name, why }) => [`${what}: ${name}`, why, '', '', '', ''])],
    held,
  };
}

const UNITS = [
  { name: 'ns', size: 1 },
  { name: 'µs', size: 1e3 },
  { name: 'ms', size: 1e6 },
];

/** Nanoseconds in a unit fit to read. */
export function shownTime(nanoseconds: number): string {
  const unit = UNITS.find(({ size }) => nanoseconds < 1000 * size) ?? { name: 's', size: 1e9 };
  const amount = nanoseconds / unit.size;
  return `${amount.toFixed(amount < 10 ? 1 : 0)} ${unit.name}`;
}

/** A ratio that is far below 1 is read better as so many times faster. */
export function shownRatio({ low, median, high }: Spread): string {
  const digits = (value: number): string => value.toPrecision(2);
  return `${digits(median)} (${digits(low)} to ${digits(high)})`;
}
