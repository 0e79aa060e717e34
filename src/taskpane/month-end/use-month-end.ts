/** The Month end view's state and everything it can do, without how it looks. */

import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from 'react';
import { rowOfAsset, type WantedRow } from '../../core/register/row-of-asset';
import { missingAccounts } from '../../core/run/run-rows';
import type { LockDate } from '../../core/journal/lock-date';
import type { Settings } from '../../core/settings/settings';
import type { Role } from '../../core/journal/accounts';
import { findRegisterSource, showRow } from '../../workbook/register-source';
import type { Outcome } from '../../workbook/outcome';
import { readRecords } from '../../workbook/run-records';
import { postRun } from '../../workbook/run-post';
import { readSelectedAddress } from '../../workbook/selected-address';
import type { ChartState } from '../accounts/use-chart';
import type { LockState } from '../accounts/use-lock-date';
import { brokenMessage, heldMessage, type Message } from '../journal/message';
import { useWorkbookSettings } from '../settings/use-settings';
import type { Readiness } from '../journal/readiness';
import { serialNow } from '../journal/stamp';
import { usePlace } from '../journal/use-place';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { monthEndWords } from '../words/month-end';
import { inSlices } from './in-slices';
import { lookAt, type Look, type LookRequest, type LookWatch, type Seen } from './look';
import { nextSpan } from './next-span';
import { entriesOfPlan, linesOfPlan } from './run-entries';
import { readStoredRun, runChanged, type RunChange, type RunForm } from './run-form';
import { ACCOUNTS_CHANGED, NOTHING_POSTED, RUN_CHANGED, runMessage } from './run-message';
import { readRunForm, type RunErrors, type RunReading } from './run-reading';
import { runReadiness } from './run-readiness';
import { samePlan } from './same-plan';
import { useProgress, type Progress } from './use-progress';

export interface FoundRegister {
  readonly address: string;
  readonly rows: number;
}

export interface MonthEndState {
  readonly form: RunForm;
  readonly errors: RunErrors;
  readonly reading: RunReading;
  readonly found: Outcome<FoundRegister | undefined> | undefined;
  /** What was looked at, as long as the form still asks for it. */
  readonly seen: Seen | undefined;
  readonly missing: readonly Role[];
  readonly readiness: Readiness;
  readonly canLook: boolean;
  readonly progress: Progress | undefined;
  readonly message: Message | undefined;
  /** Changes when the workbook may have. */
  readonly moment: string;
  readonly change: (change: RunChange) => void;
  readonly take: (field: 'register' | 'events') => Promise<void>;
  readonly look: () => Promise<void>;
  readonly post: () => Promise<void>;
  readonly cancel: () => void;
  /** Leads to a row of the register, by its number or by what it says. */
  readonly showRegisterRow: (wanted: number | WantedRow) => Promise<void>;
  readonly showEventsRow: (row: number) => Promise<void>;
  readonly dismiss: () => void;
}

