import { minor } from '../../../src/core/money/minor';
import { recordOf, recordsOf } from '../../../src/core/run/record-of-entries';
import type { PlannedEntry, RunPlan } from '../../../src/core/run/run-plan';
import { holdingKey } from '../../../src/core/run/run-record';
import { finished } from '../../../src/core/steps';

const entry = (id: string, tag: string, charge: number): PlannedEntry => {
  const charged = { tag, assetClass: 'X', charge: minor(charge) };
  const byClass = new Map([['X', minor(charge)]]);
  return { id, date: 46_053, memo: '', byClass, charges: new Map([[holdingKey(charged), charged]]) };
};
const planOf = (entries: readonly PlannedEntry[]): RunPlan => ({
  ...{ id: 'run', register: 'Assets', book: 'IFRS', from: 46_023, to: 46_053 },
  ...{ entries, follows: [], gone: [] },
});

test('a record is of the register, the book and the days of its plan', () => {
  const plan = planOf([entry('a', 'A', 5)]);
  const { charges, ...head } = finished(recordOf(plan, plan.entries));
  expect(head).toEqual({ id: 'run', register: 'Assets', book: 'IFRS', from: 46_023, to: 46_053 });
  expect([...charges.values()]).toEqual([{ tag: 'A', assetClass: 'X', charge: 5 }]);
});

test('catch-up is a record of its own; a part of which nothing stands is none', () => {
  const plan = planOf([entry('a, catch-up', 'A', 5), entry('a', 'A', 7)]);
  const kept = (count: number): readonly unknown[] =>
    finished(recordsOf(plan, plan.entries.slice(0, count))).map(({ id, charges }) => [
      ...[id, [...charges.values()].map(({ charge }) => charge)],
    ]);
  expect([0, 1, 2].map(kept)).toEqual([
    [],
    [['run, catch-up', [5]]],
    [
      ['run, catch-up', [5]],
      ['run', [7]],
    ],
  ]);
});

test('many entries of an asset each are gathered some at a time', () => {
  const entries = Array.from({ length: 5_000 }, (_, i) => entry(`e${i}`, `A-${i}`, i));
  const steps = recordsOf(planOf(entries), entries);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBe(5);
  expect(step.value[0]?.charges.size).toBe(5_000);
});
