/**
 * The library's errors in Excel's spelling. Text, numbers and booleans are the same in both; of
 * the errors four are the library's own.
 */

import type { Library } from './library';
import type { Cell, CellValue } from '../host/host';

const excelErrors = new Map([
  ['#ERROR', '#VALUE!'],
  ['#BAD_EXPR', '#VALUE!'],
  ['#REF', '#REF!'],
  // Excel shows 0 and a warning for a circle; an error is the honest reading for a program.
  ['#CYCLE', '#REF!'],
]);

/** Excel's errors that the library does not know; without this `IFERROR` would let them pass. */
export function installErrors(library: Library): void {
  for (const error of ['#VALUE!', '#BUSY!', '#CALC!', '#REF!']) library.registries.errorTypes.add(error);
}

export function excelError(engineError: string): string {
  return excelErrors.get(engineError) ?? engineError;
}

export function excelValue(
  value: CellValue | null,
  isError: boolean,
): { readonly value: CellValue; readonly type: Cell['type'] } {
  if (value === null) return { value: '', type: 'Empty' };
  if (isError) return { value: excelError(String(value)), type: 'Error' };
  if (typeof value === 'number') return { value, type: 'Double' };
  return { value, type: typeof value === 'boolean' ? 'Boolean' : 'String' };
}
