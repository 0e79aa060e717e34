import { randomOf, xoshiro128 } from './random';

test('the generator is xoshiro128**: its first numbers from the state 1, 2, 3, 4', () => {
  const next = xoshiro128(1, 2, 3, 4);
  // As the recurrence of Blackman and Vigna gives them (prng.di.unimi.it).
  expect(Array.from({ length: 5 }, next)).toEqual([11_520, 0, 5_927_040, 70_819_200, 2_031_721_883]);
});

test('the same seeds are the same stream, others are another', () => {
  const numbers = (...seeds: number[]) => {
    const random = randomOf(...seeds);
    return Array.from({ length: 20 }, () => random.below(2 ** 53));
  };
  expect(numbers(1, 2)).toEqual(numbers(1, 2));
  expect(numbers(1, 2)).not.toEqual(numbers(2, 1));
  expect(new Set([...numbers(1, 0), ...numbers(1, 1)]).size).toBe(40);
});

test('numbers keep within their bounds, and reach both ends', () => {
  const random = randomOf(5);
  const drawn = new Set(Array.from({ length: 1000 }, () => random.between(3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
});
