import { screen, waitFor, within } from '@testing-library/react';
import { addSheet, blockFrom } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger, postedRow } from '../fake-ledger';
import { button, field, IN_BAR, insert, LABEL, open, typeCharge } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

function rowsOf(name: string): string[][] {
  const rows = within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const choose = (name: string) => screen.getByRole('combobox', { name });

/** A charge of 1,000.50 in the book IFRS on each of two days. */
function postTwo(): void {
  ledger.rows = [46022, 46112].flatMap((day) => [
    postedRow({ Date: day, Entry: `${day}`, Account: 'Depreciation expense', Debit: 1000.5, Book: 'IFRS' }),
    postedRow({
      Date: day,
      Entry: `${day}`,
      Account: 'Accumulated depreciation',
      Credit: 1000.5,
      Book: 'IFRS',
    }),
  ]);
}

it('each account of the entry is a T with what is posted, the entry and the balance', async () => {
  postTwo();
  const { user } = await open(installExcel());
  await user.type(field(LABEL), '4000');
  await screen.findByText('From what the table Journal holds now, 4 lines.');
  expect(rowsOf('Depreciation expense')).toEqual([
    ['Opening', '2,001.00', ''],
    ['This entry', '4,000.00', ''],
    ['Closing', '6,001.00', ''],
  ]);
  expect(rowsOf('Accumulated depreciation')).toEqual([
    ['Opening', '', '2,001.00'],
    ['This entry', '', '4,000.00'],
    ['Closing', '', '6,001.00'],
  ]);
});

it('from a day on its lines stand one by one, and each leads to its cells', async () => {
  postTwo();
  const book = installExcel();
  const journal = addSheet(book, 'Journal');
  const { user } = await open(book);
  await user.type(field(LABEL), '4000');
  await user.type(field('From'), '1 Jan 2026{Enter}');
  expect(field('From')).toHaveValue('2026-01-01');
  expect(rowsOf('Depreciation expense')).toEqual([
    ['Opening', '1,000.50', ''],
    ['2026-03-31', '1,000.50', ''],
    ['This entry', '4,000.00', ''],
    ['Closing', '6,001.00', ''],
  ]);
  button('2026-03-31, show Journal!A4:J4').focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(book.active).toBe(journal));
  expect(book.selected.block).toEqual(blockFrom('A4:J4'));
});

it('all accounts show what is posted, of one book if so chosen, without the entry', async () => {
  postTwo();
  ledger.rows.push(postedRow({ Date: 46112, Entry: 'x', Account: 'Cash', Debit: 5, Book: 'Tax' }));
  const { user } = await open(installExcel());
  await user.selectOptions(choose('Accounts of'), 'All accounts');
  await waitFor(() => expect(rowsOf('Cash')).toHaveLength(3));
  expect(rowsOf('Depreciation expense')).toEqual([
    ['Opening', '0.00', ''],
    ['2025-12-31', '1,000.50', ''],
    ['2026-03-31', '1,000.50', ''],
    ['Closing', '2,001.00', ''],
  ]);
  await user.selectOptions(choose('Of book'), 'Tax');
  expect(screen.queryByRole('table', { name: 'Depreciation expense' })).not.toBeInTheDocument();
  expect(rowsOf('Cash')).toHaveLength(3);
});

it('an inserted entry is part of the next opening', async () => {
  const { user } = await open(installExcel());
  await typeCharge(user);
  expect(await screen.findByText('Nothing is posted in the table Journal yet.')).toBeInTheDocument();
  await insert(user);
  await waitFor(() => expect(rowsOf('Depreciation expense')[0]).toEqual(['Opening', '4,000.00', '']));
});

it('cells that hold no amount are named', async () => {
  ledger.unread = ['Journal!E2 holds "a lot" instead of a number.'];
  await open(installExcel());
  expect(await screen.findByText('Journal!E2 holds "a lot" instead of a number.')).toBeInTheDocument();
});

it('without a workbook there are only the lines of the entry', async () => {
  const { user } = await open();
  await user.type(field(LABEL), '4000');
  expect(rowsOf('Depreciation expense')).toEqual([['This entry', '4,000.00', '']]);
  expect(screen.getByText('Balances need Excel.')).toBeInTheDocument();
});

it('what is asked for and whether the fold is open is remembered', async () => {
  const book = installExcel();
  const { user, unmount } = await open(book);
  await typeCharge(user);
  await screen.findByText(/^Journal!A2/, IN_BAR);
  await user.type(field('To'), '2026-06-30{Enter}');
  await user.click(button('T accounts'));
  expect(button('T accounts')).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('table', { name: 'Depreciation expense' })).not.toBeInTheDocument();
  unmount();
  await open(book);
  expect(button('T accounts')).toHaveAttribute('aria-expanded', 'false');
  await user.click(button('T accounts'));
  expect(field('To')).toHaveValue('2026-06-30');
  await screen.findByText(/^Journal!A2/, IN_BAR);
});

describe('the check against the register', () => {
  const register = {
    address: 'Register!A1:G2',
    cells: [
      ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
      ['M-1', 'Plant', 40_020, 0, 10, 'SLN', 45_658],
    ],
  };

  it('says whether journal and register tie for the days that are asked for', async () => {
    postTwo();
    ledger.register = register;
    const { user } = await open(installExcel());
    expect(await screen.findByText(/^Enter From and To to check/)).toBeInTheDocument();
    await user.type(field('From'), '2026-01-01{Enter}');
    await user.type(field('To'), '2026-03-31{Enter}');
    expect(
      await screen.findByText('Register charge 1 Jan 2026 to 31 Mar 2026: 1,000.50. Posted: 1,000.50. Ties.'),
    ).toBeInTheDocument();
    await user.clear(field('From'));
    await user.type(field('From'), '2025-12-01{Enter}');
    expect(
      await screen.findByText(/Posted: 2,001\.00\. Difference 667\.00: more is posted than charged\.$/),
    ).toBeInTheDocument();
  });

  it('is quiet where there is no register', async () => {
    const { user } = await open(installExcel());
    await user.type(field('From'), '2026-01-01{Enter}');
    await user.type(field('To'), '2026-03-31{Enter}');
    expect(await screen.findByText('No register found to check the journal against.')).toBeInTheDocument();
  });
});
