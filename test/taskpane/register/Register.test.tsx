import { screen, waitFor, within } from '@testing-library/react';
import { addSheet, addTable, type } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { asset, ASSETS, AT, keepRegister } from '../month-end/registers';
import { button, field, IN_BAR, open } from '../open-pane';

jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

async function openRegister(task = 'check', form: Readonly<Record<string, string>> = {}) {
  const book = installExcel();
  window.localStorage.setItem('test.view', 'register');
  window.localStorage.setItem('test.register', JSON.stringify({ ...form, task }));
  return { book, ...(await open(book)) };
}

test('a workbook without a register is offered one, and told where it would stand', async () => {
  const { user, book } = await openRegister();
  expect(await screen.findByText(/^This workbook has no register yet/)).toBeVisible();
  await screen.findByText('Register!A1:K11, 121 cells: the table Register on a new sheet', IN_BAR);
  await user.click(button('Create'));
  expect(await screen.findByText(/^Created a register on the sheet Register/)).toBeVisible();
  expect(book.tables.map(({ name }) => name)).toEqual(['Register']);
});

test('findings stand by their kind, and a click leads to the row', async () => {
  keepRegister([...ASSETS, asset('m-1', 'Machines', -5)]);
  const { user } = await openRegister();
  await screen.findByRole('heading', { name: '6 findings' });
  const cost = screen.getByRole('region', { name: 'Cost that cannot be read: 1 row' });
  await user.click(within(cost).getByRole('button', { name: 'Show row 9, m-1' }));
  expect(ledger.shownRows).toEqual([`${AT} row 6`]);
  expect(screen.getByText(/is m-1 again, as row 5 is/)).toBeVisible();
});

test('of many findings of a kind fifty are named and the others counted', async () => {
  keepRegister(Array.from({ length: 60 }, (_, i) => asset(`A-${i}`, '', 100)));
  await openRegister();
  const kind = await screen.findByRole('region', { name: 'No class: 60 rows' });
  expect(within(kind).getAllByRole('listitem')).toHaveLength(50);
  expect(within(kind).getByText('And 10 more.')).toBeVisible();
});

test('the note follows its span, says that it ties, and is written as a formula', async () => {
  keepRegister(ASSETS.slice(0, 3));
  const { user } = await openRegister('note');
  await screen.findByText('Enter the first and the last day.', IN_BAR);
  await user.type(field('From'), '2026-01-01{Enter}');
  await user.type(field('To'), '2026-12-31{Enter}');
  const table = await screen.findByRole('table', { name: 'Roll-forward note' });
  expect(within(table).getByRole('row', { name: /^Charge/ })).toHaveTextContent('2,100.00');
  expect(screen.getByText(/^Ties:/)).toBeVisible();
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
  await screen.findByText(/^Wrote the formula/);
  expect(ledger.formulas).toEqual([`=WDV.ROLLFORWARD(${AT},DATE(2026,1,1),DATE(2026,12,31))`]);
});

test('figures of this moment are not written where the register has changed since', async () => {
  keepRegister(ASSETS.slice(0, 3));
  const { user } = await openRegister('forecast');
  await user.type(await screen.findByLabelText('From'), '2026-01-01{Enter}');
  await screen.findByRole('table', { name: 'Charges to come, by period' });
  await waitFor(() => expect(button('Insert as values')).not.toHaveAttribute('aria-disabled', 'true'));
  keepRegister(ASSETS.slice(0, 2));
  await user.click(button('Insert as values'));
  await screen.findByText(/^Nothing written: the register has changed/);
  expect(ledger.values).toEqual([]);
  await waitFor(() => expect(button('Insert as values')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert as values'));
  await screen.findByText(/^Wrote the figures of this moment/);
  // 100.00 and 50.00 a month, in one class and in total.
  expect(ledger.values[0]?.map((row) => row.slice(0, 2))).toEqual([
    ['Class', 46_053],
    ['Machines', 150],
    ['Total', 150],
  ]);
});

test('a figure opens the working that led to it', async () => {
  keepRegister(ASSETS.slice(0, 3));
  window.localStorage.setItem('test.view', 'register');
  const { user } = await openRegister('note');
  await user.type(await screen.findByLabelText('From'), '2026-01-01{Enter}');
  await user.type(field('To'), '2026-12-31{Enter}');
  const table = await screen.findByRole('table', { name: 'Roll-forward note' });
  const closing = within(table).getByRole('row', { name: /^Cost closing/ });
  await user.click(within(closing).getByRole('button'));
  expect(button('Working')).toHaveAttribute('aria-expanded', 'true');
});

test('a note over a row that cannot be read leads to it, and nothing can be written', async () => {
  keepRegister(ASSETS);
  const { user } = await openRegister('note');
  await user.type(await screen.findByLabelText('From'), '2026-01-01{Enter}');
  await user.type(field('To'), '2026-12-31{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Show register row 5' }));
  expect(ledger.shownRows).toEqual([`${AT} row 5`]);
  expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
});

