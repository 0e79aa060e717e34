/** Writes an asset in two: the amounts of its row, and a second row at the end of the register. */

import type { Split } from '../core/register/split';
import { addressOf, type Block } from './cell-address';
import { findTable, firstFilled, rangeAt, roomBelow } from './named-table';
import { isFilledText, TEXT_FORMAT } from './number-formats';
import { done, reading, refused, writing, type Outcome } from './outcome';
import { placeOfRegister, rowsBeforeBlank } from './register-read';
import type { RegisterPlace } from './register-place';

export interface SplitPlace {
  /** The row that is split, and the one that is new. */
  readonly row: string;
  readonly newRow: string;
}

/** Where both rows would stand, or why they cannot. */
export function findSplitPlace(split: Split): Promise<Outcome<SplitPlace>> {
  return reading(async (context) => {
    const found = await placeFor(context, split);
    return found.done ? done({ row: found.value.row, newRow: found.value.newRow }) : found;
  });
}

/** Writes what was previewed, unless the row has changed since. */
export function writeSplit(split: Split): Promise<Outcome<SplitPlace>> {
  return writing(async (context) => {
    const found = await placeFor(context, split);
    if (!found.done) return found;
    const { sheet, own, lines, table, formulas, formats, row, newRow } = found.value;
    const ofRegister = new Set(split.asset.places.values());
    // A formula in a column of the person's own is filled down by the table, or left to them.
    const goes = split.goes.map((cell, i) =>
      String(formulas[i]).startsWith('=') && !ofRegister.has(i) ? null : cell,
    );
    const second = rangeAt(sheet, lines);
    second.numberFormat = [
      goes.map((cell, i) => (isFilledText(cell) ? TEXT_FORMAT : (formats[i] ?? 'General'))),
    ];
    second.values = [goes];
    if (table !== undefined) table.named.resize(rangeAt(sheet, table.whole));
    for (const { place, stays } of split.amounts) {
      rangeAt(sheet, { ...own, column: own.column + place, columns: 1 }).values = [[stays]];
    }
    await context.sync();
    return done({ row, newRow });
  });
}

interface FoundPlace extends SplitPlace {
  readonly sheet: Excel.Worksheet;
  readonly own: Block;
  readonly lines: Block;
  readonly table: { readonly named: Excel.Table; readonly whole: Block } | undefined;
  readonly formulas: readonly unknown[];
  readonly formats: readonly string[];
}

const CHANGED = 'The register has changed since it was read. Look at the preview again.';

async function placeFor(context: Excel.RequestContext, split: Split): Promise<Outcome<FoundPlace>> {
  const place = await placeOfRegister(context);
  if (place === undefined) return refused(CHANGED);
  const { sheet, block } = place;
  const { asset, amounts } = split;
  const own = { ...block, row: block.row + asset.row - 1, rows: 1 };
  const row = rangeAt(sheet, own);
  row.load('values, formulas, numberFormat');
  sheet.load('name');
  await context.sync();
  const address = addressOf(sheet.name, own);
  const [values = []] = row.values as unknown[][];
  const [formulas = []] = row.formulas as unknown[][];
  const [formats = []] = row.numberFormat as string[][];
  if (JSON.stringify(values) !== JSON.stringify(asset.cells)) return refused(CHANGED, address);
  const held = amounts.find((amount) => String(formulas[amount.place]).startsWith('='));
  if (held !== undefined) {
    const at = addressOf(sheet.name, { ...own, column: own.column + held.place, columns: 1 });
    return refused(`${at} is a formula. Put its value there, then split the asset.`, at);
  }
  const room = await roomFor(context, place);
  if (!room.done) return room;
  const { lines, table } = room.value;
  const newRow = addressOf(sheet.name, lines);
  return done({ sheet, own, lines, table, formulas, formats, row: address, newRow });
}

type Room = Pick<FoundPlace, 'lines' | 'table'>;

async function roomFor(context: Excel.RequestContext, place: RegisterPlace): Promise<Outcome<Room>> {
  const { sheet, block } = place;
  if (place.table === undefined) return roomOnSheet(context, sheet, block);
  const found = await findTable(context, place.table);
  if (!found.done) return found;
  if (found.value === undefined) return refused(CHANGED);
  const own = Array.from({ length: block.columns }, (_, i) => i);
  const room = await roomBelow(context, found.value, 1, own);
  if (!room.done) return room;
  const { lines, table: whole } = room.value;
  return done({ lines, table: { named: found.value.table, whole } });
}

/** The first blank row below, if another one still parts it from what stands there. */
async function roomOnSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Block,
): Promise<Outcome<Room>> {
  const all = rangeAt(sheet, block);
  all.load('values');
  await context.sync();
  const rows = rowsBeforeBlank(all.values as unknown[][]);
  const lines = { ...block, row: block.row + rows, rows: 1 };
  const below = rangeAt(sheet, { ...lines, rows: 2 });
  below.load('values, formulas');
  await context.sync();
  if (firstFilled(below) === undefined) return done({ lines, table: undefined });
  const at = addressOf(sheet.name, { ...lines, rows: 2 });
  return refused(`The register needs two blank rows at ${at}. Insert rows there, or make it a table.`, at);
}
