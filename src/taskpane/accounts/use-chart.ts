/**
 * The chart of accounts for the whole pane. With a workbook it is read from there and every change
 * goes there at once; without one it lasts as long as the pane.
 */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { withAccounts, type Chart, type ChartReading } from '../../core/journal/chart';
import { readChart, renameAccounts } from '../../workbook/chart-setting';
import type { Outcome } from '../../workbook/outcome';

export interface ChartState {
  readonly chart: Chart;
  /** What the workbook keeps that could not be read. */
  readonly sentences: readonly string[];
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly rename: (named: Chart) => Promise<string | undefined>;
  /** Reads the workbook again, where a colleague may have been at work. */
  readonly refresh: () => Promise<Chart>;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useChart(excel: boolean, moment: string): ChartState {
  const [reading, setReading] = useState<ChartReading>({ chart: new Map(), sentences: [] });
  const known = useRef(reading);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const know = (next: ChartReading): void => {
    // The same again changes nothing, and nothing is drawn anew.
    if (isSame(known.current, next)) return;
    known.current = next;
    setReading(next);
  };

  /** One conversation after the other: a later answer never hides what an earlier one did. */
  const inTurn = async (ask: () => Promise<Outcome<ChartReading>>): Promise<Outcome<ChartReading>> => {
    const answer = last.current.then(ask);
    last.current = answer;
    const outcome = await answer;
    if (outcome.done) know(outcome.value);
    return outcome;
  };

  const refresh = async (): Promise<Chart> => {
    if (!excel) return known.current.chart;
    const outcome = await inTurn(readChart);
    if (outcome.done) return outcome.value.chart;
    const { chart } = known.current;
    const sentence = `The chart of accounts in this workbook was not read. ${outcome.refusal.sentence}`;
    know({ chart, sentences: [sentence] });
    return chart;
  };

  const rename = async (named: Chart): Promise<string | undefined> => {
    if (!excel) {
      know({ chart: withAccounts(known.current.chart, named), sentences: [] });
      return undefined;
    }
    const outcome = await inTurn(() => renameAccounts(named));
    return outcome.done ? undefined : `Not kept in the workbook. ${outcome.refusal.sentence}`;
  };

  const refreshNow = useEffectEvent(() => void refresh());
  useEffect(() => refreshNow(), [excel, moment]);

  return { ...reading, rename, refresh };
}

function isSame(one: ChartReading, other: ChartReading): boolean {
  const text = ({ chart, sentences }: ChartReading): string => JSON.stringify([[...chart], sentences]);
  return text(one) === text(other);
}
