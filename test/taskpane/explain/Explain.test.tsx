/** The Explain view over cells that are given to it. */

import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Explain } from '../../../src/taskpane/explain/Explain';
import { SurroundingsContext } from '../../../src/taskpane/surroundings';
import type { AskedCell, ReferredCells } from '../../../src/workbook/explain-read';
import { done, refused } from '../../../src/workbook/outcome';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 15_000 });

const given: {
  cell: AskedCell;
  cells: Readonly<Record<string, ReferredCells>>;
  selected: string;
  shown: string[];
} = { cell: asked('Sheet1!A1', '', 1), cells: {}, selected: '', shown: [] };

jest.mock('../../../src/workbook/explain-read', () => ({
  readAskedCell: () => Promise.resolve(done(given.cell)),
  readReferences: (_: string, references: readonly { readonly cells: string }[]) =>
    Promise.resolve(done(references.map(({ cells }) => given.cells[cells]))),
}));
jest.mock('../../../src/workbook/cells', () => ({
  showCells: (address: string) => {
    given.shown.push(address);
    given.selected = address;
    return Promise.resolve(done(true));
  },
}));
jest.mock('../../../src/workbook/selected-address', () => ({
  readSelectedAddress: () => Promise.resolve(given.selected === '' ? refused('none') : done(given.selected)),
}));

function asked(
  address: string,
  formula: string,
  content: AskedCell['content'],
  text = typeof content === 'object' ? '' : String(content),
): AskedCell {
  return { address, sheet: 'Sheet1', content, text, formula, anchor: address, place: { row: 0, column: 0 } };
}

const cellOf = (address: string, content: number | null, text: string): ReferredCells => ({
  address: `Sheet1!${address}`,
  contents: [[content]],
  text,
  formulas: [],
});

const parameter = (name: string, more: object = {}) => ({
  name,
  description: `The ${name}.`,
  type: 'number',
  ...more,
});
const FUNCTIONS = [
  {
    id: 'WDV.DDB',
    description: 'Depreciation of one period.',
    helpUrl: 'https://add-in.example/help/WDV.DDB.html',
    parameters: [
      ...['cost', 'salvage', 'life', 'period'].map((name) => parameter(name)),
      parameter('factor', { optional: true }),
    ],
  },
  {
    id: 'WDV.SCHEDULE',
    description: 'The whole schedule.',
    helpUrl: 'https://add-in.example/help/WDV.SCHEDULE.html',
    parameters: [
      ...['cost', 'salvage', 'life'].map((name) => parameter(name)),
      ...['method', 'factor', 'in_service', 'frequency', 'convention', 'year_end', 'decimals'].map((name) =>
        parameter(name, { type: 'any', optional: true }),
      ),
    ],
  },
];

beforeEach(() => {
  window.localStorage.clear();
  Object.assign(given, { cells: {}, selected: '', shown: [] });
  const response = { ok: true, json: () => Promise.resolve({ functions: FUNCTIONS }) };
  Object.assign(globalThis, { fetch: () => Promise.resolve(response) });
});

function view(moves: number, excel = true) {
  return (
    <FluentProvider theme={webLightTheme}>
      <SurroundingsContext.Provider value={{ excel, language: 'en-GB', storagePrefix: 'test.' }}>
        <Explain moves={moves} />
      </SurroundingsContext.Provider>
    </FluentProvider>
  );
}

const textsOf = (list: HTMLElement): readonly (string | null)[] =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('shows each argument with where it came from, then the steps, the rounding and the rule', async () => {
  given.cell = asked('Sheet1!C1', '=WDV.DDB(A1,1000,5,1)', 4000, '4,000.00');
  given.cells = { A1: cellOf('A1', 10_000, '10,000.00') };
  render(view(0));
  expect(await screen.findByRole('heading', { name: 'WDV.DDB' })).toBeInTheDocument();
  const cost = screen.getByRole('row', { name: /^cost 10,000\.00/ });
  expect(within(cost).getByRole('button', { name: 'Show Sheet1!A1' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'life 5 typed in the formula' })).toBeInTheDocument();
  expect(textsOf(screen.getByRole('list', { name: 'Working' }))).toEqual([
    'Rate, at most 10.4 (40%)2 ÷ 5Microsoft Excel DDB',
    'Written-down value at the start of period 110,000.0010,000 × (1 − 0.4)^(1 − 1)Microsoft Excel DDB',
    'Depreciation of period 14,000.00min(10,000 × 0.4, 10,000 − 1,000), at least 0Microsoft Excel DDB',
  ]);
  expect(screen.getByText(/^Not rounded/)).toBeInTheDocument();
  const link = screen.getByRole('link', { name: 'Read more about WDV.DDB' });
  expect(link).toHaveAttribute('href', 'help/WDV.DDB.html');
});

