/** The Share view over a workbook that is looked through in an instant. */

import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Share } from '../../../src/taskpane/share/Share';
import type { Look } from '../../../src/taskpane/share/task';
import { SurroundingsContext } from '../../../src/taskpane/surroundings';
import { done, refused, type Outcome } from '../../../src/workbook/outcome';
import { keptFormula, looked, using } from './cells';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const book: {
  look: Look;
  refusal: string | undefined;
  opens: boolean | undefined;
  frozen: number;
  overwritten: readonly number[] | undefined;
  forgotten: readonly number[];
  shown: string[];
  hidden: string | undefined;
} = {
  look: looked([]),
  refusal: undefined,
  opens: false,
  frozen: 0,
  overwritten: undefined,
  forgotten: [],
  shown: [],
  hidden: undefined,
};

jest.mock('../../../src/taskpane/explain/catalogue', () => ({
  loadCatalogue: () => Promise.resolve(new Map([['WDV.SLN', {}]])),
}));
jest.mock('../../../src/workbook/share-check', () => ({
  checkSharing: (): Promise<Outcome<unknown>> =>
    Promise.resolve(book.refusal === undefined ? done(book.look.check) : refused(book.refusal)),
}));
jest.mock('../../../src/workbook/kept-check', () => ({
  checkKept: () => Promise.resolve(done(book.look.kept)),
}));
jest.mock('../../../src/workbook/share-freeze', () => ({
  freezeFormulas: () => {
    book.frozen += 1;
    const formulas = book.look.check.cells.length;
    book.look = looked([], [keptFormula(9, 'ready')]);
    return Promise.resolve(done({ formulas, cells: 13, dependents: 0 }));
  },
}));
jest.mock('../../../src/workbook/share-restore', () => ({
  restoreFormulas: (_: unknown, keys: ReadonlySet<number>) => {
    book.overwritten = [...keys];
    return Promise.resolve(done({ formulas: keys.size, errors: [], refused: [], kept: 0 }));
  },
  forgetFormulas: (_: unknown, keys: ReadonlySet<number>) => {
    book.forgotten = [...keys];
    return Promise.resolve(done({ kept: 0 }));
  },
}));
jest.mock('../../../src/workbook/opens-with', () => ({
  opensWithWorkbook: () => Promise.resolve(done(book.opens)),
  openWithWorkbook: (isOn: boolean) => {
    book.opens = isOn;
    return Promise.resolve(done(isOn));
  },
}));
jest.mock('../../../src/workbook/cells', () => ({
  showCells: (address: string) => {
    book.shown.push(address);
    return Promise.resolve(book.hidden === undefined ? done(true) : refused(book.hidden));
  },
}));

const TWO = [using('Plan!A1', { cells: 12 }), using('Close!D1', { state: 'error', error: '#NUM!' })];

beforeEach(() => {
  window.localStorage.clear();
  Object.assign(book, {
    look: looked(TWO),
    refusal: undefined,
    opens: false,
    frozen: 0,
    overwritten: undefined,
    forgotten: [],
    shown: [],
    hidden: undefined,
  });
});

