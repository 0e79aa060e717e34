/**
 * What month-end runs have posted: a record each, with the charge of every asset over its span. A later
 * run looks at charges and not at entries, so it does not matter whether those were by asset, by
 * class or in total, by month or by quarter.
 */

import { nameKey } from '../journal/account-name';
import type { Minor } from '../money/minor';
import { tagKey } from '../register/asset-events';
import type { Grouping } from '../register/grouping';
import { isoDate } from '../time/serial';

export interface Span {
  /** Excel serials, both included. */
  readonly from: number;
  readonly to: number;
}

/** An asset as a class of it was charged: one that changes its class is another holding. */
export interface Charged {
  readonly tag: string;
  readonly assetClass: string;
  /** In minor units; below 0 in a correction. */
  readonly charge: Minor;
}

/** {@link holdingKey} of an asset and its class. */
export type HoldingKey = string;

export interface RunRecord extends Span {
  /** {@link runId}, or {@link catchUpId} of it for what was posted as catch-up. */
  readonly id: string;
  /** The name of the table or the sheet that it was run of. */
  readonly register: string;
  readonly book: string;
  /** Assets that had nothing to post are not in it. */
  readonly charges: ReadonlyMap<HoldingKey, Charged>;
}

export function holdingKey({ tag, assetClass }: Pick<Charged, 'tag' | 'assetClass'>): HoldingKey {
  return `${tagKey(tag)}\n${nameKey(assetClass)}`;
}

/**
 * The id of a run: kind, span and book, and which run over the span it is. Two people who run one
 * span at one moment come to one id, so that the second finds it taken.
 *
 * @param sequence 1 for the first, 2 for its first correction.
 * @example runId('depreciation', { from: 46023, to: 46053 }, 'IFRS', 1) // "depreciation 20260101-20260131 IFRS"
 */
export function runId(kind: string, { from, to }: Span, book: string, sequence: number): string {
  const days = [from, to].map((day) => isoDate(day).replace(/-/g, '')).join('-');
  const nth = sequence > 1 ? `correction ${sequence - 1}` : '';
  const named = book.trim() === '' ? '' : nameInId(book);
  return [kind, days, named, nth].filter((part) => part !== '').join(' ');
}

/** Endings that mean something in an id, and the name of what has none. */
const MEANS_SOMETHING = /(\/R|, catch-up|^correction \d+|^\(none\))\.*$/i;

/** A name as ids hold it: one that ends as a reversal or a catch-up does gets a mark, so that it is neither. */
function nameInId(name: string): string {
  const text = name.trim();
  if (text === '') return '(none)';
  return MEANS_SOMETHING.test(text) ? `${text}.` : text;
}

/** @example entryIdOf('depreciation 20260101-20260131', 'class', 'Vehicles') // "depreciation 20260101-20260131, class Vehicles" */
export function entryIdOf(run: string, scope: Grouping, name: string): string {
  return scope === 'total' ? run : `${run}, ${scope} ${nameInId(name)}`;
}

const CATCH_UP = ', catch-up';

/** The id of what is posted into the first open period, of a run or of one of its entries. */
export function catchUpId(id: string): string {
  return `${id}${CATCH_UP}`;
}

export function isCatchUp(id: string): boolean {
  return id.endsWith(CATCH_UP);
}

/** The id of the run that a record is of. */
export function withoutCatchUp(id: string): string {
  return isCatchUp(id) ? id.slice(0, -CATCH_UP.length) : id;
}

/** What case and the way accents are composed do not change about an id: Excel would call both one. */
export function idKey(id: string): string {
  return nameKey(id);
}

/** The records that touch a span, and those that touch these, with all that they reach over together. */
export interface Covered {
  readonly records: readonly RunRecord[];
  readonly reach: Span;
}

/**
 * All records of a book that a span cannot be told apart from.
 *
 * @example coveredBy([january, february, march], 'IFRS', quarter) // all three; the reach is the quarter
 */
export function coveredBy(all: readonly RunRecord[], book: string, span: Span): Covered {
  const own = all.filter((record) => nameKey(record.book) === nameKey(book));
  let reach: Span = { from: span.from, to: span.to };
  for (;;) {
    const { from: first, to: last } = reach;
    const records = own.filter(({ from, to }) => from <= last && to >= first);
    const from = Math.min(first, ...records.map((record) => record.from));
    const to = Math.max(last, ...records.map((record) => record.to));
    if (from === first && to === last) return { records, reach };
    reach = { from, to };
  }
}
