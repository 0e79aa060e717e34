import fc from 'fast-check';
import { heldAndUsed } from '../../../src/core/impairment/held-and-used';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';

test.each([
  // ASC 360-10-35-17: worth less, but recovered by its flows, to the last unit.
  [1000, 1050, 700, 0],
  [1000, 1000, 700, 0],
  // Not recoverable: measured against fair value.
  [1000, 999.99, 700, 300],
  [1000, [[500], [450]], 700, 300],
  // Both conditions are needed.
  [1000, 900, 1020, 0],
  // Nothing is expected to come in, whichever way it is said.
  [1000, 0, 700, 300],
  [1000, null, 700, 300],
  [1000, [[null]], 700, 300],
  [1000, [[0]], 700, 300],
  // The fair value of a group with liabilities.
  [100, -50, -20, 120],
])('carrying %p against flows of %j, worth %p, is a loss of %p', (carrying, flows, fair, loss) => {
  expect(valueOf(heldAndUsed(carrying, flows, fair))).toBe(loss);
});

test('ASC 360-10-35-29: interest charges are no part of the flows, for they would make it fail', () => {
  expect(valueOf(heldAndUsed(880, [[1200, -300]], 0))).toBe(0);
  expect(valueOf(heldAndUsed(880, [[1200, -300, -150]], 0))).toBe(880);
});

describe('properties', () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 100);
  const flows = fc
    .array(cents, { minLength: 1, maxLength: 30 })
    .filter((each) => each.some((flow) => flow !== 0));

  test('it is recoverable at equality, to the cent, and not with a cent less', () => {
    fc.assert(
      fc.property(flows, (amounts) => {
        const units = amounts.reduce((sum, flow) => sum + Math.round(flow * 100), 0);
        expect(valueOf(heldAndUsed(units / 100, [amounts], units / 100 - 1000))).toBe(0);
        expect(valueOf(heldAndUsed((units + 1) / 100, [amounts], units / 100 - 1000))).toBeCloseTo(
          1000.01,
          5,
        );
      }),
    );
  });

  test('the loss is 0 or what carrying exceeds fair value by', () => {
    fc.assert(
      fc.property(cents, flows, cents, (carrying, amounts, fair) => {
        const loss = valueOf(heldAndUsed(carrying, amounts, fair));
        expect([0, Math.max(0, carrying - fair)]).toContain(loss);
      }),
    );
  });
});

test('the working shows the sum, and why there is no loss', () => {
  const made = heldAndUsed(1000, [[600, 450]], 700);
  expect(figuresOf(made)).toEqual([1050, 0]);
  expect(formulasOf(made)).toEqual(['600 + 450', 'none: 1,000 is not more than 1,050']);
});

test.each([
  ['carrying', 'not-understood', () => heldAndUsed('much', 1, 1)],
  ['undiscounted_cash_flows', 'not-understood', () => heldAndUsed(1, 'little', 1)],
  ['undiscounted_cash_flows', 'not-understood', () => heldAndUsed(1, [[1], ['x']], 1)],
  ['undiscounted_cash_flows', 'not-understood', () => heldAndUsed(1, [[0, null, '']], 1)],
  ['undiscounted_cash_flows', 'not-understood', () => heldAndUsed(1, [], 1)],
  ['undiscounted_cash_flows', 'out-of-range', () => heldAndUsed(1, [[1e308, 1e308]], 1)],
  ['fair_value', 'not-understood', () => heldAndUsed(1, 1, 'x')],
  ['fair_value', 'out-of-range', () => heldAndUsed(1, 1, NaN)],
  ['carrying', 'out-of-range', () => heldAndUsed(1e308, 0, -1e308)],
] as const)('%s that is %s is named', (argument, kind, run) => {
  expect(problemOf(run())).toMatchObject({ kind, argument });
});
