import '../../workbench/older-node';
import * as library from '@odoo/o-spreadsheet';
import { openWorkbook } from '../../../src/workbench/engine/open-workbook';
import { registerFunctions } from '../../../src/workbench/engine/register-functions';
import { FunctionBridge } from '../../../src/workbench/functions/bridge';
import type { Cell } from '../../../src/workbench/host/host';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { serial } from '../../../src/workbook/sample/sheet';
import { sampleWorkbook } from '../../../src/workbook/sample/workbook';
import { metadata, parameter } from '../../workbench/spreadsheet';

const formulas = sampleWorkbook
  .flatMap(({ cells }) => cells.map(({ entry }) => String(entry)))
  .filter((entry) => entry.startsWith('='));
/** Functions of which a formula shows one cell of their table. */
const indexed = new Set(formulas.flatMap((formula) => formula.match(/(?<=INDEX\()WDV\.[A-Z.]+/g) ?? []));
const used = new Set(formulas.flatMap((formula) => formula.match(/(?:WDV|WRITEDOWN)\.[A-Z.]+/g) ?? []));

/** The sample with every function of the add-in answering 0, or a table of it: the formulas must still be formulas. */
function open() {
  const anything = Array.from({ length: 13 }, (_, i) =>
    parameter(`p${i}`, { type: 'any', optional: true, dimensionality: 'matrix' }),
  );
  const bridge = new FunctionBridge();
  const functions = [...used].map((id) => metadata(id, anything));
  registerFunctions(library, { functions }, bridge);
  const table = Array.from({ length: 11 }, () => Array<number>(6).fill(0));
  functions.forEach(({ id }) => bridge.associate(id, () => (indexed.has(id) ? table : 0)));
  return openWorkbook(library, sampleWorkbook).host;
}

describe('the sample workbook', () => {
  it('begins every sheet with one line that says what it shows', () => {
    const host = open();
    for (const { id, name } of host.sheets.list()) {
      const { columns } = host.sheets.whole(id);
      const [first, ...rest] = host.cells.read({ sheetId: id, row: 0, column: 0, rows: 1, columns })[0] ?? [];
      expect(first?.text).toMatch(new RegExp(`^${name}: .+\\.$`));
      expect(rest.every(({ type }) => type === 'Empty')).toBe(true);
    }
  });

  it('has no formula that the grid cannot read', () => {
    const host = open();
    const wrong = host.sheets.list().flatMap(({ id }) => {
      const area = host.sheets.used(id, true);
      const cells: readonly Cell[] = area === undefined ? [] : host.cells.read(area).flat();
      return cells.filter(({ type }) => type === 'Error');
    });
    expect(wrong).toEqual([]);
  });

  it('uses the functions it is there to show', () => {
    expect([...used]).toEqual(
      expect.arrayContaining([
        'WDV.DDB',
        'WDV.CHARGE',
        'WDV.VALUEON',
        'WDV.SCHEDULE',
        'WDV.REGISTER',
        'WDV.ROLLFORWARD',
        'WDV.FORECAST',
        'WDV.BOOKTAX',
        'WDV.US.MACRS',
        'WDV.UK.POOL',
        'WDV.IN.BLOCK',
        'WDV.CA.CCA',
        'WDV.AU.DIMINISHING',
        'WDV.FR.DEGRESSIVE',
        'WDV.DE.DEGRESSIVE',
        'WRITEDOWN.IMPAIRMENT',
        'WRITEDOWN.AMOUNT',
        'WRITEDOWN.LCNRV',
        'WRITEDOWN.JOURNAL',
      ]),
    );
  });

  it('has its register as a table, with dates that are dates, and nothing to undo', () => {
    const host = open();
    expect(host.tables.list()).toMatchObject([{ name: 'Register', area: { row: 3, rows: 21 } }]);
    const [row] = host.cells.read(areaAtAddress(host, 'Register!D5:E5'));
    expect(row).toMatchObject([{ text: '2023-02-14', value: serial('2023-02-14') }, { text: '486,000.00' }]);
    expect(host.undo.canUndo()).toBe(false);
  });
});
