/** The cells of entries, as they are held now, beside those that were written. */

import type { PostedRow } from '../core/journal/posting';
import { differencesIn, cellFor, type CellDifference } from './journal-difference';
import { blockOfLine, cellOf, type StandingLine } from './journal-lines';
import { rangeAt } from './named-table';

/** The lines that stand of an entry, as many as were written. */
export interface Looked {
  readonly meant: { readonly rows: readonly PostedRow[] };
  readonly standing: readonly StandingLine[];
}

/**
 * Hosts differ in what an apostrophe at the start of a text does, so a text that came out otherwise gets
 * one more try with an apostrophe before it.
 */
export async function comparedCells<Entry extends Looked>(
  context: Excel.RequestContext,
  looked: readonly Entry[],
): Promise<ReadonlyMap<Entry, readonly CellDifference[]>> {
  const wrong = await differences(context, looked);
  const texts = [...wrong].flatMap(([one, cells]) =>
    cells.filter(({ isReread }) => isReread).map((cell) => ({ ...one, ...cell })),
  );
  if (texts.length === 0) return wrong;
  for (const { meant, standing, line, column } of texts) {
    const [at, row] = [standing[line], meant.rows[line]];
    if (at !== undefined && row !== undefined) cellOf(at, column).values = [[`'${cellFor(column, row)}`]];
  }
  return differences(context, looked);
}

async function differences<Entry extends Looked>(
  context: Excel.RequestContext,
  looked: readonly Entry[],
): Promise<ReadonlyMap<Entry, readonly CellDifference[]>> {
  const held = await heldBy(
    context,
    looked.flatMap(({ standing }) => standing),
  );
  return new Map(
    looked.map((one) => {
      const found = one.standing.flatMap((line, i) => {
        const [cells, row] = [held.get(line), one.meant.rows[i]];
        if (cells === undefined || row === undefined) return [];
        return differencesIn(line, i, row, cells.values, cells.text);
      });
      return [one, found];
    }),
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
