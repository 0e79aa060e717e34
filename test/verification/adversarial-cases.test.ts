import { FAMILIES } from './adversarial-cases';
import { randomOf } from './random';
import type { CaseSpec } from './schedule-case';
import { exactRows } from './ties';

const CASES = 60;

function casesOf(name: string): readonly CaseSpec[] {
  const family = FAMILIES.find((each) => each.name === name);
  const random = randomOf(11);
  return Array.from({ length: CASES }, () => family?.make(random)) as readonly CaseSpec[];
}

/** Half units a row is away from the nearest tie, as a fraction of a unit; 0 on it. */
function nearestTie(spec: CaseSpec): number {
  const misses = exactRows(spec).map(([num, den]) => {
    const rest = (2n * num) % (2n * den);
    const miss = rest < den ? den - rest : rest - den;
    return Number((miss * 10n ** 18n) / den) / 1e18;
  });
  return Math.min(...misses);
}

test('every exact tie has a row on a half', () => {
  expect(casesOf('exact ties').map(nearestTie)).toEqual(Array<number>(CASES).fill(0));
});

test('the nearest misses are within what a double can tell of an amount', () => {
  const misses = casesOf('the nearest misses of a tie').map(nearestTie);
  expect(misses.filter((miss) => miss < 1e-2).length).toBeGreaterThan(CASES / 2);
});

test('amounts are within what is taken, salvage within cost', () => {
  for (const { name } of FAMILIES) {
    for (const { cost, salvage, decimals } of casesOf(name)) {
      expect(salvage >= 0n && salvage <= cost).toBe(true);
      expect(cost < (decimals === 0 ? 2n ** 53n - 1n : 10n ** 15n + 2n)).toBe(true);
    }
  }
});
