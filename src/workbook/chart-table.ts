/**
 * The chart of accounts: the table `Accounts`, which people edit in the sheet as any other. A change from
 * the pane reads the table at that moment and replaces only the cells it names, so that two panes on one
 * workbook do not undo each other's work.
 */

import type { Role } from '../core/journal/accounts';
import {
  accountIn,
  CHART_HEADER,
  chartCells,
  chartPlaces,
  defaultRows,
  readChart,
  type ChartColumn,
  type ChartPlaces,
  type ChartReading,
  type NamedAccount,
} from '../core/journal/chart';
import { wordKey } from '../core/argument';
import { sentenceOf } from '../core/problem';
import { addressOf, type Block } from './cell-address';
import { findTable, makeTable, placeForNewTable, rangeAt, roomBelow, type NamedTable } from './named-table';
import { done, reading, refused, writing, type Outcome } from './outcome';

/** The name of the sheet and of the table. */
export const ACCOUNTS = 'Accounts';

/** Columns that are text, so that the code 0040 and the account "=1" stay what they are. */
const TEXT_COLUMNS: readonly ChartColumn[] = ['Code', 'Account'];

export function readChartTable(): Promise<Outcome<ChartReading>> {
  return reading(async (context) => {
    const found = await findTable(context, ACCOUNTS);
    if (!found.done) return found;
    if (found.value === undefined) return done({ chart: undefined, sentences: [] });
    return done(readChart(await cellsOf(context, found.value)));
  });
}

/** Names the account that plays a role everywhere; makes the table where there is none. */
export function nameAccount(role: Role, named: NamedAccount): Promise<Outcome<ChartReading>> {
  return nameAccounts(new Map([[role, named]]));
}

export function nameAccounts(named: ReadonlyMap<Role, NamedAccount>): Promise<Outcome<ChartReading>> {
  return writing(async (context) => {
    const made = await foundOrMade(context);
    if (!made.done) return made;
    const table = made.value;
    const written = await write(context, table, await cellsOf(context, table), named);
    if (!written.done) return written;
    const after = await findTable(context, ACCOUNTS);
    if (!after.done) return after;
    const reading = readChart(await cellsOf(context, after.value ?? table));
    const lost = [...named].find(([role, { account }]) => isLost(reading, role, account));
    return lost === undefined ? done(reading) : refused(lostSentence(lost[0]));
  });
}

/** A colleague's rows may have pushed the table away under the write. */
function isLost({ chart }: ChartReading, role: Role, account: string): boolean {
  return account.trim() !== '' && accountIn(chart, role)?.account !== account.trim();
}

function lostSentence(role: Role): string {
  return `The table ${ACCOUNTS} changed while the account of ${role} was written. Look at it, then name the account again.`;
}

/** Brings the table into view; makes it where there is none. */
export function showChartTable(): Promise<Outcome<true>> {
  return writing(async (context) => {
    const made = await foundOrMade(context);
    if (!made.done) return made;
    const { sheet, body } = made.value;
    sheet.activate();
    rangeAt(sheet, { ...body, rows: 1, columns: 1 }).select();
    await context.sync();
    return done(true);
  });
}

async function foundOrMade(context: Excel.RequestContext): Promise<Outcome<NamedTable>> {
  const found = await findTable(context, ACCOUNTS);
  if (!found.done) return found;
  if (found.value !== undefined) return done(found.value);
  const rows = defaultRows().map(chartCells);
  const place = await placeForNewTable(context, ACCOUNTS, CHART_HEADER.length, rows.length);
  const sheet = makeTable(context, ACCOUNTS, CHART_HEADER, place);
  const body = rangeAt(sheet, { ...place.block, row: place.block.row + 1, rows: rows.length });
  const formats = CHART_HEADER.map((column) => (TEXT_COLUMNS.includes(column) ? '@' : 'General'));
  body.numberFormat = rows.map(() => formats);
  body.values = rows.map((row) => [...row]);
  rangeAt(sheet, place.block).format.autofitColumns();
  const made = await findTable(context, ACCOUNTS);
  if (!made.done) return made;
  return made.value === undefined ? refused(`The table ${ACCOUNTS} was not made.`) : done(made.value);
}

/** Header and body; a total row is no account. */
async function cellsOf(
  context: Excel.RequestContext,
  { sheet, header, body }: NamedTable,
): Promise<readonly (readonly unknown[])[]> {
  const range = rangeAt(sheet, body);
  range.load('values');
  await context.sync();
  return [header, ...(range.values as unknown[][])];
}

