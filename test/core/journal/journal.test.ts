import fc from 'fast-check';
import { ROLES } from '../../../src/core/journal/accounts';
import { journal } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { treatmentWords } from '../../../src/core/journal/treatment';
import { problemOf, valueOf } from '../answers';

const HEADER = ['Date', 'Account', 'Debit', 'Credit', 'Memo'];

describe('published entries', () => {
  test('depreciation credits the contra account, never the cost of the asset (IAS 16.73(d))', () => {
    expect(valueOf(journal('depreciation', 45_000, 46_112, 'March'))).toEqual([
      HEADER,
      [46_112, 'Depreciation expense', 45_000, '', 'March'],
      [46_112, 'Accumulated depreciation', '', 45_000, 'March'],
    ]);
  });

  test('an impairment of a revalued asset goes against its surplus first (IAS 36.60)', () => {
    const amounts = [
      ['Amount', 70_000_000],
      ['Surplus', 10_000_000],
    ];
    expect(valueOf(journal('impairment', amounts))).toEqual([
      HEADER,
      ['', 'Revaluation surplus', 10_000_000, '', ''],
      ['', 'Impairment loss', 60_000_000, '', ''],
      ['', 'Accumulated impairment', '', 70_000_000, ''],
    ]);
  });

  test.each([
    [null, 'Inventory write-down expense', 'Inventory'],
    ['separate', 'Inventory write-down expense', 'Inventory'],
    ['cogs', 'Cost of goods sold', 'Inventory'],
    ['allowance', 'Inventory write-down expense', 'Allowance for inventory'],
    ['cogs/allowance', 'Cost of goods sold', 'Allowance for inventory'],
    ['Allowance / COGS', 'Cost of goods sold', 'Allowance for inventory'],
    ['separate/direct', 'Inventory write-down expense', 'Inventory'],
  ])('stock written down by 8,000, treatment %j', (treatment, debited, credited) => {
    expect(valueOf(journal('inventory-write-down', [[8000]], null, null, treatment))).toEqual([
      HEADER,
      ['', debited, 8000, '', ''],
      ['', credited, '', 8000, ''],
    ]);
  });

  test.each(['damaged', 'obsolescence'])('%s stock is written down as inventory is (IAS 2.28)', (kind) => {
    const entry = valueOf(journal(kind, 500, null, null, 'cogs'));
    expect(entry).toEqual(valueOf(journal('inventory-write-down', 500, null, null, 'cogs')));
  });

  test.each([
    // IFRS 9.5.4.4: what a write-off exceeds its allowance by is a further loss first.
    [
      [
        ['amount', 60_000],
        ['allowance', 50_000],
      ],
      null,
      [
        ['Allowance for expected credit losses', 50_000],
        ['Bad debt expense', 10_000],
      ],
    ],
    // A write-off within the allowance changes no profit.
    [2_000, null, [['Allowance for expected credit losses', 2_000]]],
    [
      [
        ['amount', 2_000],
        ['allowance', 5_000],
      ],
      null,
      [['Allowance for expected credit losses', 2_000]],
    ],
    [
      [
        ['amount', 2_000],
        ['allowance', 0],
      ],
      null,
      [['Bad debt expense', 2_000]],
    ],
    [2_000, 'direct', [['Bad debt expense', 2_000]]],
  ])('a receivable written off: %j, %p', (amounts, treatment, debits) => {
    const rows = valueOf(journal('receivable-write-off', amounts, null, null, treatment)).slice(1);
    expect(rows.slice(0, -1).map((row) => [row[1], row[2]])).toEqual(debits);
    expect(rows[rows.length - 1]?.[1]).toBe('Trade receivables');
  });

  test('an impairment may be credited to the asset itself', () => {
    expect(valueOf(journal('impairment', 40_000, '2026-03-31', null, 'direct'))[2]).toEqual([
      46_112,
      'Property, plant and equipment',
      '',
      40_000,
      '',
    ]);
  });
});

describe('accounts', () => {
  test('a role takes the account the range names, the others keep their default', () => {
    const accounts = [
      ['Depreciation expense', '7200 Depreciation'],
      [null, null],
    ];
    const rows = valueOf(journal('depreciation', 100, null, null, null, accounts));
    expect(rows.slice(1).map((row) => row[1])).toEqual(['7200 Depreciation', 'Accumulated depreciation']);
  });

  test('there are the 29 roles of the catalogue', () => {
    expect(ROLES).toHaveLength(29);
  });
});

