import { ROLES } from '../../src/core/journal/accounts';
import { accountIn, defaultRows } from '../../src/core/journal/chart';
import { nameAccount, nameAccounts, readChartTable, showChartTable } from '../../src/workbook/chart-table';
import { addSheet, addTable, cellAt, sheetNamed, type, type FakeBook } from './fake-book';
import { beforeRequest, installExcel } from './install';

const HEADER = ['Role', 'Class', 'Book', 'Code', 'Account'];

function chartWith(book: FakeBook, rows: readonly (readonly unknown[])[]) {
  const sheet = addSheet(book, 'Chart of accounts');
  const block = { row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
  const table = addTable(book, sheet, block, 'Accounts');
  rows.forEach((line, r) => line.forEach((cell, c) => type(book, sheet, 1 + r, 1 + c, cell)));
  const held = (count: number): unknown[][] =>
    Array.from({ length: count }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => cellAt(sheet, 1 + r, 1 + c).value),
    );
  return { sheet, table, held };
}

it('is none in a workbook without the table: the defaults stand', async () => {
  installExcel();
  expect(await readChartTable()).toEqual({ done: true, value: { chart: undefined, sentences: [] } });
});

it('is read as people keep it, without a total row', async () => {
  const book = installExcel();
  const { table } = chartWith(book, [
    ['Account', 'Note', 'Account code', 'Role', 'Book'],
    ['Bank', 'x', 1000, 'Cash', ''],
    ['Bank (tax)', '', '1000-T', 'cash', 'Tax'],
    ['Petty', '', '', 'petty cash', ''],
    ['Total', '', '', '', ''],
  ]);
  table.hasTotal = true;
  const read = await readChartTable();
  const { chart, sentences } = read.done ? read.value : { chart: undefined, sentences: [] };
  expect(accountIn(chart, 'cash')).toEqual({ code: '1000', account: 'Bank' });
  expect(accountIn(chart, 'cash', { assetClass: '', book: 'tax' })?.account).toBe('Bank (tax)');
  expect(accountIn(chart, 'loan')).toBeUndefined();
  expect(sentences).toEqual(['Accounts row 4 is left out: there is no role "petty cash".']);
});

