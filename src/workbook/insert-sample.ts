/**
 * The sample sheets, written into the workbook that is open: the add-in is loaded then, so that Excel knows
 * its functions. They refer to each other by name, and so come all together or not at all.
 */

import { done, reading, refused, writing, type Outcome } from './outcome';
import { dress, LOOKS, type Look } from './paper-looks';
import type { Look as SampleLook, SampleCell, SampleSheet } from './sample/sheet';

export interface SamplePlace {
  /** In their order. */
  readonly sheets: readonly string[];
  /** How many cells hold something. */
  readonly cells: number;
}

const SAMPLE_LOOKS: Readonly<Record<SampleLook, Look>> = {
  title: LOOKS.title,
  note: LOOKS.note,
  header: LOOKS.header,
  figureHeader: { ...LOOKS.header, isRight: true },
  input: LOOKS.input,
  formula: LOOKS.formula,
  total: { isBold: true },
  check: LOOKS.result,
};
const POINTS_A_PIXEL = 0.75;

/** What would be written now. */
export function findSamplePlace(sheets: readonly SampleSheet[]): Promise<Outcome<SamplePlace>> {
  return reading((context) => placeFor(context, sheets));
}

/** Writes them at the end of the workbook, and shows the first. */
export function insertSample(sheets: readonly SampleSheet[]): Promise<Outcome<SamplePlace>> {
  return writing(async (context) => {
    const place = await placeFor(context, sheets);
    if (!place.done) return place;
    const { worksheets } = context.workbook;
    // All of them before any formula: one refers to another by name.
    const made = sheets.map((sheet) => worksheets.add(sheet.name));
    sheets.forEach((sheet, i) => {
      const on = made[i];
      if (on !== undefined) write(on, sheet);
    });
    made[0]?.activate();
    await context.sync();
    return place;
  });
}

async function placeFor(
  context: Excel.RequestContext,
  sheets: readonly SampleSheet[],
): Promise<Outcome<SamplePlace>> {
  const { worksheets, tables, names } = context.workbook;
  const wanted = sheets.map(({ name }) => [name, worksheets.getItemOrNullObject(name)] as const);
  // Tables and defined names share one list of names.
  const named = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).flatMap(({ name }) => {
      const [table, defined] = [tables.getItemOrNullObject(name), names.getItemOrNullObject(name)];
      table.load('name');
      defined.load('type');
      return [[name, table] as const, [name, defined] as const];
    }),
  );
  for (const [, sheet] of wanted) sheet.load('name');
  await context.sync();
  const [sheet] = wanted.find(([, { isNullObject }]) => !isNullObject) ?? [];
  if (sheet !== undefined) return taken(`a sheet named ${sheet}`);
  const [name] = named.find(([, { isNullObject }]) => !isNullObject) ?? [];
  if (name !== undefined) return taken(`a table or a name ${name}`);
  const filled = sheets.flatMap(({ cells }) => cells.filter(({ entry }) => entry !== ''));
  return done({ sheets: sheets.map((one) => one.name), cells: filled.length });
}

function taken(what: string): Outcome<never> {
  return refused(
    `The workbook has ${what} already, and the samples refer to each other by name. Insert them into a new workbook.`,
  );
}

function write(on: Excel.Worksheet, { cells, columnWidths, frozenRows, tables = [] }: SampleSheet): void {
  for (const { row, column, numberFormat, look } of cells) {
    if (numberFormat !== undefined) on.getCell(row, column).numberFormat = [[numberFormat]];
    dress(on.getCell(row, column).format, SAMPLE_LOOKS[look]);
  }
  const contents = contentsOf(cells);
  on.getRangeByIndexes(0, 0, contents.length, contents[0]?.length ?? 1).formulas = contents;
  columnWidths.forEach((pixels, column) => {
    on.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pixels * POINTS_A_PIXEL;
  });
  if (frozenRows !== undefined) on.freezePanes.freezeRows(frozenRows);
  for (const { name, address } of tables) {
    on.tables.add(address, true).name = name;
  }
}

function contentsOf(cells: readonly SampleCell[]): (string | number)[][] {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const contents = Array.from({ length: rows }, () => new Array<string | number>(columns).fill(''));
  for (const { row, column, entry } of cells) {
    const line = contents[row];
    if (line !== undefined) line[column] = entry;
  }
  return contents;
}
