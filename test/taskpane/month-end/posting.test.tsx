import { minor } from '../../../src/core/money/minor';
import { screen, waitFor, within } from '@testing-library/react';
import { removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { button, field, IN_BAR } from '../open-pane';
import { asset, ASSETS, keepRegister, look, openMonthEnd, postByColleague, typeSpan } from './registers';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
  keepRegister();
});
afterEach(removeExcel);

const POSTED = 'Posted 2 entries, 4 lines, at Journal!A2:J5.';
const ALL_POSTED = 'Everything from 1 January 2026 to 31 January 2026 is posted already.';

function tableRows(name: string): string[][] {
  const rows = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const amounts = () => ledger.rows.map((row) => [row.Entry, row.Account, row.Debit, row.Credit]);
const RUN = 'depreciation 20260101-20260131';
const JANUARY = [
  [`${RUN}, class Machines`, 'Depreciation expense', 150, ''],
  [`${RUN}, class Machines`, 'Accumulated depreciation', '', 150],
  [`${RUN}, class Vehicles`, 'Depreciation expense', 25, ''],
  [`${RUN}, class Vehicles`, 'Accumulated depreciation', '', 25],
];

async function post(user: Awaited<ReturnType<typeof openMonthEnd>>['user']): Promise<void> {
  await waitFor(() => expect(button('Post')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Post'));
}

it('shows the summary first, then where the entries go', async () => {
  const { user } = await openMonthEnd();
  expect(await screen.findByText('Register!A4:H8, 4 rows')).toBeInTheDocument();
  expect(screen.getByText('Enter the first day.', IN_BAR)).toBeInTheDocument();
  await typeSpan(user, '1 Jan 2026', '31.1.2026');
  expect(field('To')).toHaveValue('2026-01-31');
  expect(screen.getByText('Look first: nothing is posted unseen.', IN_BAR)).toBeInTheDocument();
  await look(user);
  expect(screen.getByRole('heading', { name: 'Summary: 4 assets' })).toBeInTheDocument();
  expect(tableRows('Charge by class')).toEqual([
    ['Class', 'Assets', 'Charge', 'To post'],
    ['Machines', '2', '150.00', '150.00'],
    ['Vehicles', '1', '25.00', '25.00'],
    ['Total', '3', '175.00', '175.00'],
  ]);
  expect(await screen.findByText('2 entries: Journal!A2:J5, 4 lines, new sheet', IN_BAR)).toBeInTheDocument();
  expect(ledger.rows).toEqual([]);
});

it('posts by Alt+I, says so, and looks again by itself: all is posted', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  await waitFor(() => expect(button('Post')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.keyboard('{Alt>}i{/Alt}');
  expect(await screen.findByText(POSTED)).toBeInTheDocument();
  expect(button('Show Journal!A2:J5')).toBeInTheDocument();
  expect(await screen.findByText(ALL_POSTED, IN_BAR)).toBeInTheDocument();
  expect(button('Post')).toHaveAttribute('aria-disabled', 'true');
  expect(amounts()).toEqual(JANUARY);
  expect(ledger.rows[0]).toMatchObject({
    Date: 46053,
    Memo: 'Depreciation 2026-01-01 to 2026-01-31, class Machines (2 assets)',
    Source: expect.stringMatching(
      /^run depreciation 20260101-20260131 \(IAS 16\.48\), 2 assets, digest digest of .*, Writedown \d/,
    ) as string,
  });
  await user.keyboard('{Alt>}i{/Alt}');
  expect(ledger.rows).toHaveLength(4);
});

it('a changed asset is a correcting entry that follows the first', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user, '2026-01-01', '2026-03-31');
  await look(user);
  await post(user);
  await screen.findByText(POSTED);
  keepRegister([asset('M-1', 'Machines', 24_000), ...ASSETS.slice(1)]);
  await typeSpan(user, '2026-01-01', '2026-03-31');
  await waitFor(() => expect(button('Look')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Look'));
  await screen.findByText('1 entry: Journal!A6:J7, 2 lines', IN_BAR);
  expect(
    screen.getByText('Follows depreciation 20260101-20260331; only the difference is posted.'),
  ).toBeInTheDocument();
  await post(user);
  await screen.findByText('Posted 1 entry, 2 lines, at Journal!A6:J7.');
  expect(amounts().slice(4)).toEqual([
    ['depreciation 20260101-20260331 correction 1, class Machines', 'Depreciation expense', 300, ''],
    ['depreciation 20260101-20260331 correction 1, class Machines', 'Accumulated depreciation', '', 300],
  ]);
});

it('a quarter after two of its months posts the third, and a month of it then nothing', async () => {
  await postByColleague('2026-01-01', '2026-01-31');
  await postByColleague('2026-02-01', '2026-02-28');
  const { user } = await openMonthEnd();
  await typeSpan(user, '2026-01-01', '2026-03-31');
  await look(user);
  expect(tableRows('Charge by class')[3]).toEqual(['Total', '3', '525.00', '175.00']);
  await post(user);
  await screen.findByText(POSTED);
  await typeSpan(user, '2026-02-01', '2026-02-28');
  await user.click(button('Look'));
  expect(
    await screen.findByText('Everything from 1 February 2026 to 28 February 2026 is posted already.', IN_BAR),
  ).toBeInTheDocument();
  expect(
    screen.getByText('Figures are of 1 January 2026 to 31 March 2026, over which earlier runs reach.'),
  ).toBeInTheDocument();
});

it('posts nothing when the register has changed since it was looked at', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  keepRegister([asset('M-1', 'Machines', 24_000), ...ASSETS.slice(1)]);
  await post(user);
  expect(
    await screen.findByText(
      'Nothing posted: the register or what was posted before has changed. Check the summary, then post.',
    ),
  ).toBeInTheDocument();
  expect(ledger.rows).toEqual([]);
  expect(tableRows('Charge by class')[1]).toEqual(['Machines', '2', '250.00', '250.00']);
  await post(user);
  await screen.findByText(POSTED);
});

it('posts nothing when a colleague has run the same meanwhile', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  await waitFor(() => expect(button('Post')).not.toHaveAttribute('aria-disabled', 'true'));
  await postByColleague('2026-01-01', '2026-01-31');
  await user.click(button('Post'));
  expect(await screen.findByText(/^Nothing posted: the register or what was posted/)).toBeInTheDocument();
  expect(await screen.findByText(ALL_POSTED, IN_BAR)).toBeInTheDocument();
  expect(ledger.rows).toEqual([]);
});

it('says why posting stopped, and what differs from what was written', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  ledger.refusal = 'The sheet or the workbook is protected.';
  await post(user);
  await screen.findByText('Posting stopped. The sheet or the workbook is protected.');
  ledger.refusal = undefined;
  ledger.differences = [{ sentence: 'Journal!E2 shows 1.' }] as typeof ledger.differences;
  await post(user);
  expect(await screen.findByText(`${POSTED} Check it: Journal!E2 shows 1.`)).toBeInTheDocument();
});

it('Cancel leaves whole entries only, and says how many', async () => {
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  let entries = 0;
  ledger.onPosting = async () => {
    entries += 1;
    if (entries === 2) await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  };
  await post(user);
  expect(
    await screen.findByText('Cancelled: posted only 1 entry, 2 lines, at Journal!A2:J3.'),
  ).toBeInTheDocument();
  expect(amounts()).toEqual(JANUARY.slice(0, 2));
  expect(await screen.findByText('1 entry: Journal!A4:J5, 2 lines', IN_BAR)).toBeInTheDocument();
  expect(button('Post')).toHaveFocus();
});

it('an account without a name holds it back, with the way to name it', async () => {
  ledger.chart = [
    { role: 'depreciation expense', assetClass: '', book: '', code: '7200', account: 'Depreciation' },
  ];
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  expect(
    await screen.findByText('No account for accumulated depreciation: name one in Accounts.', IN_BAR),
  ).toBeInTheDocument();
  await user.click(button('Open Accounts'));
  expect(screen.getByRole('tab', { name: 'Settings' })).toHaveFocus();
});

it('the lock date makes catch-up of what is locked, and says so', async () => {
  ledger.lock = 46053;
  const { user } = await openMonthEnd();
  await typeSpan(user);
  await look(user);
  expect(
    screen.getByText(
      'Catch-up: the books are locked to 31 January 2026, so 2 entries of the charges up to then will be posted on 1 February 2026.',
    ),
  ).toBeInTheDocument();
  await post(user);
  await screen.findByText(POSTED);
  expect(ledger.rows.map((row) => row.Date)).toEqual([46054, 46054, 46054, 46054]);
});

const CHARGED = { tag: 'A', assetClass: 'X', charge: minor(100) };

it('proposes the month after the last run, and keeps what is typed', async () => {
  ledger.runs = [
    {
      ...{ id: 'depreciation 20260101-20260131', register: '', book: '', from: 46023, to: 46053 },
      ...{ scope: 'class', entries: 1, state: 'posted', digest: '', charges: new Map([['a', CHARGED]]) },
    },
  ];
  const { unmount, user } = await openMonthEnd();
  await waitFor(() => expect(field('From')).toHaveValue('2026-02-01'));
  expect(field('To')).toHaveValue('2026-02-28');
  await typeSpan(user, '2026-05-01', '2026-05-31');
  unmount();
  await openMonthEnd();
  expect(field('From')).toHaveValue('2026-05-01');
});
