/**
 * The reversal of an impairment loss over the assets of a cash-generating unit, as a table: by
 * carrying amount, no asset above its cap; what one cannot take goes to the others, until nothing
 * changes. Goodwill takes no part: its loss is never reversed.
 *
 *     cap = min(carrying amount without impairment, recoverable amount where it is known), not below carrying
 *
 * Source: IAS 36.122–.124.
 */

import { isNotGiven } from '../argument';
import { cite } from '../citation';
import { allocate, type Allocation } from '../money/allocation';
import { fromMinor, minor, readDecimals, readMinor, type Decimals, type Minor } from '../money/minor';
import { all, andThen, ok, type Result } from '../result';
import type { Column } from '../table/headed';
import { readRows, saidBy, type Cell, type ReadRow } from '../table/rows';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { shareSteps } from './share-steps';
import {
  ASSET_COLUMN,
  CARRYING_COLUMN,
  tooManyAssets,
  tooMuchTogether,
  unitTable,
  type Borne,
} from './unit-table';

const HEADER = ['Asset', 'Carrying', 'Cap', 'Reversal', 'After'] as const;

type ReversalColumn = 'Asset' | 'Carrying' | 'Carrying without impairment' | 'Recoverable';

const COLUMNS: readonly Column<ReversalColumn>[] = [
  ASSET_COLUMN,
  CARRYING_COLUMN,
  { name: 'Carrying without impairment', isNeeded: true },
  { name: 'Recoverable' },
];

/** In minor units; `limit` is the cap, at least the carrying amount. */
interface Impaired {
  readonly carrying: Minor;
  readonly limit: Minor;
}

type Rows = readonly ReadRow<Impaired>[];

/**
 * `WRITEDOWN.CGUREVERSAL`.
 *
 * @param assets A table with the columns Asset, Carrying, Carrying without impairment and, where it is known, Recoverable;
 *   currency, 0 or more. Goodwill has no row.
 * @param amount The reversal of the unit, in currency, 0 or more.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Asset, Carrying, Cap, Reversal, After`: the assets in their order, what no asset can take, the total of what is recognised.
 * @problem not-understood for a table without a needed column or without rows; out-of-range; too-large. A row that cannot be
 *   read shows its problem, and so do the reversals, which depend on every row.
 * @example cguReversal([['Asset', 'Carrying', 'Carrying without impairment'], ['A', 600, 650], ['B', 400, 800]], 300)
 *          // A 50, B 250
 */
export function cguReversal(assets: unknown, amount: unknown, decimals?: unknown): Answer<Matrix> {
  return andThen(readDecimals(decimals), (digits) => {
    const read: Result<[Rows, Minor]> = all([
      readRows('assets', assets, COLUMNS, 'Asset', (cell) => readImpaired(cell, digits)),
      readMinor('amount', amount, digits),
    ]);
    return andThen(read, ([rows, reversal]) => reversed(rows, reversal, digits));
  });
}

function readImpaired(cell: (name: ReversalColumn) => Cell, decimals: Decimals): Result<Impaired> {
  const amountIn = (name: ReversalColumn): Result<Minor> =>
    readMinor(cell(name).place, cell(name).given, decimals);
  const isKnown = !isNotGiven(cell('Recoverable').given);
  const read: Result<[Minor, Minor, Minor]> = all([
    amountIn('Carrying'),
    amountIn('Carrying without impairment'),
    amountIn(isKnown ? 'Recoverable' : 'Carrying without impairment'),
  ]);
  return andThen(read, ([carrying, unimpaired, recoverable]) =>
    ok({ carrying, limit: minor(Math.max(carrying, Math.min(unimpaired, recoverable))) }),
  );
}

function reversed(rows: Rows, amount: Minor, decimals: Decimals): Answer<Matrix> {
  const refused = tooManyAssets(rows, HEADER) ?? tooMuchTogether('assets', rows, amount, decimals);
  if (refused !== undefined) return { ok: false, problem: refused };
  const allocation = andThen(saidBy(rows), (assets) =>
    ok(
      allocate(
        amount,
        assets.map(({ carrying, limit }, index) => ({
          weight: BigInt(carrying),
          most: minor(limit - carrying),
          name: rows[index]?.name ?? '',
        })),
      ),
    ),
  );
  const borne = andThen(allocation, ({ parts, left }) =>
    ok<Borne>({ parts, aside: [['Not recognised', left]] }),
  );
  return andThen(unitTable(HEADER, rows, borne, 1, decimals), (table) =>
    answer(table, () => workingOf(allocation, amount, table, decimals)),
  );
}

function workingOf(
  allocation: Result<Allocation>,
  amount: Minor,
  table: Matrix,
  decimals: Decimals,
): readonly Step[] {
  const byAsset: Step = {
    label: 'Reversal by asset',
    formula: 'after = carrying + reversal, at most the cap',
    value: table,
    unit: 'table',
    source: cite('IAS 36', '123'),
  };
  if (!allocation.ok) return [byAsset];
  const { left } = allocation.value;
  const [given, rest] = [amount, left].map((units) => fromMinor(units, decimals)) as [number, number];
  return [
    ...shareSteps(allocation.value, decimals, 'Share that every asset below its cap gains', ['122', '123']),
    {
      label: 'Reversal recognised',
      formula: `${figure(given)} − ${figure(rest)}`,
      value: fromMinor(minor(amount - left), decimals),
      unit: 'amount',
      source: cite('IAS 36', '122'),
    },
    byAsset,
  ];
}
