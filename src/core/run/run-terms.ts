/** The door of a month-end run: what is run, from when to when, and how it is booked. */

import { readOptionalWord, readText, readWord } from '../argument';
import type { Kind } from '../journal/kind';
import { KINDS } from '../journal/kinds';
import { readGrouping, type Grouping } from '../register/grouping';
import { readSpan } from '../register/span';
import type { Terms } from '../register/terms';
import { all, andThen, ok, type Result } from '../result';

/** The kinds a register's charges are booked as. */
export const RUN_KINDS = ['depreciation', 'amortization'] as const;

/** What a person says of a run. */
export interface RunGiven {
  readonly kind?: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly register?: unknown;
  readonly book?: unknown;
  readonly scope?: unknown;
  readonly convention?: unknown;
  readonly yearEnd?: unknown;
  readonly decimals?: unknown;
}

export interface RunTerms {
  readonly kind: Kind;
  readonly terms: Terms;
  /** The name by which the register is known again: of its table, or of its sheet. */
  readonly register: string;
  /** Empty where the register has one book. */
  readonly book: string;
  /** What one entry is posted for. */
  readonly scope: Grouping;
}

/** @problem those of its parts: not-understood, out-of-range */
export function readRunTerms(given: RunGiven): Result<RunTerms> {
  const read: Result<[(typeof RUN_KINDS)[number], Terms, string, string, Grouping]> = all([
    readOptionalWord('kind', given.kind, RUN_KINDS, 'depreciation'),
    readSpan(given.from, given.to, given.convention, given.yearEnd, given.decimals),
    readText('register', given.register),
    readText('book', given.book),
    readGrouping(given.scope, 'class'),
  ]);
  return andThen(read, ([word, terms, register, book, scope]) =>
    andThen(kindOf(word), (kind) => ok({ kind, terms, register: register.trim(), book: book.trim(), scope })),
  );
}

function kindOf(word: string): Result<Kind> {
  const words = KINDS.map((kind) => kind.word);
  return andThen(readWord('kind', word, words), (found) =>
    ok(KINDS.find((kind) => kind.word === found) as Kind),
  );
}
