import fc from 'fast-check';
import { effectiveRate } from '../../../src/core/debt/effective-rate';
import { formulasOf, problemOf, valueOf } from '../answers';

test.each([
  ['what comes back is less: the rate is negative', 100, [50, 45], 1, (50 + Math.sqrt(20_500)) / 200 - 1],
  ['what comes back is the same: 0', 100, [60, 40], 12, 0],
  ['a rate a period times the periods of a year', 100, [110], 4, 0.4],
  ['more is lent before anything is paid', 100, [-100, 0, 254.1], 1, 0.1],
])('%s', (_, initial, flows, perYear, rate) => {
  expect(valueOf(effectiveRate(initial, [flows], perYear))).toBeCloseTo(rate, 14);
});

test('a column is as good as a row, a single amount as a range', () => {
  expect(valueOf(effectiveRate(100, [[60], [60]]))).toBe(valueOf(effectiveRate(100, [[60, 60]])));
  expect(valueOf(effectiveRate(100, 110))).toBe(0.1);
});

describe('properties', () => {
  const payments = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 40 });

  test('the flows are worth the initial amount at it', () => {
    const share = fc.double({ min: 0.3, max: 1.3, noNaN: true });
    fc.assert(
      fc.property(payments, share, (flows, part) => {
        const initial = flows.reduce((sum, flow) => sum + flow, 0) * part;
        const rate = valueOf(effectiveRate(initial, [flows]));
        const worth = flows.reduceRight((later, flow) => (later + flow) / (1 + rate), 0);
        expect(worth / initial).toBeCloseTo(1, 9);
        expect(rate > 0).toBe(part < 1);
      }),
    );
  });

  test('a larger scale changes nothing', () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 1, max: 1_000 }), (flows, scale) => {
        const initial = flows.length * 1_000;
        const scaled = flows.map((flow) => flow * scale);
        const [one, other] = [effectiveRate(initial, [flows]), effectiveRate(initial * scale, [scaled])];
        fc.pre(one.ok && other.ok);
        expect(valueOf(other)).toBeCloseTo(valueOf(one), 12);
      }),
    );
  });
});

test('the working leads from the rate of a period to that of a year', () => {
  expect(formulasOf(effectiveRate(100, [[110]], 4))).toEqual([
    expect.stringMatching(/^Σ flow ÷ \(1 \+ rate\)\^k = 100 over 1 flow, solved in \d+ steps?$/),
    '0.1 × 4',
  ]);
});

const SETTLES = 'the amounts that settle initial, which are positive';

test.each<
  readonly [
    argument: string,
    asked: Parameters<typeof effectiveRate>,
    kind: string,
    got: string,
    takes: string,
  ]
>([
  ['initial', [0, [[1]]], 'out-of-range', '0', 'a number above 0'],
  ['initial', [-100, [[110]]], 'out-of-range', '-100', 'a number above 0'],
  ['initial', ['x', [[110]]], 'not-understood', '"x"', 'a number above 0'],
  [
    'cash_flows',
    [100, [[null, 0]]],
    'not-understood',
    'nothing but blanks and zeros',
    'one row or one column of cash flows, not all of them 0',
  ],
  ['cash_flows', [100, [[60, 'x']]], 'not-understood', '"x"', 'a number'],
  ['cash_flows', [100, [[-10, -100]]], 'out-of-range', 'flows that never repay anything', SETTLES],
  [
    // At 10 % and at 20 % alike they are worth 100.
    'cash_flows',
    [100, [[230, -132]]],
    'out-of-range',
    'flows that with initial change sign 2 times, so that no single rate need fit them',
    SETTLES,
  ],
  [
    'cash_flows',
    [1e9, [[1]]],
    'out-of-range',
    'flows for which the search for a rate failed',
    'flows that are worth initial, 1,000,000,000, at a rate from -99.99 % to 1,000,000 % a period',
  ],
  ['per_year', [100, [[110]], 0.5], 'out-of-range', '0.5', 'a whole number from 1 to 366'],
])('%s: %j is refused', (argument, asked, kind, got, takes) => {
  expect(problemOf(effectiveRate(...asked))).toEqual({ kind, argument, got, takes });
});

test('a rate of −1 is never found: what brings next to nothing is refused', () => {
  expect(problemOf(effectiveRate(100, [[0.001]]))).toMatchObject({ argument: 'cash_flows' });
});
