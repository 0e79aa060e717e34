import { screen, waitFor, within } from '@testing-library/react';
import type { Role } from '../../../src/core/journal/accounts';
import { accountIn, defaultRows, EVERYWHERE } from '../../../src/core/journal/chart';
import { blockFrom, type, type FakeBook } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { button, entryRows, field, insert, LABEL, open, postedLines, typeCharge } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

const tab = (name: string) => screen.getByRole('tab', { name });
/** Finding by label is quicker than by role, and the view has many fields. */
const account = (role: string) => screen.getByLabelText(role, { selector: 'input' });
const code = (role: string) => account(`Code of ${role}`);
const kept = (role: Role) => accountIn(ledger.chart, role);

async function openAccounts(book?: FakeBook) {
  const { user, unmount } = await open(book);
  await user.click(tab('Settings'));
  await screen.findByLabelText('Depreciation expense', { selector: 'input' });
  return { user, unmount };
}

it('Enter keeps an account in the workbook, and the entry uses it', async () => {
  const { user } = await openAccounts(installExcel());
  await user.clear(account('Depreciation expense'));
  await user.type(account('Depreciation expense'), '=Wear{Enter}');
  expect(await screen.findByText('Depreciation expense is now =Wear.')).toBeInTheDocument();
  expect(kept('depreciation expense')).toEqual({ code: '', account: '=Wear' });
  expect(screen.getByText('Edited; the default is Depreciation expense')).toBeInTheDocument();
  await user.type(code('Depreciation expense'), '7200{Enter}');
  expect(await screen.findByText('Depreciation expense is now 7200 =Wear.')).toBeInTheDocument();

  await user.click(tab('Journal'));
  await typeCharge(user);
  expect(entryRows()[0]?.[1]).toBe('7200 =Wear');
  await insert(user);
  await waitFor(() => expect(postedLines()[0]).toEqual(['=Wear', 4000, '']));
  expect(ledger.rows[0]?.['Account code']).toBe('7200');
});

it('Esc brings back what is kept, clearing brings back the default and keeps the code', async () => {
  const { user } = await openAccounts(installExcel());
  await user.type(account('Cash'), ' and bank{Escape}');
  expect(account('Cash')).toHaveValue('Cash');
  expect(ledger.chart).toBeUndefined();
  await user.type(account('Cash'), ' and bank{Enter}');
  await waitFor(() => expect(kept('cash')).toEqual({ code: '', account: 'Cash and bank' }));
  await user.type(code('Cash'), '1000{Enter}');
  await user.clear(account('Cash'));
  await user.tab();
  await waitFor(() => expect(account('Cash')).toHaveValue('Cash'));
  expect(kept('cash')).toEqual({ code: '1000', account: 'Cash' });
});

it('an edited account can be reset, and the focus stays with it', async () => {
  ledger.chart = [{ ...EVERYWHERE, role: 'cash', code: '1000', account: 'Bank' }];
  const { user } = await openAccounts(installExcel());
  await waitFor(() => expect(account('Cash')).toHaveValue('Bank'));
  expect(code('Cash')).toHaveValue('1000');
  await user.click(button('Reset Cash to Cash'));
  await waitFor(() => expect(account('Cash')).toHaveValue('Cash'));
  expect(code('Cash')).toHaveValue('');
  expect(account('Cash')).toHaveFocus();
});

it('a name that cannot be one says so by its field', async () => {
  const { user } = await openAccounts(installExcel());
  await user.click(account('Cash'));
  await user.paste('x'.repeat(300));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Cash got 304 characters; it takes a name/);
  expect(ledger.chart).toBeUndefined();
});

it('an account that the workbook does not keep says so, and what was typed stays', async () => {
  ledger.refusal = 'The sheet or the workbook is protected.';
  const { user } = await openAccounts(installExcel());
  await user.type(account('Cash'), '!{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Not kept in the workbook. The sheet or the workbook is protected.',
  );
  expect(account('Cash')).toHaveValue('Cash!');
});

it('a code for a role without an account asks for its name, and both are kept together', async () => {
  ledger.chart = [{ ...EVERYWHERE, role: 'loan', code: '', account: 'Loan' }];
  const { user } = await openAccounts(installExcel());
  await waitFor(() => expect(account('Cash')).toHaveValue(''));
  await user.type(code('Cash'), '1000{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Name the account of Cash too.');
  expect(account('Cash')).toBeInvalid();
  expect(kept('cash')).toBeUndefined();
  await user.type(account('Cash'), 'Bank{Enter}');
  await waitFor(() => expect(kept('cash')).toEqual({ code: '1000', account: 'Bank' }));
});

it('a role without an account stays without one when what was typed is cleared again', async () => {
  ledger.chart = [{ ...EVERYWHERE, role: 'loan', code: '', account: 'Loan' }];
  const { user } = await openAccounts(installExcel());
  await waitFor(() => expect(account('Cash')).toHaveValue(''));
  await user.type(account('Cash'), 'B{Backspace}{Enter}');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(kept('cash')).toBeUndefined();
});

