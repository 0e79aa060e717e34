import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { failing } from '../failing';
import { openSpreadsheet } from '../spreadsheet';

function withTable(name?: string) {
  const spreadsheet = openSpreadsheet();
  const { host, write } = spreadsheet;
  write('A1', [
    ['Date', 'Amount'],
    [1, 10],
    [2, 20],
  ]);
  const table = host.tables.add(areaAtAddress(host, 'A1:B3'), true);
  if (name !== undefined) host.tables.rename(table.id, name);
  return { ...spreadsheet, id: table.id };
}

describe('a table', () => {
  it('has a name of its own, free among the tables', () => {
    const { host } = withTable();
    const second = host.tables.add(areaAtAddress(host, 'D1:E2'), true);
    expect(host.tables.list().map(({ name }) => name)).toEqual(['Table1', 'Table2']);
    expect(() => host.tables.rename(second.id, 'TABLE1')).toThrow(failing('ItemAlreadyExists'));
    expect(() => host.tables.rename(second.id, '1st')).toThrow(failing('InvalidArgument'));
  });

  it('keeps its name when it is resized, and over undo and redo', () => {
    const { host, id } = withTable('Journal');
    host.tables.resize(id, areaAtAddress(host, 'A1:B6'));
    host.undo.undo();
    host.undo.redo();
    expect(host.tables.list()).toMatchObject([{ name: 'Journal', area: { rows: 6, columns: 2 } }]);
  });

  it('grows at its end, over free cells', () => {
    const { host, id } = withTable();
    expect(host.tables.appendRows(id, 2)).toMatchObject({ row: 3, rows: 2, columns: 2 });
    expect(host.tables.list()[0]?.area.rows).toBe(5);
  });

  it('pushes down what stands below it', () => {
    const { host, id, write, cell } = withTable();
    write('A5', [['below']]);
    host.tables.appendRows(id, 3);
    expect([cell('A5').value, cell('A8').value]).toEqual(['', 'below']);
  });

  it('is gone after undo', () => {
    const { host } = withTable();
    host.undo.undo();
    expect(host.tables.list()).toEqual([]);
  });
});
