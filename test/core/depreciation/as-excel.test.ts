import { asExcel, type ExcelGiven } from '../../../src/core/depreciation/as-excel';
import type { Decimals } from '../../../src/core/money/minor';
import { schedule } from '../../../src/core/depreciation/schedule';

const ASSET: ExcelGiven = { cost: 10_000, salvage: 1_000, life: 5, factor: undefined };

/** The charges of the schedule itself. */
function chargesOf(method: string, given: ExcelGiven, decimals: Decimals = 2): readonly number[] {
  const { cost, salvage, life, factor } = given;
  const made = schedule(cost, salvage, life, method, factor, null, null, null, null, decimals);
  if (!made.ok) throw new Error(made.problem.argument);
  return made.value.value.slice(1).map((row) => Number(row[2]));
}

function found(method: string, given: ExcelGiven, decimals: Decimals = 2) {
  return asExcel(method, given, chargesOf(method, given, decimals), decimals);
}

describe('published charges, which Excel gives as they are', () => {
  // 10,000 to 1,000 in five years, worked by hand: 9,000 ÷ 5; fifteenths of 9,000; 40 % of what is left.
  it.each([
    ['SLN', [1800, 1800, 1800, 1800, 1800]],
    ['SYD', [3000, 2400, 1800, 1200, 600]],
    ['DDB', [4000, 2400, 1440, 864, 296]],
  ] as const)('%s', (method, charges) => {
    expect(asExcel(method, ASSET, charges, 2)).toEqual({ is: 'equal', name: method, isRounded: false });
  });
});

it('needs ROUND where Excel has more decimals than the currency', () => {
  const given = { ...ASSET, life: 7 };
  // 10,000 × 2 ÷ 7 = 2,857.142857…
  expect(chargesOf('DDB', given)[0]).toBe(2857.14);
  expect(found('DDB', given)).toMatchObject({ is: 'equal', name: 'DDB', isRounded: true });
});

it('says in which year a charge differs, and by how much', () => {
  // 100 ÷ 3 rounded is 33.33 three times, one cent short of 100.
  expect(found('SLN', { cost: 100, salvage: 0, life: 3, factor: undefined })).toEqual({
    is: 'drifting',
    name: 'SLN',
    year: 2,
    by: 0.01,
  });
});

it('is refused past the whole years of the life', () => {
  expect(found('DDB', { ...ASSET, life: 4.5 })).toMatchObject({ is: 'refused', name: 'DDB', year: 5 });
});

it.each(['REDUCING', 'UOP', 'toString'])('Excel has no %s', (method) => {
  expect(asExcel(method, ASSET, [], 2)).toEqual({ is: 'unknown' });
});

it('tells a factor to the functions that take one', () => {
  const given = { ...ASSET, factor: 1.5 };
  // 10,000 × 1.5 ÷ 5
  expect(chargesOf('DDB', given)[0]).toBe(3000);
  expect(found('DDB', given)).toMatchObject({ is: 'equal' });
  expect(asExcel('DDB', ASSET, chargesOf('DDB', given), 2)).toMatchObject({
    is: 'drifting',
    year: 1,
    by: 1000,
  });
});

it('what is equal adds up: the charges rounded by themselves come to what is written down', () => {
  const cents = (amount: number): number => Math.round(amount * 100);
  let equal = 0;
  for (const method of ['SLN', 'SYD', 'DDB', 'VDB', 'DB']) {
    for (let life = 1; life <= 20; life += 1) {
      const given = { cost: 9_999.99, salvage: 123.45, life, factor: undefined };
      if (found(method, given).is !== 'equal') continue;
      equal += 1;
      const made = schedule(given.cost, given.salvage, life, method);
      const closing = made.ok ? Number(made.value.value.at(-1)?.at(-1)) : NaN;
      const sum = chargesOf(method, given).reduce((total, charge) => total + cents(charge), 0);
      expect(sum).toBe(cents(given.cost) - cents(closing));
    }
  }
  expect(equal).toBeGreaterThan(10);
});
