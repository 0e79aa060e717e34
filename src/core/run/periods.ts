/**
 * The periods in which register and records are compared: months, and the runs' own spans. Of a record
 * that reaches over several nobody can tell what belongs to which, so these are one.
 */

import { monthOf, startOfMonth } from '../time/calendar';
import type { Covered, RunRecord, Span } from './run-record';

/** A part of what is covered that no record crosses the ends of. */
export interface Period extends Span {
  /** All that lie in it. */
  readonly records: readonly RunRecord[];
  /** Whether a record reaches over several months of it. */
  readonly isUnited: boolean;
}

/** Of longer spans the financial years are compared. */
const MOST_MONTHS = 60;

/**
 * @param yearEnd The month in which a financial year closes.
 * @example periodsOf({ records: [january], reach: quarter }, 12) // January, February, March
 */
export function periodsOf({ records, reach }: Covered, yearEnd: number): readonly Period[] {
  const cuts = cutsOf(records, reach, yearEnd);
  const crosses = (cut: number): boolean => records.some(({ from, to }) => from < cut && cut <= to);
  const firsts = [reach.from, ...cuts.filter((cut) => !crosses(cut))];
  return firsts.map((from, index) => {
    const to = (firsts[index + 1] ?? reach.to + 1) - 1;
    return {
      ...{ from, to },
      records: records.filter((record) => record.from >= from && record.to <= to),
      isUnited: cuts.some((cut) => cut > from && cut <= to),
    };
  });
}

/** The first days of everything after the first, in order. */
function cutsOf(records: readonly RunRecord[], { from, to }: Span, yearEnd: number): readonly number[] {
  const [first, last] = [monthOf(from), monthOf(to)];
  const isByYear = last - first >= MOST_MONTHS;
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const starts = months.filter((month) => !isByYear || (month - yearEnd) % 12 === 0).map(startOfMonth);
  const ends = records.flatMap((record) => [record.from, record.to + 1]);
  const days = new Set([...starts, ...ends].filter((day) => day > from && day <= to));
  return [...days].sort((a, b) => a - b);
}
