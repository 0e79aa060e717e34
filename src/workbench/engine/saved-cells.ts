/**
 * The cells of a sheet in a saved file, with what they hold. The library writes the sheet, but its cells as text
 * that Excel would read anew: "12" as a number, an error as a word, and of a spill the first cell alone. So each
 * cell is written a second time, by its value; where it stands, how it looks and its formula are kept.
 */

import type { Cell } from '../host/host';

const cellElement = /<c r="([A-Z]+[0-9]+)"([^>]*?)(?:\/>|>([^]*?)<\/c>)/g;
const formulaElement = /<f\b[^]*<\/f>/;

/** Errors that a file can hold; Excel itself writes its newer ones as #VALUE!. */
const fileErrors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** What XML has no way to write is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** The attribute that says what a value is, and the value. */
function valueParts({ type, value }: Cell, hasFormula: boolean): readonly [string, string] {
  const text = escaped(String(value));
  if (type === 'Error') return ['e', `<v>${fileErrors.includes(text) ? text : '#VALUE!'}</v>`];
  if (type === 'Boolean') return ['b', `<v>${value === true ? 1 : 0}</v>`];
  if (type === 'Double') return ['n', `<v>${text}</v>`];
  return hasFormula
    ? ['str', `<v>${text}</v>`]
    : ['inlineStr', `<is><t xml:space="preserve">${text}</t></is>`];
}

/**
 * @param sheetXml A sheet as the library writes it.
 * @param cellAt The cell at an address such as `B4`.
 */
export function savedCells(sheetXml: string, cellAt: (address: string) => Cell): string {
  return sheetXml.replace(cellElement, (whole, address: string, attributes: string, content?: string) => {
    const cell = cellAt(address);
    // A number that is written as text heads the column of a table, where Excel takes nothing else.
    const isHeader = cell.type === 'Double' && attributes.includes(' t="s"');
    if (cell.type === 'Empty' || isHeader) return whole;
    const [formula = ''] = formulaElement.exec(content ?? '') ?? [];
    const [type, value] = valueParts(cell, formula !== '');
    const kept = attributes.replace(/ t="[a-zA-Z]*"/, '');
    return `<c r="${address}"${kept} t="${type}">${formula}${value}</c>`;
  });
}
