/** Writing a working paper: a sheet of its own, so that nothing that stands in the workbook is touched. */

import type { Paper } from '../core/assessment/paper';
import { addressOf } from './cell-address';
import { done, reading, writing, type Outcome } from './outcome';
import { writePaper } from './paper-cells';
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
    await writePaper(context, sheet, paper);
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
