/** Filling a sheet with a working paper, some rows at a time: formats, contents, looks, widths, the page. */

import type { Paper, PaperCell } from '../core/assessment/paper';
import type { Block } from './cell-address';
import { chunksOf } from './cell-chunks';
import { rangeAt } from './named-table';
import { TEXT_FORMAT } from './number-formats';
import { canSetPages } from './office';
import { dress, LOOKS } from './paper-looks';

/** A cell is its format and its content, and sentences are long. */
const CELLS_A_REQUEST = 25_000;

/** @param sheet A blank one. */
export async function writePaper(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  paper: Paper,
): Promise<void> {
  const contents = contentsOf(paper);
  const formats = formatsOf(paper);
  const whole = { row: 0, column: 0, rows: paper.rows, columns: paper.columns };
  for (const part of chunksOf(whole, CELLS_A_REQUEST)) {
    await writePart(context, rangeAt(sheet, part), partOf(formats, part), partOf(contents, part));
  }
  dressSheet(sheet, paper);
  setPage(sheet, paper);
  await context.sync();
}

async function writePart(
  context: Excel.RequestContext,
  range: Excel.Range,
  formats: string[][],
  contents: (string | number)[][],
): Promise<void> {
  // Before the contents: in a cell of text they stay as they are.
  range.numberFormat = formats;
  range.formulas = contents;
  await context.sync();
}

function partOf<T>(lines: readonly T[], { row, rows }: Block): T[] {
  return lines.slice(row, row + rows);
}

/** What Excel would read as something else than text. */
const READ_OTHERWISE = /^[=+\-@'\d]/;

function isReadOtherwise({ content }: PaperCell): boolean {
  return 'text' in content && READ_OTHERWISE.test(content.text);
}

function formatsOf({ cells, formats, rows, columns }: Paper): string[][] {
  const written = Array.from({ length: rows }, () => new Array<string>(columns).fill('General'));
  const put = (row: number, column: number, format: string): void => {
    const line = written[row];
    if (line !== undefined) line[column] = format;
  };
  for (const cell of cells) {
    const format = isReadOtherwise(cell) ? TEXT_FORMAT : cell.format;
    if (format !== undefined) put(cell.row, cell.column, format);
  }
  for (const { row, column, rows: count, format } of formats) {
    for (let i = 0; i < count; i += 1) put(row + i, column, format);
  }
  return written;
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

function dressSheet(sheet: Excel.Worksheet, { rows, cells, widths, wrapped = [] }: Paper): void {
  // Days and rates stand below labels.
  sheet.getRangeByIndexes(0, 0, rows, 1).format.horizontalAlignment = 'Left';
  for (const column of wrapped) sheet.getRangeByIndexes(0, column, rows, 1).format.wrapText = true;
  for (const { row, column, look } of cells) {
    if (look === 'plain') continue;
    const { isWrapped, ...others } = LOOKS[look];
    const wraps = isWrapped === true && column === 0;
    dress(sheet.getCell(row, column).format, wraps ? { ...others, isWrapped } : others);
  }
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
}

function setPage(sheet: Excel.Worksheet, { isWide }: Paper): void {
  if (isWide !== true || !canSetPages()) return;
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