async function write(
  context: Excel.RequestContext,
  table: NamedTable,
  cells: readonly (readonly unknown[])[],
  named: ReadonlyMap<Role, NamedAccount>,
): Promise<Outcome<true>> {
  const places = chartPlaces(cells);
  if (!places.ok) return refused(sentenceOf(places.problem));
  const { columns, rowOf } = places.value;
  if (!columns.has('Code') && [...named.values()].some(({ code }) => code !== '')) {
    return refused(`The table ${ACCOUNTS} has no column Code: add it, or leave the codes out.`);
  }
  const lacking = [...named.keys()].filter((role) => rowOf(role) === undefined);
  const appended = await append(context, table, lacking, columns);
  if (!appended.done) return appended;
  const first = appended.value;
  const rowFor = (role: Role): number => {
    const row = rowOf(role);
    return row === undefined ? first + lacking.indexOf(role) : table.whole.row + row;
  };
  const texts = [...named].flatMap(([role, { code, account }]) => {
    const at = (column: ChartColumn): Block[] => {
      const place = columns.get(column);
      return place === undefined ? [] : [cellAt(table, rowFor(role), place)];
    };
    return [
      ...at('Code').map((block) => ({ block, text: code })),
      ...at('Account').map((block) => ({ block, text: account })),
    ];
  });
  const known = [...named.keys()].filter((role) => !lacking.includes(role));
  const before = lookBefore(table, known, rowFor, columns);
  const written = await writeTexts(context, table, texts);
  const moved = before.filter(({ role, name }) => wordKey(String(name.values[0]?.[0])) !== wordKey(role));
  if (moved.length === 0) return written;
  for (const { held } of moved)
    for (const { range, old } of held) range.formulas = old.formulas as unknown[][];
  await context.sync();
  return refused(lostSentence(moved[0]?.role ?? 'cash'));
}

/** What stood in a role's row right before it was written. */
interface Before {
  readonly role: Role;
  readonly name: Excel.Range;
  readonly held: readonly { readonly range: Excel.Range; readonly old: Excel.Range }[];
}

/** Queued before the write: rows inserted meanwhile have pushed another role to where this one stood. */
function lookBefore(
  table: NamedTable,
  roles: readonly Role[],
  rowFor: (role: Role) => number,
  columns: ChartPlaces['columns'],
): readonly Before[] {
  const cellOf = (role: Role, place: number): Excel.Range =>
    rangeAt(table.sheet, cellAt(table, rowFor(role), place));
  return roles.map((role) => {
    const name = cellOf(role, columns.get('Role') ?? 0);
    name.load('values');
    const held = (['Code', 'Account'] as const).flatMap((column) => {
      const place = columns.get(column);
      if (place === undefined) return [];
      const old = cellOf(role, place);
      old.load('formulas');
      return [{ range: cellOf(role, place), old }];
    });
    return { role, name, held };
  });
}

function cellAt({ whole }: NamedTable, row: number, place: number): Block {
  return { row, column: whole.column + place, rows: 1, columns: 1 };
}

/** Queues rows for roles that have none yet, and answers with the first. */
async function append(
  context: Excel.RequestContext,
  table: NamedTable,
  roles: readonly Role[],
  columns: ChartPlaces['columns'],
): Promise<Outcome<number>> {
  if (roles.length === 0) return done(0);
  const room = await roomBelow(context, table, roles.length, [...columns.values()]);
  if (!room.done) return room;
  table.table.resize(rangeAt(table.sheet, room.value.table));
  const place = columns.get('Role') ?? 0;
  const { row } = room.value.lines;
  const names = { row, column: table.whole.column + place, rows: roles.length, columns: 1 };
  rangeAt(table.sheet, names).values = roles.map((role) => [role]);
  return done(row);
}

interface CellText {
  readonly block: Block;
  readonly text: string;
}

/** Hosts differ in what an apostrophe at the start of a text does, so each text is looked at once more. */
async function writeTexts(
  context: Excel.RequestContext,
  { sheet, sheetName }: NamedTable,
  texts: readonly CellText[],
): Promise<Outcome<true>> {
  const cells = texts.map(({ block, text }) => ({ range: rangeAt(sheet, block), block, text }));
  const otherwise = async (): Promise<typeof cells> => {
    cells.forEach(({ range }) => range.load('values'));
    await context.sync();
    return cells.filter(({ range, text }) => range.values[0]?.[0] !== text);
  };
  for (const { range, text } of cells) {
    range.numberFormat = [['@']];
    range.values = [[text]];
  }
  const wrong = await otherwise();
  if (wrong.length === 0) return done(true);
  for (const { range, text } of wrong) range.values = [[`'${text}`]];
  const [left] = await otherwise();
  if (left === undefined) return done(true);
  const at = addressOf(sheetName, left.block);
  return refused(`${at} does not hold the name that was written into it. Look at it.`, at);
}
