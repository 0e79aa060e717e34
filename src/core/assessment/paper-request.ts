/** What a working paper is made of. */

import type { Decimals } from '../money/minor';
import type { Role } from '../journal/accounts';
import type { Assessment } from './assess';
import type { Indicator, TestKind } from './kind';
import type { PaperWords } from './paper-words';

/** What stands beside a question. */
export type PaperInput =
  /** Empty text where nothing was given. */
  | { readonly typed: number | string }
  /** `=Plan!B4`. */
  | { readonly formula: string }
  /** A list or a table: its address, and each of its cells where they are few enough to show. */
  | { readonly cells: string; readonly each?: readonly string[] };

export interface AnsweredIndicator extends Indicator {
  readonly answer: 'yes' | 'no' | 'open';
  readonly note: string;
}

export interface PaperRequest {
  readonly kind: TestKind;
  /** What the test is called. */
  readonly name: string;
  /** By the names of the questions; `date` besides. */
  readonly inputs: ReadonlyMap<string, PaperInput>;
  readonly assessment: Assessment;
  readonly indicators: readonly AnsweredIndicator[];
  /** The account of a role, where it is not the usual one. */
  readonly accounts: ReadonlyMap<Role, string>;
  readonly decimals: Decimals;
  readonly words: PaperWords;
}
