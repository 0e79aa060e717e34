/** Whether the working paper can be written, where it would go, or the one reason why it cannot. */

import { filledCells, type Paper } from '../../core/assessment/paper';
import type { Outcome } from '../../workbook/outcome';
import type { PaperPlace } from '../../workbook/paper-sheet';
import type { Readiness } from '../journal/readiness';
import { testWords } from '../words/test';

export function paperReadiness(
  excel: boolean,
  isBusy: boolean,
  reason: string | undefined,
  name: string,
  paper: Paper | undefined,
  place: Outcome<PaperPlace> | undefined,
): Readiness {
  if (!excel) return not(testWords.outsideExcel);
  if (isBusy) return not(testWords.writing);
  if (reason !== undefined) return not(reason);
  if (name === '') return not(testWords.enterName);
  if (paper === undefined || place === undefined) return not(testWords.looking);
  if (!place.done) return not(place.refusal.sentence);
  return { canInsert: true, text: testWords.place(place.value.address, filledCells(paper)) };
}

function not(text: string): Readiness {
  return { canInsert: false, text };
}