async function open(excel = true) {
  const user = userEvent.setup({ delay: null });
  const surroundings = { excel, language: 'en-US', storagePrefix: 'test.' };
  render(
    <FluentProvider theme={webLightTheme}>
      <SurroundingsContext.Provider value={surroundings}>
        <Share />
      </SurroundingsContext.Provider>
    </FluentProvider>,
  );
  await waitFor(() => expect(screen.queryByText(/looked through first/)).not.toBeInTheDocument());
  return user;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('says what uses the add-in, and leads to a cell', async () => {
  const user = await open();
  expect(screen.getByText('2 cells on 2 sheets use Writedown; 1 cell is in error.')).toBeInTheDocument();
  await user.click(button('Close: 1 cell'));
  const table = within(screen.getByRole('table', { name: 'Close: 1 cell' }));
  expect(table.getByText('#NUM!')).toBeInTheDocument();
  await user.click(table.getByRole('button', { name: 'D1' }));
  expect(book.shown).toEqual(['Close!D1']);
});

it('says why it cannot lead to a cell', async () => {
  const user = await open();
  await user.click(button('Close: 1 cell'));
  book.hidden = 'The sheet Close is hidden.';
  const table = within(screen.getByRole('table', { name: 'Close: 1 cell' }));
  await user.click(table.getByRole('button', { name: 'D1' }));
  expect(await screen.findByText('The sheet Close is hidden.')).toBeInTheDocument();
  book.hidden = undefined;
  await user.click(table.getByRole('button', { name: 'D1' }));
  await waitFor(() => expect(screen.queryByText('The sheet Close is hidden.')).not.toBeInTheDocument());
});

it('freezes only when told to, after saying how much and where formulas are kept', async () => {
  const user = await open();
  expect(screen.getByText(/^2 formulas on Plan, Close become what they show/)).toBeInTheDocument();
  expect(screen.getByText(/kept on the hidden sheet Writedown formulas, from/)).toBeInTheDocument();
  expect(screen.getByText('2 formulas, 13 cells')).toBeInTheDocument();
  expect(book.frozen).toBe(0);
  await user.click(button('Freeze'));
  expect(await screen.findByText(/^2 formulas frozen in 13 cells/)).toBeInTheDocument();
  expect(book.frozen).toBe(1);
  expect(await screen.findByRole('radio', { name: 'Restore: bring back 1 formula' })).toBeChecked();
});

it('Alt+I does it as well', async () => {
  const user = await open();
  await user.keyboard('{Alt>}i{/Alt}');
  await waitFor(() => expect(book.frozen).toBe(1));
});

it('overwrites cells that were changed since only when told to', async () => {
  book.look = looked([], [keptFormula(7, 'changed')]);
  const user = await open();
  expect(button('Restore')).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('checkbox', { name: 'Overwrite 1 cell changed since' }));
  await user.click(button('Restore'));
  await waitFor(() => expect(book.overwritten).toEqual([7]));
});

it('says which formulas cannot come back and why, and keeps them until told not to', async () => {
  book.look = looked([], [keptFormula(7, 'cell gone'), keptFormula(8, 'protected')]);
  const user = await open();
  const table = within(screen.getByRole('table', { name: 'Cannot come back: 2 formulas' }));
  expect(table.getByText('its cell was deleted')).toBeInTheDocument();
  expect(table.getByText('its sheet is protected')).toBeInTheDocument();
  await user.click(button('Keep 1 formula no longer'));
  await waitFor(() => expect(book.forgotten).toEqual([7]));
});

it('offers the repair of what is damaged first, and explains it', async () => {
  book.look = looked([using('Plan!A1', { state: 'damaged' })]);
  await open();
  expect(screen.getByRole('radio', { name: 'Repair 1 formula' })).toBeChecked();
  expect(screen.getByText(/Recalculating does not help/)).toBeInTheDocument();
  expect(button('Repair')).not.toHaveAttribute('aria-disabled', 'true');
});

it('a workbook that uses nothing of the add-in is told what would stand here', async () => {
  book.look = looked([]);
  await open();
  expect(screen.getByText(/^No cell of this workbook uses Writedown/)).toBeInTheDocument();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  expect(button('Freeze')).toHaveAttribute('aria-disabled', 'true');
});

it('a workbook that could not be read is looked through again when asked', async () => {
  book.refusal = 'The sheet or the workbook is protected.';
  const user = await open();
  expect(screen.getAllByText('The sheet or the workbook is protected.')).not.toHaveLength(0);
  book.refusal = undefined;
  await user.click(button('Check again'));
  expect(await screen.findByText(/^2 cells on 2 sheets/)).toBeInTheDocument();
});

it('does not open with the workbook until somebody switches it on, next to what it means', async () => {
  const user = await open();
  const opening = await screen.findByRole('switch', { name: 'Open Writedown with this workbook' });
  expect(opening).not.toBeChecked();
  expect(opening).toHaveAccessibleDescription(/does not have the add-in sees an error/);
  expect(book.opens).toBe(false);
  await user.click(opening);
  await waitFor(() => expect(opening).toBeChecked());
  expect(book.opens).toBe(true);
});

it('a host that cannot open an add-in says so in place of a switch', async () => {
  book.opens = undefined;
  await open();
  expect(await screen.findByText(/^This Excel cannot open an add-in/)).toBeInTheDocument();
  expect(screen.queryByRole('switch')).not.toBeInTheDocument();
});

it('without Excel it says what it needs', async () => {
  await open(false);
  expect(screen.getAllByText('Sharing needs Excel.').length).toBeGreaterThan(1);
  expect(button('Freeze')).toHaveAttribute('aria-disabled', 'true');
});
