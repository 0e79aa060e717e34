import { screen, waitFor, within } from '@testing-library/react';
import { addSheet, blockFrom } from '../../workbook/fake-book';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger, postedRow } from '../fake-ledger';
import { bookWithCharge, button, field, LABEL, open, takeInto, typeCharge } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

const rows = () => screen.getAllByRole('listitem').map((item) => item.textContent);

function post(entry: string, day: number, memo = ''): void {
  const line = { Date: day, Entry: entry, Memo: memo, 'Posted at': day + 0.5 };
  ledger.rows.push(
    postedRow({ ...line, Account: 'Depreciation expense', Debit: 4000 }),
    postedRow({ ...line, Account: 'Accumulated depreciation', Credit: 4000 }),
  );
}

async function openPosted() {
  const book = installExcel();
  addSheet(book, 'Journal');
  const { user } = open(book);
  await user.click(button('Posted'));
  await screen.findByRole('list', { name: 'Posted entries' });
  return { user, book };
}

it('lists the entries, the latest first, and shows the lines of each', async () => {
  post('20260228-AAAAAA', 46081, 'February');
  post('20260331-BBBBBB', 46112, 'March');
  const { user, book } = await openPosted();
  expect(await screen.findByText('2 entries in the table Journal, the latest first.')).toBeInTheDocument();
  expect(rows()).toEqual([
    '20260331-BBBBBB4,000.002026-03-31 · MarchShowReverse',
    '20260228-AAAAAA4,000.002026-02-28 · FebruaryShowReverse',
  ]);
  await user.click(button('Show Journal!A4:J5'));
  expect(book.selected.block).toEqual(blockFrom('A4:J5'));
});

it('reverses an entry by keyboard alone, says so, and links the two', async () => {
  post('20260331-BBBBBB', 46112, 'March');
  const { user } = await openPosted();
  (await screen.findByRole('button', { name: 'Reverse 20260331-BBBBBB' })).focus();
  await user.keyboard('{Enter}');
  const date = field('Date of the reversal');
  expect(date).toHaveFocus();
  expect(date).toHaveValue('2026-03-31');
  await user.clear(date);
  await user.type(date, '1.4.2026{Enter}');
  const form = screen.getByRole('group', { name: 'Reverse 20260331-BBBBBB' });
  expect(await within(form).findByText('Journal!A4:J5, 2 lines')).toBeInTheDocument();
  button('Post reversal').focus();
  await user.keyboard('{Enter}');
  expect(
    await screen.findByText('Reversed 20260331-BBBBBB: posted 20260331-BBBBBB/R, 2 lines, at Journal!A4:J5.'),
  ).toBeInTheDocument();
  expect(ledger.rows.slice(2)).toMatchObject([
    { Date: 46113, Debit: '', Credit: 4000, Source: 'reversal of 20260331-BBBBBB' },
    { Date: 46113, Debit: 4000, Credit: '' },
  ]);
  await waitFor(() =>
    expect(rows()).toEqual([
      '20260331-BBBBBB/R4,000.002026-04-01 · March · reversal of 20260331-BBBBBBShow',
      '20260331-BBBBBB4,000.002026-03-31 · March · reversed by 20260331-BBBBBB/RShow',
    ]),
  );
});

it('takes the day of the form, keeps to the lock date, and Esc leaves it', async () => {
  post('20260331-BBBBBB', 46112);
  ledger.lock = 46142;
  const { user } = await openPosted();
  await user.type(field('Date'), '2026-04-30{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Reverse 20260331-BBBBBB' }));
  expect(field('Date of the reversal')).toHaveValue('2026-04-30');
  expect(
    screen.getByText('Date got 2026-04-30; it takes a day after the lock date 2026-04-30.'),
  ).toBeInTheDocument();
  expect(button('Post reversal')).toHaveAttribute('aria-disabled', 'true');
  await user.type(field('Date of the reversal'), '{Escape}');
  expect(screen.queryByRole('group', { name: /^Reverse/ })).not.toBeInTheDocument();
  expect(button('Reverse 20260331-BBBBBB')).toHaveFocus();
  expect(ledger.rows).toHaveLength(2);
});

it('says why an entry is not reversed', async () => {
  post('20260331-BBBBBB', 46112);
  const { user } = await openPosted();
  await user.click(await screen.findByRole('button', { name: 'Reverse 20260331-BBBBBB' }));
  await waitFor(() => expect(button('Post reversal')).not.toHaveAttribute('aria-disabled', 'true'));
  ledger.refusal = 'The sheet or the workbook is protected.';
  await user.click(button('Post reversal'));
  expect(
    await screen.findByText('Reversing 20260331-BBBBBB stopped. The sheet or the workbook is protected.'),
  ).toBeInTheDocument();
});

it('shows at most 50 entries until more are asked for', async () => {
  for (let i = 0; i < 51; i += 1) post(`E${i}`, 46_000 + i);
  const { user } = await openPosted();
  await screen.findByText('51 entries in the table Journal, the latest first.');
  expect(rows()).toHaveLength(50);
  await user.click(button('Show more of 51 entries'));
  expect(rows()).toHaveLength(51);
});

describe('copy as formula', () => {
  it('refers to the linked cells, says where it goes before and after', async () => {
    const { user } = open(bookWithCharge());
    await user.click(takeInto(LABEL));
    const copy = button('Copy as formula');
    await waitFor(() =>
      expect(copy).toHaveAccessibleDescription('A formula in Schedule!B2, filling Schedule!B2:F4'),
    );
    await user.click(copy);
    expect(
      await screen.findByText('Wrote the formula into Schedule!B2; it fills Schedule!B2:F4.'),
    ).toBeInTheDocument();
    expect(ledger.formulas).toEqual(['=WRITEDOWN.JOURNAL("depreciation",Schedule!C3)']);
    expect(ledger.rows).toEqual([]);
  });

  it('needs an entry', async () => {
    const { user } = open(installExcel());
    expect(button('Copy as formula')).toHaveAccessibleDescription('Enter the charge of the period.');
    await user.click(button('Copy as formula'));
    await typeCharge(user);
    expect(ledger.formulas).toEqual([]);
  });
});