/** @param moves How often the person has moved on in the sheet. */
export function useMonthEnd({ chart, refresh }: ChartState, lock: LockState, moves: number): MonthEndState {
  const { excel, language, storagePrefix } = useSurroundings();
  const settings = useWorkbookSettings();
  const storeKey = `${storagePrefix}month-end`;
  const [form, change] = useReducer(runChanged, undefined, () => readStoredRun(recall(storeKey)));
  const [found, setFound] = useState<Outcome<FoundRegister | undefined>>();
  const [looked, setLooked] = useState<{ readonly key: string; readonly look: Look }>();
  const [message, setMessage] = useState<Message>();
  const [attempts, setAttempts] = useState(0);
  const { progress, begin, report, end } = useProgress();
  const isStopped = useRef(false);

  const reading = useMemo(() => readRunForm(form, language, settings), [form, language, settings]);
  const isBusy = progress !== undefined;
  const current = looked?.key === keyOf(form, lock.lock, settings) ? looked.look : undefined;
  const seen = current?.state === 'seen' ? current.seen : undefined;
  const errors = errorsOf(reading, current);
  const missing = useMemo(
    () => (seen === undefined ? [] : missingAccounts(seen.run, seen.plan.entries, chart)),
    [seen, chart],
  );
  const lines = useMemo(
    () => (seen === undefined || missing.length > 0 ? 0 : linesOfPlan(seen.run, seen.plan, chart)),
    [seen, missing, chart],
  );
  const moment = `${moves} ${attempts}`;
  const place = usePlace(isBusy ? 0 : lines, moment);
  const lockSentence = lock.sentence;
  const now = { excel, isBusy, reading, seen, missing, place, lockSentence, language };
  const readiness = runReadiness(now);

  useEffect(() => keep(storeKey, JSON.stringify(form)), [storeKey, form]);

  const findRegister = useEffectEvent(async (): Promise<void> => {
    if (excel) setFound(await findRegisterSource());
  });
  useEffect(() => void findRegister(), [excel, attempts]);

  const propose = useEffectEvent(async (): Promise<void> => {
    if (!excel || !form.isProposed) return;
    const records = await readRecords(settings.decimals);
    const span = records.done ? nextSpan(records.value.runs, form.kind, form.book) : undefined;
    if (span !== undefined) change({ type: 'proposed', span });
  });
  useEffect(() => void propose(), [excel, form.kind, form.book]);

  const watch: LookWatch = {
    onProgress: (of, done, all) => report({ of, done, all }),
    isCancelled: () => isStopped.current,
  };

  /** One thing after the other. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isStopped.current = false;
    begin();
    setMessage(undefined);
    try {
      await work();
    } catch (error) {
      setMessage(brokenMessage(error));
    } finally {
      setAttempts((count) => count + 1);
      end();
    }
  };

  const see = async (request: LookRequest): Promise<Look> => {
    const look = await lookAt(request, watch);
    if (look.state !== 'cancelled') setLooked({ key: keyOf(form, request.lock, settings), look });
    return look;
  };

  const canLook = excel && !isBusy && reading.state === 'ready';
  const look = async (): Promise<void> => {
    if (!canLook || reading.state !== 'ready') return;
    await attempt(async () => {
      await refresh();
      const closed = await lock.refresh();
      const register = form.register === '' ? await addressFound() : form.register;
      const request = { run: reading.run, events: form.events, lock: closed.lock };
      if (register === undefined) {
        const refused = {
          state: 'refused',
          sentence: monthEndWords.fields.noRegister,
          field: 'register',
        } as const;
        return setLooked({ key: keyOf(form, closed.lock, settings), look: refused });
      }
      const answer = await see({ ...request, register });
      if (answer.state === 'refused' && answer.field === undefined) {
        setMessage({ tone: 'error', text: answer.sentence });
      }
    });
  };

  /** Asked again, as the register may have grown or moved. */
  const addressFound = async (): Promise<string | undefined> => {
    const answer = await findRegisterSource();
    setFound(answer);
    return answer.done ? answer.value?.address : undefined;
  };

  /** Posts what was seen, or says what has changed since. */
  const postSeen = async (shown: Seen): Promise<void> => {
    const { chart: chartNow, sentence } = await refresh();
    if (sentence !== undefined) return setMessage(heldMessage(sentence));
    const closed = await lock.refresh();
    if (closed.sentence !== undefined) return setMessage(heldMessage(closed.sentence));
    const request = { ...requestOf(shown), lock: closed.lock };
    const again = await see(request);
    if (again.state === 'cancelled') return setMessage(NOTHING_POSTED);
    if (again.state === 'refused') return setMessage(heldMessage(again.sentence));
    const { run, plan, records, summary } = again.seen;
    const same = await inSlices(samePlan(shown.plan, plan), { ...watch, onProgress: () => undefined });
    if (same === undefined) return setMessage(NOTHING_POSTED);
    if (!same.isSame || records.blocked !== undefined || summary.problems.length > 0) {
      return setMessage(RUN_CHANGED);
    }
    if (JSON.stringify(chartNow) !== JSON.stringify(chart)) return setMessage(ACCOUNTS_CHANGED);
    const entries = await entriesOfPlan(run, plan, chartNow, serialNow(), watch.isCancelled);
    if (entries === undefined) return setMessage(NOTHING_POSTED);
    report({ of: 'entries', done: 0, all: entries.length });
    const posting = { plan, scope: run.scope, entries, decimals: run.terms.decimals };
    const outcome = await postRun(posting, {
      onProgress: (done, all) => report({ of: 'entries', done, all }),
      isCancelled: watch.isCancelled,
    });
    setMessage(runMessage(outcome, language));
    // Cancelling was about the posting; what stands now is looked at in any case.
    isStopped.current = false;
    const after = await see(request);
    const isAll = after.state === 'seen' && after.seen.plan.entries.length === 0;
    change({ type: 'posted', isAll: outcome.done && isAll });
  };

  const post = async (): Promise<void> => {
    if (readiness.canInsert && seen !== undefined) await attempt(() => postSeen(seen));
  };

  const take = async (field: 'register' | 'events'): Promise<void> => {
    const selected = await readSelectedAddress();
    if (selected.done) change({ type: 'typed', field, text: selected.value });
    else setMessage({ tone: 'error', text: selected.refusal.sentence });
  };

  const lead = async (address: string, row: number): Promise<void> => {
    const shown = await showRow(address, row);
    if (!shown.done) setMessage({ tone: 'error', text: shown.refusal.sentence });
  };
  const showRegisterRow = async (wanted: number | WantedRow): Promise<void> => {
    if (seen === undefined) return;
    const row = typeof wanted === 'number' ? wanted : rowOfAsset(seen.source.cells, wanted);
    if (row !== undefined) return lead(seen.source.address, row);
    setMessage({ tone: 'warning', text: monthEndWords.messages.gone });
  };
  const showEventsRow = async (row: number): Promise<void> => {
    if (seen?.eventsSource !== undefined) await lead(seen.eventsSource.address, row);
  };

  const cancel = (): void => {
    isStopped.current = true;
  };
  const dismiss = (): void => setMessage(undefined);
  const does = { change, take, look, post, cancel, showRegisterRow, showEventsRow, dismiss };
  const shows = { form, errors, reading, found, seen, missing, readiness, canLook };
  return { ...shows, progress, message, moment, ...does };
}

/** Everything that a look answers to. */
function keyOf(
  { register, events, kind, from, to, book, scope }: RunForm,
  lock: LockDate,
  { decimals, convention, yearEnd }: Settings,
): string {
  return JSON.stringify([register, events, kind, from, to, book, scope, lock, decimals, convention, yearEnd]);
}

function requestOf({ run, register, events, lock }: Seen): LookRequest {
  return { run, register, events, lock };
}

function errorsOf({ errors }: RunReading, look: Look | undefined): RunErrors {
  if (look?.state !== 'refused' || look.field === undefined) return errors;
  return { ...errors, [look.field]: look.sentence };
}
