import fc from 'fast-check';
import { bond } from '../../../src/core/debt/bond';
import { bondPrice } from '../../../src/core/debt/bond-price';
import { effectiveRate } from '../../../src/core/debt/effective-rate';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';
import { cents, column, linesOf, sum } from '../tables';
import { D60 } from './loans';

interface Bond {
  readonly face: number;
  /** Of a year, in basis points. */
  readonly coupon: number;
  readonly yield: number;
  readonly periods: number;
  readonly perYear: number;
}

const bonds: fc.Arbitrary<Bond> = fc.record({
  face: fc.integer({ min: 100, max: 1e8 }),
  coupon: fc.integer({ min: 0, max: 1_500 }),
  yield: fc.oneof(fc.integer({ min: 1, max: 1_500 }), fc.integer({ min: -300, max: -1 })),
  periods: fc.integer({ min: 1, max: 40 }),
  perYear: fc.constantFrom(1, 2, 4, 12),
});

const termsOf = ({ face, coupon, periods, perYear }: Bond) =>
  [face, coupon / 10_000, periods, perYear] as const;
const priceOf = (given: Bond, yearly = given.yield / 10_000) =>
  bondPrice(given.face, given.coupon / 10_000, yearly, given.periods, given.perYear);

/** Period by period from the end, with 60 digits. */
function exactPrice({ face, coupon, yield: points, periods, perYear }: Bond): number {
  const [paid, growth] = [new D60(face * coupon), new D60(points)].map((each) => each.div(10_000 * perYear));
  let worth = new D60(face);
  for (let left = periods; left > 0; left--) {
    worth = worth.plus(paid ?? NaN).div(growth?.plus(1) ?? NaN);
  }
  return worth.toNumber();
}

/** The flows of a bond. */
const flowsOf = ({ face, coupon, periods, perYear }: Bond) =>
  Array.from(
    { length: periods },
    (_, index) => (face * coupon) / 10_000 / perYear + (index === periods - 1 ? face : 0),
  );

test('a discount is added to, a premium taken off what the bond is carried at', () => {
  expect(valueOf(bond(1_000, 0.08, 2, 1, 0.1))).toEqual([
    ['Period', 'Opening', 'Interest', 'Coupon', 'Amortization', 'Closing'],
    [1, 965.29, 96.53, 80, 16.53, 981.82],
    [2, 981.82, 98.18, 80, 18.18, 1_000],
  ]);
  expect(column(valueOf(bond(1_000, 0.1, 2, 1, 0.08)), 'Amortization')).toEqual([-17.15, -18.52]);
});

test('at a yield of 0 the price is face and coupons together, and there is no interest', () => {
  expect(valueOf(bondPrice(1_000, 0.1, 0, 3, 1))).toBe(1_300);
  expect(column(valueOf(bond(1_000, 0.1, 3, 1, 0, 1_300)), 'Interest')).toEqual([0, 0, 0]);
});

test('costs lower what is first carried, whether a yield or a price is given', () => {
  const byPrice = valueOf(bond(100_000, 0.08, 10, 2, null, 92_278.27, 278.27));
  expect(column(byPrice, 'Opening')[0]).toBe(92_000);
  expect(valueOf(bond(100_000, 0.08, 10, 2, 0.1, null, 278.27))).toEqual(byPrice);
});

