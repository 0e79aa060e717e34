/** What happens to the assets of the register: the table `Events`, read and added to, made on demand. */

import { EVENT_COLUMNS, type EventColumn } from '../core/register/columns';
import { sentenceOf } from '../core/problem';
import { findColumns } from '../core/table/headed';
import { addressOf } from './cell-address';
import {
  findTable,
  makeTable,
  placeForNewTable,
  rangeAt,
  roomBelow,
  type NamedTable,
  type NewTable,
} from './named-table';
import { DAY_FORMAT, TEXT_FORMAT } from './number-formats';
import { done, reading, refused, writing, type Outcome } from './outcome';

/** The name of the sheet and of the table. */
export const EVENTS = 'Events';

export interface EventsTable {
  readonly address: string;
  /** The header first. */
  readonly cells: readonly (readonly unknown[])[];
}

/** @returns Nothing where the workbook has none. */
export function readEventsTable(): Promise<Outcome<EventsTable | undefined>> {
  return reading(async (context) => {
    const found = await findTable(context, EVENTS);
    if (!found.done || found.value === undefined) return found as Outcome<undefined>;
    const { sheet, sheetName, header, whole, body } = found.value;
    const range = rangeAt(sheet, body);
    range.load('values');
    await context.sync();
    const address = addressOf(sheetName, { ...whole, rows: body.rows + 1 });
    return done({ address, cells: [header, ...(range.values as unknown[][])] });
  });
}

export interface EventPlace {
  readonly makes: NewTable['makes'] | 'nothing';
  /** The cells of the event, without a header. */
  readonly address: string;
}

/** Where the next event would stand. */
export function findEventPlace(): Promise<Outcome<EventPlace>> {
  return reading(async (context) => {
    const found = await placeFor(context);
    return found.done ? done({ makes: found.value.makes, address: found.value.address }) : found;
  });
}

/** @param event `Asset, Date, Event, Amount`. */
export function addEvent(event: readonly (string | number)[]): Promise<Outcome<EventPlace>> {
  return writing(async (context) => {
    const found = await placeFor(context);
    if (!found.done) return found;
    const { makes, address, write } = found.value;
    write(event);
    await context.sync();
    return done({ makes, address });
  });
}

interface FoundPlace extends EventPlace {
  /** Queues the writing. */
  readonly write: (event: readonly (string | number)[]) => void;
}

const HEADER: readonly EventColumn[] = EVENT_COLUMNS.map(({ name }) => name);
const FORMATS: readonly string[] = [TEXT_FORMAT, DAY_FORMAT, 'General', 'General'];

async function placeFor(context: Excel.RequestContext): Promise<Outcome<FoundPlace>> {
  const found = await findTable(context, EVENTS);
  if (!found.done) return found;
  return found.value === undefined ? newTable(context) : nextRow(context, found.value);
}

async function newTable(context: Excel.RequestContext): Promise<Outcome<FoundPlace>> {
  const place = await placeForNewTable(context, EVENTS, HEADER.length, 1);
  const line = { ...place.block, row: place.block.row + 1, rows: 1 };
  const write = (event: readonly (string | number)[]): void => {
    const sheet = makeTable(context, EVENTS, HEADER, place);
    const range = rangeAt(sheet, line);
    range.numberFormat = [[...FORMATS]];
    range.values = [[...event]];
    rangeAt(sheet, place.block).format.autofitColumns();
  };
  return done({ makes: place.makes, address: addressOf(place.sheet, line), write });
}

async function nextRow(context: Excel.RequestContext, table: NamedTable): Promise<Outcome<FoundPlace>> {
  const places = findColumns('events', table.header, EVENT_COLUMNS);
  if (!places.ok) return refused(sentenceOf(places.problem));
  const lacking = HEADER.find((name) => !places.value.has(name));
  if (lacking !== undefined)
    return refused(`The table ${EVENTS} has no column ${lacking}. Add it, then try again.`);
  const room = await roomBelow(context, table, 1, [...places.value.values()]);
  if (!room.done) return room;
  const { lines, table: whole } = room.value;
  const across = <T>(of: readonly T[]): (T | null)[] => {
    const row = Array.from({ length: lines.columns }, (): T | null => null);
    HEADER.forEach((name, i) => (row[places.value.get(name) ?? 0] = of[i] as T));
    return row;
  };
  const write = (event: readonly (string | number)[]): void => {
    const range = rangeAt(table.sheet, lines);
    range.numberFormat = [across(FORMATS)];
    range.values = [across(event)];
    table.table.resize(rangeAt(table.sheet, whole));
  };
  return done({ makes: 'nothing', address: addressOf(table.sheetName, lines), write });
}
