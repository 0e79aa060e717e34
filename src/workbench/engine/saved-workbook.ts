/**
 * The workbook as an .xlsx file. Formulas of Excel's own functions stay formulas. Those of the add-in are saved as
 * their values: the names under which Excel would store them are its own affair, and a plain `WDV.DDB(` in a file
 * stays #NAME? even where the add-in is installed.
 */

import { strToU8, zipSync } from 'fflate';
import { addressText, parseAddress } from '../host/area';
import type { Cell, Host } from '../host/host';
import type { EngineHost } from './engine-host';
import { savedCells } from './saved-cells';

const sheetPart = /^xl\/worksheets\/sheet(\d+)\.xml$/;
const tablePart = /^xl\/tables\/table(\d+)\.xml$/;

/** Reads cells of one sheet; the file counts them from 0. */
function cellReader(host: Host, index: number): (address: string) => Cell {
  const sheetId = host.sheets.list()[index]?.id;
  return (address) => {
    const at = parseAddress(address);
    if (sheetId === undefined || at === undefined)
      throw new Error(`The file has a cell ${address} too many.`);
    const [[cell] = []] = host.cells.read({ sheetId, row: at.row, column: at.column, rows: 1, columns: 1 });
    if (cell === undefined) throw new Error(`No cell at ${address}.`);
    return cell;
  };
}

/** The library's tables have no names; the file counts from 1 those of more than their header row. */
function withName(host: Host, xml: string, number: number): string {
  const table = host.tables.list().filter(({ area }) => area.rows > 1)[number - 1];
  if (table === undefined || !xml.includes(` ref="${addressText(table.area)}"`)) return xml;
  return xml.replace(
    / name="[^"]*" displayName="[^"]*"/,
    ` name="${table.name}" displayName="${table.name}"`,
  );
}

function finished(host: Host, path: string, xml: string): string {
  const [, sheet] = sheetPart.exec(path) ?? [];
  if (sheet !== undefined) return savedCells(xml, cellReader(host, Number(sheet)));
  const [, table] = tablePart.exec(path) ?? [];
  return table === undefined ? xml : withName(host, xml, Number(table));
}

export async function savedWorkbook({ host, model }: EngineHost): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  // Pictures are parts without text; the workbench's menus offer none.
  const parts = files.flatMap((part) =>
    'content' in part ? [[part.path, strToU8(finished(host, part.path, part.content))] as const] : [],
  );
  return zipSync(Object.fromEntries(parts));
}
