/** The Journal view's state and everything it can do, without how it looks. */

import { useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react';
import { journalTable } from '../../core/journal/journal';
import { readSelection } from '../../workbook/cells';
import { insertJournalEntry, type JournalRow } from '../../workbook/journal-insert';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { changesInCells, takeInto } from './follow';
import { changed, type Change, type FieldName, type JournalForm } from './form';
import { CELLS_CHANGED, messageOf, type Message } from './message';
import { DECIMALS, readForm, type Reading } from './reading';
import { readinessOf, type Readiness } from './readiness';
import { readStoredForm, storedText } from './stored-form';
import { usePlace } from './use-place';
import { useSheetMoves } from './use-sheet-moves';

export interface JournalState {
  readonly form: JournalForm;
  readonly reading: Reading;
  readonly readiness: Readiness;
  readonly message: Message | undefined;
  readonly change: (change: Change) => void;
  readonly take: (field: FieldName) => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly dismiss: () => void;
}

export function useJournal(): JournalState {
  const { excel, language, storagePrefix } = useSurroundings();
  const key = `${storagePrefix}journal`;
  const [form, change] = useReducer(changed, undefined, () => readStoredForm(recall(key)));
  const [message, setMessage] = useState<Message>();
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const moves = useSheetMoves(excel);
  const reading = useMemo(() => readForm(form, language), [form, language]);
  const lineCount = excel && reading.state === 'ready' ? reading.entry.entry.lines.length : 0;
  const place = usePlace(lineCount, `${moves} ${attempts}`);
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

  const insert = async (): Promise<void> => {
    if (!readiness.canInsert || reading.state !== 'ready') return;
    setBusy(true);
    const rows = journalTable(reading.entry).slice(1) as readonly JournalRow[];
    setMessage((await follow()) ? CELLS_CHANGED : messageOf(await insertJournalEntry(rows, DECIMALS)));
    setAttempts((count) => count + 1);
    setBusy(false);
  };

  return { form, reading, readiness, message, change, take, insert, dismiss: () => setMessage(undefined) };
}
