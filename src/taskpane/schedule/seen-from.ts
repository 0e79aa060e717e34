/** Addresses as a formula has them. */

import { splitAddress } from '../../workbook/cell-address';

/**
 * An address without its sheet where the formula stands on the same one.
 *
 * @example seenFrom('Assets', 'Assets!B4') // "B4"
 */
export function seenFrom(sheet: string, address: string): string {
  const { sheet: own, cells } = splitAddress(address);
  return own === sheet ? cells : address;
}

/**
 * An address that stays the same in every row.
 *
 * @example fixed('Assets!B4:B6') // "Assets!$B$4:$B$6"
 */
export function fixed(address: string): string {
  const { cells } = splitAddress(address);
  const sheet = address.slice(0, address.length - cells.length);
  const parts = cells.split(':').map((part) =>
    part.replace(/^\$?([A-Z]*)\$?(\d*)$/i, (_, column: string, row: string) => {
      return `${column === '' ? '' : `$${column}`}${row === '' ? '' : `$${row}`}`;
    }),
  );
  return `${sheet}${parts.join(':')}`;
}
