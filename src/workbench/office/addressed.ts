/** Finding areas by address, for the objects that take one. */

import { parseAddress, type Area } from '../host/area';
import type { Host } from '../host/host';
import { invalidArgument, itemNotFound } from './failure';

/** Excel's own grid ends here; what lies beyond is no address. */
const rowLimit = 1048576;
const columnLimit = 16384;

export function sheetIdByName(host: Host, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return host.sheets.list().find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === name)?.id;
}

export function checkedArea(area: Area): Area {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= rowLimit && column + columns <= columnLimit;
  if (inside && rows > 0 && columns > 0) return area;
  throw invalidArgument('The range lies outside the sheet.');
}

/** The area of an A1 address; an address without a sheet means the given one. */
export function areaAt(host: Host, sheetId: string, text: string): Area {
  const address = parseAddress(text);
  if (address === undefined) throw invalidArgument(`"${text}" is not an address.`);
  const named = address.sheetName === undefined ? sheetId : sheetIdByName(host, address.sheetName);
  if (named === undefined) throw itemNotFound();
  const whole = host.sheets.whole(named);
  return checkedArea({
    sheetId: named,
    row: address.row,
    column: address.column,
    rows: address.rows ?? whole.rows,
    columns: address.columns ?? whole.columns,
  });
}
