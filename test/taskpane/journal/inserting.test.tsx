import { act, screen, waitFor } from '@testing-library/react';
import { addSheet, blockFrom, type FakeBook } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { button, entryRows, field, IN_BAR, insert, LABEL, open, postedLines, typeCharge } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

it('posts what was previewed, says under which id and where, and shows it', async () => {
  const book = installExcel();
  addSheet(book, 'Journal');
  const { user } = await open(book);
  await typeCharge(user);
  await user.type(field('Memo'), '=1+1{Enter}');
  await insert(user);
  expect(
    await screen.findByText(/^Posted 20260331-[2-9A-Z]{6}, 2 lines, at Journal!A2:J3\.$/),
  ).toBeInTheDocument();
  const [first, second] = ledger.rows;
  expect(first).toMatchObject({
    Date: 46112,
    'Account code': '',
    Account: 'Depreciation expense',
    Debit: 4000,
    Credit: '',
    Memo: '=1+1',
    Source: 'depreciation (IAS 16.48), typed, Writedown 1.0.0',
    Book: '',
  });
  expect(second).toMatchObject({ Entry: first?.Entry, Account: 'Accumulated depreciation', Credit: 4000 });
  expect(Number(first?.['Posted at'])).toBeGreaterThan(45_000);
  await user.click(button('Show Journal!A2:J3'));
  expect(book.active.name).toBe('Journal');
  expect(field(LABEL)).toHaveValue('4,000.00');
});

it('asks for a date before anything is posted', async () => {
  const { user } = await open(installExcel());
  await user.type(field(LABEL), '4000');
  expect(screen.getByText('Enter the date.', IN_BAR)).toBeInTheDocument();
  expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
  expect(entryRows()).toHaveLength(3);
  await user.type(field('Date'), '31.3.2026');
  expect(await screen.findByText('Journal!A2:J3, 2 lines, new sheet', IN_BAR)).toBeInTheDocument();
});

it('Alt+I inserts, a second time below the first and under another id', async () => {
  const { user } = await open(installExcel());
  await typeCharge(user);
  await screen.findByText('Journal!A2:J3, 2 lines, new sheet', IN_BAR);
  await user.keyboard('{Alt>}i{/Alt}');
  await screen.findByText('Journal!A4:J5, 2 lines', IN_BAR);
  await user.keyboard('{Alt>}i{/Alt}');
  expect(await screen.findByText(/^Posted .*, 2 lines, at Journal!A4:J5\.$/)).toBeInTheDocument();
  expect(ledger.rows).toHaveLength(4);
  expect(ledger.rows[0]?.Entry).not.toBe(ledger.rows[2]?.Entry);
});

it('says what is in the way before anything is written', async () => {
  const book = installExcel();
  addSheet(book, 'Journal');
  const { user } = await open(book);
  await typeCharge(user);
  await screen.findByText('Journal!A2:J3, 2 lines, new sheet', IN_BAR);
  ledger.inTheWay = ['Journal!B4 stands below the table Journal. Move it, then insert.', 'Journal!B4'];
  await act(() => book.listeners[0]?.() ?? Promise.resolve());
  expect(await screen.findByText(ledger.inTheWay[0], IN_BAR)).toBeInTheDocument();
  expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
  await user.click(button('Show Journal!B4'));
  expect(book.selected.block).toEqual(blockFrom('B4'));
});

it('says where the sheet holds something else than was posted', async () => {
  const { user } = await open(installExcel());
  const differences = [
    { row: 0, column: 6, isText: true, sentence: 'Journal!G2 holds 2 instead of "=1+1".' },
  ];
  ledger.differences = differences;
  await typeCharge(user);
  await insert(user);
  expect(
    await screen.findByText(/^Posted .* Check it: Journal!G2 holds 2 instead of "=1\+1"\.$/),
  ).toBeInTheDocument();
});

it('says what the workbook refuses', async () => {
  const { user } = await open(installExcel());
  await typeCharge(user);
  ledger.refusal = 'The sheet or the workbook is protected.';
  await insert(user);
  expect(
    await screen.findByText('Posting stopped. The sheet or the workbook is protected.'),
  ).toBeInTheDocument();
  expect(ledger.rows).toEqual([]);
});

