/**
 * What stands of entries after they were written. Their lines are found by their ids wherever they are
 * now, compared cell by cell, and marked where they are not the whole entry.
 */

import type { PostedRow } from '../core/journal/posting';
import {
  addressOfLines,
  cellOf,
  idIn,
  linesOfEntries,
  type LinesById,
  type StandingLine,
} from './journal-lines';
import { comparedCells, type Compared } from './journal-compare';
import type { Difference } from './journal-difference';
import { marked } from './journal-mark';
import type { ColumnedPlace } from './journal-place';
import { findJournal, JOURNAL } from './journal-table';

/** An entry as it was written. */
export interface Meant {
  readonly entry: string;
  readonly rows: readonly PostedRow[];
  /** Of its own lines, also where several entries were written at once. */
  readonly place: ColumnedPlace;
}

export interface Posted {
  /** The cells of the lines: `Journal!A8:J9`. */
  readonly address: string;
  /** How many lines carry the entry's id now. */
  readonly lineCount: number;
  readonly entry: string;
  /** Whether all its lines stand in the table, and as many as were written. */
  readonly isWhole: boolean;
  /** What the sheet holds otherwise than it was written, or that the entry is not whole; none when all is well. */
  readonly differences: readonly Difference[];
}

/** What stands of an entry. */
export interface Checked extends Posted {
  readonly standing: readonly StandingLine[];
}

/**
 * @param meant Entries that were written at once, in their order.
 * @returns In the same order; nothing where no line of an entry stands.
 */
export async function checkEntries(
  context: Excel.RequestContext,
  meant: readonly Meant[],
  sheet: Excel.Worksheet,
): Promise<readonly (Checked | undefined)[]> {
  const lines = await linesOf(context, meant, sheet);
  const looked = meant.map((one) => ({ meant: one, standing: lines.get(one.entry) ?? [] }));
  const cells = await comparedCells(
    context,
    looked.filter(({ meant: { rows }, standing }) => standing.length === rows.length),
  );
  const checked: (Checked | undefined)[] = [];
  for (const one of looked) {
    checked.push(await checkOne(context, one, cells.get(one) ?? { inOrder: one.standing, cells: [] }));
  }
  return checked;
}

interface Looked {
  readonly meant: Meant;
  readonly standing: readonly StandingLine[];
}

/** Looks from where the lines were written, and everywhere when they are not just there. */
async function linesOf(
  context: Excel.RequestContext,
  meant: readonly Meant[],
  sheet: Excel.Worksheet,
): Promise<LinesById> {
  const place = meant[0]?.place;
  if (place === undefined) return new Map();
  const found = await findJournal(context);
  const journal = found.done ? found.value : undefined;
  const { lines, places } = place;
  const written = { sheet, sheetName: place.sheet, column: lines.column, columns: lines.columns, places };
  const ids = meant.map(({ entry }) => entry);
  if (meant.length > 1) {
    const below = await linesOfEntries(context, ids, journal, written, lines.row);
    if (meant.every(({ entry, rows }) => below.get(entry)?.length === rows.length)) return below;
  }
  return linesOfEntries(context, ids, journal, written);
}

async function checkOne(
  context: Excel.RequestContext,
  { meant, standing }: Looked,
  { inOrder, cells }: Compared,
): Promise<Checked | undefined> {
  const { entry, rows, place } = meant;
  if (standing.length === 0) return undefined;
  const posted = { address: addressOfLines(standing), lineCount: standing.length, entry, standing };
  const brokenLines = new Set(cells.filter(({ isBroken }) => isBroken).map(({ line }) => line));
  const good = inOrder.filter(({ isInTable }, i) => isInTable && !brokenLines.has(i)).length;
  if (standing.length === rows.length && good === rows.length) {
    return {
      ...posted,
      isWhole: true,
      differences: [...movedFrom(place, inOrder, posted.address), ...cells],
    };
  }
  const isMarked = await mark(context, meant, standing, good);
  const sentence = sentenceOn(meant, standing, isMarked);
  return { ...posted, isWhole: false, differences: [{ sentence }, ...cells] };
}

/** @returns Whether every line that stands carries the mark now. */
async function mark(
  context: Excel.RequestContext,
  { entry, rows }: Meant,
  standing: readonly StandingLine[],
  good: number,
): Promise<boolean> {
  const cells = standing.map((line, i) => {
    const text = marked(String((rows[i] ?? rows[0])?.Source ?? ''), good, rows.length);
    const source = cellOf(line, 'Source');
    source.numberFormat = [['@']];
    source.values = [[text]];
    const id = cellOf(line, 'Entry');
    source.load('values');
    id.load('values');
    return { text, source, id };
  });
  await context.sync();
  return cells.every(({ text, source, id }) => {
    const [[held], [is]] = [source.values[0] as unknown[], id.values[0] as unknown[]];
    return held === text && idIn(is) === entry;
  });
}

function sentenceOn({ entry, rows }: Meant, standing: readonly StandingLine[], isMarked: boolean): string {
  const [count, wanted, at] = [standing.length, rows.length, addressOfLines(standing)];
  const outside = standing.filter(({ isInTable }) => !isInTable).length;
  const says =
    count < wanted
      ? `Only ${count} of the ${wanted} lines of the entry ${entry} stand, at ${at}`
      : count > wanted
        ? `${count} lines carry the id ${entry} instead of ${wanted}, from ${at}`
        : outside > 0
          ? `${outside} of the ${wanted} lines of the entry ${entry} stand outside the table ${JOURNAL}, at ${at}`
          : `Cells of the entry ${entry} at ${at} are missing or have changed`;
  return isMarked
    ? `${says}. They are marked incomplete in the column Source.`
    : `${says}. They could not be marked: look at them now.`;
}

/** A colleague's rows may have pushed the lines, or a sort have mixed them; they are whole all the same. */
function movedFrom(
  { lines }: ColumnedPlace,
  inOrder: readonly StandingLine[],
  address: string,
): readonly Difference[] {
  if (inOrder.every(({ row }, i) => row === lines.row + i)) return [];
  return [{ sentence: `The lines moved while they were posted: they stand at ${address}.` }];
}
