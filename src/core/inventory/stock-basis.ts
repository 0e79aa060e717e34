/** What of a stock list is compared at once: an item, a group of similar items, or all of it. */

import { oneOf, readOptionalWord } from '../argument';
import { citationText } from '../citation';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { MEASURES_STOCK_AS_A_WHOLE, type InventoryFramework } from '../standards/inventory-framework';

export const STOCK_BASES = ['item', 'group', 'total'] as const;
export type StockBasis = (typeof STOCK_BASES)[number];

export const STOCK_BASIS_LABELS: Readonly<Record<StockBasis, string>> = {
  item: 'Item by item',
  group: 'One row a group of similar items',
  total: 'All stock at once; not under IFRS',
};

const IN_PARTS = STOCK_BASES.filter((basis) => basis !== 'total');

/**
 * The `basis` argument: `item` when omitted.
 *
 * @problem not-understood, also for all at once where the framework rules that out
 */
export function readStockBasis(given: unknown, framework: InventoryFramework): Result<StockBasis> {
  return andThen(readOptionalWord('basis', given, STOCK_BASES, 'item'), (basis) => {
    const whole = MEASURES_STOCK_AS_A_WHOLE[framework];
    if (basis !== 'total' || whole.rule) return ok(basis);
    const reason = `which compares similar items at most (${citationText(whole.source)})`;
    return refuse(
      'not-understood',
      'basis',
      shown(given),
      `${oneOf(IN_PARTS)} under ${framework}, ${reason}`,
    );
  });
}

/** Rows that are compared at once, under the names of their line. */
export interface Compared<Row> {
  readonly name: string;
  readonly group: string;
  readonly rows: readonly Row[];
}

/**
 * @returns The items, the groups in the order in which they first appear, or one part. A group is one
 *   whatever the case of its name.
 */
export function comparedBy<Row extends { readonly name: string; readonly group: string }>(
  basis: StockBasis,
  rows: readonly Row[],
): readonly Compared<Row>[] {
  if (basis === 'total') return [{ name: '', group: '', rows }];
  if (basis === 'item') return rows.map((row) => ({ name: row.name, group: row.group, rows: [row] }));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.group.toLowerCase();
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()].map((own) => ({ name: '', group: own[0]?.group ?? '', rows: own }));
}
