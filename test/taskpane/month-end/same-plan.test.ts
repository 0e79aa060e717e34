import { minor } from '../../../src/core/money/minor';
import type { PlannedEntry, RunPlan } from '../../../src/core/run/run-plan';
import { finished } from '../../../src/core/steps';
import { samePlan } from '../../../src/taskpane/month-end/same-plan';

function planOf(charges: readonly (readonly [string, number])[], more: Partial<PlannedEntry> = {}): RunPlan {
  const of = charges.map(([tag, charge]) => [tag, { tag, assetClass: 'X', charge: minor(charge) }] as const);
  const entry = {
    id: 'run, class X',
    date: 46053,
    memo: 'm',
    byClass: new Map(),
    charges: new Map(of),
    ...more,
  };
  return {
    id: 'run',
    register: '',
    book: '',
    from: 46023,
    to: 46053,
    entries: [entry],
    follows: [],
    gone: [],
  };
}

const isSame = (one: RunPlan, other: RunPlan): boolean => finished(samePlan(one, other)).isSame;
const plan = planOf([
  ['A', 1],
  ['B', 2],
]);

it('the same again is the same', () => {
  const again = planOf([
    ['B', 2],
    ['A', 1],
  ]);
  expect(isSame(plan, again)).toBe(true);
});

it.each([
  [
    'another amount',
    planOf([
      ['A', 2],
      ['B', 1],
    ]),
  ],
  [
    'an asset more',
    planOf([
      ['A', 1],
      ['B', 2],
      ['C', 0],
    ]),
  ],
  [
    'another asset',
    planOf([
      ['A', 1],
      ['C', 2],
    ]),
  ],
  [
    'another day',
    planOf(
      [
        ['A', 1],
        ['B', 2],
      ],
      { date: 1 },
    ),
  ],
  [
    'another memo',
    planOf(
      [
        ['A', 1],
        ['B', 2],
      ],
      { memo: 'n' },
    ),
  ],
  [
    'another entry',
    planOf(
      [
        ['A', 1],
        ['B', 2],
      ],
      { id: 'x' },
    ),
  ],
  ['another run', { ...plan, id: 'run correction 1' }],
  ['no entries', { ...plan, entries: [] }],
])('%s is not', (_, other) => {
  expect(isSame(plan, other)).toBe(false);
  expect(isSame(other, plan)).toBe(false);
});
