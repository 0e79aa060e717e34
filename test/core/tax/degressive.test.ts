import { fraction } from '../../../src/core/money/fraction';
import { minor } from '../../../src/core/money/minor';
import { exercisesOf, type DegressivePlan } from '../../../src/core/tax/degressive';

const plan: DegressivePlan = {
  cost: minor(100_000),
  rate: fraction(1n, 4n),
  first: fraction(1n),
  life: fraction(10n),
  lifeAfterFirst: fraction(9n),
  switches: true,
};

test('where both amounts are the same the exercise is degressive still', () => {
  // 4 years left: a quarter of the opening value either way.
  const modes = exercisesOf(plan).map(({ mode }) => mode);
  expect(modes).toEqual([...Array<string>(7).fill('degressive'), ...Array<string>(3).fill('linear')]);
  expect(
    exercisesOf(plan)
      .slice(6)
      .map(({ charge }) => charge),
    // Of 17,797.85 a quarter each, between closes rounded to 13,348, 8,899 and 4,449.
  ).toEqual([4_450, 4_449, 4_450, 4_449]);
});

test('an asset that cost nothing has its exercises all the same', () => {
  const rows = exercisesOf({ ...plan, cost: minor(0) });
  expect(rows).toHaveLength(10);
  expect(rows.map(({ charge, closing }) => [charge, closing])).toEqual(Array(10).fill([0, 0]));
  expect(Object.is(rows[0]?.closing, 0)).toBe(true);
});

test('what was written down is rounded half up: three halves are two, and the next exercise has the rest', () => {
  const rows = exercisesOf({ ...plan, cost: minor(6), life: fraction(3n), lifeAfterFirst: fraction(2n) });
  // Straight-line: 2, 2, 2. With a rate of a half: 3, then 1.5 twice.
  expect(rows.map(({ charge }) => charge)).toEqual([2, 2, 2]);
  const steep = {
    ...plan,
    cost: minor(6),
    rate: fraction(1n, 2n),
    life: fraction(3n),
    lifeAfterFirst: fraction(2n),
  };
  expect(exercisesOf(steep).map(({ charge }) => charge)).toEqual([3, 2, 1]);
});

test('a life of thousands of years is exact to the minor unit where its digits are cut', () => {
  // 3 ÷ 5,000 a year: what is left after 2,000 years is (1 − 0.0006)^2000 of the cost.
  const long = {
    ...plan,
    cost: minor(9e15),
    rate: fraction(3n, 5_000n),
    life: fraction(5_000n),
    lifeAfterFirst: fraction(4_999n),
  };
  const exact = (9n * 10n ** 15n * 2n * 4_997n ** 2_000n + 5_000n ** 2_000n) / (2n * 5_000n ** 2_000n);
  expect(exercisesOf(long)[1_999]?.closing).toBe(Number(exact));
});
