/** What the journal's lines of a run come to, against what is kept of it. */

import fc from 'fast-check';
import type { RunLine } from '../../../src/core/run/entries-of-run';
import { journalTies, type JournalTie } from '../../../src/core/run/journal-ties';
import type { RunRecord } from '../../../src/core/run/run-record';
import type { RunGiven } from '../../../src/core/run/run-terms';
import type { Chart } from '../../../src/core/journal/chart';
import { finished } from '../../../src/core/steps';
import { JANUARY, linesOf, recordIn, row, run as runOver, type Row } from './runs';

const asset = (tag: string, assetClass: string, cost: number): Row =>
  row(tag, assetClass, cost, 10, '2024-01-01');
/** 100.00, 50.00 and 25.00 a month. */
const ASSETS = [
  asset('M-1', 'Machines', 12_000),
  asset('M-2', 'Machines', 6_000),
  asset('V-1', 'Vehicles', 3_000),
];

interface Ran {
  readonly records: readonly RunRecord[];
  readonly lines: readonly RunLine[];
}

function run(
  assets: readonly Row[],
  before: readonly RunRecord[] = [],
  given: Pick<RunGiven, 'scope'> = {},
): Ran {
  const ran = runOver(assets, { ...JANUARY, ...given }, before);
  const records = ran.plan.entries.length === 0 ? before : [...before, recordIn(ran.plan)];
  return { records, lines: linesOf(ran) };
}

function tiesOf(
  records: readonly RunRecord[],
  lines: readonly RunLine[],
  chart: Chart,
  decimals: 2,
): readonly JournalTie[] {
  return finished(journalTies(records, lines, chart, decimals));
}

test('adds up to the records, by whatever scope', () => {
  for (const scope of ['asset', 'class', 'total']) {
    const { records, lines } = run(ASSETS, [], { scope });
    expect(tiesOf(records, lines, undefined, 2)).toEqual([
      { id: 'depreciation 20260101-20260131', records: 17_500, journal: 17_500 },
    ]);
  }
});

test('a line that is gone or was changed is a difference', () => {
  const { records, lines } = run(ASSETS);
  expect(tiesOf(records, lines.slice(2), undefined, 2)[0]?.journal).toBe(2_500);
  const [first, ...others] = lines;
  const changed = [{ ...(first as RunLine), debit: 1 }, ...others];
  expect(tiesOf(records, changed, undefined, 2)[0]?.journal).toBe(2_600);
});

test('an entry that was reversed is not there', () => {
  const { records, lines } = run(ASSETS, [], { scope: 'total' });
  const mirror = lines.map((line) => ({
    ...line,
    entry: `${line.entry}/R`,
    debit: line.credit,
    credit: line.debit,
  }));
  expect(tiesOf(records, [...lines, ...mirror], undefined, 2)[0]?.journal).toBe(0);
});

test('entries of other runs and of people are not its own', () => {
  const { records, lines } = run(ASSETS);
  const [line] = lines;
  const others = ['20260131-7KQ2MX', 'depreciation 20260101-20260131 correction 1, class Machines', ''].map(
    (entry) => ({ ...(line as RunLine), entry }),
  );
  expect(tiesOf(records, [...lines, ...others], undefined, 2)[0]?.journal).toBe(17_500);
});

test('accounts that were renamed since count by their debits', () => {
  const { records, lines } = run(ASSETS);
  const chart = [
    { role: 'depreciation expense', assetClass: '', book: '', code: '', account: 'New name' } as const,
  ];
  expect(tiesOf(records, lines, chart, 2)[0]?.journal).toBe(17_500);
});

test('a correction downwards is below 0 on both sides', () => {
  const before = run(ASSETS);
  const after = run([asset('M-1', 'Machines', 6_000), ...ASSETS.slice(1)], before.records);
  const ties = tiesOf(after.records, [...before.lines, ...after.lines], undefined, 2);
  expect(ties.map(({ records, journal }) => [records, journal])).toEqual([
    [17_500, 17_500],
    [-5_000, -5_000],
  ]);
});

test('what is too large to be summed is said', () => {
  const { records, lines } = run(ASSETS);
  const huge = lines.map((line) => ({ ...line, debit: line.debit === 0 ? 0 : 1e300 }));
  expect(tiesOf(records, huge, undefined, 2)[0]?.journal).toBe('too large');
});

test('an entry is its own run whatever its case; a reversal that was reversed lets it stand', () => {
  const { records, lines } = run(ASSETS, [], { scope: 'total' });
  const named = (end: string): readonly RunLine[] =>
    lines.map((line) => ({ ...line, entry: `${line.entry.toUpperCase()}${end}` }));
  const all = ['', '/R', '/R/R'].map(named);
  const journals = all.map((_, i) => tiesOf(records, all.slice(0, i + 1).flat(), undefined, 2)[0]?.journal);
  expect(journals).toEqual([17_500, 0, 17_500]);
});

test('many entries are looked at some at a time', () => {
  const { records, lines } = run(ASSETS);
  const [line] = lines;
  const many = Array.from({ length: 5000 }, (_, i): RunLine => ({ ...(line as RunLine), entry: `e${i}` }));
  const steps = journalTies(records, [...lines, ...many], undefined, 2);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(step.value[0]?.journal).toBe(17_500);
  expect(count).toBeGreaterThanOrEqual(20);
});

test('whatever the register was and is, after a run the journal adds up', () => {
  const register = fc.array(
    fc
      .tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('X', 'Y'), fc.integer({ min: 1, max: 1e6 }))
      .map(([tag, assetClass, cost]) => asset(tag, assetClass, cost / 100)),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(register, register, fc.constantFrom('asset', 'total'), (was, is, scope) => {
      const first = run(was, [], { scope });
      const second = run(is, first.records, { scope });
      const ties = tiesOf(second.records, [...first.lines, ...second.lines], undefined, 2);
      expect(ties.every(({ records, journal }) => records === journal)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
