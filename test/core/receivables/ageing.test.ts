import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { ageing } from '../../../src/core/receivables/ageing';
import { provisionMatrix } from '../../../src/core/receivables/provision-matrix';
import type { CellValue } from '../../../src/core/working';
import { figuresOf, formulasOf, problemOf, valueOf } from '../answers';
import { linesOf } from '../tables';

const AS_OF = '2026-03-31';
/** AS_OF as a serial. */
const TODAY = 46_112;
const HEADER = ['Band', 'Balance', 'Rate', 'Loss'];

/** One item a band: not due, and so many days past due. */
const DAYS = [0, 15, 45, 75, 120];
const dueOn = (days: readonly number[]): readonly (readonly number[])[] => days.map((day) => [TODAY - day]);

describe('published examples, an item a band', () => {
  test.each([
    [
      'IFRS 9, Illustrative Example 12',
      [15e6, 7.5e6, 4e6, 2.5e6, 1e6],
      [0.003, 0.016, 0.036, 0.066, 0.106],
      [45_000, 120_000, 144_000, 165_000, 106_000],
      580_000,
    ],
    [
      'Accounting Principles: A Business Perspective, exhibit 77',
      [560_000, 252_000, 4_000, 800, 11_200],
      [0.01, 0.05, 0.1, 0.25, 0.5],
      [5_600, 12_600, 400, 200, 5_600],
      24_400,
    ],
  ])('%s', (_, balances, rates, losses, loss) => {
    const column = balances.map((balance) => [balance]);
    const total = balances.reduce((sum, balance) => sum + balance, 0);
    expect(valueOf(ageing(column, dueOn(DAYS), AS_OF, null, [rates]))).toEqual([
      HEADER,
      ...['Not due', '1–30', '31–60', '61–90', 'Over 90'].map((band, index) => [
        band,
        balances[index],
        rates[index],
        losses[index],
      ]),
      ['Total', total, '', loss],
    ]);
  });
});

test('a limit belongs to its band, and what is due on the day is not past due', () => {
  const days = [-10, 0, 1, 30, 31, 60, 61, 90, 91];
  const amounts = days.map((_, index) => [10 ** index]);
  const lines = linesOf(valueOf(ageing(amounts, dueOn(days), TODAY)));
  expect(lines.map(({ Band, Balance }) => [Band, Balance])).toEqual([
    ['Not due', 11],
    ['1–30', 1_100],
    ['31–60', 110_000],
    ['61–90', 11_000_000],
    ['Over 90', 100_000_000],
    ['Total', 111_111_111],
  ]);
});

test('without rates there is nothing to say of losses', () => {
  expect(valueOf(ageing(100, '2026-03-01', AS_OF, [[15, 45]]))).toEqual([
    HEADER,
    ['Up to 15', 0, '', ''],
    ['16–45', 100, '', ''],
    ['Over 45', 0, '', ''],
    ['Total', 100, '', ''],
  ]);
});

test('lists may lie in a row, dates in either form, and rows without both are no items', () => {
  const mixed = ageing([[100, null, 0, 50, '25']], [['2026-03-31', null, 0, TODAY - 40, TODAY - 1]], AS_OF);
  const balances = linesOf(valueOf(mixed)).map(({ Balance }) => Balance);
  expect(balances).toEqual([100, 25, 50, 0, 0, 175]);
});

test('an amount that is blank on its date counts as 0', () => {
  expect(linesOf(valueOf(ageing([[null, 5]], [[TODAY, TODAY]], AS_OF)))[0]?.Balance).toBe(5);
});

test('a credit lowers its band, and a band in credit has no negative loss', () => {
  const table = valueOf(
    ageing([[100, -30, -50]], [[TODAY, TODAY, TODAY - 5]], AS_OF, 0, [[0.1, 0.5, 1, 1, 1]]),
  );
  expect(table.slice(1, 3)).toEqual([
    ['Not due', 70, 0.1, 7],
    ['1–30', -50, 0.5, 0],
  ]);
  expect(table[table.length - 1]).toEqual(['Total', 20, '', 7]);
});

