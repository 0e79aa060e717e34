/** What every kind of test says about itself: one file a kind, all of them listed in `kinds.ts`. */

import { isBlank } from '../argument';
import type { Citation } from '../citation';
import type { Framework } from '../standards/framework';
import type { Calculation } from './calculation';

/** Whether a question is answered, by its name. */
export type Has = (name: string) => boolean;

/** What is asked for: one number, the cells of a list or a table, or one of some words. */
export interface Question {
  /** As the core spells the argument that it becomes. */
  readonly name: string;
  readonly label: string;
  readonly takes: 'amount' | 'fraction' | 'number' | 'list' | 'table' | 'word';
  /** Where it takes a list; amounts, if not said. */
  readonly holds?: 'fraction' | 'number';
  /** Where it takes a word; the first is chosen unless the person says otherwise. */
  readonly words?: readonly { readonly word: string; readonly label: string }[];
  /** What it holds before anybody has typed. */
  readonly initially?: string;
  /** Whether the test cannot be made without it; never, if not said. */
  readonly isNeeded?: (has: Has) => boolean;
}

/** By name a question, an earlier line, or `date` and `decimals`, which every test has. */
export type Argument = string | { readonly unlessBlank: string };

/** A figure or a table that a test comes to. */
export interface Line {
  readonly name: string;
  readonly label: string;
  readonly by: Calculation;
  readonly with: readonly Argument[];
  /** Always, if not said. */
  readonly when?: (has: Has) => boolean;
  /** Where it comes to a table: what its columns hold, the last also all that follow. */
  readonly columns?: readonly ('name' | 'amount' | 'fraction')[];
  /** A table of headroom: growth across its header, rates down its first column. */
  readonly isMap?: true;
  readonly source?: Citation;
}

/** What a test leads to. */
export interface EntrySpec {
  /** The line with its amount. */
  readonly amount: string;
  /** A word of the journal's kinds. */
  readonly kind: string;
  /** The kind for an amount below 0, which is then posted without its sign. */
  readonly below?: string;
}

/** Something that a person looks for before, or beside, the figures. */
export interface Indicator {
  /** Never changes: answers are kept by it. */
  readonly name: string;
  readonly text: string;
  readonly source: Citation;
}

export interface TestKind {
  /** Never changes: tests are kept by it. */
  readonly word: string;
  readonly label: string;
  /** What the test asks, in one sentence. */
  readonly purpose: string;
  readonly frameworks: readonly Framework[];
  readonly questions: readonly Question[];
  /** Each after those that it refers to. */
  readonly lines: readonly Line[];
  /** The line that decides: a loss above 0, or nothing. */
  readonly result: string;
  /** What a result below 0 is called. */
  readonly below?: string;
  /** The line that says how far away a loss is. */
  readonly headroom?: string;
  readonly entries: readonly EntrySpec[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Citation[];
}

export const ALWAYS = (): boolean => true;

/** What a test is given, by the names of its questions; `date` and `decimals` besides. */
export type Given = ReadonlyMap<string, unknown>;

export function hasIn(given: Given): Has {
  return (name) => {
    const value = given.get(name);
    return Array.isArray(value) ? value.length > 0 : !isBlank(value);
  };
}

/** The questions without whose answer there is no test. */
export function unanswered({ questions }: TestKind, given: Given): readonly Question[] {
  const has = hasIn(given);
  return questions.filter(({ name, isNeeded }) => isNeeded?.(has) === true && !has(name));
}

export function linesFor({ lines }: TestKind, given: Given): readonly Line[] {
  const has = hasIn(given);
  return lines.filter(({ when = ALWAYS }) => when(has));
}
