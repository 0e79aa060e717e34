/** Periods of what records cover: months and the runs' own spans, none of which a record crosses. */

import fc from 'fast-check';
import { periodsOf } from '../../../src/core/run/periods';
import { coveredBy, type RunRecord } from '../../../src/core/run/run-record';
import { isoDate, parseIsoDate } from '../../../src/core/time/serial';

const record = (from: number, to: number): RunRecord => ({
  ...{ id: `depreciation ${from}-${to}`, register: '', book: '', from, to, charges: new Map() },
});
const day = (text: string): number => parseIsoDate(`2026-${text}`) ?? NaN;

/** Of some runs within a span, as `month-day to month-day`; `+` where months are one. */
function said([from, to]: readonly [string, string], ...runs: (readonly [string, string])[]): string[] {
  const records = runs.map(([first, last]) => record(day(first), day(last)));
  const covered = coveredBy(records, '', { from: day(from), to: day(to) });
  return periodsOf(covered, 12).map((period) => {
    const days = [period.from, period.to].map((serial) => isoDate(serial).slice(5)).join(' to ');
    return `${days}${period.isUnited ? ' +' : ''} ${period.records.length}`;
  });
}

test('a quarter without runs is three months', () => {
  expect(said(['01-01', '03-31'])).toEqual(['01-01 to 01-31 0', '02-01 to 02-28 0', '03-01 to 03-31 0']);
});

test('a correction lies in the month of its run', () => {
  expect(said(['01-01', '02-28'], ['01-01', '01-31'], ['01-01', '01-31'])).toEqual([
    '01-01 to 01-31 2',
    '02-01 to 02-28 0',
  ]);
});

test('months that a run reaches over are one, also those that other runs lie in', () => {
  expect(said(['01-01', '04-30'], ['01-01', '03-31'], ['02-01', '02-28'])).toEqual([
    '01-01 to 03-31 + 2',
    '04-01 to 04-30 0',
  ]);
});

test('a part of a month is a period of its own, and so is a run of other days than months', () => {
  expect(said(['01-15', '02-10'])).toEqual(['01-15 to 01-31 0', '02-01 to 02-10 0']);
  expect(said(['01-01', '01-31'], ['01-05', '01-11'])).toEqual([
    '01-01 to 01-04 0',
    '01-05 to 01-11 1',
    '01-12 to 01-31 0',
  ]);
});

test('of more than five years the financial years are compared', () => {
  const from = parseIsoDate('2021-01-01') ?? NaN;
  const to = parseIsoDate('2026-12-31') ?? NaN;
  const firsts = (yearEnd: number): string[] =>
    periodsOf({ records: [], reach: { from, to } }, yearEnd).map((period) => isoDate(period.from));
  expect(firsts(12)).toEqual([2021, 2022, 2023, 2024, 2025, 2026].map((year) => `${year}-01-01`));
  expect(firsts(3).slice(0, 3)).toEqual(['2021-01-01', '2021-04-01', '2022-04-01']);
});

test('whatever was run, every day and every record is in one period', () => {
  const span = fc
    .tuple(fc.integer({ min: 46_000, max: 46_400 }), fc.integer({ min: 0, max: 100 }))
    .map(([from, days]) => ({ from, to: from + days }));
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 8 }), (asked, runs) => {
      const covered = coveredBy(
        runs.map(({ from, to }) => record(from, to)),
        '',
        asked,
      );
      const periods = periodsOf(covered, 12);
      const days = periods.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      expect(days).toBe(covered.reach.to - covered.reach.from + 1);
      expect(
        periods.every(({ from }, i) => from === (periods[i - 1]?.to ?? covered.reach.from - 1) + 1),
      ).toBe(true);
      expect(periods.flatMap(({ records }) => records)).toHaveLength(covered.records.length);
    }),
  );
});
