/** Register, records and journal of a run: they tie, and where they do not it is said where. */

import fc from 'fast-check';
import { recordOf } from '../../../src/core/run/record-of-entries';
import { readCharges } from '../../../src/core/run/run-charges';
import { planRun } from '../../../src/core/run/run-plan';
import type { RunRecord } from '../../../src/core/run/run-record';
import { readRunTerms, type RunGiven } from '../../../src/core/run/run-terms';
import { tieOutByClass, type RegisterTie } from '../../../src/core/run/tie-out-by-class';
import { finished } from '../../../src/core/steps';
import { MOST_LISTED } from '../../../src/core/run/tie-out-by-class';
import { must } from './runs';

type Row = readonly unknown[];
const HEADER: Row = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'];
const asset = (tag: string, assetClass: string, cost: number): Row => [
  ...[tag, assetClass, cost, 0, 10, 'SLN', '2024-01-01'],
];
/** 100.00, 50.00 and 25.00 a month. */
const ASSETS = [
  asset('M-1', 'Machines', 12_000),
  asset('M-2', 'Machines', 6_000),
  asset('V-1', 'Vehicles', 3_000),
];
const JANUARY = { from: '2026-01-01', to: '2026-01-31' };

interface Ran {
  readonly tie: RegisterTie;
  readonly records: readonly RunRecord[];
}

/** Looks, ties, and posts what is left. */
function run(assets: readonly Row[], before: readonly RunRecord[] = [], given: Partial<RunGiven> = {}): Ran {
  const terms = must(readRunTerms({ ...JANUARY, ...given }));
  const charges = must(finished(readCharges([HEADER, ...assets], null, terms, before, undefined)));
  const plan = planRun(terms, charges, before, undefined);
  const tie = finished(tieOutByClass(terms, charges, charges.covered));
  const records = plan.entries.length === 0 ? before : [...before, finished(recordOf(plan, plan.entries))];
  return { tie, records };
}

const figures = ({ classes }: RegisterTie): readonly unknown[] =>
  classes.map(({ assetClass, register, posted, difference, differing, assets }) => [
    ...[assetClass, register, posted, difference, differing, assets.map(({ tag }) => tag)],
  ]);

test('before the run nothing of it is posted', () => {
  expect(figures(run(ASSETS).tie)).toEqual([
    ['Machines', 15_000, 0, 15_000, 2, ['M-1', 'M-2']],
    ['Vehicles', 2_500, 0, 2_500, 1, ['V-1']],
  ]);
});

test('after it every class ties', () => {
  const { tie } = run(ASSETS, run(ASSETS).records);
  expect(figures(tie)).toEqual([
    ['Machines', 15_000, 15_000, 0, 0, []],
    ['Vehicles', 2_500, 2_500, 0, 0, []],
  ]);
  expect(tie).toMatchObject({ register: 17_500, posted: 17_500, difference: 0 });
});

test('a changed asset is the difference of its class, and is named', () => {
  const { tie } = run(
    [ASSETS[0] ?? [], asset('M-2', 'Machines', 12_000), ...ASSETS.slice(2)],
    run(ASSETS).records,
  );
  expect(figures(tie)).toEqual([
    ['Machines', 20_000, 15_000, 5_000, 1, ['M-2']],
    ['Vehicles', 2_500, 2_500, 0, 0, []],
  ]);
});

test('an asset that is gone is posted and not charged', () => {
  const { tie } = run(ASSETS.slice(0, 2), run(ASSETS).records);
  expect(figures(tie)[1]).toEqual(['Vehicles', 0, 2_500, -2_500, 1, ['V-1']]);
});

test('differences that cancel out in a class are still counted', () => {
  const swapped = [asset('M-1', 'Machines', 6_000), asset('M-2', 'Machines', 12_000)];
  const { tie } = run(swapped, run(ASSETS.slice(0, 2)).records);
  expect(figures(tie)).toEqual([['Machines', 15_000, 15_000, 0, 2, ['M-1', 'M-2']]]);
});

test('every asset that differs is listed with what it differs by', () => {
  const swapped = [asset('M-1', 'Machines', 6_000), asset('M-2', 'Machines', 12_000)];
  const { tie } = run(swapped, run(ASSETS.slice(0, 2)).records);
  expect(tie.classes[0]?.assets).toEqual([
    { tag: 'M-1', register: 5_000, posted: 10_000, difference: -5_000 },
    { tag: 'M-2', register: 10_000, posted: 5_000, difference: 5_000 },
  ]);
});

test('of many that differ the first are listed, and all are counted', () => {
  const many = Array.from({ length: 60 }, (_, i) => asset(`X-${i}`, 'Machines', 1_200));
  const [line] = run(many).tie.classes;
  expect(line?.differing).toBe(60);
  expect(line?.assets).toHaveLength(MOST_LISTED);
});

test('whatever the register was and is, after a run all ties', () => {
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
      const { tie } = run(is, second.records);
      expect(tie.classes.every(({ difference }) => difference === 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
