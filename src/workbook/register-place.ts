/** Where a register stands, and by what it is known. */

import { REGISTER_COLUMNS } from '../core/register/columns';
import { readHeaded } from '../core/table/headed';
import type { Block } from './cell-address';

export interface RegisterPlace {
  readonly sheet: Excel.Worksheet;
  /** The header first. */
  readonly block: Block;
  /** On a sheet without a table other things may stand below it. */
  readonly endsAtBlankRow: boolean;
  /** The name of its table, where it is one. */
  readonly table?: string;
}

/** Whether a row of cells is the header of a register. */
export function isRegister(header: readonly unknown[]): boolean {
  return readHeaded('register', [header], REGISTER_COLUMNS).ok;
}
