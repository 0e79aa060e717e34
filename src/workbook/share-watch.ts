/** Long work on the whole workbook, as somebody watches it: how far it is, and whether it may stop. */

import { refused, type Outcome } from './outcome';

export interface Progress {
  /** Only while reading and preparing can the work be stopped; what is written is written whole. */
  readonly step: 'reading' | 'writing' | 'verifying';
  /** In cells or formulas, whichever the step goes through. */
  readonly done: number;
  readonly of: number;
}

export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The refusal of work that was stopped while nothing was written yet. */
export function stopped({ signal }: Watch): Outcome<never> | undefined {
  return signal?.aborted === true ? refused('Stopped. Nothing in the workbook was changed.') : undefined;
}
