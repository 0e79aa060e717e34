/** The pane over a fake workbook, as a person finds their way in it. */

import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { blockFrom, type, type FakeBook } from '../workbook/fake-book';
import { installExcel } from '../workbook/install';
import { ledger } from './fake-ledger';

jest.mock('../../src/workbook/journal-read', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/journal-place', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/journal-post', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/journal-reverse', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/journal-find', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/chart-table', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/lock-date-setting', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/register-read', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/formula-place', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/run-records', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/runs-kept', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/run-post', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/register-source', () => jest.requireActual<object>('./fake-ledger'));
jest.mock('../../src/workbook/digest', () => jest.requireActual<object>('./fake-ledger'));

// Machines that test are busy.
configure({ asyncUtilTimeout: 15_000 });

export const LABEL = 'Charge of the period';

/** The Journal view, unless another one was left open. */
export async function open(book?: FakeBook) {
  if (window.localStorage.getItem('test.view') === null) window.localStorage.setItem('test.view', 'journal');
  const surroundings = { excel: book !== undefined, language: 'en-US', storagePrefix: 'test.' };
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(<App surroundings={surroundings} />);
  await screen.findByRole('heading', { level: 1 });
  return { user, unmount };
}

type User = Awaited<ReturnType<typeof open>>['user'];

/** Finding by label is quicker than by role, and the views have many fields. */
export const field = (name: string) => screen.getByLabelText(name, { selector: 'input' });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const IN_BAR = { selector: '[role=status]' };
export const takeInto = (name: string) => button(`Take from selected cells: ${name}`);

/** A charge on 31 March 2026. */
export async function typeCharge(user: User, amount = '4000'): Promise<void> {
  await user.clear(field(LABEL));
  await user.type(field(LABEL), `${amount}{Enter}`);
  await user.clear(field('Date'));
  await user.type(field('Date'), '2026-03-31{Enter}');
}

export async function insert(user: User): Promise<void> {
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(button('Insert'));
}

export function entryRows(name = 'Entry'): string[][] {
  const rows = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.slice(1).map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent ?? ''),
  );
}

/** Account, debit and credit of what is posted. */
export function postedLines(): unknown[][] {
  return ledger.rows.map((row) => [row.Account, row.Debit, row.Credit]);
}

/** A schedule with a charge in C3, selected. */
export function bookWithCharge(charge: unknown = 4000): FakeBook {
  const book = installExcel();
  type(book, book.active, 2, 2, charge);
  book.selected = { sheet: book.active, block: blockFrom('C3') };
  return book;
}
