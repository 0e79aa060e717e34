/** References to cells in a formula's text. */

import { splitAddress } from './cell-address';
import { tokensOf, tokenTypes, type Token } from './formula-parser';

export interface SheetCells {
  /** Bare; nothing for the sheet of the formula. */
  readonly sheet: string | undefined;
  /** `$B$4`, `A:C`. */
  readonly cells: string;
}

const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
]);

/** @returns `undefined` for what is no reference to cells of one sheet of this workbook. */
export function parseReference({ type, value }: Token): SheetCells | undefined {
  if (!REFERENCES.has(type)) return undefined;
  const reference = splitAddress(value);
  return reference.sheet !== undefined && /[[\]:\\/]/.test(reference.sheet) ? undefined : reference;
}

/** The same of a text that may be anything. */
export function referenceFrom(text: string): SheetCells | undefined {
  const [, token, ...others] = tokensOf(`=${text}`);
  return token === undefined || others.length > 0 ? undefined : parseReference(token);
}
