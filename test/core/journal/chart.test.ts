import fc from 'fast-check';
import { DEFAULT_ACCOUNTS, ROLES, type Role } from '../../../src/core/journal/accounts';
import {
  accountIn,
  accountPairs,
  CHART_HEADER,
  chartCells,
  chartPlaces,
  defaultRows,
  readChart,
  rolesWithoutAccount,
  type Chart,
  type ChartRow,
} from '../../../src/core/journal/chart';
import { journal } from '../../../src/core/journal/journal';
import { KINDS } from '../../../src/core/journal/kinds';
import { valueOf } from '../answers';

const row = (role: Role, account: string, assetClass = '', book = '', code = ''): ChartRow => ({
  role,
  assetClass,
  book,
  code,
  account,
});

describe('the account of a role', () => {
  const chart: Chart = [
    row('depreciation expense', 'Everywhere'),
    row('depreciation expense', 'Tax', '', 'tax'),
    row('depreciation expense', 'Vehicles', 'Vehicles'),
    row('depreciation expense', 'Vehicles, tax', 'vehicles', 'TAX'),
  ];

  test.each([
    ['', '', 'Everywhere'],
    ['', 'tax', 'Tax'],
    ['Vehicles', '', 'Vehicles'],
    ['Vehicles', 'Tax', 'Vehicles, tax'],
    [' VEHICLES ', 'ifrs', 'Vehicles'],
    ['Buildings', 'tax', 'Tax'],
    ['Buildings', 'ifrs', 'Everywhere'],
  ])('of class %j in book %j is %s', (assetClass, book, account) => {
    expect(accountIn(chart, 'depreciation expense', { assetClass, book })).toEqual({ code: '', account });
  });

  test('of a class goes before that of a book', () => {
    const both: Chart = [row('cash', 'Book', '', 'tax'), row('cash', 'Class', 'Vehicles')];
    expect(accountIn(both, 'cash', { assetClass: 'Vehicles', book: 'tax' })?.account).toBe('Class');
  });

  test('is its default where there is no table, and none where the table is silent', () => {
    expect(accountIn(undefined, 'cash')).toEqual({ code: '', account: 'Cash' });
    expect(accountIn([], 'cash')).toBeUndefined();
    expect(accountIn([row('cash', 'Vans', 'Vehicles')], 'cash')).toBeUndefined();
  });

  test('that is missing is named, once', () => {
    expect(rolesWithoutAccount(chart, ['cash', 'depreciation expense', 'loan', 'cash'])).toEqual([
      'cash',
      'loan',
    ]);
    expect(rolesWithoutAccount(undefined, ROLES)).toEqual([]);
  });
});

describe('a new table', () => {
  const table = [CHART_HEADER, ...defaultRows().map(chartCells)];

  test('names an account for every role, its default', () => {
    const { chart, sentences } = readChart(table);
    expect(sentences).toEqual([]);
    expect(rolesWithoutAccount(chart, ROLES)).toEqual([]);
    expect(ROLES.map((role) => accountIn(chart, role)?.account)).toEqual(Object.values(DEFAULT_ACCOUNTS));
  });

  test('is an accounts argument of every kind', () => {
    const { chart } = readChart(table);
    for (const kind of KINDS) {
      const amounts = kind.amounts.map(({ name }) => [name, 100]);
      const named = valueOf(journal(kind.word, amounts, null, null, null, [...accountPairs(chart)]));
      expect(named).toEqual(valueOf(journal(kind.word, amounts)));
    }
  });
});

