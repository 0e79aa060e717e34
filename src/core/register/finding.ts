/** What a check of a register can find, each kind by its word, in the order of its weight. */

import { METHODS } from '../depreciation/methods';
import { nearest, type Named } from '../nearest';
import type { Problem } from '../problem';
import { CONVENTIONS } from '../time/service';

/** What keeps a row from being read, by the column that its problem names. */
const BLOCKING = {
  life: ['Life', 'Life months'],
  salvage: ['Salvage'],
  method: ['Method', 'Factor'],
  cost: ['Cost'],
  'in-service': ['In service'],
  disposal: ['Disposed', 'Disposed share', 'Proceeds'],
  impairment: ['Impairment', 'Impairment date'],
  opening: ['Opening accumulated', 'Opening date'],
  convention: ['Convention'],
  units: ['Units before', 'Units'],
  'total-row': [],
  event: [],
  names: ['Asset', 'Class', 'Book'],
  other: [],
} as const;

/** What a person should look at, though the row can be read. */
const ODD = [
  'no-book',
  'same-tag',
  'no-tag',
  'no-class',
  'no-cost',
  'text-date',
  'text-amount',
  'later',
  'column',
] as const;

export type BlockingKind = keyof typeof BLOCKING;
export type OddKind = (typeof ODD)[number];
export type FindingKind = BlockingKind | OddKind;

const BLOCKING_KINDS = Object.keys(BLOCKING) as BlockingKind[];
export const FINDING_KINDS: readonly FindingKind[] = [...BLOCKING_KINDS, ...ODD];

/** Whether `WDV.REGISTER` and a month-end run stop at it. */
export function isBlocking(kind: FindingKind): boolean {
  return kind in BLOCKING;
}

export interface Finding {
  readonly kind: FindingKind;
  /** Its row in the range, the header being row 1. */
  readonly row: number;
  /** Empty where the row has none. */
  readonly tag: string;
  /** Why the row cannot be read. */
  readonly problem?: Problem;
  /** What stands there, of what is odd. */
  readonly got?: string;
  /** The row where the same tag stands first. */
  readonly first?: number;
  /** The word that may have been meant. */
  readonly suggestion?: string;
}

/** A row that cannot be read. */
export function blocked(row: number, tag: string, problem: Problem): Finding {
  const kind = kindOf(problem.argument);
  const words = kind === 'method' || kind === 'convention' ? WORDS[kind] : [];
  const suggestion = nearest(unquoted(problem.got), words);
  return { kind, row, tag, problem, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** @example kindOf('register row 3, Life') // "life" */
function kindOf(argument: string): BlockingKind {
  if (argument.startsWith('events row')) return 'event';
  const [, column = ''] = /^register row \d+, (.*)$/.exec(argument) ?? [];
  return BLOCKING_KINDS.find((kind) => (BLOCKING[kind] as readonly string[]).includes(column)) ?? 'other';
}

const WORDS: Readonly<Record<'method' | 'convention', readonly Named<string>[]>> = {
  method: METHODS.map(({ word, label }) => ({ word, names: [label] })),
  convention: CONVENTIONS.map((word) => ({ word, names: [] })),
};

/** Text as it was given; a problem shows it in quotes. */
function unquoted(got: string): string {
  return got.replace(/^"|"$/g, '');
}
