import fc from 'fast-check';
import { restructuring } from '../../../src/core/liabilities/restructuring';
import { problemOf, valueOf } from '../answers';
import { linesOf } from '../tables';

function restructured(carrying: unknown, flows: unknown) {
  const [line] = linesOf(valueOf(restructuring(carrying, flows)));
  return {
    undiscounted: Number(line?.Undiscounted),
    gain: Number(line?.Gain),
    rate: Number(line?.['New effective rate']),
  };
}

/** Present value in doubles, by Horner’s scheme. */
const worth = (flows: readonly number[], rate: number): number =>
  [...flows].reverse().reduce((later, flow) => (later + flow) / (1 + rate), 0);

/** Interest on what is owed each year and the principal in the last. */
const bullet = (principal: number, rate: number, years: number): number[] =>
  Array.from({ length: years }, (_, year) => principal * rate + (year === years - 1 ? principal : 0));

describe('published examples', () => {
  test.each([
    // Kieso, troubled debt: 10.5 m at 12 % becomes 9 m at 8 % over four years; published as 3.46613 %.
    ['no gain', 10_500_000, bullet(9_000_000, 0.08, 4), 11_880_000, 0, 0.0346613],
    // Kieso, troubled debt: the same with 7 m at 8 %.
    ['a gain', 10_500_000, bullet(7_000_000, 0.08, 4), 9_240_000, 1_260_000, 0],
    // Federal Bank and Carson: 3 m becomes 2.4 m at 6 % over three years.
    ['a gain', 3_000_000, bullet(2_400_000, 0.06, 3), 2_832_000, 168_000, 0],
    // Gannon: 12 m with a year of unpaid interest at 10 % becomes 9.6 m and two payments of 0.9 m.
    ['a gain', 13_200_000, [900_000, 10_500_000], 11_400_000, 1_800_000, 0],
  ])('%s: %d', (_, carrying, flows, undiscounted, gain, rate) => {
    const answer = restructured(carrying, [flows]);
    expect(answer).toEqual({ undiscounted, gain, rate: expect.closeTo(rate, 7) as number });
  });
});

test('all that is owed without interest is neither a gain nor interest', () => {
  expect(restructured(1_000, [[400, 600]])).toEqual({ undiscounted: 1_000, gain: 0, rate: 0 });
  // Cents that doubles do not add up to.
  expect(restructured(0.3, [[0.1], [0.2]])).toEqual({ undiscounted: 0.3, gain: 0, rate: 0 });
});

test('the table has one row under its header', () => {
  expect(valueOf(restructuring(1_000, [[100], [800]]))).toEqual([
    ['Undiscounted', 'Gain', 'New effective rate'],
    [900, 100, 0],
  ]);
});

describe('properties', () => {
  const carrying = fc.integer({ min: 1_000, max: 1e8 });
  const flows = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 40 });

  test('a gain is what the undiscounted flows fall short by, and leaves no interest', () => {
    fc.assert(
      fc.property(carrying, flows, (owed, payments) => {
        const sum = payments.reduce((total, payment) => total + payment, 0);
        const { undiscounted, gain, rate } = restructured(owed, [payments]);
        expect([undiscounted, gain]).toEqual([sum, Math.max(0, owed - sum)]);
        expect(rate > 0).toBe(sum > owed);
      }),
    );
  });

  test('the new effective rate discounts the flows back to the carrying amount', () => {
    const share = fc.double({ min: 0.3, max: 1, noNaN: true });
    fc.assert(
      fc.property(flows, share, (payments, part) => {
        const owed = payments.reduce((total, payment) => total + payment, 0) * part;
        const { gain, rate } = restructured(owed, [payments]);
        expect(gain).toBe(0);
        expect(worth(payments, rate) / owed).toBeCloseTo(1, 9);
      }),
    );
  });

  test('a payment more never raises the gain nor lowers the rate', () => {
    fc.assert(
      fc.property(carrying, flows, (owed, payments) => {
        const [before, after] = [restructured(owed, [payments]), restructured(owed, [[...payments, 1_000]])];
        expect(after.gain).toBeLessThanOrEqual(before.gain);
        expect(after.rate).toBeGreaterThanOrEqual(before.rate);
      }),
    );
  });
});

describe('the working', () => {
  const stepsOf = (carrying: number, flows: readonly number[]) => {
    const answer = restructuring(carrying, [flows]);
    return answer.ok ? answer.value.working() : [];
  };

  test('of a gain says that no interest is left', () => {
    expect(stepsOf(1_000, [100, 800]).map(({ formula, value }) => [formula, value])).toEqual([
      ['100 + 800', 900],
      ['max(0, 1,000 − 900)', 100],
      ['no interest is left: every payment reduces the debt', 0],
      ['the three in a row', valueOf(restructuring(1_000, [[100, 800]]))],
    ]);
  });

  test('without a gain says what the flows are worth at the new rate', () => {
    const [, gain, rate] = stepsOf(1_000, [1_100]);
    expect(gain?.value).toBe(0);
    expect(rate).toMatchObject({ formula: 'the rate at which the flows are worth 1,000', value: 0.1 });
  });
});

const NOTHING = [
  'nothing but blanks and zeros',
  'one row or one column of cash flows, not all of them 0',
] as const;

test.each<
  readonly [argument: string, carrying: unknown, flows: unknown, kind: string, got: string, takes: string]
>([
  ['carrying', 0, [[1]], 'out-of-range', '0', 'a number above 0'],
  ['carrying', null, [[1]], 'out-of-range', '0', 'a number above 0'],
  ['carrying', -5, [[1]], 'out-of-range', '-5', 'a number above 0'],
  ['carrying', 'much', [[1]], 'not-understood', '"much"', 'a number above 0'],
  ['new_cash_flows', 1, [[null, null]], 'not-understood', ...NOTHING],
  ['new_cash_flows', 1, [[0], [0]], 'not-understood', ...NOTHING],
  ['new_cash_flows', 1, [['0', 0]], 'not-understood', ...NOTHING],
  ['new_cash_flows', 1, [], 'not-understood', ...NOTHING],
  ['new_cash_flows', 1, null, 'not-understood', ...NOTHING],
  ['new_cash_flows', 1, [[1, 'two']], 'not-understood', '"two"', 'a number'],
  [
    'new_cash_flows',
    1,
    [
      [1, 2],
      [3, 4],
    ],
    'not-understood',
    '2 rows and 2 columns',
    'one row or one column',
  ],
  [
    'new_cash_flows',
    100,
    [[50, -60]],
    'out-of-range',
    'flows that sum to −10',
    'payments to the lender, which sum to 0 or more',
  ],
  [
    'new_cash_flows',
    1,
    [[20_000]],
    'out-of-range',
    'flows that sum to 20,000',
    'flows worth the carrying amount, 1, at a rate from -99.99 % to 1,000,000 % a period',
  ],
  [
    'new_cash_flows',
    1.7e308,
    [[1.7e308, 1.7e308]],
    'out-of-range',
    'flows that lead past the largest number',
    'flows whose result is a finite number',
  ],
])('%s: carrying %p with %j is refused', (argument, carrying, flows, kind, got, takes) => {
  expect(problemOf(restructuring(carrying, flows))).toEqual({ kind, argument, got, takes });
});
