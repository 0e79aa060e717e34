/**
 * The text whose digest is kept beside what was posted. What stands above the charges of a run says whose
 * they are and what becomes of them, so it is in it as much as the amounts.
 */

import type { Grouping } from '../register/grouping';
import type { RunRecord } from './run-record';

/** All of a run that must not change unseen. */
export interface DigestedRun extends RunRecord {
  readonly scope: Grouping;
}

type Charges = RunRecord['charges'];

/** The first line of a run; that of an entry is its id. */
export function digestHead({ id, register, book, from, to, scope }: DigestedRun): string {
  return JSON.stringify([id, register, book, from, to, scope]);
}

/** A head and its charges, in one order. */
export function digestText(head: string, charges: Charges): string {
  return [head, ...digestLines(charges).sort()].join('\n');
}

/** A line an asset, in any order. */
export function digestLines(charges: Charges): string[] {
  return [...charges].map(([key, { charge }]) => `${key}\t${charge}`);
}
