import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { writeBlock } from '../../../src/workbook/formatted-block';
import { refused } from '../../../src/workbook/outcome';
import { blockFrom, type } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger } from '../fake-ledger';
import { button, field, IN_BAR, open, takeInto } from '../open-pane';

jest.mock('../../../src/workbook/formatted-block', () => ({ writeBlock: jest.fn() }));
const writing = jest.mocked(writeBlock);

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  window.localStorage.setItem('test.view', 'schedule');
  freshLedger();
  writing.mockReset();
  writing.mockImplementation((_, place) => Promise.resolve({ done: true, value: place }));
});
afterEach(removeExcel);

type User = Awaited<ReturnType<typeof open>>['user'];

/** 10,000 to 1,000 in five years. */
async function typeAsset(user: User): Promise<void> {
  await user.type(field('Cost'), '10000');
  await user.type(field('Salvage'), '1000');
  await user.type(field('Life'), '5');
}

function rows(name = 'Schedule'): string[][] {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const choose = (method: string) =>
  fireEvent.change(screen.getByLabelText('Method'), { target: { value: method } });

const canInsert = () => waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));

it('shows what to do and an example while nothing is typed', async () => {
  await open(installExcel());
  expect(rows('Example of a schedule')).toHaveLength(7);
  expect(field('Cost')).toHaveAttribute('placeholder', '10,000.00');
  expect(screen.getByText('Enter the cost.', IN_BAR)).toBeInTheDocument();
});

it('the schedule follows the typing, and its total ties', async () => {
  const { user } = await open(installExcel());
  choose('DDB');
  await typeAsset(user);
  expect(rows()).toEqual([
    ['Year', 'Opening', 'Charge', 'Closing'],
    ['1', '10,000.00', '4,000.00', '6,000.00'],
    ['2', '6,000.00', '2,400.00', '3,600.00'],
    ['3', '3,600.00', '1,440.00', '2,160.00'],
    ['4', '2,160.00', '864.00', '1,296.00'],
    ['5', '1,296.00', '296.00', '1,000.00'],
    ['Total', '', '9,000.00', ''],
  ]);
  expect(screen.getByText('10,000.00 − 9,000.00 = 1,000.00: ties.')).toBeInTheDocument();
  expect(screen.getByText('5 years')).toBeInTheDocument();
  await user.type(field('Factor'), '1.5');
  expect(rows()[1]?.[2]).toBe('3,000.00');
});

it('previews without Excel, and says what inserting needs', async () => {
  const { user } = await open();
  await typeAsset(user);
  expect(rows()).toHaveLength(7);
  expect(screen.getByText('Inserting needs Excel.', IN_BAR)).toBeInTheDocument();
});

it('an error stands by its field once it is left, and is why nothing can be inserted', async () => {
  const { user } = await open(installExcel());
  await typeAsset(user);
  await user.clear(field('Salvage'));
  await user.type(field('Salvage'), '12000');
  await user.tab();
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Salvage got 12,000; it takes an amount from 0 to the cost, 10,000.',
  );
  expect(button('Insert')).toHaveAccessibleDescription(/^Salvage got 12,000/);
});

