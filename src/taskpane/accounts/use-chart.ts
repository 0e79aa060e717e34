/**
 * The chart of accounts for the whole pane. With a workbook it is read from there and every change
 * goes there at once; without one it lasts as long as the pane.
 */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Chart, ChartReading } from '../../core/journal/chart';
import { nameAccount, nameAccounts, readChartTable } from '../../workbook/chart-table';
import type { Outcome } from '../../workbook/outcome';
import { accountsWords } from '../words/accounts';
import { settingsWords } from '../words/settings';
import { withNamed, type NamedAccounts } from './chart-change';
import { useInTurn } from './in-turn';
import { useAgain } from './use-again';

export interface ChartNow {
  readonly chart: Chart;
  /** Why it is not known which accounts the workbook names: then nothing is posted. */
  readonly sentence: string | undefined;
}

export interface ChartState extends ChartNow {
  /** What the workbook holds that could not be read. */
  readonly sentences: readonly string[];
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly name: (named: NamedAccounts) => Promise<string | undefined>;
  /** Reads the workbook again, where a colleague may have been at work. */
  readonly refresh: () => Promise<ChartNow>;
}

interface Known extends ChartReading {
  /** Why the workbook was not read; the chart is the one that was known before. */
  readonly refusal?: string;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useChart(excel: boolean, moment: string): ChartState {
  const [reading, setReading] = useState<Known>({ chart: undefined, sentences: [] });
  const known = useRef(reading);
  const inTurn = useInTurn();

  const know = (next: Known): void => {
    // The same again changes nothing, and nothing is drawn anew.
    if (isSame(known.current, next)) return;
    known.current = next;
    setReading(next);
  };

  const asked = (ask: () => Promise<Outcome<ChartReading>>): Promise<Outcome<ChartReading>> =>
    inTurn(async () => {
      const outcome = await ask();
      if (outcome.done) know(outcome.value);
      return outcome;
    });

  const refresh = async (): Promise<ChartNow> => {
    if (!excel) return nowOf(known.current);
    const outcome = await asked(readChartTable);
    if (!outcome.done) {
      const refusal = accountsWords.chart.notRead(outcome.refusal.sentence);
      know({ chart: known.current.chart, sentences: [refusal], refusal });
    }
    return nowOf(known.current);
  };

  const name = async (named: NamedAccounts): Promise<string | undefined> => {
    if (!excel) {
      know({ chart: withNamed(known.current.chart, named), sentences: [] });
      return undefined;
    }
    const [first, ...others] = named;
    const isOne = first !== undefined && others.length === 0;
    const outcome = await asked(() => (isOne ? nameAccount(...first) : nameAccounts(named)));
    return outcome.done ? undefined : settingsWords.notKept(outcome.refusal.sentence);
  };

  const refreshNow = useEffectEvent(() => void refresh());
  useEffect(() => refreshNow(), [excel, moment]);
  useAgain(reading.refusal !== undefined, () => void refresh());

  return { ...nowOf(reading), sentences: reading.sentences, name, refresh };
}

function nowOf({ chart, unreadTable, refusal }: Known): ChartNow {
  return { chart, sentence: refusal ?? unreadTable };
}

function isSame(one: Known, other: Known): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
