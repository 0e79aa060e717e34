/** The Test view's state and everything it can do, without how it looks. */

import { useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react';
import type { TestKind } from '../../core/assessment/kind';
import type { Chart } from '../../core/journal/chart';
import { readSelection } from '../../workbook/cells';
import { keepTest } from '../../workbook/kept-tests';
import { workbookAddress } from '../../workbook/office';
import { insertPaper } from '../../workbook/paper-sheet';
import type { Message } from '../journal/message';
import type { Readiness } from '../journal/readiness';
import { useWorkbookSettings } from '../settings/use-settings';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { testWords } from '../words/test';
import { changesInCells, takeInto } from './follow';
import { fieldIn, kindOf, testChanged, type TestChange, type TestForm } from './form';
import { paperOfTest } from './paper-of-test';
import { paperReadiness } from './paper-readiness';
import { isOfCells, readTest, type TestReading } from './reading';
import { readStoredText, storedTest, storedText } from './stored-test';
import { useKeptTests, type KeptTests } from './use-kept-tests';
import { usePaperPlace } from './use-paper-place';
import { useTestCells } from './use-test-cells';

export interface TestState {
  readonly form: TestForm;
  readonly reading: TestReading;
  /** What the cells of a list or a table are, in a few words. */
  readonly sizeOf: (field: string) => string | undefined;
  readonly readiness: Readiness;
  readonly message: Message | undefined;
  readonly isBusy: boolean;
  readonly kept: KeptTests;
  readonly change: (change: TestChange) => void;
  readonly take: (field: string) => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly dismiss: () => void;
}

/** @param moves How often the person has moved on in the sheet. */
export function useTest(chart: Chart, moves: number): TestState {
  const { excel, language, storagePrefix } = useSurroundings();
  const settings = useWorkbookSettings();
  const key = `${storagePrefix}test`;
  const [form, change] = useReducer(testChanged, undefined, () =>
    readStoredText(recall(key), workbookAddress()),
  );
  const [message, setMessage] = useState<Message>();
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const moment = `${moves} ${attempts}`;
  const cells = useTestCells(addressesIn(form, kindOf(form, settings)), moment);
  const reading = useMemo(() => readTest(form, cells, language, settings), [form, cells, language, settings]);
  const paper = useMemo(
    () => paperOfTest(form, reading, cells, chart, settings.decimals),
    [form, reading, cells, chart, settings],
  );
  const name = form.name.trim();
  const asked = {
    name: excel && paper !== undefined ? name : '',
    rows: paper?.rows ?? 1,
    columns: paper?.columns ?? 1,
  };
  const place = usePaperPlace(asked, moment);
  const readiness = paperReadiness(excel, isBusy, reading.reason, name, paper, place);
  const kept = useKeptTests(form, change, moment);

  useEffect(() => keep(key, storedText(form, workbookAddress())), [key, form]);

  /** @returns Whether there is something for the person to look at. */
  const follow = async (): Promise<boolean> => {
    const changes = await changesInCells(form, reading.kind, language);
    changes.forEach(change);
    return changes.some(({ type, ...rest }) => type === 'followed' || 'note' in rest);
  };
  const followMove = useEffectEvent(() => void follow());
  useEffect(() => {
    if (moves > 0) followMove();
  }, [moves]);

  /** An address that names no sheet is about the one that was open when it was typed. */
  const nameSheets = useEffectEvent((): void => {
    for (const { name: field } of reading.kind.questions.filter(isOfCells)) {
      const read = cells.get(fieldIn(form, field).committed);
      if (read?.done !== true || fieldIn(form, field).committed.includes('!')) continue;
      const { address } = read.value;
      change({ type: 'taken', field, text: address, source: address });
    }
  });
  useEffect(nameSheets, [cells]);

  const take = async (field: string): Promise<void> => {
    const selected = await readSelection();
    const taking = selected.done
      ? takeInto(reading.kind, field, selected.value, language)
      : ({ ok: false, sentence: selected.refusal.sentence } as const);
    if (taking.ok) change({ type: 'taken', field, ...taking.taken });
    else change({ type: 'noted', field, note: taking.sentence });
  };

  const write = async (): Promise<Message> => {
    if (paper === undefined) return { tone: 'error', text: testWords.wrong };
    if (await follow()) return { tone: 'warning', text: testWords.cellsChanged };
    const outcome = await insertPaper(name, paper);
    if (!outcome.done) return { tone: 'error', text: testWords.notInserted(outcome.refusal.sentence) };
    const { address: at } = outcome.value;
    const keeping = await keepTest({ name, kept: storedTest(form) });
    if (keeping.done) return { tone: 'success', text: testWords.inserted(at), at };
    return { tone: 'warning', text: testWords.insertedNotKept(at, keeping.refusal.sentence), at };
  };

  const insert = async (): Promise<void> => {
    if (!readiness.canInsert) return;
    setBusy(true);
    try {
      setMessage(await write());
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setMessage({ tone: 'error', text: testWords.broken(why) });
    } finally {
      setAttempts((count) => count + 1);
      setBusy(false);
    }
  };

  const sizeOf = (field: string): string | undefined => {
    const read = cells.get(fieldIn(form, field).committed);
    if (read?.done !== true || read.value.values.length === 0) return undefined;
    return testWords.fromCells(read.value.block.rows, read.value.block.columns);
  };
  const dismiss = (): void => setMessage(undefined);
  const does = { change, take, insert, dismiss };
  return { form, reading, sizeOf, readiness, message, isBusy, kept, ...does };
}

/** Of the lists and tables that the form asks for, one a line. */
function addressesIn(form: TestForm, { questions }: TestKind): string {
  const ranges = questions.filter(isOfCells).map(({ name }) => fieldIn(form, name).committed);
  return ranges.filter((address) => address !== '').join('\n');
}
