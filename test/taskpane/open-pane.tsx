/** The pane over a fake workbook, as a person finds their way in it. */

import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { blockFrom, cellAt, sheetNamed, type, type FakeBook } from '../workbook/fake-book';
import { installExcel } from '../workbook/install';

// Machines that test are busy.
configure({ asyncUtilTimeout: 15_000 });

export const LABEL = 'Charge of the period';

export function open(book?: FakeBook) {
  const surroundings = { excel: book !== undefined, language: 'en-US', storagePrefix: 'test.' };
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(<App surroundings={surroundings} />);
  return { user, unmount };
}

export const field = (name: string) => screen.getByRole('textbox', { name });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const IN_BAR = { selector: '[role=status]' };
export const takeInto = (name: string) => button(`Take from selected cells: ${name}`);

export function entryRows(name = 'Entry'): string[][] {
  const rows = within(screen.getByRole('table', { name })).getAllByRole('row');
  return rows.slice(1).map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent ?? ''),
  );
}

export function journalRows(book: FakeBook): unknown[][] {
  const sheet = sheetNamed(book, 'Journal');
  const table = book.tables.find((one) => one.name === 'Journal');
  if (sheet === undefined || table === undefined) return [];
  const rows = Array.from({ length: table.block.rows }, (_, r) => table.block.row + r);
  return rows.map((r) => [0, 1, 2, 3, 4].map((c) => cellAt(sheet, r, c).value));
}

/** A schedule with a charge in C3, selected. */
export function bookWithCharge(charge: unknown = 4000): FakeBook {
  const book = installExcel();
  type(book, book.active, 2, 2, charge);
  book.selected = { sheet: book.active, block: blockFrom('C3') };
  return book;
}
