/** Writing a working paper: a sheet of its own, so that nothing that stands in the workbook is touched. */

import type { Paper, PaperCell } from '../core/assessment/paper';
import { addressOf } from './cell-address';
import { done, reading, writing, type Outcome } from './outcome';
import { dress, LOOKS } from './paper-looks';
import { freeSheetName } from './sheet-name';

export interface PaperPlace {
  readonly sheet: string;
  /** The whole of it: `'Press line 2026'!A1:G64`. */
  readonly address: string;
}

/** Where a paper would stand now. */
export function findPaperPlace(name: string, rows: number, columns: number): Promise<Outcome<PaperPlace>> {
  return reading(async (context) => done(await placeFor(context, name, rows, columns)));
}

export function insertPaper(name: string, paper: Paper): Promise<Outcome<PaperPlace>> {
  return writing(async (context) => {
    const place = await placeFor(context, name, paper.rows, paper.columns);
    const sheet = context.workbook.worksheets.add(place.sheet);
    writeFormats(sheet, paper);
    sheet.getRangeByIndexes(0, 0, paper.rows, paper.columns).formulas = contentsOf(paper);
    dressSheet(sheet, paper);
    await context.sync();
    return done(place);
  });
}

async function placeFor(
  context: Excel.RequestContext,
  name: string,
  rows: number,
  columns: number,
): Promise<PaperPlace> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  const sheet = freeSheetName(name, taken);
  return { sheet, address: addressOf(sheet, { row: 0, column: 0, rows, columns }) };
}

/** What Excel would read as something else than text. */
const READ_OTHERWISE = /^[=+\-@'\d]/;

function isReadOtherwise({ content }: PaperCell): boolean {
  return 'text' in content && READ_OTHERWISE.test(content.text);
}

/** Before the contents: in a cell of text they stay as they are. */
function writeFormats(sheet: Excel.Worksheet, { cells, formats }: Paper): void {
  for (const cell of cells) {
    const format = isReadOtherwise(cell) ? '@' : cell.format;
    if (format !== undefined) sheet.getCell(cell.row, cell.column).numberFormat = [[format]];
  }
  for (const { row, column, rows, format } of formats) {
    sheet.getRangeByIndexes(row, column, rows, 1).numberFormat = Array.from({ length: rows }, () => [format]);
  }
}

function contentsOf({ cells, rows, columns }: Paper): (string | number)[][] {
  const contents = Array.from({ length: rows }, () => new Array<string | number>(columns).fill(''));
  for (const { row, column, content } of cells) {
    const line = contents[row];
    if (line === undefined) continue;
    if ('text' in content) line[column] = content.text;
    else line[column] = 'number' in content ? content.number : content.formula;
  }
  return contents;
}

function dressSheet(sheet: Excel.Worksheet, { rows, cells, widths }: Paper): void {
  // Days and rates stand below labels.
  sheet.getRangeByIndexes(0, 0, rows, 1).format.horizontalAlignment = 'Left';
  for (const { row, column, look } of cells) {
    const { isWrapped, ...others } = LOOKS[look];
    const wraps = isWrapped === true && column === 0;
    dress(sheet.getCell(row, column).format, wraps ? { ...others, isWrapped } : others);
  }
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}
