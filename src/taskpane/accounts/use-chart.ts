/**
 * The chart of accounts for the whole pane. With a workbook it is read from there and every change
 * goes there at once; without one it lasts as long as the pane.
 */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Chart, ChartReading } from '../../core/journal/chart';
import { nameAccount, nameAccounts, readChartTable } from '../../workbook/chart-table';
import type { Outcome } from '../../workbook/outcome';
import { withNamed, type NamedAccounts } from './chart-change';

export interface ChartState {
  readonly chart: Chart;
  /** What the workbook holds that could not be read. */
  readonly sentences: readonly string[];
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly name: (named: NamedAccounts) => Promise<string | undefined>;
  /** Reads the workbook again, where a colleague may have been at work. */
  readonly refresh: () => Promise<Chart>;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useChart(excel: boolean, moment: string): ChartState {
  const [reading, setReading] = useState<ChartReading>({ chart: undefined, sentences: [] });
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
    const outcome = await inTurn(readChartTable);
    if (outcome.done) return outcome.value.chart;
    const { chart } = known.current;
    const sentence = `The chart of accounts in this workbook was not read. ${outcome.refusal.sentence}`;
    know({ chart, sentences: [sentence] });
    return chart;
  };

  const name = async (named: NamedAccounts): Promise<string | undefined> => {
    if (!excel) {
      know({ chart: withNamed(known.current.chart, named), sentences: [] });
      return undefined;
    }
    const [first, ...others] = named;
    const isOne = first !== undefined && others.length === 0;
    const outcome = await inTurn(() => (isOne ? nameAccount(...first) : nameAccounts(named)));
    return outcome.done ? undefined : `Not kept in the workbook. ${outcome.refusal.sentence}`;
  };

  const refreshNow = useEffectEvent(() => void refresh());
  useEffect(() => refreshNow(), [excel, moment]);

  return { ...reading, name, refresh };
}

function isSame(one: ChartReading, other: ChartReading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
