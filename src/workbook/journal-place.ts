/** Where the next entry goes: the next rows of the table `Journal`, or a new table on the sheet `Journal`. */

import { POSTED_HEADER } from '../core/journal/posting';
import { addressOf, type Block } from './cell-address';
import { findJournal, JOURNAL, NEW_PLACES, type JournalTable, type Places } from './journal-table';
import { placeForNewTable, roomBelow } from './named-table';
import { done, reading, type Outcome } from './outcome';

export interface JournalPlace {
  /** What has to be made first. */
  readonly makes: 'sheet and table' | 'table' | 'nothing';
  readonly sheet: string;
  /** The cells of the lines, without a header, as wide as the table. */
  readonly lines: Block;
  /** The lines as a person reads it: `Journal!A8:J9`. */
  readonly address: string;
  /** The table, header included, once the lines are in. */
  readonly table: Block;
}

/** A place with the way its columns stand. */
export interface ColumnedPlace extends JournalPlace {
  readonly places: Places;
}

/** Where an entry of so many lines would go now. */
export function findJournalPlace(lineCount: number): Promise<Outcome<JournalPlace>> {
  return reading(async (context) => {
    const found = await findJournal(context);
    return found.done ? placeFor(context, found.value, lineCount) : found;
  });
}

/** The same inside a conversation that goes on to write there. */
export async function placeFor(
  context: Excel.RequestContext,
  journal: JournalTable | undefined,
  lineCount: number,
): Promise<Outcome<ColumnedPlace>> {
  if (journal === undefined) return done(await newJournal(context, lineCount));
  const { places, sheetName: sheet } = journal;
  const room = await roomBelow(context, journal, lineCount, [...places.values()]);
  if (!room.done) return room;
  const address = addressOf(sheet, room.value.lines);
  return done({ makes: 'nothing', sheet, address, places, ...room.value });
}

async function newJournal(context: Excel.RequestContext, lineCount: number): Promise<ColumnedPlace> {
  const { makes, sheet, block } = await placeForNewTable(context, JOURNAL, POSTED_HEADER.length, lineCount);
  const lines = { ...block, row: block.row + 1, rows: lineCount };
  return { makes, sheet, lines, address: addressOf(sheet, lines), table: block, places: NEW_PLACES };
}