it('a charge that is asked about opens its working', async () => {
  const { user } = await open(installExcel());
  await typeAsset(user);
  await user.click(screen.getByTitle('Why? Charge of year 3'));
  const working = screen.getByRole('list', { name: 'Working' });
  expect(working).toHaveTextContent('Charge of year 3');
  expect(working).toHaveTextContent('5,400.00 − 3,600.00 written down until then');
  await user.keyboard('{ArrowUp}');
  expect(screen.getByTitle('Why? Charge of year 2')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(working).toHaveTextContent('3,600.00 − 1,800.00');
});

it('other methods stand beside the chosen one, year by year', async () => {
  const { user } = await open(installExcel());
  await typeAsset(user);
  await user.click(button('Compare methods'));
  await user.click(screen.getByLabelText(/SYD/));
  expect(rows('Charges by method and year').map((row) => row.slice(1))).toEqual([
    ['SLN', 'SYD'],
    ['1,800.00', '3,000.00'],
    ['1,800.00', '2,400.00'],
    ['1,800.00', '1,800.00'],
    ['1,800.00', '1,200.00'],
    ['1,800.00', '600.00'],
    ['9,000.00', '9,000.00'],
  ]);
});

it('inserts what is previewed where it is previewed, by Alt+I', async () => {
  const { user } = await open(installExcel());
  await typeAsset(user);
  expect(await screen.findByText('As formula: Schedule!B2:G7, 36 cells', IN_BAR)).toBeInTheDocument();
  await canInsert();
  await user.keyboard('{Alt>}i{/Alt}');
  expect(await screen.findByText('Inserted the schedule at Schedule!B2:G7.')).toBeInTheDocument();
  const [[block, place] = []] = writing.mock.calls;
  expect(block?.entries).toEqual([['=WDV.SCHEDULE(10000,1000,5)']]);
  expect(place).toEqual({ cell: 'Schedule!B2', address: 'Schedule!B2:G7' });
});

it('says what Excel refused, with the cells that are in the way', async () => {
  writing.mockResolvedValue(refused('Schedule!C3 is not blank.', 'Schedule!C3'));
  const { user } = await open(installExcel());
  await typeAsset(user);
  await canInsert();
  await user.click(button('Insert'));
  expect(await screen.findByText('Nothing inserted. Schedule!C3 is not blank.')).toBeInTheDocument();
  expect(button('Show Schedule!C3')).toBeInTheDocument();
});

it('the way it is inserted stays for the next time, as everything that was typed', async () => {
  const book = installExcel();
  const { user, unmount } = await open(book);
  await typeAsset(user);
  await user.click(button('Insert as formula'));
  await user.click(await screen.findByRole('menuitemradio', { name: /As values/ }));
  expect(await screen.findByText('As values: Schedule!B2:G8, 42 cells', IN_BAR)).toBeInTheDocument();
  unmount();
  await open(book);
  expect(field('Cost')).toHaveValue('10,000.00');
  expect(await screen.findByText('As values: Schedule!B2:G8, 42 cells', IN_BAR)).toBeInTheDocument();
});

it('Excel’s own function is offered where it is equal, else its menu item says why not', async () => {
  const { user } = await open(installExcel());
  await typeAsset(user);
  await user.click(button('Insert as formula'));
  const own = await screen.findByRole('menuitemradio', { name: /own function/ });
  expect(own).not.toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Escape}');
  choose('REDUCING');
  await user.click(button('Insert as formula'));
  const gone = await screen.findByRole('menuitemradio', { name: /own function/ });
  expect(gone).toHaveAttribute('aria-disabled', 'true');
  expect(gone).toHaveTextContent('Excel has no function for this method.');
});

it('refers to a picked cell, and holds back when it changed unseen', async () => {
  const book = installExcel();
  type(book, book.active, 2, 2, 10_000);
  book.selected = { sheet: book.active, block: blockFrom('C3') };
  const { user } = await open(book);
  await user.click(takeInto('Cost'));
  await waitFor(() => expect(field('Cost')).toHaveValue('10,000.00'));
  await user.type(field('Life'), '5');
  await canInsert();
  type(book, book.active, 2, 2, 12_000);
  await user.click(button('Insert'));
  expect(await screen.findByText(/^Nothing inserted: a linked cell has changed/)).toBeInTheDocument();
  expect(writing).not.toHaveBeenCalled();
  await canInsert();
  await user.click(button('Insert'));
  await waitFor(() => expect(writing).toHaveBeenCalled());
  expect(writing.mock.calls[0]?.[0].entries).toEqual([['=WDV.SCHEDULE(C3,0,5)']]);
});
