import fc from 'fast-check';
import { pool } from '../../../../src/core/tax/uk/pool';
import { formulasOf, problemOf, valueOf } from '../../answers';
import { anyPeriod, serial, shareOracle, wholeMonths } from './periods';
import { poolAnswer, poolRow, type Asked } from './pools';

test('it is one row under its header', () => {
  expect(valueOf(poolAnswer({ opening: 10_000, disposals: 2000 }))).toEqual([
    ['Balance', 'Rate', 'Allowance', 'Balancing charge', 'Balancing allowance', 'Carried forward'],
    [8000, 0.18, 1440, 0, 0, 6560],
  ]);
});

/** What is asked → allowance, carried forward. */
test.each<readonly [string, Asked, number, number]>([
  [
    'HMRC CA23222: £10,000 over calendar 2026',
    { opening: 10_000, start: '2026-01-01', end: '2026-12-31' },
    1499,
    8501,
  ],
  ['six months', { opening: 100_000, start: '2025-01-01', end: '2025-06-30' }, 9000, 91_000],
  [
    'eighteen months of income tax',
    { opening: 100_000, start: '2024-01-01', end: '2025-06-30', payer: 'income-tax' },
    27_000,
    73_000,
  ],
  [
    'a year of 366 days is one year',
    { opening: 100_000, start: '2024-01-01', end: '2024-12-31' },
    18_000,
    82_000,
  ],
  ['days where months are broken', { opening: 36_500, start: '2025-01-01', end: '2025-01-10' }, 180, 36_320],
  [
    'a hybrid rate over nine months',
    { opening: 12_000, start: '2026-03-01', end: '2026-11-30' },
    // (18 % × 31 + 14 % × 244) ÷ 275 = 14.4509…, so 14.46 %
    1301.4,
    10_698.6,
  ],
  ['the special rate pool', { opening: 60_000, pool: 'special' }, 3600, 56_400],
  ['no binary noise', { opening: 0.1, additions: 2000.2 }, 360.054, 1640.246],
  ['an empty pool', {}, 0, 0],
])('%s', (_, asked, allowance, forward) => {
  expect(poolRow(asked)).toMatchObject({ allowance, forward, charge: 0, balancingAllowance: 0 });
});

describe('a small pool', () => {
  test.each<readonly [string, Asked, number]>([
    ['is written off at the limit', { opening: 1000 }, 1000],
    ['is not a cent above it', { opening: 1000.01 }, 180.0018],
    ['is met by what it adds up to', { opening: 1000.1, disposals: 0.1 }, 1000],
    ['may be of the special rate', { opening: 700, additions: 200, pool: 'special' }, 900],
    ['is of 500 in half a year', { opening: 500, start: '2025-01-01', end: '2025-06-30' }, 500],
    ['is not of more in half a year', { opening: 501, start: '2025-01-01', end: '2025-06-30' }, 45.09],
    [
      'is of 1,500 in 18 months',
      { opening: 1500, start: '2024-01-01', end: '2025-06-30', payer: 'income-tax' },
      1500,
    ],
    ['is never a single asset', { opening: 900, pool: 'single' }, 162],
    [
      'is one for companies from 1 April 2008 on',
      { opening: 1000, start: '2008-04-01', end: '2009-03-31' },
      1000,
    ],
    [
      'is none in a period that began before',
      { opening: 1000, start: '2008-03-01', end: '2009-02-28' },
      // (25 % × 31 + 20 % × 334) ÷ 365 = 20.4246… %
      204.3,
    ],
    [
      'is one for income tax from 6 April 2008 on',
      { opening: 1000, start: '2008-04-05', end: '2009-04-04', payer: 'income-tax' },
      // (25 % × 1 + 20 % × 364) ÷ 365 = 20.0136… %
      200.2,
    ],
  ])('%s', (_, asked, allowance) => {
    expect(poolRow(asked).allowance).toBe(allowance);
  });
});

describe('balancing', () => {
  test('more disposals than there is are charged in any period', () => {
    const charged = { balance: 0, rate: 0.18, allowance: 0, charge: 2500, balancingAllowance: 0, forward: 0 };
    const asked = { opening: 4000, additions: 1000, disposals: 7500 };
    expect(poolRow(asked)).toEqual(charged);
    expect(poolRow({ ...asked, final: true })).toEqual(charged);
  });

  test.each(['main', 'special', 'single'])('the final period of a %s pool allows what is left', (kind) => {
    expect(poolRow({ opening: 12_000, disposals: 4500, pool: kind, final: true })).toMatchObject({
      balance: 7500,
      allowance: 0,
      charge: 0,
      balancingAllowance: 7500,
      forward: 0,
    });
  });

  test('a small balance of the final period is a balancing allowance, whatever the length', () => {
    const last = poolRow({ opening: 300, start: '2025-01-01', end: '2025-01-20', final: true });
    expect(last).toMatchObject({ allowance: 0, balancingAllowance: 300 });
  });
});

