/**
 * Figures of law with the day each came into force. A figure leaves its table only together with
 * its source; a day on which the table has none is a problem that says the table's name and span.
 */

import { oneOf } from '../argument';
import type { Citation } from '../citation';
import { ok, refuse, type Result } from '../result';
import { isoDate, parseIsoDate } from '../time/serial';

export interface DatedRow<Figure> {
  /** Its first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Nothing was in force from this day when it is `null`. */
  readonly figure: Figure | null;
  readonly source: Citation;
  /** What of the row was not read in the law itself, and where it was read instead. */
  readonly unconfirmed?: string;
}

export interface DatedTable<Figure> {
  /** As a message calls it: `Section 179 limits`. */
  readonly name: string;
  /** What the figure is measured in: `fraction a year`. */
  readonly unit: string;
  /** Which day picks the row, in words after "dated by": `spending`, `day of the chargeable period`. */
  readonly datedBy: string;
  /** The last day the table answers for; without it the last row stands until the law changes. */
  readonly until?: string;
  /** The day it was last held against its sources. */
  readonly checked: string;
  /** Oldest first. */
  readonly rows: readonly DatedRow<Figure>[];
  /** A figure in words, for `docs/sources.md`: `18 %`. */
  shows(figure: Figure): string;
}

/** What was in force on a day. */
export interface InForce<Figure> {
  readonly figure: Figure;
  readonly source: Citation;
  /** Serial of its first day. */
  readonly from: number;
  /** Serial of its last day; nothing when it still stands. */
  readonly to: number | undefined;
  readonly unconfirmed?: string;
}

/**
 * The figure in force on a day.
 *
 * @param argument Whose date it is.
 * @param day Excel serial.
 * @problem not-on-record outside the table and where nothing was in force
 */
export function inForce<Figure>(
  table: DatedTable<Figure>,
  argument: string,
  day: number,
): Result<InForce<Figure>> {
  const found = rowsBetween(table, day, day)[0];
  if (found !== undefined) return ok(found);
  return refuse('not-on-record', argument, isoDate(day), `a day in "${table.name}", ${spanOf(table)}`);
}

/** Every row in force on some day of a span, oldest first; days on which nothing was have none. */
export function rowsBetween<Figure>(
  table: DatedTable<Figure>,
  first: number,
  last: number,
): readonly InForce<Figure>[] {
  return spellsOf(table).filter(({ from, to }) => from <= last && (to === undefined || to >= first));
}

/** Whether every day of a span has a figure. */
export function covers<Figure>(table: DatedTable<Figure>, first: number, last: number): boolean {
  let next = first;
  for (const { from, to } of rowsBetween(table, first, last)) {
    if (from > next) return false;
    if (to === undefined) return true;
    next = to + 1;
  }
  return next > last;
}

function spellsOf<Figure>({ rows, until }: DatedTable<Figure>): readonly InForce<Figure>[] {
  const end = until === undefined ? undefined : serialOf(until);
  return rows.flatMap(({ from, figure, source, unconfirmed }, index) => {
    if (figure === null) return [];
    const next = rows[index + 1];
    const spell = {
      figure,
      source,
      from: serialOf(from),
      to: next === undefined ? end : serialOf(next.from) - 1,
    };
    return [unconfirmed === undefined ? spell : { ...spell, unconfirmed }];
  });
}

/**
 * The days a table has figures for, in words; spells that follow one another are one.
 *
 * @example spanOf(RATES) // "2020-01-01 to 2022-12-31, 2024-04-01 to 2024-12-31 or from 2025-07-01 on"
 */
export function spanOf<Figure>(table: DatedTable<Figure>): string {
  const spans: { from: number; to: number | undefined }[] = [];
  for (const { from, to } of spellsOf(table)) {
    const before = spans[spans.length - 1];
    if (before?.to !== undefined && before.to + 1 === from) before.to = to;
    else spans.push({ from, to });
  }
  const words = spans.map(({ from, to }) =>
    to === undefined ? `from ${isoDate(from)} on` : `${isoDate(from)} to ${isoDate(to)}`,
  );
  return oneOf(words);
}

/** How a working says when a figure came into force, and what of it was not confirmed. */
export function standing({ from, unconfirmed }: InForce<unknown>): string {
  const since = `in force from ${isoDate(from)}`;
  return unconfirmed === undefined ? since : `${since}; not confirmed: ${unconfirmed}`;
}

/** Tables are written by us: a date that is none is a bug, which their test finds. */
function serialOf(date: string): number {
  return parseIsoDate(date) ?? NaN;
}
