import fc from 'fast-check';
import { roundAlong, shiftOfParts, type Points } from '../../../src/core/depreciation/points';

/** Half up by big integers: the definition, not the method. */
const halfUp = (num: bigint, den: bigint): number => Number((2n * num + den) / (2n * den));

const pointsAt = (at: readonly number[], since = 0): Points => {
  return { at: Float64Array.from(at), since, den: 1, first: 0, end: at.length };
};

/** All of a line from 0 to `most` over so many parts, at some of them. */
function rounded(most: number, parts: number, at: readonly number[]): number[] {
  const shift = shiftOfParts(parts, most);
  if (shift === undefined) throw new Error('too fine for the line');
  const into = new Float64Array(at.length);
  expect(roundAlong(pointsAt(at), 0, Infinity, 0, most / parts, shift, 0, into)).toBe(at.length);
  return [...into];
}

const exact = (most: number, parts: number, at: readonly number[]): number[] =>
  at.map((point) => halfUp(BigInt(most) * BigInt(point), BigInt(parts)));

/** Parts, and as much as their product may be; the points among them. */
const lines = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 23 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .chain(([parts, share]) => {
    const largest = Math.floor((2 ** 47 - 1) / parts);
    const at = fc.array(fc.integer({ min: 0, max: parts }), { minLength: 1, maxLength: 20 });
    return at.map((points) => ({ parts, most: Math.floor(largest * share), points }));
  });

describe('a line of known parts', () => {
  test('1000.10 over 60 months is exactly 50.005 after 3, and rounds up', () => {
    expect(rounded(100_010, 60, [0, 3, 59, 60])).toEqual([0, 5001, 98_343, 100_010]);
  });

  test('rounds as big integers do, up to the finest it takes', () => {
    fc.assert(
      fc.property(lines, ({ parts, most, points }) => {
        expect(rounded(most, parts, points)).toEqual(exact(most, parts, points));
      }),
      { numRuns: 20_000 },
    );
  });

  test('tells a tie from its nearest neighbours', () => {
    const near = fc.record({
      half: fc.integer({ min: 1, max: 2 ** 11 }),
      odd: fc.integer({ min: 0, max: 2 ** 22 }).map((k) => 2 * k + 1),
      beside: fc.constantFrom(-1, 0, 1),
      points: fc.array(fc.integer({ min: 0, max: 2 ** 12 }), { minLength: 1, maxLength: 20 }),
    });
    fc.assert(
      fc.property(near, ({ half, odd, beside, points }) => {
        // Half an odd number for each odd point, or the part next to it.
        const [most, parts] = [half * odd + beside, 2 * half];
        const within = [1, ...points.filter((point) => point <= parts)];
        expect(rounded(most, parts, within)).toEqual(exact(most, parts, within));
      }),
      { numRuns: 20_000 },
    );
  });

  test('is not taken where doubles may not tell its parts', () => {
    expect(shiftOfParts(2 ** 20, 2 ** 27)).toBeUndefined();
    expect(shiftOfParts(Infinity, 100)).toBeUndefined();
    expect(shiftOfParts(NaN, 100)).toBeUndefined();
    expect(shiftOfParts(2 ** 47, 0)).toBeUndefined();
  });
});

describe('a line that stops', () => {
  const into = new Float64Array(5);
  beforeEach(() => into.fill(-1));

  test('past its close, and goes on from there', () => {
    const points = pointsAt([11, 12, 13, 14, 15], 10);
    expect(roundAlong(points, 0, 3, 0, 10, 0.5, 0, into)).toBe(3);
    expect([...into]).toEqual([10, 20, 30, -1, -1]);
    expect(roundAlong(points, 3, 9, 3, 1, 30.5, 0, into)).toBe(5);
    expect([...into]).toEqual([10, 20, 30, 31, 32]);
  });

  test('at a point that comes too near above a whole number', () => {
    expect(roundAlong(pointsAt([1, 2, 3, 4, 5]), 0, 9, 0, 0.3, 0.51, 0.02, into)).toBe(4);
    expect([...into]).toEqual([0, 1, 1, 1, -1]);
  });

  test('where nothing is known of the error', () => {
    expect(roundAlong(pointsAt([1, 2]), 0, 9, 0, 0.3, 0.5, NaN, into)).toBe(0);
    expect(roundAlong(pointsAt([1, 2]), 0, 9, 0, NaN, 0.5, 0, into)).toBe(0);
  });

  test('may write where its points lie', () => {
    const at = Float64Array.of(1, 2, 3);
    roundAlong({ at, since: 0, den: 1, first: 0, end: 3 }, 0, 9, 0, 10, 0.5, 0, at);
    expect([...at]).toEqual([10, 20, 30]);
  });
});
