/** Whether month-end runs were posted from this workbook: their records count in its currency's digits. */

import { sentenceOf } from '../core/problem';
import { done, reading, refused, type Outcome } from './outcome';
import { openRecords, readHeads } from './run-records';

export function areRunsKept(): Promise<Outcome<boolean>> {
  return reading(async (context) => {
    const opened = await openRecords(context);
    if (opened === undefined) return done(false);
    const heads = await readHeads(context, opened);
    return heads.ok ? done(heads.value.length > 0) : refused(sentenceOf(heads.problem));
  });
}
