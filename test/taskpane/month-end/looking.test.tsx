import { act, screen, waitFor, within } from '@testing-library/react';
import { addSheet, blockFrom } from '../../workbook/fake-book';
import { removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { button, field, IN_BAR, open, takeInto } from '../open-pane';
import {
  asset,
  ASSETS,
  AT,
  HEADER,
  keepRegister,
  look,
  openMonthEnd,
  postByColleague,
  typeSpan,
} from './registers';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
  keepRegister();
});
afterEach(removeExcel);

const oddLines = () =>
  within(screen.getByRole('list', { name: 'To be looked at' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);

it('says what is odd, and leads to its row', async () => {
  keepRegister([
    ...ASSETS,
    asset('M-8', 'Machines', 500, 1),
    asset('M-9', 'Machines', 500, 10, '2026-01-20'),
  ]);
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  expect(oddLines()).toEqual([
    '2 assets have nothing left to charge: M-8, M-9.',
    '1 asset leaves in the span: M-9.',
    '1 asset has no life and is not charged: L-1.',
  ]);
  await user.click(button('L-1, show in the register'));
  await user.click(button('Vehicles, show in the register'));
  expect(ledger.shownRows).toEqual([`${AT} row 5`, `${AT} row 4`]);
});

it('every figure of a class answers why, by click and by Alt+Enter', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  const table = screen.getByRole('table', { name: 'Charge by class' });
  const machines = within(table).getAllByRole('button', { name: /^[\d.,]+$/ })[2];
  if (machines === undefined) throw new Error('There is no figure.');
  await user.click(machines);
  const steps = () => within(table).getByRole('list', { name: 'Working' });
  expect(within(steps()).getAllByRole('listitem').at(-1)?.textContent).toMatch(
    new RegExp(`^To post${machines.textContent ?? ''}`),
  );
  machines.focus();
  await user.keyboard('{Alt>}{Enter}{/Alt}');
  expect(within(table).queryByRole('list', { name: 'Working' })).toBeNull();
});

it('names what is gone from the register, and at most five of many', async () => {
  keepRegister(Array.from({ length: 7 }, (_, i) => asset(`X-${i}`, 'Machines', 1200)));
  await postByColleague('2026-01-01', '2026-01-31');
  keepRegister();
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  expect(oddLines()[0]).toBe(
    '7 assets are gone from the register, and what was posted for them is taken back: X-0, X-1, X-2, X-3, X-4 and 2 more.',
  );
});

it('rows that cannot be read hold everything back, each with the way to it', async () => {
  keepRegister([...ASSETS, ['M-7', 'Machines', 'a lot', 0, 10, 'SLN', '2024-01-01', '']]);
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  const reason = '1 row cannot be read: nothing is posted until it can.';
  expect(screen.getByText(reason, IN_BAR)).toBeInTheDocument();
  expect(button('Post')).toHaveAttribute('aria-disabled', 'true');
  await user.click(button('Show register row 6'));
  expect(ledger.shownRows).toEqual([`${AT} row 6`]);
});

it('says what the records say, and posts nothing on records that are blocked', async () => {
  ledger.blocked = 'What the sheet Posted charges holds of run X is not what was posted.';
  ledger.runSentences = ['The run Y was stopped: 1 of its 2 assets count as posted.'];
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  expect(screen.getByText(ledger.blocked, IN_BAR)).toBeInTheDocument();
  expect(screen.getByText('The run Y was stopped: 1 of its 2 assets count as posted.')).toBeInTheDocument();
});

it('says by the field what the register lacks: a book, a column, a table', async () => {
  ledger.sources.set(AT, [
    [...HEADER, 'Book'],
    ...ASSETS.map((row) => [...row, 'IFRS']),
    ...ASSETS.map((row) => [...row, 'Tax']),
  ]);
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await user.click(button('Look'));
  await waitFor(() =>
    expect(field('Book')).toHaveAccessibleDescription(
      'Book got nothing; it takes one of the books of the register: IFRS or Tax.',
    ),
  );
  await user.type(field('Book'), 'Tax{Enter}');
  await look(user);
  await user.type(field('Register'), 'Nowhere{Enter}');
  await user.click(button('Look'));
  await waitFor(() => expect(field('Register')).toHaveAccessibleDescription('There is no table Nowhere.'));
});

it('looks without a register and says so', async () => {
  ledger.sources.clear();
  const { user } = await openMonthEnd();
  await screen.findByText('None found: name its table, or take its cells.');
  await typeSpan(user);
  await user.click(button('Look'));
  await waitFor(() =>
    expect(field('Register')).toHaveAccessibleDescription(
      /^No register was found: name its table, or take its cells\./,
    ),
  );
});

it('Cancel stops looking, and nothing is shown of it', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user);
  ledger.onReading = async () => {
    const cancel = await screen.findByRole('button', { name: 'Cancel' });
    // Counts that change all the time are seen and not heard.
    expect(screen.getByText('Reading.', { selector: '[role=status]' })).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('Reading.');
    await user.click(cancel);
  };
  await user.click(button('Look'));
  await waitFor(() => expect(button('Post')).toHaveFocus());
  expect(screen.getByText('Look first: nothing is posted unseen.', IN_BAR)).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: /^Summary/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

it('takes a register and its events from the selected cells', async () => {
  ledger.sources.set('Plant!A1:H5', [HEADER, ...ASSETS]);
  ledger.sources.set('Plant!J1:M2', [
    ['Asset', 'Date', 'Event', 'Amount'],
    ['M-1', '2026-01-01', 'addition', 1_200],
  ]);
  const { user, book } = await openMonthEnd();
  const plant = addSheet(book, 'Plant');
  book.selected = { sheet: plant, block: blockFrom('A1:H5') };
  await user.click(takeInto('Register'));
  await waitFor(() => expect(field('Register')).toHaveValue('Plant!A1:H5'));
  book.selected = { sheet: plant, block: blockFrom('J1:M2') };
  await user.click(takeInto('Events'));
  await waitFor(() => expect(field('Events')).toHaveValue('Plant!J1:M2'));
  await typeSpan(user);
  await look(user);
  expect(screen.getByText(/^Plant!A1:H5 with events of Plant!J1:M2; /)).toBeInTheDocument();
  expect(screen.getAllByRole('cell', { name: '162.50' })).toHaveLength(2);
});

it('a span that is wrong is said, and another span has to be looked at anew', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user, '2026-01-31', '2026-01-01');
  const sentence = 'To got 2026-01-01; it takes a date on or after from, 2026-01-31.';
  expect(screen.getByText(sentence, IN_BAR)).toBeInTheDocument();
  await typeSpan(user);
  await look(user);
  await typeSpan(user, '2026-02-01', '2026-02-28');
  expect(screen.queryByRole('heading', { name: /^Summary/ })).not.toBeInTheDocument();
  expect(screen.getByText('Look first: nothing is posted unseen.', IN_BAR)).toBeInTheDocument();
});

