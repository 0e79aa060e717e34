/**
 * What a task makes of a register: a step for each asset, sums by group, and the rows at the end. A task
 * knows nothing of files, nor whether it sees the whole register or a part of it.
 */

import { amountText } from '../core/ledger/amount-text';
import type { Minor } from '../core/money/minor';
import type { Holding } from '../core/register/holding';
import type { Entry } from '../core/register/holdings';
import type { Row as RegisterRow, Terms } from '../core/register/terms';
import { andThen, ok, type Result } from '../core/result';
import { isoDate } from '../core/time/serial';
import type { Groups } from './groups';
import type { Header, Row, Value } from './layout';

/** A group's key and its name. */
export type GroupName = readonly [key: string, name: string];

/** What an asset comes to. */
export interface Taken {
  /** Its own rows. */
  readonly rows: readonly Row[];
  /** The group that its figures are added to; nothing where they are not. */
  readonly group?: GroupName;
  /** Whether it counts as rejected, though its rows say why. */
  readonly isRejected?: boolean;
}

export interface Closing {
  /** What the person should know of it. */
  readonly remark?: string;
  /** Where the columns are known only at the end. */
  readonly header?: Header;
  readonly rows: readonly Row[];
}

export interface Work {
  /** What the rows of the register are read by. */
  readonly terms: Terms;
  /** One book, which is named if there are several; `named`: if there is one at all; or each of them. */
  readonly books: 'one' | 'named' | 'each';
  /** The columns of its rows, where they are known before the first asset. */
  readonly header?: Header;
  /** How many figures of an asset are summed. */
  readonly width: number;
  /** What the header of the register already says. */
  readonly ofHeader?: (columns: readonly string[]) => readonly Row[];
  /**
   * @param entry The row as an asset; nothing where it needs a book and has none.
   * @param into The asset's figures, all 0 at first.
   * @problem why the row is rejected
   */
  readonly take: (row: RegisterRow, entry: Entry, into: Float64Array) => Result<Taken>;
  /** @param isWhole Whether no row was rejected. */
  readonly closing: (groups: Groups, isWhole: boolean) => Result<Closing>;
}

/** A step of those that can be read; the others are rejected with their problem. */
export function ofHolding(
  take: (holding: Holding, entry: Entry, into: Float64Array, row: RegisterRow) => Result<Taken>,
): Work['take'] {
  return (row, entry, into) => andThen(entry.read(), (holding) => take(holding, entry, into, row));
}

/** Nothing to say at the end. */
export const noClosing: Work['closing'] = () => ok({ rows: [] });

export function amountField(units: Minor | bigint, { decimals }: Pick<Terms, 'decimals'>): Value {
  return { figure: amountText(units, decimals) };
}

export function countField(count: number): Value {
  return { figure: String(count) };
}

export function dayField(serial: number): string {
  return isoDate(serial);
}