describe('naming an account', () => {
  it('makes sheet and table with the defaults, its names as text', async () => {
    const book = installExcel();
    const named = await nameAccount('cash', { code: '0100', account: '=1+1' });
    const sheet = sheetNamed(book, 'Accounts');
    expect(book.tables).toMatchObject([
      { name: 'Accounts', block: { row: 0, column: 0, rows: ROLES.length + 1, columns: 5 } },
    ]);
    const row = 1 + ROLES.indexOf('cash');
    expect(sheet && HEADER.map((_, c) => cellAt(sheet, row, c))).toMatchObject([
      { value: 'cash', format: 'General' },
      { value: '' },
      { value: '' },
      { value: '0100', format: '@' },
      { value: '=1+1', format: '@' },
    ]);
    const expected = defaultRows().map((one) =>
      one.role === 'cash' ? { ...one, code: '0100', account: '=1+1' } : one,
    );
    expect(named).toEqual({ done: true, value: { chart: expected, sentences: [] } });
    expect(book.active.name).toBe('Schedule');
  });

  it.each(["'quoted", '=1+1', '00123', '-5', 'TRUE', "''"])('keeps %j as typed', async (account) => {
    for (const apostropheInText of ['kept', 'taken'] as const) {
      const book = installExcel();
      book.apostropheInText = apostropheInText;
      const named = await nameAccount('cash', { code: account, account });
      expect(named.done && accountIn(named.value.chart, 'cash')).toEqual({ code: account, account });
    }
  });

  it('changes the cells Code and Account of the row for everywhere, and no other', async () => {
    const book = installExcel();
    const rows = [
      ['Book', 'Account', 'Role', 'Note', 'Code', 'Class'],
      ['tax', 'Bank (tax)', 'cash', '', '1000-T', ''],
      ['', 'Bank', 'CASH', 'ours', '', ''],
      ['', 'Bank (vans)', 'cash', '', '', 'Vehicles'],
      ['', 'Stock', 'inventory', '', '', ''],
    ];
    const { held } = chartWith(book, rows);
    await nameAccount('cash', { code: '1010', account: 'Main bank' });
    expect(held(5)).toEqual([
      ...rows.slice(0, 2),
      ['', 'Main bank', 'CASH', 'ours', '1010', ''],
      ...rows.slice(3),
    ]);
  });

  it('appends a row for each role that has none for everywhere', async () => {
    const book = installExcel();
    const rows = [
      ['Role', 'Note', 'Code', 'Account', 'Class'],
      ['cash', '', '', 'Bank (vans)', 'Vehicles'],
    ];
    const { held, table } = chartWith(book, rows);
    const named = await nameAccounts(
      new Map([
        ['cash', { code: '1000', account: 'Bank' }],
        ['loan', { code: '', account: 'Loan' }],
      ]),
    );
    expect(held(4)).toEqual([...rows, ['cash', '', '1000', 'Bank', ''], ['loan', '', '', 'Loan', '']]);
    expect(table.block.rows).toBe(4);
    expect(named).toMatchObject({ done: true, value: { sentences: [] } });
    expect(named.done && named.value.chart).toHaveLength(3);
  });

  it('keeps what a colleague has changed meanwhile', async () => {
    const book = installExcel();
    await nameAccount('cash', { code: '', account: 'Bank' });
    const sheet = sheetNamed(book, 'Accounts');
    const row = 1 + ROLES.indexOf('inventory');
    if (sheet !== undefined) type(book, sheet, row, 4, 'Stock');
    const named = await nameAccount('loan', { code: '', account: 'Bank loan' });
    const chart = named.done ? named.value.chart : undefined;
    expect(['cash', 'inventory', 'loan'].map((role) => accountIn(chart, role as 'cash')?.account)).toEqual([
      'Bank',
      'Stock',
      'Bank loan',
    ]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'never names the account of another role: a row is inserted before request %d',
    async (nth) => {
      const book = installExcel();
      const rows = [HEADER, ['cash', '', '', '1000', 'Cash'], ['loan', '', '', '2000', 'Loan']];
      const { sheet, table } = chartWith(book, rows);
      const stop = beforeRequest(nth, () => {
        const pushed = [HEADER, ['bond', '', '', '3000', 'Bonds'], ...rows.slice(1)];
        const now = [1, 2, 3].map((r) => [1, 2, 3, 4, 5].map((c) => cellAt(sheet, r, c).value));
        const loan = now.find(([role]) => role === 'loan') ?? [];
        pushed[3] = loan as string[];
        pushed.forEach((line, r) => line.forEach((cell, c) => type(book, sheet, 1 + r, 1 + c, cell)));
        table.block = { ...table.block, rows: 4 };
      });
      const named = await nameAccount('loan', { code: '2100', account: 'Bank loan' });
      stop();
      const read = await readChartTable();
      const accounts = ['bond', 'cash', 'loan'].map((role) =>
        accountIn(read.done ? read.value.chart : [], role as 'cash'),
      );
      const isPushed = accounts[0] !== undefined;
      expect(accounts[0]).toEqual(isPushed ? { code: '3000', account: 'Bonds' } : undefined);
      expect(accounts[1]).toEqual({ code: '1000', account: 'Cash' });
      // Refused after the write was seen to have moved, the loan has its old name or its new one.
      const loan = accounts[2]?.account ?? '';
      expect(named.done ? [loan] : ['Loan', 'Bank loan']).toContain(named.done ? 'Bank loan' : loan);
    },
  );

  it('says that the table moved away under the write', async () => {
    const book = installExcel();
    const { sheet } = chartWith(book, [HEADER, ['cash', '', '', '', 'Bank'], ['loan', '', '', '', 'Loan']]);
    book.afterWrite = (where) => {
      if (!where.endsWith('F3')) return;
      book.afterWrite = undefined;
      type(book, sheet, 2, 1, 'bond');
    };
    expect(await nameAccount('cash', { code: '', account: 'Main bank' })).toEqual({
      done: false,
      refusal: {
        sentence:
          'The table Accounts changed while the account of cash was written. Look at it, then name the account again.',
      },
    });
  });

  it('is refused with something below the table, with other columns, and on a protected sheet', async () => {
    const refusal = async (): Promise<unknown> => {
      const named = await nameAccount('loan', { code: '1', account: 'Loan' });
      return named.done ? named : named.refusal.sentence;
    };
    const book = installExcel();
    const { sheet } = chartWith(book, [HEADER, ['cash', '', '', '', 'Bank']]);
    type(book, sheet, 3, 2, 'note');
    expect(await refusal()).toBe(
      "'Chart of accounts'!C4 stands below the table Accounts. Move it, then try again.",
    );
    sheet.isProtected = true;
    sheet.cells.delete('3,2');
    expect(await refusal()).toBe('The sheet or the workbook is protected.');
    chartWith(installExcel(), [['Role', 'Name of it']]);
    expect(await refusal()).toMatch(/no column Account/);
    chartWith(installExcel(), [
      ['Role', 'Account'],
      ['loan', ''],
    ]);
    expect(await refusal()).toBe('The table Accounts has no column Code: add it, or leave the codes out.');
  });
});

describe('showing it', () => {
  it('makes it where there is none, and goes there', async () => {
    const book = installExcel();
    expect(await showChartTable()).toEqual({ done: true, value: true });
    expect(book.active.name).toBe('Accounts');
    expect(book.selected.block).toEqual({ row: 1, column: 0, rows: 1, columns: 1 });
    const read = await readChartTable();
    expect(read).toEqual({ done: true, value: { chart: defaultRows(), sentences: [] } });
  });

  it('leaves one that is there as it is', async () => {
    const book = installExcel();
    const rows = [HEADER, ['cash', '', '', '', 'Bank']];
    const { held } = chartWith(book, rows);
    await showChartTable();
    expect(held(2)).toEqual(rows);
    expect(book.active.name).toBe('Chart of accounts');
  });
});