it('says an error of its own and is not busy for ever', async () => {
  const { user } = await open(installExcel());
  await typeCharge(user);
  ledger.failure = new Error('no such thing');
  await insert(user);
  expect(
    await screen.findByText(/^Writedown stopped at an error of its own: no such thing\./),
  ).toBeInTheDocument();
  ledger.failure = undefined;
  await insert(user);
  await waitFor(() => expect(ledger.rows).toHaveLength(2));
});

describe('the chart of accounts', () => {
  const move = (book: FakeBook) => act(() => book.listeners[0]?.() ?? Promise.resolve());

  it('whose header cannot be read holds everything back until it is put right in the sheet', async () => {
    const sentence = 'Accounts got no column Account; it takes a header row.';
    Object.assign(ledger, { chart: [], sentences: [sentence], unreadTable: sentence });
    const book = installExcel();
    const { user } = await open(book);
    await typeCharge(user);
    expect(await screen.findByText(sentence, IN_BAR)).toBeInTheDocument();
    expect(screen.getByText(sentence, { selector: '.fui-MessageBarBody' })).toBeInTheDocument();
    expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Copy as formula')).toHaveAccessibleDescription(sentence);
    await user.click(button('Copy as formula'));
    expect(ledger.formulas).toEqual([]);
    Object.assign(ledger, { chart: undefined, sentences: [], unreadTable: undefined });
    await move(book);
    await insert(user);
    await waitFor(() => expect(ledger.rows).toHaveLength(2));
  });

  it('that is refused holds everything back, and is asked for again by itself', async () => {
    ledger.chartRefusal = 'A cell is being edited. Press Enter in the sheet first.';
    const { user } = await open(installExcel());
    await typeCharge(user);
    const sentence = `The chart of accounts in this workbook was not read. ${ledger.chartRefusal}`;
    expect(await screen.findByText(sentence, IN_BAR)).toBeInTheDocument();
    expect(button('Copy as formula')).toHaveAccessibleDescription(sentence);
    ledger.chartRefusal = undefined;
    await insert(user);
    await waitFor(() => expect(ledger.rows).toHaveLength(2));
  });

  it('that is refused at the moment of posting posts nothing', async () => {
    const { user } = await open(installExcel());
    await typeCharge(user);
    await screen.findByText('Journal!A2:J3, 2 lines, new sheet', IN_BAR);
    ledger.chartRefusal = 'The table Accounts hides its header row. Show it, then try again.';
    await user.click(button('Insert'));
    expect(await screen.findByText(/^Not posted\. .* hides its header row/)).toBeInTheDocument();
    expect(ledger.rows).toEqual([]);
  });

  it('that a colleague completes is read at the next move in the sheet', async () => {
    ledger.chart = [];
    const book = installExcel();
    const { user } = await open(book);
    await typeCharge(user);
    await screen.findByText(/^No accounts for/, IN_BAR);
    ledger.chart = undefined;
    await move(book);
    await insert(user);
    await waitFor(() => expect(ledger.rows).toHaveLength(2));
  });
});

describe('the lock date', () => {
  it('that is refused once is asked for again', async () => {
    ledger.lockRefusal = 'A cell is being edited. Press Enter in the sheet first.';
    const { user } = await open(installExcel());
    await typeCharge(user);
    await screen.findByText(/^The lock date in this workbook was not read\./, IN_BAR);
    ledger.lockRefusal = undefined;
    await insert(user);
    await waitFor(() => expect(ledger.rows).toHaveLength(2));
  });

  it('that a colleague moved back is read at the next move in the sheet', async () => {
    ledger.lock = 46112;
    const book = installExcel();
    const { user } = await open(book);
    await typeCharge(user);
    await screen.findByText(/^Date got 2026-03-31/, IN_BAR);
    ledger.lock = 46081;
    await act(() => book.listeners[0]?.() ?? Promise.resolve());
    await insert(user);
    await waitFor(() => expect(ledger.rows).toHaveLength(2));
  });

  it('stands by the date and keeps the entry from being posted', async () => {
    ledger.lock = 46112;
    const { user } = await open(installExcel());
    await typeCharge(user);
    const sentence = 'Date got 2026-03-31; it takes a day after the lock date 2026-03-31.';
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByText(sentence, IN_BAR)).toBeInTheDocument();
    expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
    expect(entryRows()).toHaveLength(3);
    await user.clear(field('Date'));
    await user.type(field('Date'), '2026-04-01{Enter}');
    await insert(user);
    await waitFor(() => expect(ledger.rows).toHaveLength(2));
  });

  it('set by a colleague meanwhile is read before posting', async () => {
    const { user } = await open(installExcel());
    await typeCharge(user);
    await screen.findByText('Journal!A2:J3, 2 lines, new sheet', IN_BAR);
    ledger.lock = 46112;
    await user.click(button('Insert'));
    expect(
      await screen.findByText(/^Not posted\. Date got 2026-03-31; it takes a day after/),
    ).toBeInTheDocument();
    expect(ledger.rows).toEqual([]);
  });

  it('that cannot be read holds everything back until it is set anew', async () => {
    ledger.lockSentence = 'lock date got "soon"; it takes a date.';
    const { user } = await open(installExcel());
    await typeCharge(user);
    expect(await screen.findByText(ledger.lockSentence, IN_BAR)).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Settings' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(ledger.lockSentence);
    await user.type(field('Lock date'), '28 Feb 2026{Enter}');
    await waitFor(() => expect(ledger.lock).toBe(46081));
    await user.click(screen.getByRole('tab', { name: 'Journal' }));
    await insert(user);
    await waitFor(() => expect(ledger.rows).toHaveLength(2));
  });
});

