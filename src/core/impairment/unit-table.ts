/**
 * The table of a cash-generating unit: what each of its assets is carried at, how far it may be moved,
 * how far it is, and where it then stands. What moves one asset depends on all, so that a row that cannot
 * be read stands in every row's move and in the total.
 */

import { fromMinor, minor, type Decimals, type Minor } from '../money/minor';
import type { Problem } from '../problem';
import { andThen, ok, type Result } from '../result';
import type { Column } from '../table/headed';
import { saidBy, shownIn, type ReadRow } from '../table/rows';
import { tooManyCells } from '../table/size';
import { figure, type CellValue, type Matrix } from '../working';

export const ASSET_COLUMN = {
  name: 'Asset',
  synonyms: ['Tag'],
  isNeeded: true,
} as const satisfies Column<string>;
export const CARRYING_COLUMN = {
  name: 'Carrying',
  synonyms: ['NBV', 'Carrying amount'],
  isNeeded: true,
} as const satisfies Column<string>;

/** In minor units. */
export interface UnitRow {
  readonly carrying: Minor;
  /** Its floor or its cap; nothing where it is not moved at all. */
  readonly limit: Minor | undefined;
}

/** How an amount is borne, in minor units. */
export interface Borne {
  /** In the order of the rows. */
  readonly parts: readonly Minor[];
  /** What no row bears, by name; shown where it is above 0. */
  readonly aside: readonly (readonly [string, Minor])[];
}

/**
 * The problem of amounts that are together more than whole minor units can hold.
 *
 * @param beside What a table adds to the carrying amounts of its rows, 0 or more.
 */
export function tooMuchTogether(
  argument: string,
  rows: readonly ReadRow<Pick<UnitRow, 'carrying'>>[],
  beside: Minor,
  decimals: Decimals,
): Problem | undefined {
  const sizes = rows.map(({ said }) => (said.ok ? Math.abs(said.value.carrying) : 0));
  const size = sizes.reduce((sum, each) => sum + each, beside);
  if (size < Number.MAX_SAFE_INTEGER) return undefined;
  const got = `amounts of ${figure(fromMinor(minor(size), decimals))} together`;
  const takes = 'a table whose amounts add up exactly, below 2^53 minor units';
  return { kind: 'out-of-range', argument, got, takes };
}

export function sumOf(amounts: readonly Minor[]): Minor {
  return minor(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

/**
 * A unit whose table would not fit into a sheet at once; asked before its loss is shared out, and again
 * when the rows beside its assets are known.
 */
export function tooManyAssets(
  rows: readonly unknown[],
  header: readonly string[],
  aside: readonly unknown[] = [],
): Problem | undefined {
  const length = rows.length + aside.length + 2;
  return tooManyCells('assets', `${figure(rows.length)} assets`, 'a unit', length, header.length);
}

/**
 * @param header Name, carrying amount, limit, move, and what it is after.
 * @param borne By the rows, or the problem of the first bad one.
 * @param sign Of a move: −1 for a loss, 1 for a reversal.
 * @problem too-large for one that does not fit into a sheet at once
 */
export function unitTable(
  header: readonly string[],
  rows: readonly ReadRow<UnitRow>[],
  borne: Result<Borne>,
  sign: 1 | -1,
  decimals: Decimals,
): Result<Matrix> {
  const aside = borne.ok ? borne.value.aside.filter(([, units]) => units > 0) : [];
  const oversize = tooManyAssets(rows, header, aside);
  if (oversize !== undefined) return { ok: false, problem: oversize };
  const amount = (units: number): number => fromMinor(minor(units), decimals);
  const lines: CellValue[][] = rows.map(({ name, said }, index) => {
    const moves = said.ok ? borne : said;
    const part = andThen(moves, ({ parts }) => ok(parts[index] ?? 0));
    return [
      name,
      shownIn(said, ({ carrying }) => amount(carrying)),
      shownIn(said, ({ limit }) => (limit === undefined ? '' : amount(limit))),
      shownIn(part, amount),
      shownIn(
        andThen(said, ({ carrying }) => andThen(part, (units) => ok(carrying + sign * units))),
        amount,
      ),
    ];
  });
  const carried = andThen(saidBy(rows), (said) => ok(sumOf(said.map(({ carrying }) => carrying))));
  const moved = andThen(borne, ({ parts }) => ok(sumOf(parts)));
  const after = andThen(carried, (units) => andThen(moved, (all) => ok(units + sign * all)));
  return ok([
    header,
    ...lines,
    ...aside.map(([name, units]) => [name, '', '', amount(units), '']),
    ['Total', shownIn(carried, amount), '', shownIn(moved, amount), shownIn(after, amount)],
  ]);
}
