/** Errors of cells, which a read hands over as the text they show. */

/** @example isErrorText('#DIV/0!') // true */
export function isErrorText(text: string): boolean {
  return /^#[A-Z/0]+[!?A]$/.test(text);
}
