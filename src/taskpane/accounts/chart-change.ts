/** A chart with some accounts named anew, where there is no workbook to keep it. */

import type { Role } from '../../core/journal/accounts';
import {
  defaultRows,
  EVERYWHERE,
  type Chart,
  type ChartRow,
  type NamedAccount,
} from '../../core/journal/chart';

export type NamedAccounts = ReadonlyMap<Role, NamedAccount>;

/** The row of each role that is for every class and book says the new name; one that is not there is added. */
export function withNamed(chart: Chart, named: NamedAccounts): readonly ChartRow[] {
  const rows = (chart ?? defaultRows()).map((row) => {
    const account = isEverywhere(row) ? named.get(row.role) : undefined;
    return account === undefined ? row : { ...row, ...account };
  });
  const known = new Set(rows.filter(isEverywhere).map(({ role }) => role));
  const added = [...named].filter(([role]) => !known.has(role));
  return [...rows, ...added.map(([role, account]) => ({ ...EVERYWHERE, role, ...account }))];
}

/** How many rows name an account of the role for a class or a book of its own. */
export function ownRows(chart: Chart, role: Role): number {
  return (chart ?? []).filter((row) => row.role === role && !isEverywhere(row)).length;
}

function isEverywhere({ assetClass, book }: ChartRow): boolean {
  return assetClass === '' && book === '';
}