describe('a table that people keep', () => {
  test('has its columns in any order, under other names, codes as numbers, and blank rows', () => {
    const { chart, sentences } = readChart([
      ['Account name', 'Note', 'Account code', 'ROLE', 'Category'],
      [' Bank ', 'x', 1000, 'Cash', ''],
      ['', '', '', '', ''],
      ['Vans', '', '0322', 'accumulated-depreciation', 'Vehicles'],
    ]);
    expect(sentences).toEqual([]);
    expect(chart).toEqual([
      row('cash', 'Bank', '', '', '1000'),
      row('accumulated depreciation', 'Vans', 'Vehicles', '', '0322'),
    ]);
  });

  test('loses only the rows that cannot be read, each with a sentence', () => {
    const takes = 'it takes a name of 1 to 255 characters on one line';
    const { chart, sentences } = readChart([
      CHART_HEADER,
      ['cash', '', '', '1000', 'Bank'],
      ['petty cash', '', '', '', 'Till'],
      ['loan', '', '', '', ''],
      ['bond', '', '', 'a\nb', 'Bonds'],
      ['Cash', '', '', '', 'Other bank'],
      ['', '', '', '1', 'Nobody'],
      ['inventory', '', '', '', 'Stock'],
    ]);
    expect(chart).toEqual([row('cash', 'Bank', '', '', '1000'), row('inventory', 'Stock')]);
    expect(sentences).toEqual([
      'Accounts row 3 is left out: there is no role "petty cash".',
      `loan has no account here. Accounts row 4, Account got nothing; ${takes}.`,
      `bond has no account here. Accounts row 5, Code got a control character; ${takes}.`,
      'Accounts row 6 names the account of cash again: the first one stands.',
      'Accounts row 7 is left out: there is no role nothing.',
    ]);
  });

  test.each([
    [[['Role', 'Name of it']], /no column Account/],
    [[['Role', 'Account', 'account']], /two columns Account/],
    [[], /a table with a header row/],
  ])('%j is no chart: no role has an account, and it is said', (table, says) => {
    const { chart, sentences, unreadTable } = readChart(table);
    expect(rolesWithoutAccount(chart, ROLES)).toEqual(ROLES);
    expect(sentences).toEqual([unreadTable]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(says);
  });

  const cell = fc.oneof(
    fc.constantFrom<unknown>(...CHART_HEADER, ...ROLES, '__proto__', 'constructor', '', '#N/A'),
    fc.string(),
    fc.anything(),
  );
  const tables = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 });
  const headed = fc
    .array(fc.tuple(cell, cell, cell, cell, cell), { maxLength: 8 })
    .map((rows) => [CHART_HEADER, ...rows]);

  test('whatever stands in it, reading it never throws, and what was read can be used', () => {
    fc.assert(
      fc.property(fc.oneof(tables, headed), (table) => {
        const { chart, unreadTable } = readChart(table);
        for (const role of ROLES) {
          const named = accountIn(chart, role);
          expect(named === undefined || named.account.trim() !== '').toBe(true);
        }
        const places = chartPlaces(table);
        expect(places.ok).toBe(unreadTable === undefined);
      }),
      { numRuns: 1000 },
    );
  });

  test('every row of it is in the chart, or has a sentence, or is blank', () => {
    fc.assert(
      fc.property(headed, (table) => {
        const { chart = [], sentences } = readChart(table);
        const read = chart.length + sentences.length;
        expect(read).toBeLessThanOrEqual(table.length - 1);
        const full = table
          .slice(1)
          .filter((cells) => cells.some((it) => typeof it === 'string' && it !== ''));
        expect(read).toBeGreaterThanOrEqual(full.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('where things stand in a table', () => {
  test('the row for everywhere is found among those of classes and books, read or not', () => {
    const table = [
      ['Book', 'Account', 'Role', 'Class', 'Account code'],
      ['tax', 'Bank (tax)', 'cash', '', ''],
      ['', '', '', '', ''],
      [' ', '', 'CASH', '', ''],
      ['', 'Bank', 'cash', '', ''],
    ];
    const places = chartPlaces(table);
    if (!places.ok) throw new Error(places.problem.got);
    expect(Object.fromEntries(places.value.columns)).toEqual({
      Book: 0,
      Account: 1,
      Role: 2,
      Class: 3,
      Code: 4,
    });
    expect([places.value.rowOf('cash'), places.value.rowOf('loan')]).toEqual([3, undefined]);
  });
});
