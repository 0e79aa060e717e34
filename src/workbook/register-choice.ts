/**
 * Which of several tables is the register of this workbook, once a person has said so: kept in the
 * workbook's settings, so that a colleague's pane reads the same one. A table is kept by its name, other
 * cells by the address of their header.
 */

import { REGISTER_COLUMNS } from '../core/register/columns';
import { sentenceOf } from '../core/problem';
import { readHeaded } from '../core/table/headed';
import { addressOf, overlap, splitAddress, type Block } from './cell-address';
import { blockOf } from './cells';
import { findTable, rangeAt } from './named-table';
import { done, refused, writing, type Outcome } from './outcome';
import { isRegister, type RegisterPlace } from './register-place';

/** Where it is kept among the workbook's settings. */
export const REGISTER_SETTING = 'writedown.register';

/** The register that was chosen, if it is one still. */
export async function chosenRegister(context: Excel.RequestContext): Promise<RegisterPlace | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(REGISTER_SETTING);
  setting.load('value');
  await context.sync();
  const kept: unknown = setting.isNullObject ? undefined : setting.value;
  if (typeof kept !== 'string' || kept === '') return undefined;
  return kept.includes('!') ? headedAt(context, kept) : tableNamed(context, kept);
}

/** Queues that a table, or the header at an address, is the register from now on. */
export function keepChoice(context: Excel.RequestContext, name: string): void {
  context.workbook.settings.add(REGISTER_SETTING, name);
}

/** Makes what is selected the register: the table that it lies in, or its first row with what stands below. */
export function chooseSelected(): Promise<Outcome<string>> {
  return writing(async (context) => {
    const range = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { tables } = sheet;
    const used = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    used.load('rowIndex, columnIndex, rowCount, columnCount');
    sheet.load('name');
    tables.load('items/name');
    await context.sync();
    const ofTables = tables.items.map((table) => ({ name: table.name, whole: table.getRange() }));
    ofTables.forEach(({ whole }) => whole.load('rowIndex, columnIndex, rowCount, columnCount'));
    await context.sync();
    const around = ofTables.find(({ whole }) => overlap(blockOf(whole), blockOf(range)) !== undefined);
    // Of a whole row what is filled: its address is kept.
    const filled = used.isNullObject ? undefined : overlap(blockOf(range), blockOf(used));
    const block = around === undefined ? (filled ?? blockOf(range)) : blockOf(around.whole);
    const top = { ...block, rows: 1 };
    const [address, header] = [addressOf(sheet.name, top), rangeAt(sheet, top)];
    header.load('values');
    await context.sync();
    const read = readHeaded('register', header.values, REGISTER_COLUMNS);
    if (!read.ok)
      return refused(`${address} is not the header of a register. ${sentenceOf(read.problem)}`, address);
    keepChoice(context, around?.name ?? address);
    await context.sync();
    return done(around?.name ?? address);
  });
}

async function tableNamed(context: Excel.RequestContext, name: string): Promise<RegisterPlace | undefined> {
  const found = await findTable(context, name);
  if (!found.done || found.value === undefined || !isRegister(found.value.header)) return undefined;
  const { sheet, whole, body } = found.value;
  return { sheet, block: { ...whole, rows: body.rows + 1 }, endsAtBlankRow: false, table: name };
}

async function headedAt(context: Excel.RequestContext, address: string): Promise<RegisterPlace | undefined> {
  const { sheet: name = '', cells } = splitAddress(address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const header = sheet.getRange(cells);
  const used = sheet.getUsedRangeOrNullObject(true);
  header.load('values, rowIndex, columnIndex, rowCount, columnCount');
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  if (used.isNullObject || !isRegister((header.values as unknown[][])[0] ?? [])) return undefined;
  const [top, all]: [Block, Block] = [blockOf(header), blockOf(used)];
  return { sheet, block: { ...top, rows: all.row + all.rows - top.row }, endsAtBlankRow: true };
}
