/**
 * Writing the working paper of a workbook: on a sheet of its own, in place of an earlier paper of its kind.
 * A sheet that only bears its name is somebody else's, and stays.
 */

import type { Paper } from '../core/assessment/paper';
import { addressOf } from './cell-address';
import { done, reading, refused, writing, type Outcome } from './outcome';
import { writePaper } from './paper-cells';
import { freeSheetName } from './sheet-name';

export interface WorkbookPaperPlace {
  readonly sheet: string;
  /** The whole of it: `'Writedown working paper'!A1:J240`. */
  readonly address: string;
  /** Whether an earlier paper stands there. */
  readonly replaces: boolean;
}

/**
 * @param name Of the sheet.
 * @param title What stands in the first cell of every such paper.
 */
export function findWorkbookPaperPlace(
  name: string,
  title: string,
  size: Pick<Paper, 'rows' | 'columns'>,
): Promise<Outcome<WorkbookPaperPlace>> {
  return reading(async (context) => done(await placeFor(context, name, title, size)));
}

/** @param seen Where it was seen to go. */
export function writeWorkbookPaper(
  name: string,
  title: string,
  paper: Paper,
  seen: WorkbookPaperPlace,
): Promise<Outcome<WorkbookPaperPlace>> {
  return writing(async (context) => {
    const place = await placeFor(context, name, title, paper);
    if (place.address !== seen.address || place.replaces !== seen.replaces) {
      return refused(`It would go to ${place.address} now. Look at the place, then write it.`);
    }
    const { worksheets } = context.workbook;
    const sheet = place.replaces ? worksheets.getItem(place.sheet) : worksheets.add(place.sheet);
    if (place.replaces) sheet.getUsedRange().clear();
    await writePaper(context, sheet, paper);
    return done(place);
  });
}

async function placeFor(
  context: Excel.RequestContext,
  name: string,
  title: string,
  { rows, columns }: Pick<Paper, 'rows' | 'columns'>,
): Promise<WorkbookPaperPlace> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const taken = worksheets.items.map((one) => one.name);
  const earlier = taken.find((one) => one.toLowerCase() === name.toLowerCase());
  const replaces = earlier !== undefined && (await firstCell(context, earlier)) === title;
  const sheet = replaces ? earlier : freeSheetName(name, taken);
  return { sheet, address: addressOf(sheet, { row: 0, column: 0, rows, columns }), replaces };
}

async function firstCell(context: Excel.RequestContext, sheet: string): Promise<unknown> {
  const cell = context.workbook.worksheets.getItem(sheet).getCell(0, 0);
  cell.load('values');
  await context.sync();
  return (cell.values as unknown[][])[0]?.[0];
}
