import { screen, waitFor, within } from '@testing-library/react';
import { blockFrom, type } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger } from '../fake-ledger';
import { button, entryRows, field, IN_BAR, LABEL, open, takeInto } from '../open-pane';
import { freshRoom, room } from './fake-paper-room';

jest.mock('../../../src/workbook/paper-sheet', () => jest.requireActual<object>('./fake-paper-room'));
jest.mock('../../../src/workbook/kept-tests', () => jest.requireActual<object>('./fake-paper-room'));

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem('test.view', 'test');
  freshLedger();
  freshRoom();
});
afterEach(removeExcel);

type User = Awaited<ReturnType<typeof open>>['user'];

async function put(user: User, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), `${text}{Enter}`);
}

/** 300 carried, 250 less 5 recoverable. */
async function typeTest(user: User): Promise<void> {
  await put(user, 'Name', 'Press line');
  await put(user, 'Date of the test', '2026-12-31');
  await put(user, 'Carrying amount', '300');
  await put(user, 'Fair value', '250');
  await put(user, 'Costs of disposal', '5');
}

it('says in words and figures what a test comes to, and how', async () => {
  const { user } = await open(installExcel());
  expect(screen.getByText('Enter: Carrying amount.', IN_BAR)).toBeInTheDocument();
  await typeTest(user);
  expect(screen.getByText('Impairment loss 55.00')).toBeInTheDocument();
  await user.click(button(/^Impairment loss 55.00$/));
  expect(screen.getByText('max(0, 300 − 245)')).toBeInTheDocument();
  await put(user, 'Carrying amount', '200');
  expect(screen.getByText('No impairment loss: headroom 45.00')).toBeInTheDocument();
  expect(screen.getByText('Nothing to post.')).toBeInTheDocument();
});

it('says by the field what is wrong, in its own name', async () => {
  const { user } = await open(installExcel());
  await typeTest(user);
  await put(user, 'Costs of disposal', '-1');
  expect(field('Costs of disposal')).toHaveAccessibleDescription(
    'Costs of disposal got -1; it takes a number of 0 or more.',
  );
  expect(button('Insert paper')).toHaveAttribute('aria-disabled', 'true');
});

it('takes amounts and lists from cells, and follows them', async () => {
  const book = installExcel();
  type(book, book.active, 1, 1, 300);
  [100, 110, 120].forEach((flow, i) => type(book, book.active, 4, i, flow));
  const { user } = await open(book);
  book.selected = { sheet: book.active, block: blockFrom('B2') };
  await user.click(takeInto('Carrying amount'));
  await waitFor(() => expect(field('Carrying amount')).toHaveValue('300.00'));
  book.selected = { sheet: book.active, block: blockFrom('A5:C5') };
  await user.click(takeInto('Cash flows'));
  await put(user, 'Discount rate before tax', '10%');
  // 100 ÷ 1.1 + 110 ÷ 1.21 + 120 ÷ 1.331 = 271.975…
  expect(await screen.findByText('Impairment loss 28.02')).toBeInTheDocument();
  await put(user, 'Name', 'Press line');
  type(book, book.active, 1, 1, 400);
  await user.click(button('Insert paper'));
  await screen.findByText(/^No working paper written: a linked cell has changed/);
  expect(room.papers).toEqual([]);
  expect(screen.getByText('Impairment loss 128.02')).toBeInTheDocument();
});

it('writes a paper after saying where, and keeps the test with it', async () => {
  const { user } = await open(installExcel());
  await typeTest(user);
  await screen.findByText(/^'Press line'!A1:D50, \d+ cells, new sheet$/, IN_BAR);
  await user.keyboard('{Alt>}i{/Alt}');
  await screen.findByText("Wrote the working paper at 'Press line'!A1:D50, and kept the test.");
  expect(room.papers.map(([name]) => name)).toEqual(['Press line']);
  expect([...room.tests.keys()]).toEqual(['Press line']);
});