test('the working names each section, and ends in the table', () => {
  expect(formulasOf(poolAnswer({ opening: 10_000, disposals: 2000 }))).toEqual([
    'max(0, 10,000 + 0 − 2,000)',
    '18 %, in force from 2012-04-01',
    '12/12, from 2025-01-01 to 2025-12-31',
    '1,000 × 12/12, in force from 2008-04-01',
    '8,000 × 18 % × 12/12',
    'max(0, 2,000 − 10,000 − 0)',
    'none before the final period',
    '8,000 − 1,440 − 0',
    'balance = allowance + balancing allowance + carried forward',
  ]);
  expect(formulasOf(poolAnswer({ opening: 900, pool: 'special' }))).toContain(
    '900, within the small pool limit',
  );
  expect(formulasOf(poolAnswer({ opening: 900, pool: 'single', final: true }))).toEqual(
    expect.arrayContaining(['none in the final period', '900, the balance of the final period']),
  );
});

const pence = fc.integer({ min: 0, max: 2e11 });
const smallPence = fc.integer({ min: 0, max: 200_000 });
const movements = fc.oneof(fc.tuple(pence, pence, pence), fc.tuple(smallPence, smallPence, smallPence));
const pools = fc.constantFrom('main', 'special', 'single');
const payers = fc.constantFrom('company', 'income-tax');
const near = (value: number, exact: number): void => {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(exact));
};

test('it is the same in whole numbers, and nothing is lost or below 0', () => {
  const from = serial('2008-04-06');
  const periods = fc.oneof(anyPeriod(from), wholeMonths(from));
  fc.assert(
    fc.property(movements, periods, pools, payers, fc.boolean(), (amounts, period, kind, payer, final) => {
      const [opening, additions, disposals] = amounts.map((each) => each / 100) as [number, number, number];
      const row = poolRow({ opening, additions, disposals, ...period, pool: kind, payer, final });
      const net = BigInt(amounts[0] + amounts[1] - amounts[2]);
      const balance = net > 0n ? net : 0n;
      expect(row.balance).toBe(Number(balance) / 100);
      expect(row.charge).toBe(Number(balance - net) / 100);
      expect(row.balancingAllowance).toBe(final ? row.balance : 0);
      const [num, den] = shareOracle(period);
      const isSmall = kind !== 'single' && balance * den <= 100_000n * num;
      // In hundredths of a penny's percent, over den × 10,000.
      const reduced = balance * BigInt(Math.round(row.rate * 10_000)) * num;
      const whole = 10_000n * den;
      const allowance = final ? 0n : isSmall ? balance * whole : reduced;
      near(row.allowance, Number(allowance) / Number(whole) / 100);
      const forward = final ? 0n : balance * whole - allowance;
      near(row.forward, Number(forward) / Number(whole) / 100);
      expect(Math.min(row.balance, row.allowance, row.charge, row.forward)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a period in two halves of six months allows more than half in the first, all in all less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200_000, max: 1e11 }), (amount) => {
      const opening = amount / 100;
      const first = poolRow({ opening, start: '2025-01-01', end: '2025-06-30' });
      const second = poolRow({ opening: first.forward, start: '2025-07-01', end: '2025-12-31' });
      const year = poolRow({ opening });
      near(first.allowance, year.allowance / 2);
      expect(first.allowance + second.allowance).toBeLessThan(year.allowance);
    }),
  );
});

test('amounts at the ends of what a cell holds give numbers or are refused', () => {
  expect(poolRow({ opening: 1e308, additions: 5e-324 })).toMatchObject({ balance: 1e308 });
  expect(poolRow({ opening: 0, disposals: 1.7e308 }).charge).toBe(1.7e308);
  expect(problemOf(poolAnswer({ opening: 1.7e308, additions: 1.7e308 }))).toMatchObject({
    kind: 'out-of-range',
    argument: 'additions',
  });
});

test.each([
  ['opening', [-1, 0, 0, '2025-01-01', '2025-12-31'], 'out-of-range'],
  ['opening', ['ten', 0, 0, '2025-01-01', '2025-12-31'], 'not-understood'],
  ['additions', [1, -1, 0, '2025-01-01', '2025-12-31'], 'out-of-range'],
  ['disposals', [1, 1, -0.01, '2025-01-01', '2025-12-31'], 'out-of-range'],
  ['disposals', [1, 1, Infinity, '2025-01-01', '2025-12-31'], 'out-of-range'],
  ['period_start', [1, 1, 1, 'then', '2025-12-31'], 'not-understood'],
  ['period_start', [1, 1, 1, '1989-01-01', '1989-12-31'], 'not-on-record'],
  ['period_end', [1, 1, 1, '2025-01-01', '2024-12-31'], 'out-of-range'],
  ['pool', [1, 1, 1, '2025-01-01', '2025-12-31', 'car'], 'not-understood'],
  ['payer', [1, 1, 1, '2025-01-01', '2025-12-31', 'main', 'me'], 'not-understood'],
  ['final', [1, 1, 1, '2025-01-01', '2025-12-31', 'main', 'company', 'last'], 'not-understood'],
] as const)('a wrong %s is named', (argument, [opening, additions, disposals, ...rest], kind) => {
  const [start, end, kindOfPool, payer, final] = rest as readonly unknown[];
  const asked = pool(opening, additions, disposals, start, end, kindOfPool, payer, final);
  expect(problemOf(asked)).toMatchObject({ kind, argument });
});
