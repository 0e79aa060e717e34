import fc from 'fast-check';
import { allocate, type Share } from '../../../src/core/money/allocation';
import { minor } from '../../../src/core/money/minor';
import { less, mul, sub, whole, type Exact } from '../../oracle/depreciation';
import { shareInRounds } from '../../oracle/sharing';

const share = (weight: number, most: number, name = ''): Share => ({
  weight: BigInt(weight),
  most: minor(most),
  name,
});

/** Weights with many equals, and mosts from nothing to more than anybody could get. */
const shares = fc.array(
  fc
    .record({
      weight: fc.oneof(fc.nat(12), fc.integer({ min: 0, max: 1e9 })),
      room: fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
      name: fc.constantFrom('A', 'B', 'C'),
    })
    .map(({ weight, room, name }) => share(weight, Math.floor(weight * room), name)),
  { minLength: 1, maxLength: 40 },
);
const amounts = fc.oneof(fc.nat(200), fc.integer({ min: 0, max: 1e10 }));

test.each([
  ['what one cannot take goes to the others', 300, [share(600, 50), share(400, 400)], [50, 250], 0],
  [
    'a most that does not bind changes nothing',
    700,
    [share(4000, 4000), share(2000, 500), share(1000, 1000)],
    [400, 200, 100],
    0,
  ],
  ['what nobody can take is left', 300, [share(600, 50), share(400, 100)], [50, 100], 150],
  ['without weight nothing is taken', 100, [share(0, 0), share(500, 500)], [0, 100], 0],
  ['without any weight all of it is left', 100, [share(0, 5)], [0], 100],
  [
    'two hundred among three: the largest remainders',
    200,
    [share(1, 99), share(1, 99), share(1, 99)],
    [67, 67, 66],
    0,
  ],
])('%s', (_, amount, given, parts, left) => {
  const result = allocate(minor(amount), given);
  expect([result.parts, result.left]).toEqual([parts, left]);
});

test('three rounds, as on paper', () => {
  // 600 over 100, 200 and 300: 100, 200, 300; the first stops at 10 and the second at 210 of the rest.
  const given = [share(100, 10), share(200, 210), share(300, 600)];
  expect(allocate(minor(600), given)).toMatchObject({ parts: [10, 210, 380], rounds: 3 });
});

describe('properties', () => {
  test('parts and what is left add up to the amount, and nobody is past their most', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, given) => {
        const { parts, left } = allocate(minor(amount), given);
        expect(parts.reduce((sum, part) => sum + part, 0) + left).toBe(amount);
        parts.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(given[index]?.most ?? 0);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('each part is what rounds in exact fractions come to, within less than a unit', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, given) => {
        const { parts, left } = allocate(minor(amount), given);
        const exact = shareInRounds(
          BigInt(amount),
          given.map(({ weight, most }) => ({ weight, most: BigInt(most) })),
        );
        expect([BigInt(left), 1n]).toEqual(exact.left[0] === 0n ? [0n, 1n] : [...exact.left]);
        parts.forEach((part, index) => {
          const off = sub(whole(part), exact.parts[index] ?? whole(0));
          expect(less(off, whole(1)) && less(whole(-1), off)).toBe(true);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('whoever is below their most takes the same share of their weight, and nobody a larger one', () => {
    fc.assert(
      fc.property(amounts, shares, (amount, given) => {
        const { parts, rate } = allocate(minor(amount), given);
        if (rate.weight === 0n) return;
        const common: Exact = [BigInt(rate.amount), rate.weight];
        const rows = parts.map((part, index) => {
          const { weight, most } = given[index] ?? share(0, 0);
          const off = sub(whole(part), mul(common, [weight, 1n]));
          return { off, isOpen: weight > 0n && part < most };
        });
        expect(rows.filter(({ off }) => !less(off, whole(1)))).toEqual([]);
        expect(rows.filter(({ off, isOpen }) => isOpen && !less(whole(-1), off))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the order of the shares changes nothing', () => {
    fc.assert(
      fc.property(amounts, shares, fc.infiniteStream(fc.nat()), (amount, given, keys) => {
        const order = given.map((_, index) => [keys.next().value as number, index] as const);
        order.sort(([a], [b]) => a - b);
        const permuted = order.map(([, index]) => given[index] as Share);
        const row = ({ weight, most, name }: Share, part: number | undefined): string =>
          `${weight} ${most} ${name} ${part}`;
        const before = allocate(minor(amount), given).parts;
        const after = allocate(minor(amount), permuted).parts;
        expect(permuted.map((each, index) => row(each, after[index])).sort()).toEqual(
          given.map((each, index) => row(each, before[index])).sort(),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('more to share never gives anybody less, but for a unit of rounding', () => {
    fc.assert(
      fc.property(amounts, fc.nat(1_000), shares, (amount, more, given) => {
        const before = allocate(minor(amount), given).parts;
        const after = allocate(minor(amount + more), given).parts;
        after.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual((before[index] ?? 0) - 1);
        });
      }),
      { numRuns: 500 },
    );
  });
});
