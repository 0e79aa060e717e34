/** Every formula of the sample workbook, computed by the engine, against what the explanation comes to. */

import { callsIn } from '../../../src/taskpane/explain/formula/calls';
import { addressText } from '../../../src/workbench/host/area';
import { openSheet, type Sheet } from './sheet';

jest.setTimeout(60_000);

let sheet: Sheet;
beforeAll(async () => {
  sheet = await openSheet();
});

/** Of the cells that a formula spills into one in so many is asked; of all others each. */
const EVERY = 9;

/** The address of every cell that shows something, sheet by sheet. */
function filledCells(): readonly string[] {
  const { host } = sheet;
  return host.sheets.list().flatMap(({ id, name }) => {
    const used = host.sheets.used(id, true);
    if (used === undefined) return [];
    return host.cells.read(used).flatMap((row, r) =>
      row.flatMap(({ type }, c) => {
        const area = { sheetId: id, row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
        return type === 'Empty' ? [] : [addressText(area, name)];
      }),
    );
  });
}

test('what is explained is what the cell shows, formula by formula and in cells they spill into', async () => {
  const differing: unknown[] = [];
  const unexplained: string[] = [];
  let explained = 0;
  const asked = filledCells().filter(
    (address, i) => i % EVERY === 0 || String(sheet.cell(address).formula).startsWith('='),
  );
  for (const address of asked) {
    const { cell, calls, differs } = await sheet.explained(address);
    if (differs !== undefined) differing.push([address, cell.formula, cell.content, differs]);
    explained += Number(calls.length > 0);
    for (const { call, outcome } of calls)
      if (outcome.kind !== 'answered')
        unexplained.push(`${address} ${call.text}: ${JSON.stringify(outcome)}`);
  }
  expect(differing).toEqual([]);
  expect(unexplained).toEqual([]);
  expect(explained).toBeGreaterThan(150);
});

test('every call in the sample is found', () => {
  const formulas = filledCells().map((address) => String(sheet.cell(address).formula));
  const written = formulas.flatMap((formula) => formula.match(/(?:WDV|WRITEDOWN)\.[A-Z.0-9]+(?=\()/g) ?? []);
  const found = formulas
    .filter((formula) => formula.startsWith('='))
    .flatMap((formula) => callsIn(formula).map(({ id }) => id));
  expect([...found].sort()).toEqual([...written].sort());
});