describe('properties', () => {
  const kinds = fc.constantFrom(...KINDS).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      treatment: fc.constantFrom(null, ...treatmentWords(kind)),
      amounts: fc.tuple(...kind.amounts.map(() => fc.integer({ min: 0, max: 1e12 }))),
      decimals: fc.constantFrom(0, 1, 2, 3, 4),
    }),
  );

  test('every kind, treatment and amount balances to the last minor unit', () => {
    fc.assert(
      fc.property(kinds, ({ kind, treatment, amounts, decimals }) => {
        const descending = [...amounts].sort((a, b) => b - a);
        const pairs = kind.amounts.map((spec, index) => [spec.name, (descending[index] ?? 0) / 1000]);
        const rows = valueOf(journal(kind.word, pairs, null, null, treatment, null, decimals)).slice(1);
        const total = (column: number): number =>
          rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 10 ** decimals), 0);
        expect(total(2)).toBe(total(3));
        expect(rows.every((row) => Number(row[2]) !== 0 || Number(row[3]) !== 0)).toBe(true);
      }),
    );
  });

  test('an amount of 0 makes no line', () => {
    expect(valueOf(journal('depreciation', 0))).toEqual([HEADER]);
  });

  test('the last step of the working is the entry', () => {
    const answer = journal('impairment', 100);
    const steps = answer.ok ? answer.value.working() : [];
    expect(steps[steps.length - 1]?.value).toEqual(valueOf(answer));
  });
});

describe('blank cells', () => {
  test('a named amount that is blank is 0, as desktop Excel says it; one that is not named is what its kind says', () => {
    const lines = (rows: readonly (readonly unknown[])[]): unknown =>
      valueOf(journal('receivable-write-off', rows));
    for (const blank of [null, '', undefined]) {
      expect(
        lines([
          ['amount', 60],
          ['allowance', blank],
        ]),
      ).toEqual(
        lines([
          ['amount', 60],
          ['allowance', 0],
        ]),
      );
    }
    expect(lines([['amount', 60]])).toEqual(
      lines([
        ['amount', 60],
        ['allowance', 60],
      ]),
    );
  });
});

describe('sums past exact integers', () => {
  test.each([
    [
      'liability-write-down',
      { carrying: 27_985_175_323_739.99, consideration: 44_385_215_374_542.01, fees: 80_610_238_877_569.77 },
    ],
    ['loan-payment', { interest: 6e13, principal: 6e13 }],
    ['disposal', { cost: 9e13, 'accumulated depreciation': 9e13 }],
  ])('%s is refused, and nothing throws', (kind, amounts) => {
    expect(problemOf(journal(kind, Object.entries(amounts)))).toMatchObject({
      kind: 'out-of-range',
      argument: 'amounts',
      takes: 'amounts whose sum can be told to the minor unit',
    });
  });
});

describe('bad input', () => {
  test.each([
    ['kind', ['bonus', 1], 'not-understood', '"bonus"'],
    ['kind', [null, 1], 'not-understood', 'nothing'],
    ['amounts', ['depreciation', -5], 'out-of-range', '-5'],
    ['amount', ['depreciation', [['amount', -5]]], 'out-of-range', '-5'],
    ['amounts', ['depreciation', 'five'], 'not-understood', '"five"'],
    ['amount', ['depreciation', [['amount', 'five']]], 'not-understood', '"five"'],
    ['amounts', ['depreciation', [['profit', 5]]], 'not-understood', '"profit"'],
    [
      'amounts',
      [
        'impairment',
        [
          ['amount', 5],
          ['amount', 6],
        ],
      ],
      'not-understood',
      'amount twice',
    ],
    ['amounts', ['depreciation', [[1, 2, 3]]], 'not-understood', '3 columns'],
    [
      'surplus',
      [
        'impairment',
        [
          ['amount', 5],
          ['surplus', 6],
        ],
      ],
      'out-of-range',
      '6',
    ],
    ['date', ['depreciation', 5, 'soon'], 'not-understood', '"soon"'],
    ['date', ['depreciation', 5, '2026-02-30'], 'not-understood', '"2026-02-30"'],
    ['date', ['depreciation', 5, -4], 'out-of-range', '-4'],
    ['treatment', ['depreciation', 5, null, null, 'direct'], 'not-understood', '"direct"'],
    [
      'treatment',
      ['inventory-write-down', 5, null, null, 'cogs/separate'],
      'not-understood',
      '"cogs/separate"',
    ],
    ['accounts', ['depreciation', 5, null, null, null, [['petty', 'x']]], 'not-understood', '"petty"'],
    [
      'accounts',
      ['depreciation', 5, null, null, null, [['asset', '']]],
      'not-understood',
      'no account for asset',
    ],
    ['accounts', ['depreciation', 5, null, null, null, [['asset']]], 'not-understood', '1 column'],
    ['decimals', ['depreciation', 5, null, null, null, null, 7], 'out-of-range', '7'],
  ] as const)('%s of %j', (argument, given, kind, got) => {
    const [word, amounts, ...rest] = given as readonly unknown[];
    expect(problemOf(journal(word, amounts, ...rest))).toMatchObject({ kind, argument, got });
  });

  test('an unknown kind is told which exist', () => {
    const { takes } = problemOf(journal('bonus', 1));
    expect(takes).toMatch(/^depreciation, amortization, impairment, .*, loan-payment or bond-interest$/);
    for (const { word } of KINDS) expect(takes).toContain(word);
  });
});
