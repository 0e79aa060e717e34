import { act, screen, waitFor } from '@testing-library/react';
import { addSheet, blockFrom, sheetNamed, type } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { LABEL, open, field, button, IN_BAR, journalRows } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());
afterEach(removeExcel);

it('writes what was previewed, says where and shows it', async () => {
  const book = installExcel();
  const { user } = open(book);
  await user.type(field(LABEL), '4000{Enter}');
  await user.type(field('Memo'), '=1+1{Enter}');
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
  expect(await screen.findByText('Inserted 2 lines at Journal!A2:E3.')).toBeInTheDocument();
  expect(journalRows(book)).toEqual([
    ['Date', 'Account', 'Debit', 'Credit', 'Memo'],
    ['', 'Depreciation expense', 4000, '', '=1+1'],
    ['', 'Accumulated depreciation', '', 4000, '=1+1'],
  ]);
  await user.click(button('Show Journal!A2:E3'));
  expect(book.active.name).toBe('Journal');
  expect(field(LABEL)).toHaveValue('4,000.00');
});

it('Alt+I inserts, a second time below the first', async () => {
  const book = installExcel();
  const { user } = open(book);
  await user.type(field(LABEL), '4000');
  await screen.findByText('Journal!A2:E3, 2 lines, new sheet', IN_BAR);
  await user.keyboard('{Alt>}i{/Alt}');
  await screen.findByText('Journal!A4:E5, 2 lines', IN_BAR);
  await user.keyboard('{Alt>}i{/Alt}');
  expect(await screen.findByText('Inserted 2 lines at Journal!A4:E5.')).toBeInTheDocument();
  expect(journalRows(book)).toHaveLength(5);
});

it('says what is in the way before anything is written', async () => {
  const book = installExcel();
  const { user } = open(book);
  await user.type(field(LABEL), '4000');
  await screen.findByText('Journal!A2:E3, 2 lines, new sheet', IN_BAR);
  await user.click(button('Insert'));
  await screen.findByText('Journal!A4:E5, 2 lines', IN_BAR);
  const sheet = sheetNamed(book, 'Journal') ?? addSheet(book, 'Journal');
  type(book, sheet, 3, 1, 'Prepared by KM');
  await act(() => book.listeners[0]?.() ?? Promise.resolve());
  expect(
    await screen.findByText('Journal!B4 stands below the table Journal. Move it, then insert.', IN_BAR),
  ).toBeInTheDocument();
  expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
  await user.click(button('Show Journal!B4'));
  expect(book.selected.block).toEqual(blockFrom('B4'));
});
