import { minor } from '../../../src/core/money/minor';
import type { PlannedEntry, RunPlan } from '../../../src/core/run/run-plan';
import { readRunTerms } from '../../../src/core/run/run-terms';
import { entriesOfPlan, linesOfPlan } from '../../../src/taskpane/month-end/run-entries';

jest.mock('../../../src/workbook/digest', () => ({
  digestOf: ({ id }: { id: string }) => Promise.resolve(`<${id}>`),
}));

function entry(id: string, assets: number, classes: readonly string[] = ['X']): PlannedEntry {
  const tags = Array.from({ length: assets }, (_, i) => `${id}-${i}`);
  const charges = tags.map((tag) => [tag, { tag, assetClass: 'X', charge: minor(1) }] as const);
  const byClass = new Map(classes.map((name) => [name, minor(assets)]));
  return { id, date: 46053, memo: 'm', byClass, charges: new Map(charges) };
}

const planOf = (entries: readonly PlannedEntry[]): RunPlan => ({
  ...{ id: 'run', register: '', book: '', from: 46023, to: 46053, entries, follows: [], gone: [] },
});
const terms = readRunTerms({ from: '2026-01-01', to: '2026-01-31' });
if (!terms.ok) throw new Error('no terms');
const run = terms.value;
const never = (): boolean => false;

it('every entry comes once and in order, however many assets it has', async () => {
  const plan = planOf([
    ...Array.from({ length: 60 }, (_, i) => entry(`e${i}`, 1)),
    entry('large', 3000),
    entry('last', 2),
  ]);
  const made = await entriesOfPlan(run, plan, undefined, 1, never);
  expect(made?.map(({ id }) => id)).toEqual(plan.entries.map(({ id }) => id));
  expect(made?.at(-1)?.rows[0]?.Source).toMatch(
    /^run run \(IAS 16\.48\), 2 assets, digest <last>, Writedown /,
  );
});

it('ends in nothing where it is cancelled', async () => {
  expect(await entriesOfPlan(run, planOf([entry('a', 1)]), undefined, 1, () => true)).toBeUndefined();
});

it('counts the lines as they will be posted, by the accounts of each class', () => {
  const chart = (['X', 'Y'] as const).flatMap((assetClass) =>
    (['depreciation expense', 'accumulated depreciation'] as const).map((role) => ({
      ...{ role, assetClass, book: '', code: '', account: `${role} of ${assetClass}` },
    })),
  );
  const plan = planOf([entry('a', 1), entry('b', 1), entry('c', 1, ['X', 'Y'])]);
  expect(linesOfPlan(run, plan, chart)).toBe(8);
  expect(linesOfPlan(run, plan, undefined)).toBe(6);
  expect(linesOfPlan(run, planOf([]), chart)).toBe(0);
});
