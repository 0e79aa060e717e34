/** The Journal view's state and everything it can do, without how it looks. */

import { useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react';
import type { Chart } from '../../core/journal/chart';
import type { Materiality } from '../../core/journal/materiality';
import { postedRows, type PostedRow } from '../../core/journal/posting';
import { readSelection } from '../../workbook/cells';
import { insertFormula } from '../../workbook/formula-place';
import { postEntry } from '../../workbook/journal-post';
import { reverseEntry } from '../../workbook/journal-reverse';
import { workbookAddress } from '../../workbook/office';
import type { ChartState } from '../accounts/use-chart';
import type { LockState } from '../accounts/use-lock-date';
import { sourceOfField } from '../fields/linked-field';
import { keep, recall } from '../storage';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { changesInCells, takeInto } from './follow';
import { changed, fieldNames, fieldOf, type Change, type FieldName, type JournalForm } from './form';
import { FORMULA_COLUMNS, formulaRows, journalFormula } from './formula';
import { formulaReadinessOf, readinessOf, type Readiness } from './readiness';
import {
  ACCOUNTS_CHANGED,
  ACCOUNTS_CHANGED_COPY,
  brokenMessage,
  CELLS_CHANGED,
  CELLS_CHANGED_COPY,
  formulaMessage,
  heldCopyMessage,
  heldMessage,
  postedMessage,
  reversedMessage,
  type Message,
} from './message';
import { readForm, type Reading } from './reading';
import { serialNow, stampOf } from './stamp';
import { readStoredForm, storedText } from './stored-form';
import { useFormulaPlace } from './use-formula-place';
import { usePlace } from './use-place';

type Ready = Extract<Reading, { readonly state: 'ready' }>;

export interface JournalState {
  readonly form: JournalForm;
  readonly chart: Chart;
  readonly reading: Reading;
  readonly readiness: Readiness;
  readonly formulaReadiness: Readiness;
  readonly lock: LockState;
  /** What decides a treatment that is not chosen. */
  readonly materiality: Materiality | undefined;
  readonly message: Message | undefined;
  readonly isBusy: boolean;
  /** Changes when the workbook may have. */
  readonly moment: string;
  readonly change: (change: Change) => void;
  readonly take: (field: FieldName) => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly copyAsFormula: () => Promise<void>;
  /** @returns Whether it is done, and all of it stands as it was meant. */
  readonly reverse: (entry: string, date: number) => Promise<boolean>;
  readonly dismiss: () => void;
}

/** An entry that another view has come to, for this one to show and post. */
export interface HandedEntry {
  readonly form: JournalForm;
  /** Once it stands in the form, it is handed over. */
  readonly onTaken: () => void;
}

/** @param moves How often the person has moved on in the sheet. */
export function useJournal(
  { chart, sentence: chartSentence, refresh }: ChartState,
  lock: LockState,
  materiality: Materiality | undefined,
  moves: number,
  handed: HandedEntry | undefined,
): JournalState {
  const { excel, language, storagePrefix } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const key = `${storagePrefix}journal`;
  const [form, change] = useReducer(changed, undefined, () => readStoredForm(recall(key), workbookAddress()));
  const [message, setMessage] = useState<Message>();
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const moment = `${moves} ${attempts}`;
  const day = lock.lock;
  const reading = useMemo(
    () => readForm(form, language, { chart, materiality, lock: day, decimals }),
    [form, language, chart, materiality, day, decimals],
  );
  const isReady = excel && reading.state === 'ready';
  const place = usePlace(
    isReady && reading.held === undefined ? reading.entry.entry.lines.length : 0,
    moment,
  );
  const formulaPlace = useFormulaPlace(isReady ? formulaRows(reading.entry) : 0, FORMULA_COLUMNS, moment);
  const unread = { chart: chartSentence, lock: lock.sentence };
  const readiness = readinessOf(excel, reading, place, isBusy, unread);
  const formulaReadiness = formulaReadinessOf(excel, reading, formulaPlace, isBusy, unread);

  useEffect(() => keep(key, storedText(form, workbookAddress())), [key, form]);

  /** @returns The form by what the linked cells hold now, and whether that is for the person to look at. */
  const follow = async (): Promise<{ readonly followed: JournalForm; readonly isChanged: boolean }> => {
    const changes = await changesInCells(form, language, decimals);
    changes.forEach(change);
    const isChanged = changes.some(({ type, ...rest }) => type === 'followed' || 'note' in rest);
    return { followed: changes.reduce<JournalForm>(changed, form), isChanged };
  };
  const followMove = useEffectEvent(() => void follow());
  useEffect(() => {
    if (moves > 0) followMove();
  }, [moves]);

  const takeHanded = useEffectEvent((entry: HandedEntry): void => {
    change({ type: 'handed', form: entry.form });
    setMessage(undefined);
    entry.onTaken();
  });
  useEffect(() => {
    if (handed !== undefined) takeHanded(handed);
  }, [handed]);

  const take = async (field: FieldName): Promise<void> => {
    const selected = await readSelection();
    const taking = selected.done
      ? takeInto(form, field, selected.value, language, decimals)
      : ({ ok: false, sentence: selected.refusal.sentence } as const);
    if (taking.ok) taking.taken.forEach((one) => change({ type: 'taken', ...one }));
    else change({ type: 'noted', field, note: taking.sentence });
  };

  /** Posts what is previewed, or says what has changed since. */
  const post = async (previewed: Ready): Promise<Message> => {
    const { followed, isChanged } = await follow();
    if (isChanged) return CELLS_CHANGED;
    const { chart: chartNow, sentence } = await refresh();
    if (sentence !== undefined) return heldMessage(sentence);
    const lockNow = await lock.refresh();
    const now = readForm(followed, language, { chart: chartNow, materiality, lock: lockNow.lock, decimals });
    if (now.state !== 'ready') return ACCOUNTS_CHANGED;
    const held = now.held ?? lockNow.sentence;
    if (held !== undefined) return heldMessage(held);
    if (unstamped(now, chartNow) !== unstamped(previewed, chart)) return ACCOUNTS_CHANGED;
    const stamp = stampOf(now.entry, now.entry.date ?? 0, cellsOf(followed));
    return postedMessage(await postEntry(postedRows(now.entry, chartNow, now.scope, stamp), decimals));
  };

  /** Writes the formula of what is previewed, or says what has changed since. */
  const copy = async (previewed: Ready): Promise<Message> => {
    const { followed, isChanged } = await follow();
    if (isChanged) return CELLS_CHANGED_COPY;
    const { chart: chartNow, sentence } = await refresh();
    if (sentence !== undefined) return heldCopyMessage(sentence);
    const now = readForm(followed, language, { chart: chartNow, materiality, lock: day, decimals });
    if (now.state !== 'ready' || unstamped(now, chartNow) !== unstamped(previewed, chart)) {
      return ACCOUNTS_CHANGED_COPY;
    }
    const formula = journalFormula(followed, now.entry, language, chartNow, now.scope);
    return formulaMessage(await insertFormula(formula, formulaRows(now.entry), FORMULA_COLUMNS));
  };

  /** One thing after the other, and what came of it stays until the next. */
  const attempt = async (work: () => Promise<Message>): Promise<void> => {
    setBusy(true);
    try {
      setMessage(await work());
    } catch (error) {
      setMessage(brokenMessage(error));
    } finally {
      setAttempts((count) => count + 1);
      setBusy(false);
    }
  };

  const insert = async (): Promise<void> => {
    if (readiness.canInsert && reading.state === 'ready') await attempt(() => post(reading));
  };

  const copyAsFormula = async (): Promise<void> => {
    if (formulaReadiness.canInsert && reading.state === 'ready') await attempt(() => copy(reading));
  };

  const reverse = async (entry: string, date: number): Promise<boolean> => {
    if (isBusy) return false;
    let isDone = false;
    await attempt(async () => {
      const { lock: closed, sentence } = await lock.refresh();
      if (sentence !== undefined) return heldMessage(sentence);
      const outcome = await reverseEntry(entry, date, serialNow(), closed, decimals);
      isDone = outcome.done && outcome.value.differences.length === 0;
      return reversedMessage(entry, outcome);
    });
    return isDone;
  };

  const dismiss = (): void => setMessage(undefined);
  const does = { change, take, insert, copyAsFormula, reverse, dismiss };
  const shows = { form, chart, reading, readiness, formulaReadiness, lock, materiality };
  return { ...shows, message, isBusy, moment, ...does };
}

/** The lines as they would be posted, but for what makes each posting its own. */
function unstamped({ entry, scope }: Ready, chart: Chart): string {
  const rows: readonly PostedRow[] = postedRows(entry, chart, scope, { entry: '', source: '', postedAt: 0 });
  return JSON.stringify(rows);
}

/** The cells that what is posted was taken from. */
function cellsOf(form: JournalForm): readonly string[] {
  return fieldNames(form).flatMap((name) => sourceOfField(fieldOf(form, name)) ?? []);
}