describe('rounding', () => {
  test('amounts are rounded one by one, half away from zero, by what was typed', () => {
    const amounts = [[1.005], [1.005], [-1.005], [2.675]];
    const dates = amounts.map(() => [TODAY]);
    expect(linesOf(valueOf(ageing(amounts, dates, AS_OF)))[0]?.Balance).toBe(3.69);
    expect(linesOf(valueOf(ageing(amounts, dates, AS_OF, null, null, 0)))[0]?.Balance).toBe(4);
  });

  test('each loss is rounded by itself and the total adds them', () => {
    const table = valueOf(
      ageing([[0.25, 0.25]], [[TODAY, TODAY - 5]], AS_OF, null, [[0.5, 0.5, 0, 0, 1]], 2),
    );
    // 0.125 each: 0.13 and 0.13, not 0.25.
    expect(linesOf(table).map(({ Loss }) => Loss)).toEqual([0.13, 0.13, 0, 0, 0, 0.26]);
  });
});

describe('properties', () => {
  const item = fc.record({
    /** In thousandths. */
    amount: fc.integer({ min: -1e9, max: 1e9 }),
    days: fc.integer({ min: -100, max: 500 }),
  });
  const items = fc.array(item, { minLength: 1, maxLength: 60 });
  const limits = fc
    .uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 })
    .map((each) => [0, ...[...each].sort((a, b) => a - b)]);
  const decimals = fc.integer({ min: 0, max: 3 });
  const per10000 = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 9, maxLength: 9 });

  test('decimal arithmetic, item by item and band by band, finds the same table', () => {
    fc.assert(
      fc.property(items, limits, per10000, decimals, (each, upTo, shares, digits) => {
        const rates = upTo.concat(0).map((_, index) => (shares[index] ?? 1) / 10_000);
        const bandAt = (days: number) => upTo.filter((limit) => days > limit).length;
        const rounded = (value: Decimal) => value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
        const balances = rates.map((_, band) =>
          each
            .filter(({ days }) => bandAt(days) === band)
            .reduce((sum, { amount }) => sum.plus(rounded(new Decimal(amount).div(1_000))), new Decimal(0)),
        );
        const losses = balances.map((balance, band) =>
          rounded(Decimal.max(0, balance).times(rates[band] ?? 0)),
        );
        const table = valueOf(
          ageing(
            each.map(({ amount }) => [amount / 1_000]),
            dueOn(each.map(({ days }) => days)),
            TODAY,
            [upTo],
            [rates],
            digits,
          ),
        );
        const total = (parts: readonly Decimal[]) => Decimal.sum(0, ...parts).toNumber();
        expect(linesOf(table).map(({ Balance, Loss }) => [Balance, Loss])).toEqual([
          ...balances.map((balance, band) => [balance.toNumber() + 0, losses[band]?.toNumber()]),
          [total(balances) + 0, total(losses)],
        ]);
      }),
    );
  });

  test('the order of the items changes nothing', () => {
    fc.assert(
      fc.property(items, (each) => {
        const tableOf = (list: typeof each) =>
          valueOf(
            ageing(
              list.map(({ amount }) => [amount / 1_000]),
              dueOn(list.map(({ days }) => days)),
              TODAY,
            ),
          );
        expect(tableOf([...each].reverse())).toEqual(tableOf(each));
      }),
    );
  });

  test('its balances in a provision matrix lose as much, but for rounding', () => {
    const rates = [0.003, 0.016, 0.036, 0.066, 0.106];
    fc.assert(
      fc.property(items, (each) => {
        const lines = linesOf(
          valueOf(
            ageing(
              each.map(({ amount }) => [amount / 1_000]),
              dueOn(each.map(({ days }) => days)),
              TODAY,
              null,
              [rates],
            ),
          ),
        );
        const balances = lines.slice(0, -1).map(({ Balance }) => Balance);
        const loss = valueOf(provisionMatrix([balances], [rates]));
        expect(Math.abs(Number(lines[lines.length - 1]?.Loss) - loss)).toBeLessThan(0.026);
      }),
    );
  });
});

test('the working multiplies band by band and ends in the table', () => {
  const answer = ageing([[100, -50]], [[TODAY, TODAY - 9]], AS_OF, [[5]], [[0.02, 0.1]]);
  expect(formulasOf(answer).slice(0, 2)).toEqual(['100 × 0.02', 'none: −50 is a credit']);
  expect(formulasOf(ageing(100, TODAY, AS_OF))).toEqual([
    'each amount in the band of its days past due on 2026-03-31',
  ]);
  expect(figuresOf(answer)).toEqual([2, 0]);
});