describe('a role without an account', () => {
  it('is said by name before posting, and leads to Accounts', async () => {
    ledger.chart = [
      { role: 'depreciation expense', assetClass: '', book: '', code: '7200', account: 'Depreciation' },
    ];
    const { user } = await open(installExcel());
    await typeCharge(user);
    const sentence = 'No account for accumulated depreciation: name one in Accounts.';
    expect(await screen.findByText(sentence, IN_BAR)).toBeInTheDocument();
    expect(screen.getByText(sentence, { selector: '.fui-MessageBarBody' })).toBeInTheDocument();
    expect(entryRows().map((row) => row[1])).toEqual([
      '7200 Depreciation',
      '(no account for accumulated depreciation)',
      'Total',
    ]);
    expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Copy as formula')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Open Accounts'));
    expect(screen.getByRole('tab', { name: 'Settings' })).toHaveFocus();
    const account = await screen.findByLabelText('Accumulated depreciation', {
      selector: 'input',
    });
    expect(account).toHaveValue('');
    expect(screen.getAllByText('No account yet: an entry with this role is not posted.')[0]).toBeVisible();
    await user.type(account, 'Depreciation to date{Enter}');
    await user.click(screen.getByRole('tab', { name: 'Journal' }));
    await insert(user);
    await waitFor(() =>
      expect(postedLines()).toEqual([
        ['Depreciation', 4000, ''],
        ['Depreciation to date', '', 4000],
      ]),
    );
    expect(ledger.rows[0]?.['Account code']).toBe('7200');
  });
});

describe('book and class', () => {
  it('choose the accounts, stand in the lines and are remembered', async () => {
    const everywhere = { assetClass: '', book: '' };
    ledger.chart = [
      { role: 'depreciation expense', ...everywhere, code: '7200', account: 'Depreciation' },
      { role: 'depreciation expense', assetClass: 'Vehicles', book: '', code: '7210', account: 'Vehicles' },
      { role: 'accumulated depreciation', ...everywhere, code: '', account: 'Accumulated' },
    ];
    const book = installExcel();
    const { user, unmount } = await open(book);
    await typeCharge(user);
    await user.click(button('Book and class'));
    await user.type(field('Book'), 'Tax{Enter}');
    expect(screen.getByText('No account of its own in Accounts; the general ones stand.')).toBeVisible();
    await user.type(field('Asset class'), 'vehicles{Enter}');
    expect(entryRows()[0]?.[1]).toBe('7210 Vehicles');
    await insert(user);
    await waitFor(() => expect(ledger.rows[0]).toMatchObject({ Book: 'Tax', 'Account code': '7210' }));
    await user.click(button('Book and class'));
    expect(button('Book and class (Tax, vehicles)')).toBeInTheDocument();
    unmount();
    await open(book);
    expect(button('Book and class (Tax, vehicles)')).toHaveAttribute('aria-expanded', 'false');
    await waitFor(() => expect(entryRows()[0]?.[1]).toBe('7210 Vehicles'));
  });
});
