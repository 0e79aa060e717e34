/** Whether the entry can be inserted, where it would go, or the one reason why it cannot. */

import type { JournalPlace } from '../../workbook/journal-place';
import type { Outcome } from '../../workbook/outcome';
import { countOf } from './message';
import type { Reading } from './reading';

export interface Readiness {
  readonly canInsert: boolean;
  /** The place, `Journal!A8:E9, 2 lines`, or the reason. */
  readonly text: string;
  /** Cells in the way. */
  readonly at?: string;
}

const MAKES: Readonly<Record<JournalPlace['makes'], string>> = {
  nothing: '',
  table: ', new table',
  'sheet and table': ', new sheet',
};

export function readinessOf(
  excel: boolean,
  reading: Reading,
  place: Outcome<JournalPlace> | undefined,
  isBusy: boolean,
): Readiness {
  if (!excel) return not('Inserting needs Excel.');
  if (reading.state !== 'ready') return not(reading.reason);
  if (isBusy) return not('Inserting the entry.');
  if (place === undefined) return not('Looking for the place in the workbook.');
  if (!place.done) {
    const { sentence, at } = place.refusal;
    return at === undefined ? not(sentence) : { ...not(sentence), at };
  }
  const { address, lines, makes } = place.value;
  return { canInsert: true, text: `${address}, ${countOf(lines.rows)}${MAKES[makes]}` };
}

function not(text: string): Readiness {
  return { canInsert: false, text };
}
