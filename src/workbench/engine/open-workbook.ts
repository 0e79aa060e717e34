/** A sample workbook's plain data as the library's own, opened. */

import { addressText } from '../host/area';
import type { Look, SampleCell, SampleSheet } from '../../workbook/sample/sheet';
import { createEngineHost, type EngineHost } from './engine-host';
import type { Library } from './library';
import { tableConfig } from './tables';

const sheetRows = 200;
const sheetColumns = 26;
/** Thin lines only: the looks below say what a cell is. */
const sampleTableStyle = 'TableStyleLight1';

const looks: Readonly<Record<Look, object>> = {
  title: { bold: true, fontSize: 13 },
  note: { textColor: '#5C5C5C' },
  header: { bold: true, fillColor: '#E1E6EB' },
  figureHeader: { bold: true, fillColor: '#E1E6EB', align: 'right' },
  input: { textColor: '#0F4C9C', fillColor: '#FFF8DC' },
  formula: {},
  total: { bold: true },
  check: { bold: true, textColor: '#0B6A0B' },
};
const lookIds = new Map((Object.keys(looks) as Look[]).map((look, index) => [look, index + 1]));

function at(cell: SampleCell): string {
  return addressText({ sheetId: '', row: cell.row, column: cell.column, rows: 1, columns: 1 });
}

/** Text that would be taken for a number or a date is not expected in a sample. */
function contents(cells: readonly SampleCell[]): object {
  return Object.fromEntries(
    cells.filter((cell) => cell.entry !== '').map((cell) => [at(cell), String(cell.entry)]),
  );
}

function workbookData(library: Library, sheets: readonly SampleSheet[]): object {
  const formats = [
    ...new Set(sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.numberFormat))),
  ].filter((format) => format !== undefined && format !== 'General');
  const formatId = (format: string | undefined) => formats.indexOf(format) + 1;
  const empty = library.helpers.createEmptyWorkbookData();
  return {
    ...empty,
    styles: Object.fromEntries([...lookIds].map(([look, id]) => [id, looks[look]])),
    formats: Object.fromEntries(formats.map((format) => [formatId(format), format])),
    sheets: sheets.map((sheet, index) => ({
      ...library.helpers.createEmptySheet(`sheet-${index + 1}`, sheet.name),
      rowNumber: sheetRows,
      colNumber: sheetColumns,
      cells: contents(sheet.cells),
      styles: Object.fromEntries(sheet.cells.map((cell) => [at(cell), lookIds.get(cell.look)])),
      formats: Object.fromEntries(
        sheet.cells
          .filter((cell) => formatId(cell.numberFormat) > 0)
          .map((cell) => [at(cell), formatId(cell.numberFormat)]),
      ),
      cols: Object.fromEntries(sheet.columnWidths.map((size, column) => [column, { size }])),
      tables: (sheet.tables ?? []).map((table) => ({
        range: table.address,
        type: 'static',
        config: { ...tableConfig(true), styleId: sampleTableStyle, bandedRows: false },
      })),
      panes: { xSplit: 0, ySplit: sheet.frozenRows ?? 0 },
    })),
  };
}

/** Functions must be registered before. Opening is no step that undo could take back. */
export function openWorkbook(library: Library, sheets: readonly SampleSheet[]): EngineHost {
  const opened = createEngineHost(library, workbookData(library, sheets));
  const { host } = opened;
  for (const { name, tables = [] } of sheets)
    for (const table of tables) {
      const sheetId = host.sheets.list().find((sheet) => sheet.name === name)?.id;
      const made = host.tables
        .list()
        .find(({ area }) => area.sheetId === sheetId && addressText(area) === table.address);
      if (made !== undefined) host.tables.rename(made.id, table.name);
    }
  return opened;
}
