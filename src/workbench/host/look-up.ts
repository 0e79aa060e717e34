/** Finds the area that an address with a sheet's name means. */

import { parseAddress, type Area } from './area';
import { HostFailure, type Host } from './host';

/** An address without a sheet means the active one. */
export function areaAtAddress(host: Host, text: string): Area {
  const address = parseAddress(text);
  if (address === undefined) throw new HostFailure('InvalidArgument', `"${text}" is not an address.`);
  const name = address.sheetName?.toLowerCase();
  const sheet =
    name === undefined
      ? host.sheets.active()
      : host.sheets.list().find((one) => one.name.toLowerCase() === name);
  if (sheet === undefined) throw new HostFailure('ItemNotFound', `There is no sheet "${address.sheetName}".`);
  const whole = host.sheets.whole(sheet.id);
  return {
    sheetId: sheet.id,
    row: address.row,
    column: address.column,
    rows: address.rows ?? whole.rows,
    columns: address.columns ?? whole.columns,
  };
}