it('without a workbook the form is there, and says that a run needs Excel', async () => {
  window.localStorage.setItem('test.view', 'month-end');
  await open();
  expect(await screen.findByText('A run needs Excel.', IN_BAR)).toBeInTheDocument();
  expect(button('Look')).toHaveAttribute('aria-disabled', 'true');
});

/** What a table shows, row by row. */
function rowsOf(name: string): (string | null)[][] {
  const rows = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

const inTable = (table: string, name: string) =>
  within(screen.getByRole('table', { name: table })).getByRole('button', { name });

describe('tie-out by period', () => {
  it('is of no use for one month, and is not there', async () => {
    const { user } = await openMonthEnd();
    await typeSpan(user);
    await look(user);
    expect(screen.queryByRole('button', { name: 'Tie-out by period' })).not.toBeInTheDocument();
  });

  const press = async (user: Awaited<ReturnType<typeof openMonthEnd>>['user'], name: string) => {
    act(() => inTable('Tie-out by period', name).focus());
    await user.keyboard('{Enter}');
  };

  it('opens a month to its classes and a class to its assets, by keyboard alone', async () => {
    await postByColleague('2026-01-01', '2026-01-31');
    keepRegister([ASSETS[0] ?? [], asset('M-2', 'Machines', 12_000), ...ASSETS.slice(2)]);
    await postByColleague('2026-02-01', '2026-02-28');
    const { user } = await openMonthEnd();
    await typeSpan(user, '2026-01-01', '2026-02-28');
    await look(user);
    await user.click(button('Tie-out by period'));
    await screen.findByText('1 of 2 periods differs.');
    expect(rowsOf('Tie-out by period')).toEqual([
      ['Period', 'Register', 'Posted', 'Difference'],
      ['January 2026, 1 asset differs', '225.00', '175.00', '50.00'],
      ['February 2026', '225.00', '225.00', '0.00'],
      ['Total', '450.00', '400.00', '50.00'],
    ]);
    await press(user, 'January 2026, 1 asset differs');
    await press(user, 'Machines, 1 asset differs');
    await press(user, 'M-2, show in the register');
    expect(ledger.shownRows).toEqual([`${AT} row 3`]);
  });

  it('says where months are one because they were run at once, and what units cannot tell', async () => {
    keepRegister([...ASSETS, ['U-1', 'Machines', 10_000, 0, 1_000, 'UOP', '2026-01-01', '']]);
    ledger.sources.set(
      AT,
      (ledger.sources.get(AT) ?? []).map((row, i) => [...row, i === 0 ? 'Units' : i === 5 ? 100 : '']),
    );
    await postByColleague('2026-01-01', '2026-02-28');
    const { user } = await openMonthEnd();
    await typeSpan(user, '2026-01-01', '2026-03-31');
    await look(user);
    await user.click(button('Tie-out by period'));
    expect(await screen.findByText('1 of 2 periods differs.')).toBeInTheDocument();
    expect(rowsOf('Tie-out by period')[1]?.[0]).toBe('1 January 2026 to 28 February 2026, run at once');
    expect(
      screen.getByText('Left out, as units are known for the whole span alone and not for its periods: U-1.'),
    ).toBeInTheDocument();
  });
});

describe('tie-out', () => {
  it('shows register, posted and difference by class, each of which opens to its assets that differ', async () => {
    await postByColleague('2026-01-01', '2026-01-31');
    keepRegister([ASSETS[0] ?? [], asset('M-2', 'Machines', 12_000), ...ASSETS.slice(2)]);
    const { user } = await openMonthEnd();
    await user.click(button('Tie-out'));
    expect(screen.getByText('Look first: the tie-out is of what was looked at.')).toBeInTheDocument();
    await typeSpan(user);
    await look(user);
    expect(rowsOf('Tie-out by class')).toEqual([
      ['Class', 'Register', 'Posted', 'Difference'],
      ['Machines, 1 asset differs', '200.00', '150.00', '50.00'],
      ['Vehicles', '25.00', '25.00', '0.00'],
      ['Total', '225.00', '175.00', '50.00'],
    ]);
    expect(
      screen.getByText('Difference 50.00: less is posted than the register charges.'),
    ).toBeInTheDocument();
    // The colleague's entries are on record and not in the journal.
    expect(
      await screen.findByText(
        'Run depreciation 20260101-20260131: records 175.00, journal 0.00. Difference 175.00.',
      ),
    ).toBeInTheDocument();
    await user.click(inTable('Tie-out by class', 'Machines, 1 asset differs'));
    expect(rowsOf('Tie-out by class')[2]).toEqual(['M-2', '100.00', '50.00', '50.00']);
    await user.click(inTable('Tie-out by class', 'M-2, show in the register'));
    await user.click(inTable('Tie-out by class', 'Vehicles, show in the register'));
    expect(ledger.shownRows).toEqual([`${AT} row 3`, `${AT} row 4`]);
  });

  it('lists fifty assets of a class and counts the others', async () => {
    keepRegister(Array.from({ length: 1_284 }, (_, i) => asset(`X-${i}`, 'Machines', 1200)));
    const { user } = await openMonthEnd();
    await user.click(button('Tie-out'));
    await typeSpan(user);
    await look(user);
    await user.click(inTable('Tie-out by class', 'Machines, 1,284 assets differ'));
    const rows = rowsOf('Tie-out by class');
    expect(rows).toHaveLength(1 + 1 + 50 + 1 + 1);
    expect(rows[52]).toEqual(['and 1,234 more']);
  });

  it('what cancels out is said alike by the summary and by the tie-out', async () => {
    await postByColleague('2026-01-01', '2026-01-31');
    keepRegister([asset('M-1', 'Machines', 6_000), asset('M-2', 'Machines', 12_000), ...ASSETS.slice(2)]);
    const { user } = await openMonthEnd();
    await user.click(button('Tie-out'));
    await typeSpan(user);
    await look(user);
    expect(screen.getByText('Differences cancel out in total: 2 assets differ.')).toBeInTheDocument();
    expect(
      screen.getByText(
        'By class everything from 1 January 2026 to 31 January 2026 is posted already. Assets differ and cancel out: Tie-out lists them, and one entry for each asset posts them.',
        IN_BAR,
      ),
    ).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'One entry for' }), 'Each asset');
    await look(user);
    expect(await screen.findByText(/^2 entries: /, IN_BAR)).toBeInTheDocument();
  });

  it('ties after the run', async () => {
    const { user } = await openMonthEnd();
    await user.click(button('Tie-out'));
    await typeSpan(user);
    await look(user);
    await waitFor(() => expect(button('Post')).not.toHaveAttribute('aria-disabled', 'true'));
    await user.click(button('Post'));
    expect(await screen.findByText('Register and posted charges tie.')).toBeInTheDocument();
    expect(
      await screen.findByText("The journal's lines of 1 run add up to the records."),
    ).toBeInTheDocument();
  });
});