it('accounts of classes and books are counted, and the table is a button away', async () => {
  const own = { role: 'cash', code: '', account: 'Till' } as const;
  ledger.chart = [
    ...defaultRows(),
    { ...own, assetClass: 'Shops', book: '' },
    { ...own, assetClass: '', book: 'Tax' },
  ];
  const { user } = await openAccounts(installExcel());
  expect(await screen.findByText(/^and 2 for classes or books:/)).toBeInTheDocument();
  await user.click(button('Edit Cash in the sheet'));
  await waitFor(() => expect(ledger.isChartShown).toBe(true));
});

it('the filter finds by role, code and account', async () => {
  ledger.chart = [
    ...defaultRows().filter(({ role }) => role !== 'cash'),
    { ...EVERYWHERE, role: 'cash', code: '1010', account: 'Till' },
  ];
  const { user } = await openAccounts(installExcel());
  await user.type(screen.getByRole('searchbox'), 'loss');
  expect(within(screen.getByRole('region', { name: 'Accounts' })).getAllByRole('textbox')).toHaveLength(10);
  expect(screen.getByText('5 of 29 roles.')).toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), '1010');
  expect(screen.getByText('1 of 29 roles.')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(account('Inventory')).toBeInTheDocument();
});

it('takes a chart from selected columns, and takes it back', async () => {
  const book = installExcel();
  [
    ['Role', 'Code', 'Account'],
    ['Cash', 1000, 'Bank'],
    ['Inventory', '', "'@stock"],
  ].forEach((row, r) => row.forEach((cell, c) => type(book, book.active, r, c, cell)));
  book.selected = { sheet: book.active, block: blockFrom('A:C') };
  ledger.chart = [...defaultRows()];
  const { user } = await openAccounts(book);
  await user.click(button('Take from cells'));
  expect(await screen.findByText('Took 2 accounts from Schedule!A1:C1048576.')).toBeInTheDocument();
  expect(kept('cash')).toEqual({ code: '1000', account: 'Bank' });
  expect(kept('inventory')).toEqual({ code: '', account: '@stock' });
  await user.click(button('Undo'));
  await waitFor(() => expect(account('Inventory')).toHaveValue('Inventory'));
  expect(kept('cash')).toEqual({ code: '', account: 'Cash' });
});

it('says why nothing was taken', async () => {
  const { user } = await openAccounts(installExcel());
  await user.click(button('Take from cells'));
  expect(
    await screen.findByText(/^Nothing taken\. Select two columns, role and account/),
  ).toBeInTheDocument();
});

it('what cannot be read in the table is said in both views', async () => {
  ledger.chart = defaultRows();
  ledger.sentences = ['Accounts row 4 is left out: there is no role "till".'];
  const { user } = await openAccounts(installExcel());
  expect(await screen.findByText(ledger.sentences[0] ?? '')).toBeInTheDocument();
  await user.click(tab('Journal'));
  expect(screen.getByText(/^Not all accounts of this workbook could be read/)).toBeInTheDocument();
});

it('an entry whose account a colleague renamed is held back once', async () => {
  const { user } = await open(installExcel());
  await typeCharge(user);
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  ledger.chart = defaultRows().map((row) =>
    row.role === 'depreciation expense' ? { ...row, code: '7200' } : row,
  );
  await user.click(button('Insert'));
  expect(await screen.findByText(/^Nothing posted: an account has been renamed/)).toBeInTheDocument();
  expect(ledger.rows).toEqual([]);
  expect(entryRows()[0]?.[1]).toBe('7200 Depreciation expense');
  await insert(user);
  await waitFor(() => expect(ledger.rows[0]?.['Account code']).toBe('7200'));
});

it('outside Excel a change lasts until the pane closes', async () => {
  const { user } = await openAccounts();
  expect(screen.getByText(/Here a change lasts until the pane closes/)).toBeInTheDocument();
  await user.type(account('Depreciation expense'), ' 7200{Enter}');
  await user.click(tab('Journal'));
  await user.type(field(LABEL), '4000');
  expect(entryRows()[0]?.[1]).toBe('Depreciation expense 7200');
});

describe('the lock date', () => {
  it('is typed like a date, kept in the workbook, and opens the books when blanked', async () => {
    const { user } = await openAccounts(installExcel());
    await user.type(field('Lock date'), '31 Mar 2026{Enter}');
    await waitFor(() => expect(ledger.lock).toBe(46112));
    expect(field('Lock date')).toHaveValue('2026-03-31');
    expect(
      screen.getByText(/^31 March 2026\. Nothing is posted on this day or before it/),
    ).toBeInTheDocument();
    await user.clear(field('Lock date'));
    await user.tab();
    await waitFor(() => expect(ledger.lock).toBeUndefined());
  });

  it('that is no day says so and keeps the books as they are', async () => {
    const { user } = await openAccounts(installExcel());
    await user.type(field('Lock date'), 'soon{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Lock date got "soon"; it takes a day like 2026-03-31, or nothing.',
    );
    expect(ledger.lock).toBeUndefined();
  });
});