it('says when the paper cannot be written', async () => {
  const { user } = await open(installExcel());
  await typeTest(user);
  room.refusal = 'The sheet or the workbook is protected.';
  await waitFor(() => expect(button('Insert paper')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert paper'));
  await screen.findByText('No working paper written. The sheet or the workbook is protected.');
});

it('shows the entry and takes it to the form of the Journal', async () => {
  const { user } = await open(installExcel());
  await typeTest(user);
  expect(entryRows().slice(0, 2)).toEqual([
    ['2026-12-31', 'Impairment loss', '55.00', '', 'Press line'],
    ['2026-12-31', 'Accumulated impairment', '', '55.00', 'Press line'],
  ]);
  await user.click(button('Take to the Journal'));
  expect(await screen.findByRole('tabpanel', { name: 'Journal' })).toBeInTheDocument();
  await waitFor(() => expect(field('Impairment loss')).toHaveValue('55.00'));
  expect(field('Memo')).toHaveValue('Press line');
  // What is changed there stays, whatever view was shown in between.
  await put(user, 'Impairment loss', '60');
  await user.click(screen.getByRole('tab', { name: 'Test' }));
  await user.click(screen.getByRole('tab', { name: 'Journal' }));
  expect(field('Impairment loss')).toHaveValue('60.00');
  expect(screen.queryByLabelText(LABEL)).not.toBeInTheDocument();
});

it('keeps tests in the workbook, opens them again, and takes a deletion back', async () => {
  const { user } = await open(installExcel());
  await typeTest(user);
  await user.click(button(/^Indicators/));
  await user.selectOptions(screen.getByLabelText('It is obsolete or damaged'), 'yes');
  await put(user, 'Note: It is obsolete or damaged', 'Die 4');
  await user.click(button(/^Tests in this workbook/));
  await user.click(button('Keep this test'));
  await screen.findByText('Kept Press line in the workbook.');
  await user.click(button('New test'));
  expect(field('Carrying amount')).toHaveValue('');
  await user.click(button('Open Press line'));
  expect(field('Carrying amount')).toHaveValue('300.00');
  expect(field('Note: It is obsolete or damaged')).toHaveValue('Die 4');
  await user.click(button('Delete Press line'));
  await screen.findByText('Deleted Press line.');
  expect(room.tests.size).toBe(0);
  await user.click(button('Undo'));
  await waitFor(() => expect([...room.tests.keys()]).toEqual(['Press line']));
});

it('a half-typed test is there again when the pane is', async () => {
  const book = installExcel();
  const { user, unmount } = await open(book);
  await user.type(field('Carrying amount'), '12');
  await user.selectOptions(screen.getByLabelText('Kind of test'), 'held-for-sale');
  unmount();
  await open(book);
  expect(field('Carrying amount')).toHaveValue('12.00');
  expect(screen.getByLabelText('Kind of test')).toHaveValue('held-for-sale');
  expect(field('Earlier losses not yet reversed')).toBeInTheDocument();
});

it('without Excel it tests, and says that a paper needs Excel', async () => {
  const { user } = await open();
  await typeTest(user);
  expect(screen.getByText('Impairment loss 55.00')).toBeInTheDocument();
  expect(screen.getByText('A working paper needs Excel.', IN_BAR)).toBeInTheDocument();
  const list = within(screen.getByRole('region', { name: 'Result' }));
  expect(list.getAllByRole('button')).toHaveLength(4);
});

it('an address without a sheet is about the one that is open, and stays so', async () => {
  const book = installExcel();
  [100, 110].forEach((flow, i) => type(book, book.active, 4, i, flow));
  const { user } = await open(book);
  await put(user, 'Cash flows', 'A5:B5');
  await waitFor(() => expect(field('Cash flows')).toHaveValue(`${book.active.name}!A5:B5`));
  expect(await screen.findByText('1 row, 2 columns')).toBeInTheDocument();
});
