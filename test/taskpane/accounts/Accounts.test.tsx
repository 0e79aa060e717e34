import { screen, waitFor } from '@testing-library/react';
import { CHART_SETTING } from '../../../src/workbook/chart-setting';
import { blockFrom, type, type FakeBook } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { button, entryRows, field, journalRows, LABEL, open } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(removeExcel);

const tab = (name: string) => screen.getByRole('tab', { name });
/** Finding by label is quicker than by role, and the view has many fields. */
const account = (role: string) => screen.getByLabelText(role, { selector: 'input' });
const kept = (book: FakeBook) => book.settings.get(CHART_SETTING);

async function openAccounts(book?: FakeBook) {
  const { user, unmount } = open(book);
  await user.click(tab('Accounts'));
  return { user, unmount };
}

it('Enter keeps an account in the workbook, and the entry uses it', async () => {
  const book = installExcel();
  const { user } = await openAccounts(book);
  await user.clear(account('Depreciation expense'));
  await user.type(account('Depreciation expense'), '=7200{Enter}');
  expect(await screen.findByText('Depreciation expense is now =7200.')).toBeInTheDocument();
  expect(kept(book)).toEqual({ version: 1, accounts: { 'depreciation expense': '=7200' } });
  expect(screen.getByText('Edited; the default is Depreciation expense')).toBeInTheDocument();

  await user.click(tab('Journal'));
  await user.type(field(LABEL), '4000');
  expect(entryRows()[0]?.[1]).toBe('=7200');
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
  await waitFor(() => expect(journalRows(book)[1]?.[1]).toBe('=7200'));
});

it('Esc brings back what is kept, clearing brings back the default', async () => {
  const book = installExcel();
  const { user } = await openAccounts(book);
  await user.type(account('Cash'), ' and bank{Escape}');
  expect(account('Cash')).toHaveValue('Cash');
  expect(kept(book)).toBeUndefined();
  await user.type(account('Cash'), ' and bank{Enter}');
  await waitFor(() => expect(kept(book)).toMatchObject({ accounts: { cash: 'Cash and bank' } }));
  await user.clear(account('Cash'));
  await user.tab();
  await waitFor(() => expect(account('Cash')).toHaveValue('Cash'));
  expect(kept(book)).toEqual({ version: 1, accounts: {} });
});

it('an edited account can be reset, and the focus stays with it', async () => {
  const book = installExcel();
  book.settings.set(CHART_SETTING, { version: 1, accounts: { cash: '1000 Bank' } });
  const { user } = await openAccounts(book);
  await waitFor(() => expect(account('Cash')).toHaveValue('1000 Bank'));
  await user.click(button('Reset Cash to Cash'));
  await waitFor(() => expect(account('Cash')).toHaveValue('Cash'));
  expect(account('Cash')).toHaveFocus();
  expect(screen.queryByText(/^Edited/)).not.toBeInTheDocument();
});

it('a name that cannot be one says so by its field', async () => {
  const book = installExcel();
  const { user } = await openAccounts(book);
  await user.click(account('Cash'));
  await user.paste('x'.repeat(300));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Cash got 304 characters; it takes a name/);
  expect(kept(book)).toBeUndefined();
});

it('an account that the workbook does not keep says so, and what was typed stays', async () => {
  const book = installExcel();
  book.isStructureProtected = true;
  const { user } = await openAccounts(book);
  await user.type(account('Cash'), '!{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Not kept in the workbook. The sheet or the workbook is protected.',
  );
  expect(account('Cash')).toHaveValue('Cash!');
});

it('the filter finds by role and account', async () => {
  const { user } = await openAccounts(installExcel());
  await user.type(screen.getByRole('searchbox'), 'loss');
  expect(screen.getAllByRole('textbox')).toHaveLength(5);
  expect(screen.getByText('5 of 29 roles.')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(account('Cash')).toBeInTheDocument();
});

it('takes a chart from two selected columns, and takes it back', async () => {
  const book = installExcel();
  [
    ['Role', 'Account'],
    ['Cash', 1000],
    ['Inventory', '@stock'],
  ].forEach((row, r) => row.forEach((cell, c) => type(book, book.active, r, c, c === 1 ? `'${cell}` : cell)));
  book.selected = { sheet: book.active, block: blockFrom('A:B') };
  book.settings.set(CHART_SETTING, { version: 1, accounts: { cash: 'Till' } });
  const { user } = await openAccounts(book);
  await waitFor(() => expect(account('Cash')).toHaveValue('Till'));
  await user.click(button('Take from cells'));
  expect(await screen.findByText('Took 2 accounts from Schedule!A1:B1048576.')).toBeInTheDocument();
  expect(kept(book)).toEqual({ version: 1, accounts: { cash: '1000', inventory: '@stock' } });
  await user.click(button('Undo'));
  await waitFor(() => expect(account('Inventory')).toHaveValue('Inventory'));
  expect(kept(book)).toEqual({ version: 1, accounts: { cash: 'Till' } });
});

it('says why nothing was taken', async () => {
  const { user } = await openAccounts(installExcel());
  await user.click(button('Take from cells'));
  expect(
    await screen.findByText('Nothing taken. Select two columns: the role and its account.'),
  ).toBeInTheDocument();
});

it('garbage in the workbook is said in both views, and the defaults stand in', async () => {
  const book = installExcel();
  book.settings.set(CHART_SETTING, { version: 1, accounts: { cash: 5, till: 'x' } });
  const { user } = await openAccounts(book);
  expect(await screen.findByText('There is no role "till": its account is left out.')).toBeInTheDocument();
  expect(screen.getByText(/^cash got 5; it takes a name/)).toBeInTheDocument();
  expect(account('Cash')).toHaveValue('Cash');
  await user.click(tab('Journal'));
  expect(screen.getByText(/^Not all accounts of this workbook could be read/)).toBeInTheDocument();
});

it('an entry whose account a colleague renamed is held back once', async () => {
  const book = installExcel();
  const { user } = open(book);
  await user.type(field(LABEL), '4000');
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  book.settings.set(CHART_SETTING, { version: 1, accounts: { 'depreciation expense': '7200' } });
  await user.click(button('Insert'));
  expect(await screen.findByText(/^Nothing inserted: an account has been renamed/)).toBeInTheDocument();
  expect(journalRows(book)).toEqual([]);
  expect(entryRows()[0]?.[1]).toBe('7200');
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
  await waitFor(() => expect(journalRows(book)[1]?.[1]).toBe('7200'));
});

it('outside Excel a change lasts until the pane closes', async () => {
  const { user } = await openAccounts();
  expect(screen.getByText(/Here a change lasts until the pane closes/)).toBeInTheDocument();
  await user.type(account('Depreciation expense'), ' 7200{Enter}');
  await user.click(tab('Journal'));
  await user.type(field(LABEL), '4000');
  expect(entryRows()[0]?.[1]).toBe('Depreciation expense 7200');
});
