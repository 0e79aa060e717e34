/** The cells of entries, as they are held now, beside those that were written. */

import type { PostedRow } from '../core/journal/posting';
import { differencesIn, cellFor, type CellDifference } from './journal-difference';
import { blockOfLine, cellOf, type StandingLine } from './journal-lines';
import { placeOf } from './journal-table';
import { rangeAt } from './named-table';

/** The lines that stand of an entry, as many as were written. */
export interface Looked {
  readonly meant: { readonly rows: readonly PostedRow[] };
  readonly standing: readonly StandingLine[];
}

/** What an entry's lines hold otherwise. */
export interface Compared {
  /** The lines that stand, in the order of the rows they are: a sort may have mixed them. */
  readonly inOrder: readonly StandingLine[];
  readonly cells: readonly CellDifference[];
}

/**
 * Hosts differ in what an apostrophe at the start of a text does, so a text that came out otherwise gets
 * one more try with an apostrophe before it.
 */
export async function comparedCells<Entry extends Looked>(
  context: Excel.RequestContext,
  looked: readonly Entry[],
): Promise<ReadonlyMap<Entry, Compared>> {
  const first = await compared(context, looked);
  const texts = looked.flatMap(({ meant }, e) => {
    const { inOrder, cells } = first[e] ?? NOTHING;
    return cells.flatMap(({ isReread, line, column }) => {
      const [at, row] = [inOrder[line], meant.rows[line]];
      return isReread && at !== undefined && row !== undefined ? [{ at, row, column }] : [];
    });
  });
  for (const { at, row, column } of texts) cellOf(at, column).values = [[`'${cellFor(column, row)}`]];
  const last = texts.length === 0 ? first : await compared(context, looked);
  return new Map(looked.map((one, e) => [one, last[e] ?? NOTHING]));
}

const NOTHING: Compared = { inOrder: [], cells: [] };

async function compared(
  context: Excel.RequestContext,
  looked: readonly Looked[],
): Promise<readonly Compared[]> {
  const held = await heldBy(
    context,
    looked.flatMap(({ standing }) => standing),
  );
  return looked.map(({ meant: { rows }, standing }) => {
    const asTheyStand = comparedInOrder(rows, standing, held);
    if (!asTheyStand.cells.some(({ isBroken }) => isBroken)) return asTheyStand;
    return comparedInOrder(rows, byContent(rows, standing, held), held);
  });
}

function comparedInOrder(
  rows: readonly PostedRow[],
  inOrder: readonly StandingLine[],
  held: ReadonlyMap<StandingLine, Held>,
): Compared {
  const cells = inOrder.flatMap((line, i) => {
    const [holds, row] = [held.get(line), rows[i]];
    return holds === undefined || row === undefined
      ? []
      : differencesIn(line, i, row, holds.values, holds.text);
  });
  return { inOrder, cells };
}

/** For each row a line that holds its account and amounts, and for the others what is left, as it stands. */
function byContent(
  rows: readonly PostedRow[],
  standing: readonly StandingLine[],
  held: ReadonlyMap<StandingLine, Held>,
): readonly StandingLine[] {
  const left = [...standing];
  const taken = rows.map((row) => {
    const at = left.findIndex((line) => isLineOf(row, line, held.get(line)?.values ?? []));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  return taken.flatMap((line) => line ?? left.shift() ?? []);
}

function isLineOf(row: PostedRow, { grid }: StandingLine, values: readonly unknown[]): boolean {
  return (['Account code', 'Account', 'Debit', 'Credit'] as const).every(
    (column) => values[placeOf(grid.places, column)] === cellFor(column, row),
  );
}

interface Held {
  readonly values: readonly unknown[];
  readonly text: readonly string[];
}

/** What the cells of lines hold; lines that stand together are read together. */
async function heldBy(
  context: Excel.RequestContext,
  lines: readonly StandingLine[],
): Promise<ReadonlyMap<StandingLine, Held>> {
  const groups: StandingLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before?.grid === line.grid && before.row + 1 === line.row) last.push(line);
    else groups.push([line]);
  }
  const ranges = groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const range = rangeAt(first.grid.sheet, { ...blockOfLine(first), rows: group.length });
    range.load('values, text');
    return [{ group, range }];
  });
  await context.sync();
  return new Map(
    ranges.flatMap(({ group, range }) =>
      group.map((line, i) => {
        const values = (range.values as unknown[][])[i] ?? [];
        return [line, { values, text: range.text[i] ?? [] }] as const;
      }),
    ),
  );
}
