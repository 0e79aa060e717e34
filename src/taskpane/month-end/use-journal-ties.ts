/** Whether the lines of the journal add up to the records, worked out while the person goes on. */

import { useEffect, useState } from 'react';
import type { Chart } from '../../core/journal/chart';
import type { Decimals } from '../../core/money/minor';
import type { RunLine } from '../../core/run/entries-of-run';
import { journalTies, type JournalTie } from '../../core/run/journal-ties';
import type { RunRecord } from '../../core/run/run-record';
import { inSlices } from './in-slices';

/** @returns Nothing as long as it is not known. */
export function useJournalTies(
  records: readonly RunRecord[],
  lines: readonly RunLine[] | undefined,
  chart: Chart,
  decimals: Decimals,
): readonly JournalTie[] | undefined {
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    if (lines === undefined) return undefined;
    let isLeft = false;
    const watch = { onProgress: () => undefined, isCancelled: () => isLeft };
    void inSlices(journalTies(records, lines, chart, decimals), watch).then((ties) => {
      if (!isLeft && ties !== undefined) setTold({ records, lines, chart, ties });
    });
    return () => {
      isLeft = true;
    };
  }, [records, lines, chart, decimals]);
  const isNow = told?.records === records && told.lines === lines && told.chart === chart;
  return isNow ? told.ties : undefined;
}

interface Told {
  readonly records: readonly RunRecord[];
  readonly lines: readonly RunLine[];
  readonly chart: Chart;
  readonly ties: readonly JournalTie[];
}
