/** A new register: a sheet with a table of the columns that the register's functions read, ready to be typed into. */

import { REGISTER_COLUMNS, type RegisterColumn } from '../core/register/columns';
import type { Decimals } from '../core/money/minor';
import { addressOf, type Block } from './cell-address';
import { makeTable, rangeAt } from './named-table';
import { amountFormat, DAY_FORMAT, TEXT_FORMAT } from './number-formats';
import { done, reading, refused, writing, type Outcome } from './outcome';
import { keepChoice } from './register-choice';

export interface NewRegister {
  readonly sheet: string;
  /** The name of the table. */
  readonly table: string;
  readonly block: Block;
  /** With its header: `Register!A1:L11`. */
  readonly address: string;
}

/** Those that most registers need; the others can be added under their names at any time. */
export const USUAL_COLUMNS: readonly RegisterColumn[] = [
  'Asset',
  'Class',
  'Cost',
  'Salvage',
  'Life',
  'Method',
  'In service',
  'Convention',
  'Disposed',
  'Disposed share',
  'Proceeds',
];
export const ALL_COLUMNS: readonly RegisterColumn[] = REGISTER_COLUMNS.map(({ name }) => name);

/** Blank rows to begin with; the table grows as a person types below it. */
const ROWS = 10;
/** How many names are tried before the workbook is called full. */
const MOST_NAMES = 50;
const NAME = 'Register';

/** Where a new register would stand: on a sheet of its own. */
export function findNewRegister(columns: readonly RegisterColumn[]): Promise<Outcome<NewRegister>> {
  return reading((context) => placeFor(context, columns));
}

/** Makes it, makes it the workbook's register, and selects its first cell. */
export function createRegister(
  columns: readonly RegisterColumn[],
  decimals: Decimals,
): Promise<Outcome<NewRegister>> {
  return writing(async (context) => {
    const found = await placeFor(context, columns);
    if (!found.done) return found;
    const { sheet: name, table, block } = found.value;
    const sheet = makeTable(context, table, columns, { makes: 'sheet and table', sheet: name, block });
    const body = { ...block, row: 1, rows: ROWS };
    const formats = columns.map((column) => formatOf(column, decimals));
    rangeAt(sheet, body).numberFormat = Array.from({ length: ROWS }, () => formats);
    rangeAt(sheet, block).format.autofitColumns();
    keepChoice(context, table);
    sheet.activate();
    rangeAt(sheet, { ...body, rows: 1, columns: 1 }).select();
    await context.sync();
    return found;
  });
}

async function placeFor(
  context: Excel.RequestContext,
  columns: readonly RegisterColumn[],
): Promise<Outcome<NewRegister>> {
  const { worksheets, tables, names } = context.workbook;
  const numbers = Array.from({ length: MOST_NAMES }, (_, i) => i + 1);
  const sheets = numbers.map((n) => ({ name: n === 1 ? NAME : `${NAME} ${n}` }));
  const tried = sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
  const named = numbers.map((n) => ({ name: n === 1 ? NAME : `${NAME}${n}` }));
  // Tables and defined names share one list of names.
  const taken = named.map(
    ({ name }) => [tables.getItemOrNullObject(name), names.getItemOrNullObject(name)] as const,
  );
  tried.forEach((sheet) => sheet.load('name'));
  taken.forEach(([table, defined]) => {
    table.load('name');
    defined.load('type');
  });
  await context.sync();
  const sheet = sheets[tried.findIndex(({ isNullObject }) => isNullObject)]?.name;
  const table = named[taken.findIndex((both) => both.every(({ isNullObject }) => isNullObject))]?.name;
  if (sheet === undefined || table === undefined) {
    return refused(`The workbook has ${MOST_NAMES} sheets or tables named ${NAME} already. Use one of them.`);
  }
  const block = { row: 0, column: 0, rows: ROWS + 1, columns: columns.length };
  return done({ sheet, table, block, address: addressOf(sheet, block) });
}

function formatOf(column: RegisterColumn, decimals: Decimals): string {
  switch (column) {
    // Tags like 0040 stay what they are.
    case 'Asset':
    case 'Class':
    case 'Book':
      return TEXT_FORMAT;
    case 'Cost':
    case 'Salvage':
    case 'Proceeds':
    case 'Impairment':
    case 'Opening accumulated':
      return amountFormat(decimals);
    case 'In service':
    case 'Disposed':
    case 'Impairment date':
    case 'Opening date':
      return DAY_FORMAT;
    case 'Disposed share':
      return '0.00%';
    default:
      return 'General';
  }
}
