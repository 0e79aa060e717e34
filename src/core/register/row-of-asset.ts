/** Where an asset stands in the cells of a register, without reading the rest of it. */

import { readText } from '../argument';
import { findColumns } from '../table/headed';
import { tagKey } from './asset-events';
import { REGISTER_COLUMNS, type RegisterColumn } from './columns';

/** What the row says; what is not given is not asked for. */
export type WantedRow = Readonly<
  Partial<Record<Extract<RegisterColumn, 'Asset' | 'Class' | 'Book'>, string>>
>;

/**
 * The first row that says all of it.
 *
 * @param register The header first.
 * @returns Its row in the range, the header being row 1; nothing where there is none.
 * @example rowOfAsset([['Asset', 'Class'], ['M-1', 'Machines']], { Asset: 'm-1' }) // 2
 */
export function rowOfAsset(register: readonly (readonly unknown[])[], wanted: WantedRow): number | undefined {
  const places = findColumns('register', register[0] ?? [], REGISTER_COLUMNS);
  if (!places.ok) return undefined;
  const asked = Object.entries(wanted).map(([name, text]) => ({
    place: places.value.get(name as RegisterColumn),
    key: tagKey(text),
  }));
  const says = (row: readonly unknown[]): boolean =>
    asked.every(({ place, key }) => place === undefined || keyIn(row[place]) === key);
  const found = register.findIndex((row, index) => index > 0 && says(row));
  return found < 0 ? undefined : found + 1;
}

function keyIn(cell: unknown): string | undefined {
  const text = readText('', cell);
  return text.ok ? tagKey(text.value) : undefined;
}