describe('an item that cannot be read', () => {
  const RATES = [[0.01, 0.02, 0.03, 0.04, 0.05]];
  const shownOf = (amounts: readonly unknown[], dates: readonly unknown[]) =>
    linesOf(valueOf(ageing([amounts], [dates], AS_OF, null, RATES))).map(({ Balance, Loss }) =>
      [Balance, Loss].map((cell: CellValue | undefined) =>
        typeof cell === 'object' ? `${cell.argument}: ${cell.got}` : cell,
      ),
    );

  test('for its amount shows in its band and in the total', () => {
    const bad = 'amounts item 2: "much"';
    expect(shownOf([100, 'much', 50], [TODAY, TODAY - 45, TODAY - 200])).toEqual([
      [100, 1],
      [0, 0],
      [bad, bad],
      [0, 0],
      [50, 2.5],
      [bad, bad],
    ]);
  });

  test.each([
    ['text that is no date', '2026-02-30', 'due_dates item 2: "2026-02-30"'],
    ['no date', null, 'due_dates item 2: nothing'],
    ['a blank that came as 0', 0, 'due_dates item 2: nothing'],
    ['a number that is no date', -3, 'due_dates item 2: -3'],
  ])('for its date, %s, shows in every band', (_, date, bad) => {
    expect(shownOf([100, 50], [TODAY, date])).toEqual(Array(6).fill([bad, bad]));
  });

  test('keeps its rate beside it', () => {
    const [first] = linesOf(valueOf(ageing('x', TODAY, AS_OF, null, RATES)));
    expect(first?.Rate).toBe(0.01);
  });
});

const DATE = 'a date, as a date cell or as text like 2026-04-01';

test.each<readonly [string, readonly unknown[], string, string, string]>([
  [
    'due_dates',
    [[[1, 2, 3]], [[TODAY, TODAY]], AS_OF],
    'not-understood',
    '2 cells',
    'as many cells as amounts, 3',
  ],
  ['as_of', [1, TODAY, null], 'not-understood', 'nothing', DATE],
  ['as_of', [1, TODAY, 'today'], 'not-understood', '"today"', DATE],
  ['as_of', [1, TODAY, 0], 'out-of-range', '0', DATE],
  [
    'bands item 2',
    [1, TODAY, AS_OF, [[30, 10]]],
    'not-understood',
    '10 after 30',
    'ascending upper limits of age, as 0, 30, 60, 90',
  ],
  [
    'rates',
    [1, TODAY, AS_OF, null, [[0.1, 0.2, 0.3, 0.4]]],
    'not-understood',
    '4 cells',
    'as many cells as bands and 1 more, 5',
  ],
  [
    'rates item 2',
    [1, TODAY, AS_OF, [[5]], [[0.1, 1.1]]],
    'out-of-range',
    '1.1',
    'a fraction from 0 to 1, 0.25 for 25 %',
  ],
  ['decimals', [1, TODAY, AS_OF, null, null, 5], 'out-of-range', '5', 'a whole number from 0 to 4'],
  [
    'amounts',
    [[[9e13, 9e13]], [[TODAY, TODAY]], AS_OF],
    'out-of-range',
    'amounts of 180,000,000,000,000 together',
    'amounts that add up exactly, below 2^53 minor units',
  ],
])('%s of %j is refused', (argument, [amounts, dates, asOf, bands, rates, decimals], kind, got, takes) => {
  const problem = problemOf(ageing(amounts, dates, asOf, bands, rates, decimals));
  expect(problem).toEqual({ kind, argument, got, takes });
});

describe('size', () => {
  const column = (length: number, cell: unknown) => Array<readonly unknown[]>(length).fill([cell]);

  test('100,000 items are counted, and not one more', () => {
    const table = valueOf(ageing(column(100_000, 0.01), column(100_000, TODAY - 45), AS_OF));
    expect(table[3]).toEqual(['31–60', 1_000, '', '']);
    const problem = problemOf(ageing(column(100_001, 1), column(100_001, TODAY), AS_OF));
    expect(problem).toMatchObject({ kind: 'too-large', argument: 'amounts', got: '100,001 items' });
  });

  test('blank cells of a whole column are no items', () => {
    const table = valueOf(ageing(column(1_048_576, null), column(1_048_576, null), AS_OF));
    expect(table[table.length - 1]).toEqual(['Total', 0, '', '']);
  });

  test('a table that would not fit is refused', () => {
    const limits = [Array.from({ length: 24_998 }, (_, index) => index)];
    const problem = problemOf(ageing(1, TODAY, AS_OF, limits));
    expect(problem).toMatchObject({ kind: 'too-large', argument: 'bands', got: '24,998 limits' });
  });
});
