import { act, screen, waitFor } from '@testing-library/react';
import { blockFrom, type } from '../../workbook/fake-book';
import { removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { LABEL, open, field, button, takeInto, postedLines, bookWithCharge } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

it('takes the selected cell and says where from', async () => {
  const book = bookWithCharge();
  const { user } = await open(book);
  await user.click(takeInto(LABEL));
  await waitFor(() => expect(field(LABEL)).toHaveValue('4,000.00'));
  book.selected = { sheet: book.active, block: blockFrom('A1') };
  await user.click(button('Show Schedule!C3'));
  expect(book.selected.block).toEqual(blockFrom('C3'));
});

it('says why a cell gave nothing and leaves the field alone', async () => {
  const { user } = await open(bookWithCharge('Machine'));
  await user.click(takeInto(LABEL));
  expect(await screen.findByText('Schedule!C3 holds no number.')).toBeInTheDocument();
  expect(field(LABEL)).toHaveValue('');
});

it('follows a linked cell when the person moves on in the sheet', async () => {
  const book = bookWithCharge();
  const { user } = await open(book);
  await user.click(takeInto(LABEL));
  await waitFor(() => expect(field(LABEL)).toHaveValue('4,000.00'));
  type(book, book.active, 2, 2, 4500);
  await act(() => book.listeners[0]?.() ?? Promise.resolve());
  await waitFor(() => expect(field(LABEL)).toHaveValue('4,500.00'));
  expect(screen.getByText('changed; was 4,000.00')).toBeInTheDocument();
});

it('holds an insert back when a linked cell changed unseen', async () => {
  const book = bookWithCharge();
  const { user } = await open(book);
  await user.click(takeInto(LABEL));
  await user.type(field('Date'), '2026-03-31{Enter}');
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  type(book, book.active, 2, 2, 4500);
  await user.click(button('Insert'));
  expect(await screen.findByText(/^Nothing posted: a linked cell has changed/)).toBeInTheDocument();
  expect(ledger.rows).toEqual([]);
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
  await waitFor(() => expect(postedLines()[0]).toEqual(['Depreciation expense', 4500, '']));
  expect(ledger.rows[0]?.Source).toBe('depreciation (IAS 16.48), from Schedule!C3, Writedown 1.0.0');
});

it('says once that a source is gone and then posts what the field holds', async () => {
  const book = bookWithCharge();
  const { user } = await open(book);
  await user.click(takeInto(LABEL));
  await user.type(field('Date'), '2026-03-31{Enter}');
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  book.active.name = 'Schedule 2026';
  await user.click(button('Insert'));
  expect(await screen.findByText(/^Schedule!C3 cannot be read\./)).toBeInTheDocument();
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
  await waitFor(() => expect(postedLines()[0]).toEqual(['Depreciation expense', 4000, '']));
  expect(ledger.rows[0]?.Source).toBe('depreciation (IAS 16.48), typed, Writedown 1.0.0');
});

it('holds a formula back when a linked cell changed unseen', async () => {
  const book = bookWithCharge();
  const { user } = await open(book);
  await user.click(takeInto(LABEL));
  const copy = button('Copy as formula');
  await waitFor(() => expect(copy).not.toHaveAttribute('aria-disabled', 'true'));
  type(book, book.active, 2, 2, 4500);
  await user.click(copy);
  expect(await screen.findByText(/^No formula written: a linked cell has changed/)).toBeInTheDocument();
  expect(ledger.formulas).toEqual([]);
  await waitFor(() => expect(copy).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(copy);
  await waitFor(() => expect(ledger.formulas).toEqual(['=WRITEDOWN.JOURNAL("depreciation",Schedule!C3)']));
});

it('says once that a source is gone and then copies what the field holds', async () => {
  const book = bookWithCharge();
  const { user } = await open(book);
  await user.click(takeInto(LABEL));
  const copy = button('Copy as formula');
  await waitFor(() => expect(copy).not.toHaveAttribute('aria-disabled', 'true'));
  book.active.name = 'Schedule 2026';
  await user.click(copy);
  expect(await screen.findByText(/^No formula written/)).toBeInTheDocument();
  expect(screen.getByText(/^Schedule!C3 cannot be read\./)).toBeInTheDocument();
  await waitFor(() => expect(copy).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(copy);
  await waitFor(() => expect(ledger.formulas).toEqual(['=WRITEDOWN.JOURNAL("depreciation",4000)']));
});

it('links hold in the workbook they were made in, not in another', async () => {
  const book = bookWithCharge();
  const at = (url: string) => Object.assign(Office.context, { document: { url } });
  at('C:\\Books.xlsx');
  const first = await open(book);
  await first.user.click(takeInto(LABEL));
  await waitFor(() => expect(field(LABEL)).toHaveValue('4,000.00'));
  first.unmount();
  const again = await open(book);
  expect(button('Show Schedule!C3')).toBeInTheDocument();
  again.unmount();
  at('C:\\Other.xlsx');
  await open(book);
  expect(field(LABEL)).toHaveValue('4,000.00');
  expect(screen.queryByRole('button', { name: 'Show Schedule!C3' })).not.toBeInTheDocument();
});