test('a split says what goes and what stays, and its errors stand by their fields', async () => {
  keepRegister(ASSETS.slice(0, 3));
  const { user } = await openRegister('split');
  await user.type(await screen.findByLabelText('Asset', { selector: 'input' }), 'M-1{Enter}');
  await user.type(field('Share, %'), '25{Enter}');
  await user.type(field('New tag'), 'm-2{Enter}');
  expect(
    await screen.findAllByText(/^New tag got "m-2"; it takes a tag that is not in the register yet/),
  ).not.toHaveLength(0);
  await user.clear(field('New tag'));
  await user.type(field('New tag'), 'M-3{Enter}');
  const table = await screen.findByRole('table', { name: 'The two parts' });
  expect(within(table).getByRole('row', { name: /^Cost/ })).toHaveTextContent('12,000.009,000.003,000.00');
});

test('a part that leaves shows its loss and becomes an event', async () => {
  keepRegister(ASSETS.slice(0, 3));
  const { user, book } = await openRegister('part-disposal');
  await user.type(await screen.findByLabelText('Asset', { selector: 'input' }), 'M-1{Enter}');
  await user.type(field('Share, %'), '50{Enter}');
  await user.type(field('Date'), '2025-12-31{Enter}');
  await user.type(field('Proceeds'), '4000{Enter}');
  const table = await screen.findByRole('table', { name: 'What leaves' });
  // 6,000 over ten years, two of them gone.
  expect(within(table).getByRole('row', { name: /^Loss/ })).toHaveTextContent('800.00');
  await screen.findByText(/^Events!A2:D2, 4 cells, new sheet and table Events/, IN_BAR);
  await user.click(button('Add the event'));
  await screen.findByText('Added the part-disposal of M-1 at Events!A2:D2.');
  expect(book.writes.at(-1)).toBe('values Events!A2:D2');
});

async function typeDisposal({ user }: Awaited<ReturnType<typeof openRegister>>): Promise<void> {
  await user.type(await screen.findByLabelText('Asset', { selector: 'input' }), 'M-1{Enter}');
  await user.type(field('Share, %'), '50{Enter}');
  await user.type(field('Date'), '2025-12-31{Enter}');
  await screen.findByText(/^Events!A2:D2, 4 cells/, IN_BAR);
}

test('an event of a register that has changed since is not added', async () => {
  keepRegister(ASSETS.slice(0, 3));
  const opened = await openRegister('part-disposal');
  await typeDisposal(opened);
  keepRegister([asset('M-1', 'Machines', 99_000)]);
  await opened.user.click(button('Add the event'));
  await screen.findByText(/^Nothing written: the register has changed/);
  expect(opened.book.writes).toEqual([]);
});

test('a large register is read again after an event', async () => {
  const others = Array.from({ length: 2000 }, (_, i) => asset(`A-${i}`, 'Machines', 100));
  keepRegister([...ASSETS.slice(0, 1), ...others]);
  const opened = await openRegister('part-disposal');
  await typeDisposal(opened);
  await opened.user.click(button('Add the event'));
  expect(await screen.findByText(/, events of Events!A1:D2$/)).toBeVisible();
});

test('a book kept from another workbook is not asked of a register without books', async () => {
  keepRegister(ASSETS.slice(0, 3));
  const opened = await openRegister('part-disposal', { book: 'Tax' });
  await typeDisposal(opened);
  expect(screen.queryByLabelText('Book')).toBeNull();
});

test('a forecast says that it takes no events', async () => {
  keepRegister(ASSETS.slice(0, 3));
  const { user, book } = await openRegister('forecast');
  await user.type(await screen.findByLabelText('From'), '2026-01-01{Enter}');
  await screen.findByRole('table', { name: 'Charges to come, by period' });
  expect(screen.queryByText(/are not in the forecast/)).toBeNull();
  const sheet = addSheet(book, 'Events');
  const rows = [
    ['Asset', 'Date', 'Event', 'Amount'],
    ['M-1', 46_022, 'addition', 100],
  ];
  addTable(book, sheet, { row: 0, column: 0, rows: 2, columns: 4 }, 'Events');
  rows.forEach((line, r) => line.forEach((cell, c) => type(book, sheet, r, c, cell)));
  await user.click(button('Insert as values'));
  expect(await screen.findByText('Events of Events!A1:D2 are not in the forecast.')).toBeVisible();
});
