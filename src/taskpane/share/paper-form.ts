/** What a person says of the working paper before it is written. */

import { readDate } from '../../core/time/date-argument';
import { isoDate } from '../../core/time/serial';
import { workbookPaperWords as words } from '../words/workbook-paper';
import type { Signed } from './gathered';

export interface PaperForm {
  /** As ISO 8601 has it, or as it was typed. */
  readonly preparedOn: string;
  readonly preparedBy: string;
}

/**
 * @param today Excel serial, with the time of day.
 * @param preparedBy Who prepared the last one.
 */
export function newPaperForm(today: number, preparedBy: string | null): PaperForm {
  return { preparedOn: isoDate(Math.floor(today)), preparedBy: preparedBy ?? '' };
}

export type PaperFormReading =
  { readonly ready: true; readonly signed: Signed } | { readonly ready: false; readonly reason: string };

export function readPaperForm({ preparedOn, preparedBy }: PaperForm): PaperFormReading {
  const day = readDate('prepared on', preparedOn);
  if (!day.ok) return { ready: false, reason: words.dayNeeded };
  return { ready: true, signed: { preparedOn: day.value, preparedBy } };
}