describe('properties', () => {
  test('the price is the present value of coupons and face', () => {
    fc.assert(
      fc.property(bonds, (given) => {
        expect(valueOf(priceOf(given)) / exactPrice(given)).toBeCloseTo(1, 13);
      }),
    );
  });

  test('a schedule leads from the price to the face amount, every row to what it says', () => {
    fc.assert(
      fc.property(bonds, (given) => {
        const lines = linesOf(valueOf(bond(...termsOf(given), given.yield / 10_000)));
        let opening = Math.round(exactPrice(given) * 100);
        expect(Math.abs(cents(lines[0]?.Opening) - opening)).toBeLessThanOrEqual(1);
        opening = cents(lines[0]?.Opening);
        for (const line of lines) {
          expect(cents(line.Opening)).toBe(opening);
          expect(cents(line.Amortization)).toBe(cents(line.Interest) - cents(line.Coupon));
          opening += cents(line.Amortization);
          expect(cents(line.Closing)).toBe(opening);
        }
        expect(opening).toBe(given.face * 100);
        expect(lines).toHaveLength(given.periods);
      }),
    );
  });

  test('interest but the last is that of the opening amount, rounded as whole numbers say', () => {
    fc.assert(
      fc.property(bonds, (given) => {
        const lines = linesOf(valueOf(bond(...termsOf(given), given.yield / 10_000))).slice(0, -1);
        for (const line of lines) {
          const num = BigInt(cents(line.Opening)) * BigInt(Math.abs(given.yield));
          const den = BigInt(10_000 * given.perYear);
          const size = Number((2n * num + den) / (2n * den));
          expect(cents(line.Interest) + 0).toBe(Math.sign(given.yield) * size + 0);
        }
      }),
    );
  });

  test('at its own effective rate it is issued for its price less costs', () => {
    const share = fc.double({ min: 0, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(bonds, share, (given, part) => {
        const price = Math.round(exactPrice(given) * 100) / 100;
        const costs = Math.round(price * part * 100) / 100;
        const answer = bond(...termsOf(given), null, price, costs);
        const carried = column(valueOf(answer), 'Opening')[0] ?? NaN;
        expect(carried).toBeCloseTo(price - costs, 6);
        const ofPeriod = figuresOf(answer)[2] ?? NaN;
        const again = valueOf(priceOf(given, ofPeriod * given.perYear));
        expect(again / carried).toBeCloseTo(1, 11);
        const eir = valueOf(effectiveRate(carried, [flowsOf(given)], given.perYear));
        expect(eir / given.perYear).toBeCloseTo(ofPeriod, 12);
      }),
    );
  });

  test('interest in all is what is paid less what was received', () => {
    fc.assert(
      fc.property(bonds, (given) => {
        const table = valueOf(bond(...termsOf(given), given.yield / 10_000));
        const paid = sum(column(table, 'Coupon').map(cents)) + given.face * 100;
        const received = cents(column(table, 'Opening')[0]);
        expect(sum(column(table, 'Interest').map(cents))).toBe(paid - received);
      }),
    );
  });
});

describe('the working', () => {
  test('of a yield shows the price', () => {
    expect(formulasOf(bond(1_000, 0.08, 2, 2, 0.1))).toEqual([
      '1,000 × 0.08 ÷ 2',
      '(40 × ((1 + 0.1 ÷ 2)^2 − 1) ÷ (0.1 ÷ 2) + 1,000) ÷ (1 + 0.1 ÷ 2)^2',
      '981.41 − 0',
      '0.1 ÷ 2',
      'interest = opening × effective rate, closing = opening + interest − coupon',
    ]);
  });

  test('of a price shows the search', () => {
    expect(formulasOf(bond(1_000, 0.05, 2, 1, null, 1_000, 20)).slice(1, 3)).toEqual([
      '1,000 − 20',
      expect.stringMatching(
        /^Σ coupon ÷ \(1 \+ rate\)\^k \+ 1,000 ÷ \(1 \+ rate\)\^2 = 980, solved in \d+ steps$/,
      ),
    ]);
  });

  test('of a price alone shows coupon and sum', () => {
    expect(formulasOf(bondPrice(1_000, 0.1, 0, 3, 1))).toEqual(['1,000 × 0.1 ÷ 1', '100 × 3 + 1,000']);
  });
});

const COUNTED = 'one by which the bond is issued for an amount that is not 0 and can be counted to the cent';
const ABOVE = 'a fraction above -2 when per_year is 2, 0.08 for 8 %';

test.each<
  readonly [argument: string, asked: Parameters<typeof bond>, kind: string, got: string, takes: string]
>([
  [
    'yield_rate',
    [1_000, 0.08, 10],
    'not-understood',
    'nothing',
    'a yield that is not 0, or nothing when price is given: one of the two',
  ],
  [
    'yield_rate',
    [1_000, 0.08, 10, 2, 0, 0],
    'not-understood',
    '0',
    'a yield that is not 0, or nothing when price is given: one of the two',
  ],
  [
    'price',
    [1_000, 0.08, 10, 2, 0.1, 900],
    'not-understood',
    '900',
    'nothing when yield_rate is given: one of the two',
  ],
  ['yield_rate', [1_000, 0.08, 10, 2, -2], 'out-of-range', '-2', ABOVE],
  ['yield_rate', [1_000, 0.08, 10, 2, 'x'], 'not-understood', '"x"', 'a fraction, 0.08 for 8 % a year'],
  ['yield_rate', [1_000, 0, 500, 1, 0.9], 'out-of-range', '0.9', COUNTED],
  ['yield_rate', [1_000, 0.1, 500, 1, -0.9], 'out-of-range', '-0.9', COUNTED],
  ['price', [1_000, 0.08, 10, 2, null, -900], 'out-of-range', '-900', 'a number above 0'],
  ['price', [1_000, 0.08, 10, 2, null, 0.001], 'out-of-range', '0.001', COUNTED],
  [
    'price',
    [1_000, 0, 1, 1, null, 1e9],
    'out-of-range',
    'one for which the search for a rate did not converge',
    'an amount from which a rate leads to the face amount, from -99.99 % to 1,000,000 % a period',
  ],
  [
    'issue_costs',
    [1_000, 0.08, 10, 2, null, 900, 900],
    'out-of-range',
    '900',
    'an amount below the price, 900',
  ],
  ['issue_costs', [1_000, 0.08, 10, 2, null, 900, -1], 'out-of-range', '-1', 'a number of 0 or more'],
  ['face', [0, 0.08, 10, 2, 0.1], 'out-of-range', '0', 'a number above 0'],
  ['coupon_rate', [1, -0.08, 10, 2, 0.1], 'out-of-range', '-0.08', 'a number of 0 or more'],
  [
    'coupon_rate',
    [1_000, 1e300, 10, 2, 0.1],
    'out-of-range',
    '1e+300',
    'a rate whose coupons are amounts that can be counted to the cent',
  ],
  ['periods', [1_000, 0.08, 0, 2, 0.1], 'out-of-range', '0', 'a whole number of 1 or more'],
  [
    'periods',
    [1_000, 0.08, 16_666, 2, 0.1],
    'too-large',
    '16,666',
    'a number of periods whose table has at most 100,000 cells; this one has 100,002',
  ],
  ['per_year', [1_000, 0.08, 10, 1.5, 0.1], 'out-of-range', '1.5', 'a whole number from 1 to 366'],
  ['decimals', [1_000, 0.08, 10, 2, 0.1, null, null, -1], 'out-of-range', '-1', 'a whole number from 0 to 4'],
])('%s of %j is refused', (argument, asked, kind, got, takes) => {
  expect(problemOf(bond(...asked))).toEqual({ kind, argument, got, takes });
});

test.each<readonly [argument: string, asked: Parameters<typeof bondPrice>, kind: string]>([
  ['face', [-1, 0.08, 0.1, 10], 'out-of-range'],
  ['coupon_rate', [1, 'x', 0.1, 10], 'not-understood'],
  ['yield_rate', [1, 0.08, -2, 10], 'out-of-range'],
  ['yield_rate', [1, 0.08, -1.9, 1e6], 'out-of-range'],
  ['periods', [1, 0.08, 0.1, 2.5], 'out-of-range'],
  ['per_year', [1, 0.08, 0.1, 2, 400], 'out-of-range'],
])('WDV.BONDPRICE: %s of %j is refused', (argument, asked, kind) => {
  expect(problemOf(bondPrice(...asked))).toMatchObject({ kind, argument });
});
