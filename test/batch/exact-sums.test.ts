import fc from 'fast-check';
import { added, addFiguresTo, noSums, sumAt, weighed, weightsOf } from '../../src/batch/exact-sums';

const figure = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const rows = fc.array(fc.tuple(figure, figure), { maxLength: 30 });

function sumsOf(all: readonly (readonly number[])[]) {
  const sums = noSums(2);
  for (const row of all) addFiguresTo(sums, Float64Array.from(row));
  return sums;
}

const exact = (all: readonly (readonly number[])[], place: number): bigint =>
  all.reduce((sum, row) => sum + BigInt(row[place] ?? 0), 0n);

test('sums of any size are those of whole numbers without a limit', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const both = added(sumsOf(one), sumsOf(other));
      for (const place of [0, 1]) {
        expect(sumAt(sumsOf(one), place)).toBe(exact(one, place));
        expect(sumAt(both, place)).toBe(exact([...one, ...other], place));
      }
    }),
  );
});

test('what is added after two parts were put together is added to both', () => {
  const both = added(sumsOf([[1, 2]]), sumsOf([[3, 4]]));
  addFiguresTo(both, Float64Array.of(10, 20));
  expect([sumAt(both, 0), sumAt(both, 1)]).toEqual([14n, 26n]);
});

test('an amount of figures keeps its weights beyond doubles', () => {
  const weights = weightsOf(2, ([one = 0, other = 0]) => one + one - other);
  expect(weights).toEqual([
    [0, 2n],
    [1, -1n],
  ]);
  const most = Number.MAX_SAFE_INTEGER;
  expect(weighed(sumsOf([[most, -most]]), weights)).toBe(3n * BigInt(most));
});
