import { screen, waitFor, within } from '@testing-library/react';
import { HEADER, journalWith } from '../../workbook/journal-entries';
import { installExcel, removeExcel } from '../../workbook/install';
import { button, field, IN_BAR, LABEL, open } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(removeExcel);

function rowsOf(name: string): string[][] {
  const rows = within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

it('each account of the entry is a T with what is posted, the entry and the balance', async () => {
  const book = installExcel();
  journalWith(book, [
    HEADER,
    [46112, 'Depreciation expense', 1000.5, '', ''],
    [46112, 'Accumulated depreciation', '', 1000.5, ''],
  ]);
  const { user } = open(book);
  await user.type(field(LABEL), '4000');
  await screen.findByText('Opening is what the table Journal holds now, 2 lines.');
  expect(rowsOf('Depreciation expense')).toEqual([
    ['Opening', '1,000.50', ''],
    ['This entry', '4,000.00', ''],
    ['Closing', '5,000.50', ''],
  ]);
  expect(rowsOf('Accumulated depreciation')).toEqual([
    ['Opening', '', '1,000.50'],
    ['This entry', '', '4,000.00'],
    ['Closing', '', '5,000.50'],
  ]);
});

it('an inserted entry is part of the next opening', async () => {
  const { user } = open(installExcel());
  await user.type(field(LABEL), '4000');
  expect(await screen.findByText('Nothing is posted in the table Journal yet.')).toBeInTheDocument();
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
  await waitFor(() => expect(rowsOf('Depreciation expense')[0]).toEqual(['Opening', '4,000.00', '']));
});

it('cells that hold no amount are named', async () => {
  const book = installExcel();
  journalWith(book, [HEADER, ['', 'Depreciation expense', 'a lot', '', '']]);
  const { user } = open(book);
  await user.type(field(LABEL), '4000');
  expect(await screen.findByText('Journal!C2 holds "a lot" instead of a number.')).toBeInTheDocument();
  expect(screen.getByText('What these cells mean is in no balance.')).toBeInTheDocument();
});

it('without a workbook there are only the lines of the entry', async () => {
  const { user } = open();
  await user.type(field(LABEL), '4000');
  expect(rowsOf('Depreciation expense')).toEqual([['This entry', '4,000.00', '']]);
  expect(screen.getByText('Balances need Excel.')).toBeInTheDocument();
});

it('the fold closes and stays closed', async () => {
  const book = installExcel();
  const { user, unmount } = open(book);
  await user.type(field(LABEL), '4000');
  await screen.findByText(/^Journal!A2/, IN_BAR);
  await user.click(button('T accounts'));
  expect(button('T accounts')).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('table', { name: 'Depreciation expense' })).not.toBeInTheDocument();
  unmount();
  open(book);
  expect(button('T accounts')).toHaveAttribute('aria-expanded', 'false');
  await screen.findByText(/^Journal!A2/, IN_BAR);
});
