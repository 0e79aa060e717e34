/**
 * A table as the core made it against the oracle: every cell of every row, and the total of the
 * charges. Amounts are compared as the doubles nearest to whole minor units over their scale, so that
 * equal means equal.
 */

import type { Matrix } from '../../src/core/working';
import { fastWrittenDown } from '../oracle/fast-schedule';
import type { ScheduleCase } from './schedule-case';

export interface Finding {
  readonly rows: number;
  readonly wrongRows: number;
  /** Whether the charges miss what was written down, or a method that lands on salvage does not. */
  readonly missesTotal: boolean;
  /** The first difference, in a sentence. */
  readonly first?: string;
}

const AMOUNTS = ['Opening', 'Charge', 'Adjustment', 'Accumulated', 'Closing'];
const HEADER = shown(['Period', ...AMOUNTS]);
const DATED_HEADER = shown(['Period', 'From', 'To', ...AMOUNTS]);
/** Those whose definition leads to salvage. */
const LANDS = ['SLN', 'SYD', 'VDB'];

export function check(given: ScheduleCase, table: Matrix): Finding {
  const expected = fastWrittenDown(given.asset, given.moments);
  const header = given.days === undefined ? HEADER : DATED_HEADER;
  const compared = Math.max(expected.length, table.length - 1);
  let [wrongRows, first] = [0, shown(table[0]) === header ? undefined : 'the header is another'];
  for (let row = 0; row < compared; row++) {
    const wanted = wantedRow(given, expected, row);
    const got = table[row + 1];
    if (isSame(wanted, got)) continue;
    wrongRows++;
    first ??= `row ${row + 1} is ${shown(got)}, the oracle has ${shown(wanted)}`;
  }
  const miss = totalMissed(given, table);
  const message = first ?? miss;
  const finding = { rows: compared, wrongRows, missesTotal: miss !== undefined };
  return message === undefined ? finding : { ...finding, first: message };
}

/** A table that could not be had counts all its rows as wrong. */
export function refused(given: ScheduleCase, reason: string): Finding {
  return {
    rows: given.moments.length,
    wrongRows: given.moments.length,
    missesTotal: true,
    first: `no table: ${reason}`,
  };
}

function shown(row: readonly unknown[] | undefined): string {
  return row === undefined ? 'no such row' : JSON.stringify(row);
}

function wantedRow(
  { asset, days, spec }: ScheduleCase,
  writtenDown: readonly number[],
  row: number,
): readonly number[] | undefined {
  const now = writtenDown[row];
  if (now === undefined) return undefined;
  const before = row === 0 ? 0 : (writtenDown[row - 1] ?? 0);
  const [cost, scale] = [Number(asset.cost), 10 ** spec.decimals];
  const amounts = [
    (cost - before) / scale,
    (now - before) / scale,
    0,
    now / scale,
    (cost - now) / scale,
  ] as const;
  const span = days?.[row];
  return span === undefined ? [row + 1, ...amounts] : [row + 1, span[0], span[1], ...amounts];
}

function isSame(wanted: readonly number[] | undefined, got: Matrix[number] | undefined): boolean {
  if (wanted === undefined || got === undefined || wanted.length !== got.length) return false;
  for (let index = 0; index < wanted.length; index++) if (wanted[index] !== got[index]) return false;
  return true;
}

/** The charges of the table itself, in whole minor units, against what they had to write down. */
function totalMissed({ asset, spec, days }: ScheduleCase, table: Matrix): string | undefined {
  const scale = 10 ** spec.decimals;
  const inMinor = (cell: unknown): number => Math.round(Number(cell) * scale);
  const width = table[0]?.length ?? 0;
  let total = 0;
  for (let row = 1; row < table.length; row++) total += inMinor(table[row]?.[width - 4]);
  const closing = inMinor(table[table.length - 1]?.[width - 1]);
  const isWholeYears = asset.life % asset.unitsPerYear === 0;
  const leadsToSalvage = spec.method === 'REDUCING' && spec.factor === undefined && isWholeYears;
  const lands = LANDS.includes(spec.method) || (leadsToSalvage && days === undefined);
  const target = lands ? Number(asset.salvage) : closing;
  if (total === Number(asset.cost) - target) return undefined;
  return `the charges add up to ${total} minor units, not ${Number(asset.cost) - target}`;
}
