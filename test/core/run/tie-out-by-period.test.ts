/** The charges of the register against what is posted, period by period: what cancels out over a quarter shows. */

import fc from 'fast-check';
import { finished } from '../../../src/core/steps';
import { minor } from '../../../src/core/money/minor';
import { periodsOf } from '../../../src/core/run/periods';
import { readCharges, type Charges } from '../../../src/core/run/run-charges';
import { recordOf } from '../../../src/core/run/record-of-entries';
import { planRun } from '../../../src/core/run/run-plan';
import type { RunRecord } from '../../../src/core/run/run-record';
import { readRunTerms } from '../../../src/core/run/run-terms';
import { tieOutByClass, type RegisterTie } from '../../../src/core/run/tie-out-by-class';
import { tieOutByPeriod, type PeriodTies } from '../../../src/core/run/tie-out-by-period';
import { sentenceOf } from '../../../src/core/problem';
import type { Result } from '../../../src/core/result';
import { isoDate } from '../../../src/core/time/serial';

type Row = readonly unknown[];
const HEADER: Row = [
  'Asset',
  'Class',
  'Cost',
  'Salvage',
  'Life',
  'Method',
  'In service',
  'Disposed',
  'Units',
];
const asset = (tag: string, assetClass: string, cost: number, start = '2024-01-01', disposed = ''): Row => [
  ...[tag, assetClass, cost, 0, 10, 'SLN', start, disposed, ''],
];
/** 100.00, 50.00 and 25.00 a month. */
const ASSETS = [
  asset('M-1', 'Machines', 12_000),
  asset('M-2', 'Machines', 6_000),
  asset('V-1', 'Vehicles', 3_000),
];
const JANUARY = ['2026-01-01', '2026-01-31'] as const;
const FEBRUARY = ['2026-02-01', '2026-02-28'] as const;
const QUARTER = ['2026-01-01', '2026-03-31'] as const;
type Days = readonly [from: string, to: string];

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(sentenceOf(result.problem));
  return result.value;
}

interface Looked {
  readonly charges: Charges;
  readonly whole: RegisterTie;
  readonly ties: PeriodTies;
  /** Once it is posted. */
  readonly records: readonly RunRecord[];
}

function look(assets: readonly Row[], [from, to]: Days, before: readonly RunRecord[] = []): Looked {
  const terms = must(readRunTerms({ from, to }));
  const register = [HEADER, ...assets];
  const charges = must(finished(readCharges(register, null, terms, before, undefined)));
  const { covered } = charges;
  const plan = planRun(terms, charges, before, undefined);
  const whole = finished(tieOutByClass(terms, charges, covered));
  const periods = periodsOf(covered, 12);
  const ties = must(finished(tieOutByPeriod(register, null, terms, charges, covered, periods)));
  const records = plan.entries.length === 0 ? before : [...before, finished(recordOf(plan, plan.entries))];
  return { charges, whole, ties, records };
}

const figures = ({ periods }: PeriodTies): readonly unknown[] =>
  periods.map(({ from, tie: { register, posted, difference } }) => [
    ...[isoDate(from).slice(5), register, posted, difference],
  ]);

test('months that were run tie, and the one that was not is due', () => {
  const january = look(ASSETS, JANUARY);
  const { ties } = look(ASSETS, QUARTER, look(ASSETS, FEBRUARY, january.records).records);
  expect(figures(ties)).toEqual([
    ['01-01', 17_500, 17_500, 0],
    ['02-01', 17_500, 17_500, 0],
    ['03-01', 17_500, 0, 17_500],
  ]);
});

