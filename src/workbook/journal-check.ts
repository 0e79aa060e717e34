/**
 * What stands of an entry after it was written. Its lines are found by their id wherever they are now,
 * compared cell by cell, and marked where they are not the whole entry.
 */

import type { PostedRow } from '../core/journal/posting';
import {
  blockOfLine,
  addressOfLines,
  cellOf,
  idIn,
  linesOfEntries,
  type StandingLine,
} from './journal-lines';
import { differencesIn, cellFor, type CellDifference, type Difference } from './journal-difference';
import { marked } from './journal-mark';
import type { ColumnedPlace } from './journal-place';
import { findJournal, JOURNAL } from './journal-table';
import { rangeAt } from './named-table';

/** An entry as it was written. */
export interface Meant {
  readonly entry: string;
  readonly rows: readonly PostedRow[];
  readonly place: ColumnedPlace;
}

export interface Posted {
  /** The cells of the lines: `Journal!A8:J9`. */
  readonly address: string;
  /** How many lines carry the entry's id now. */
  readonly lineCount: number;
  readonly entry: string;
  /** What the sheet holds otherwise than it was written, or that the entry is not whole; none when all is well. */
  readonly differences: readonly Difference[];
}

/** @returns Nothing where no line of the entry stands. */
export async function checkEntry(
  context: Excel.RequestContext,
  meant: Meant,
  sheet: Excel.Worksheet,
): Promise<Posted | undefined> {
  const { entry, rows, place } = meant;
  const { lines, places } = place;
  const found = await findJournal(context);
  const journal = found.done ? found.value : undefined;
  const written = { sheet, sheetName: place.sheet, column: lines.column, columns: lines.columns, places };
  const standing = (await linesOfEntries(context, [entry], journal, written)).get(entry) ?? [];
  if (standing.length === 0) return undefined;
  const posted = { address: addressOfLines(standing), lineCount: standing.length, entry };
  const cells = standing.length === rows.length ? await comparedCells(context, meant, standing) : [];
  const brokenLines = new Set(cells.filter(({ isBroken }) => isBroken).map(({ line }) => line));
  const good = standing.filter(({ isInTable }, i) => isInTable && !brokenLines.has(i)).length;
  if (standing.length === rows.length && good === rows.length) {
    return { ...posted, differences: [...movedFrom(place, standing), ...cells] };
  }
  const isMarked = await mark(context, meant, standing, good);
  return { ...posted, differences: [{ sentence: sentenceOn(meant, standing, isMarked) }, ...cells] };
}

/**
 * Hosts differ in what an apostrophe at the start of a text does, so a text that came out otherwise gets
 * one more try with an apostrophe before it.
 */
async function comparedCells(
  context: Excel.RequestContext,
  { rows }: Meant,
  standing: readonly StandingLine[],
): Promise<readonly CellDifference[]> {
  const ranges = standing.map((line) => rangeAt(line.grid.sheet, blockOfLine(line)));
  const compared = async (): Promise<readonly CellDifference[]> => {
    ranges.forEach((range) => range.load('values, text'));
    await context.sync();
    return standing.flatMap((line, i) => {
      const [range, row] = [ranges[i], rows[i]];
      if (range === undefined || row === undefined) return [];
      return differencesIn(line, i, row, (range.values as unknown[][])[0] ?? [], range.text[0] ?? []);
    });
  };
  const wrong = await compared();
  const texts = wrong.filter(({ isReread }) => isReread);
  if (texts.length === 0) return wrong;
  for (const { line, column } of texts) {
    const [at, row] = [standing[line], rows[line]];
    if (at !== undefined && row !== undefined) cellOf(at, column).values = [[`'${cellFor(column, row)}`]];
  }
  return compared();
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

/** A colleague's rows may have pushed the lines; they are whole all the same. */
function movedFrom({ lines }: ColumnedPlace, standing: readonly StandingLine[]): readonly Difference[] {
  if (standing.every(({ row }, i) => row === lines.row + i)) return [];
  return [{ sentence: `The lines moved while they were posted: they stand at ${addressOfLines(standing)}.` }];
}
