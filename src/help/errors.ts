/** The errors that a function gives, and what a person can do about each. */

import type { ProblemKind } from '../core/problem';

interface ErrorWords {
  readonly cell: string;
  readonly meaning: string;
  readonly remedy: string;
}

export const ERRORS: Readonly<Record<ProblemKind, ErrorWords>> = {
  'out-of-range': {
    cell: '#NUM!',
    meaning: 'A number is outside what its argument takes.',
    remedy:
      'Excel shows no text with this error. Select the cell and open Explain in the pane: it names the argument, what it got and what it takes.',
  },
  'not-understood': {
    cell: '#VALUE!',
    meaning: 'A word is not on its list, text stands where a number belongs, or a date is none.',
    remedy:
      'Point at the mark beside the cell: its message names the argument, what it got and what it takes. Where Excel shows none, Explain in the pane does.',
  },
  'not-on-record': {
    cell: '#N/A',
    meaning: 'No figure is in force at that date.',
    remedy: 'Check the date. Where the law has no rate or limit, there is none to compute with.',
  },
  'too-large': {
    cell: '#VALUE!',
    meaning: 'The input or the result is over its limit.',
    remedy:
      'Most limits are 100,000 cells; the message says how many there are. Ask for fewer periods, or split the table.',
  },
  'division-by-zero': {
    cell: '#DIV/0!',
    meaning: 'Excel’s own function divides by zero here, and so does this one.',
    remedy: 'Give the argument a value other than 0.',
  },
};

const KINDS = Object.keys(ERRORS) as readonly ProblemKind[];

export interface Problems {
  readonly kinds: readonly { readonly kind: ProblemKind; readonly when: string }[];
  /** What else is to be said about them. */
  readonly remark: string;
}

/**
 * What a docblock says under `@problem`: kinds, each with what else leads to it.
 *
 * @example problemsOf('out-of-range, also for a life of 99; too-large. A bad row shows its problem.')
 *          // out-of-range "also for a life of 99", too-large ""; remark "A bad row shows its problem."
 */
export function problemsOf(text: string): Problems {
  const [, list = '', remark = ''] = /^(.*?)(?:\. (.*))?$/s.exec(text) ?? [];
  const parts = list.split(new RegExp(`(?:^|[,;] )(${KINDS.join('|')})(?![\\w-])`));
  const kinds = KINDS.flatMap((kind) => {
    const at = parts.indexOf(kind);
    return at < 0 ? [] : [{ kind, at, when: (parts[at + 1] ?? '').replace(/^[,;]?\s+|\.$/g, '') }];
  });
  return { kinds: kinds.sort((a, b) => a.at - b.at).map(({ kind, when }) => ({ kind, when })), remark };
}
