/** Whether the schedule can be inserted, where it would go, or the one reason why it cannot. */

import type { FormulaPlace } from '../../workbook/formula-place';
import type { Outcome } from '../../workbook/outcome';
import type { Readiness } from '../journal/readiness';
import { amountText } from '../typed/amount';
import { scheduleWords } from '../words/schedule';
import { sizeOf } from './blocks';
import { excelOf } from './excel-block';
import type { Way } from './form';
import type { Reading } from './reading';

export function readinessOf(
  excel: boolean,
  reading: Reading,
  way: Way,
  place: Outcome<FormulaPlace> | undefined,
  isBusy: boolean,
  language: string,
): Readiness {
  if (!excel) return not(scheduleWords.needsExcel);
  if (reading.state !== 'ready') return not(reading.reason);
  if (isBusy) return not(scheduleWords.busy);
  const own = way === 'excel' ? excelOf(reading, language) : undefined;
  if (typeof own === 'string') return not(scheduleWords.notExcel(own));
  if (place === undefined) return not(scheduleWords.looking);
  if (!place.done) {
    const { sentence, at } = place.refusal;
    return at === undefined ? not(sentence) : { ...not(sentence), at };
  }
  const [rows, columns] = sizeOf(reading, way);
  const count = scheduleWords.cellCount(amountText(rows * columns, language, 0));
  const as = own === undefined ? scheduleWords.ways[way].as : scheduleWords.ownFunction(own.name);
  return { canInsert: true, text: scheduleWords.place(as, place.value.address, count) };
}

function not(text: string): Readiness {
  return { canInsert: false, text };
}