it('says the sentence that Excel leaves out, what to do, and leads to the cell without leaving the explanation', async () => {
  given.cell = asked('Sheet1!C1', '=WDV.DDB(1000,0,B9,1)', { error: '#NUM!' }, '#NUM!');
  given.cells = { B9: cellOf('B9', null, '') };
  const { rerender } = render(view(0));
  expect(
    await screen.findByText(/life got 0; it takes a number above 0\. Change life\./),
  ).toBeInTheDocument();
  const [link] = screen.getAllByRole('button', { name: 'Show Sheet1!B9' });
  if (link === undefined) throw new Error('no link');
  await userEvent.click(link);
  expect(given.shown).toEqual(['Sheet1!B9']);
  given.cell = asked('Sheet1!B9', '', null, '');
  rerender(view(1));
  await waitFor(() => expect(given.selected).toBe('Sheet1!B9'));
  expect(screen.getByRole('heading', { name: 'WDV.DDB' })).toBeInTheDocument();
  given.selected = 'Sheet1!D4';
  given.cell = asked('Sheet1!D4', '', 'text');
  rerender(view(2));
  expect(await screen.findByText(/Sheet1!D4 has no formula/)).toBeInTheDocument();
});

it('lists nested calls, explains the outermost, and the others when they are chosen', async () => {
  given.cell = asked('Sheet1!C1', '=WDV.DDB(WDV.DDB(10000,1000,5,1),0,4,1)', 2000);
  render(view(0));
  const inner = await screen.findByRole('button', { name: 'WDV.DDB(10000,1000,5,1)' });
  expect(inner).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByRole('row', { name: /^cost 4,000 =WDV\.DDB/ })).toBeInTheDocument();
  await userEvent.click(inner);
  expect(inner).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('row', { name: 'cost 10,000 typed in the formula' })).toBeInTheDocument();
});

it('shows which figure of a table the cell is, and marks it in the working', async () => {
  const cell = asked('Sheet1!C3', '=WDV.SCHEDULE(1000,100,3)', 300, '300.00');
  given.cell = { ...cell, anchor: 'Sheet1!A1', place: { row: 2, column: 2 } };
  render(view(0));
  expect(await screen.findByText('Period 2: Charge')).toBeInTheDocument();
  expect(screen.getByText('Row 3, column 3 of the result of Sheet1!A1')).toBeInTheDocument();
  expect(screen.getByText(/^Rounded to 2 decimals/)).toBeInTheDocument();
  const table = within(screen.getByRole('region', { name: 'Schedule, table' }));
  expect(table.getByRole('row', { name: '2 700 300 0 600 400' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Left out/ }));
  expect(screen.getByRole('row', { name: 'decimals left out' })).toBeInTheDocument();
});

it('does not show a working where Excel alone knows an argument', async () => {
  given.cell = asked('Sheet1!C1', '=WDV.DDB(RAND(),0,5,1)', 0.3);
  render(view(0));
  expect(await screen.findByText(/^RAND\(\) is computed by Excel/)).toBeInTheDocument();
  expect(screen.queryByRole('list', { name: 'Working' })).not.toBeInTheDocument();
});

it('says so when the cell shows something else than the working gives', async () => {
  given.cell = asked('Sheet1!C1', '=WDV.DDB(10000,1000,5,1)', 3999, '3,999.00');
  render(view(0));
  expect(
    await screen.findByText(/^The cell shows 3,999\.00; this working gives 4,000\./),
  ).toBeInTheDocument();
});

it('leads to the cells that a total of ours refers to', async () => {
  given.cell = asked('Sheet1!C9', '=SUM(C1:C8)', 4000);
  given.cells = {
    'C1:C8': {
      ...cellOf('C1:C8', 1, ''),
      formulas: [{ address: 'Sheet1!C1', formula: '=WDV.DDB(1,0,5,1)' }],
    },
  };
  const { rerender } = render(view(0));
  await userEvent.click(await screen.findByRole('button', { name: 'Show Sheet1!C1' }));
  given.cell = asked('Sheet1!C1', '=WDV.DDB(1,0,5,1)', 0.4);
  rerender(view(1));
  expect(await screen.findByRole('heading', { name: 'WDV.DDB' })).toBeInTheDocument();
});

it('teaches where there is nothing to explain, and says what it needs outside of Excel', async () => {
  given.cell = asked('Sheet1!A1', '', 'text');
  const { unmount } = render(view(0));
  expect(await screen.findByText(/Select a cell with one of Writedown’s functions/)).toBeInTheDocument();
  unmount();
  render(view(0, false));
  expect(screen.getByText(/Open the pane from Excel to use it/)).toBeInTheDocument();
});