test('what cancels out over the months is the difference of each, by class and asset', () => {
  const january = look(ASSETS, JANUARY).records[0] as RunRecord;
  const shifted = (by: number, from: number, to: number): RunRecord => ({
    ...january,
    ...{ id: `depreciation ${from}`, from, to },
    charges: new Map(
      [...january.charges].map(([key, charged]) => [
        key,
        charged.tag === 'M-2' ? { ...charged, charge: minor(charged.charge + by) } : charged,
      ]),
    ),
  });
  const { ties, whole } = look(
    ASSETS,
    ['2026-01-01', '2026-02-28'],
    [shifted(300, 46_023, 46_053), shifted(-300, 46_054, 46_081)],
  );
  expect(whole.difference).toBe(0);
  expect(whole.classes.every(({ differing }) => differing === 0)).toBe(true);
  expect(figures(ties)).toEqual([
    ['01-01', 17_500, 17_800, -300],
    ['02-01', 17_500, 17_200, 300],
  ]);
  expect(ties.periods[1]?.tie.classes[0]).toEqual({
    ...{ assetClass: 'Machines', register: 15_000, posted: 14_700, difference: 300, differing: 1 },
    assets: [{ tag: 'M-2', register: 5_000, posted: 4_700, difference: 300 }],
  });
});

test('a quarter that was run at once is one period', () => {
  const { ties } = look(ASSETS, JANUARY, look(ASSETS, QUARTER).records);
  expect(figures(ties)).toEqual([['01-01', 52_500, 52_500, 0]]);
  expect(ties.periods[0]?.isUnited).toBe(true);
});

test('an asset counts from its first day to its last', () => {
  const { ties } = look([asset('N-1', 'New', 12_000, '2026-02-01', '2026-02-28')], QUARTER);
  expect(figures(ties).map((line) => (line as number[])[1])).toEqual([0, 10_000, 0]);
});

test('units of production are those of the whole span alone: left out, and named', () => {
  const byUnits = ['U-1', 'Machines', 10_000, 0, 1_000, 'UOP', '2026-01-01', '', 100];
  const { ties, whole } = look([...ASSETS, byUnits], QUARTER);
  expect(ties.byUnits).toEqual(['U-1']);
  expect(whole.register).toBe(52_500 + 100_000);
  expect(figures(ties).map((line) => (line as number[])[1])).toEqual([17_500, 17_500, 17_500]);
});

test('a row that cannot be read counts here as little as in the whole', () => {
  const { ties, whole } = look([...ASSETS, asset('X', 'Machines', -1)], JANUARY);
  expect(ties.periods[0]?.tie).toEqual(whole);
});

test('whatever was run, every period is what the register charges in it alone, and together they are the whole', () => {
  const start = fc.constantFrom('2020-01-01', '2025-12-17', '2026-02-15', '2026-03-01');
  const left = fc.constantFrom('', '', '2026-02-10', '2026-03-31');
  const register = fc.array(
    fc
      .tuple(
        fc.constantFrom('A', 'B', 'C', 'D'),
        fc.constantFrom('X', 'Y'),
        fc.integer({ min: 1, max: 1e6 }),
        start,
        left,
      )
      .map(([tag, assetClass, cost, from, to]) =>
        asset(tag, assetClass, cost / 100, from, to < from ? '' : to),
      ),
    { minLength: 1, maxLength: 6 },
  );
  const runs = fc.subarray<Days>([
    JANUARY,
    FEBRUARY,
    ['2026-02-01', '2026-03-31'],
    ['2026-01-10', '2026-01-20'],
  ]);
  fc.assert(
    fc.property(register, register, runs, (was, is, spans) => {
      const before = spans.reduce<readonly RunRecord[]>((all, days) => look(was, days, all).records, []);
      const { ties, whole, charges } = look(is, QUARTER, before);
      for (const side of ['register', 'posted', 'difference'] as const) {
        expect(ties.periods.reduce((sum, { tie }) => sum + tie[side], 0)).toBe(whole[side]);
      }
      expect(charges.problems.filter((problem) => problem.startsWith('register row'))).toEqual([]);
      for (const { from, to, tie } of ties.periods) {
        const alone = look(is, [isoDate(from), isoDate(to)]);
        expect(tie.register).toBe(alone.whole.register);
      }
    }),
    { numRuns: 60 },
  );
});
