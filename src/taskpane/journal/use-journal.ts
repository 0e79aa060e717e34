/** The Journal view's state and everything it can do, without how it looks. */

import { useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react';
import { journalTable, type JournalEntry } from '../../core/journal/journal';
import type { Chart } from '../../core/journal/chart';
import type { Materiality } from '../../core/journal/materiality';
import type { Matrix } from '../../core/working';
import { readSelection } from '../../workbook/cells';
import { insertJournalEntry, type JournalRow } from '../../workbook/journal-insert';
import type { ChartState } from '../accounts/use-chart';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { changesInCells, takeInto } from './follow';
import { changed, type Change, type FieldName, type JournalForm } from './form';
import { ACCOUNTS_CHANGED, CELLS_CHANGED, messageOf, type Message } from './message';
import { DECIMALS, readForm, type Reading } from './reading';
import { readinessOf, type Readiness } from './readiness';
import { readStoredForm, storedText } from './stored-form';
import { usePlace } from './use-place';

export interface JournalState {
  readonly form: JournalForm;
  readonly chart: Chart;
  readonly reading: Reading;
  readonly readiness: Readiness;
  /** What decides a treatment that is not chosen. */
  readonly materiality: Materiality | undefined;
  readonly message: Message | undefined;
  /** Changes when the workbook may have. */
  readonly moment: string;
  readonly change: (change: Change) => void;
  readonly take: (field: FieldName) => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly dismiss: () => void;
}

/** @param moves How often the person has moved on in the sheet. */
export function useJournal(
  { chart, refresh }: ChartState,
  materiality: Materiality | undefined,
  moves: number,
): JournalState {
  const { excel, language, storagePrefix } = useSurroundings();
  const key = `${storagePrefix}journal`;
  const [form, change] = useReducer(changed, undefined, () => readStoredForm(recall(key)));
  const [message, setMessage] = useState<Message>();
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const moment = `${moves} ${attempts}`;
  const reading = useMemo(
    () => readForm(form, language, chart, materiality),
    [form, language, chart, materiality],
  );
  const lineCount = excel && reading.state === 'ready' ? reading.entry.entry.lines.length : 0;
  const place = usePlace(lineCount, moment);
  const readiness = readinessOf(excel, reading, place, isBusy);

  useEffect(() => keep(key, storedText(form)), [key, form]);

  /** @returns Whether any linked cell was found changed. */
  const follow = async (): Promise<boolean> => {
    const changes = await changesInCells(form, language);
    changes.forEach(change);
    return changes.some(({ type, ...rest }) => type === 'followed' || 'note' in rest);
  };
  const followMove = useEffectEvent(() => void follow());
  useEffect(() => {
    if (moves > 0) followMove();
  }, [moves]);

  const take = async (field: FieldName): Promise<void> => {
    const selected = await readSelection();
    const taking = selected.done
      ? takeInto(form, field, selected.value, language)
      : ({ ok: false, sentence: selected.refusal.sentence } as const);
    if (taking.ok) taking.taken.forEach((one) => change({ type: 'taken', ...one }));
    else change({ type: 'noted', field, note: taking.sentence });
  };

  /** Posts what is previewed, or says what has changed since. */
  const post = async (previewed: JournalEntry): Promise<Message> => {
    if (await follow()) return CELLS_CHANGED;
    const now = readForm(form, language, await refresh(), materiality);
    const rows = journalTable(previewed).slice(1) as readonly JournalRow[];
    if (now.state !== 'ready' || !isSame(journalTable(now.entry).slice(1), rows)) return ACCOUNTS_CHANGED;
    return messageOf(await insertJournalEntry(rows, DECIMALS));
  };

  const insert = async (): Promise<void> => {
    if (!readiness.canInsert || reading.state !== 'ready') return;
    setBusy(true);
    setMessage(await post(reading.entry));
    setAttempts((count) => count + 1);
    setBusy(false);
  };

  const dismiss = (): void => setMessage(undefined);
  return { form, chart, reading, readiness, materiality, message, moment, change, take, insert, dismiss };
}

function isSame(one: Matrix, other: Matrix): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
