/**
 * A formula apart from its references. Text does not follow what happens to a workbook, so of a kept formula the
 * text keeps numbers in place of the references, and each reference stands by itself where Excel adjusts it.
 *
 *     =ROUND(WDV.SLN(A1,Rates!$B$2,9),2)   is   =ROUND(WDV.SLN(«1»,«!2»,9),2)   with 1: Plan!A1, 2: Rates!$B$2
 *
 * `!` is for a reference that names its sheet even where that is the formula's own. Names, parts of tables and cells of
 * other workbooks stay text.
 */

import { quotedSheet, splitAddress } from './cell-address';
import { parseReference, type SheetCells } from './formula-reference';
import { tokensOf } from './formula-parser';

const OPENING = '«';
const PLACES = /««|«(!?)(\d+)»/g;
/** What Excel writes for cells that are gone. */
export const GONE = '#REF!';

/** @param numberOf The number of a reference, in which the sheet is always named. */
export function templateOf(formula: string, home: string, numberOf: (reference: string) => number): string {
  return tokensOf(formula)
    .map((token) => {
      const reference = parseReference(token);
      if (reference === undefined) return token.value.replace(/«/g, OPENING + OPENING);
      const number = numberOf(fullReference(reference, home));
      return `${OPENING}${reference.sheet === undefined ? '' : '!'}${number}»`;
    })
    .join('');
}

/** @example fullReference({ sheet: undefined, cells: '$B$4' }, 'Close 26') // "'Close 26'!$B$4" */
export function fullReference({ sheet, cells }: SheetCells, home: string): string {
  return `${quotedSheet(sheet ?? home)}!${cells}`;
}

/** The same without what fixes it: an address, where it is cells. */
export function plainReference({ sheet, cells }: SheetCells, home: string): string {
  return fullReference({ sheet, cells: cells.replace(/\$/g, '') }, home);
}

/**
 * The formula again, on a sheet.
 *
 * @param references By their numbers, as they stand now.
 */
export function formulaFrom(template: string, home: string, references: ReadonlyMap<number, string>): string {
  return template.replace(PLACES, (_, named: string | undefined, number: string | undefined) => {
    if (number === undefined) return OPENING;
    const reference = references.get(Number(number)) ?? GONE;
    if (reference.includes(GONE)) return GONE;
    const { sheet, cells } = splitAddress(reference);
    const isOwn = sheet?.toLowerCase() === home.toLowerCase();
    return isOwn && named === '' ? cells : reference;
  });
}

/** The numbers in a template. */
export function numbersIn(template: string): readonly number[] {
  return [...template.matchAll(PLACES)].flatMap(([, , number]) =>
    number === undefined ? [] : [Number(number)],
  );
}
