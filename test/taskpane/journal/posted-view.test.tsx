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
  const { user } = await open(book);
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
      '20260331-BBBBBB/R4,000.002026-04-01 · March · reversal of 20260331-BBBBBBShowReverse',
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

it('offers to reverse a reversal, until it is reversed itself', async () => {
  post('20260331-BBBBBB', 46112);
  post('20260331-BBBBBB/R', 46113);
  post('20260331-BBBBBB/R/R', 46114);
  await openPosted();
  await screen.findByText('3 entries in the table Journal, the latest first.');
  const offers = screen.getAllByRole('button', { name: /^Reverse / });
  expect(offers.map((offer) => offer.getAttribute('aria-label'))).toEqual(['Reverse 20260331-BBBBBB/R/R']);
});

describe('a reversal that is not whole', () => {
  const sentence =
    'Only 1 of the 2 lines of the entry 20260331-BBBBBB/R stand, at Journal!A4:J4. They are marked incomplete in the column Source.';

  it('is said as such, keeps the form open, and is no reversal of the original', async () => {
    post('20260331-BBBBBB', 46112);
    const { user } = await openPosted();
    await user.click(await screen.findByRole('button', { name: 'Reverse 20260331-BBBBBB' }));
    await waitFor(() => expect(button('Post reversal')).not.toHaveAttribute('aria-disabled', 'true'));
    ledger.differences = [{ sentence }];
    ledger.onWrite = () => {
      const [first] = ledger.rows.splice(2);
      if (first !== undefined) {
        ledger.rows.push({ ...first, Source: `incomplete: 1 of 2 lines; ${first.Source}` });
      }
    };
    await user.click(button('Post reversal'));
    expect(
      await screen.findByText(/^Not whole: 20260331-BBBBBB\/R, .* 20260331-BBBBBB is not reversed\./),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('2026-03-31 · not reversed: 20260331-BBBBBB/R is incomplete: 1 of 2 lines'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/reversed by/)).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Reverse 20260331-BBBBBB' })).toBeInTheDocument();
    expect(
      screen.getByText('The lines of 20260331-BBBBBB/R stand in the table Journal already.'),
    ).toBeInTheDocument();
    expect(button('Post reversal')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Cancel'));
    expect(button('Show Journal!A2:J3')).toHaveFocus();
  });

  it('that moved only stays open too, and counts as reversed', async () => {
    post('20260331-BBBBBB', 46112);
    const { user } = await openPosted();
    await user.click(await screen.findByRole('button', { name: 'Reverse 20260331-BBBBBB' }));
    await waitFor(() => expect(button('Post reversal')).not.toHaveAttribute('aria-disabled', 'true'));
    ledger.differences = [{ sentence: 'The lines moved while they were posted.' }];
    await user.click(button('Post reversal'));
    expect(await screen.findByText(/^Reversed .* Check it: The lines moved/)).toBeInTheDocument();
    expect(await screen.findByText(/ · reversed by 20260331-BBBBBB\/R$/)).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Reverse 20260331-BBBBBB' })).toBeInTheDocument();
  });
});

describe('by its id', () => {
  it('an entry is reversed where the journal is too large to be listed', async () => {
    post('20260331-BBBBBB', 46112);
    ledger.readRefusal = 'The table Journal has more than 50,000 lines, too many to sum at every change.';
    const { user } = await openPosted();
    await user.type(await screen.findByLabelText('Entry id'), ' 20260331-BBBBBB {Enter}');
    await user.click(screen.getByRole('button', { name: 'Reverse' }));
    const form = await screen.findByRole('group', { name: 'Reverse 20260331-BBBBBB' });
    expect(screen.getByText('Its lines: Journal!A2:J3')).toBeInTheDocument();
    await user.type(field('Date of the reversal'), '2026-04-01{Enter}');
    expect(await within(form).findByText('Journal!A4:J5, 2 lines')).toBeInTheDocument();
    await user.click(button('Post reversal'));
    expect(await screen.findByText(/^Reversed 20260331-BBBBBB: posted/)).toBeInTheDocument();
    expect(ledger.rows).toHaveLength(4);
    expect(form).not.toBeInTheDocument();
    expect(field('Entry id')).toHaveFocus();
    expect(field('Entry id')).toHaveValue('');
  });

  it('one that is not there is said by the field', async () => {
    post('20260331-BBBBBB', 46112);
    const { user } = await openPosted();
    await user.click(await screen.findByRole('button', { name: 'Reverse' }));
    expect(await screen.findByText(/^Enter the id of the entry/)).toBeInTheDocument();
    await user.type(field('Entry id'), '20260331-XXXXXX');
    await user.click(screen.getByRole('button', { name: 'Reverse' }));
    expect(await screen.findByText('The table Journal has no entry 20260331-XXXXXX.')).toBeInTheDocument();
    expect(field('Entry id')).toBeInvalid();
  });
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
    const { user } = await open(bookWithCharge());
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
    const { user } = await open(installExcel());
    expect(button('Copy as formula')).toHaveAccessibleDescription('Enter the charge of the period.');
    await user.click(button('Copy as formula'));
    await typeCharge(user);
    expect(ledger.formulas).toEqual([]);
  });
});
