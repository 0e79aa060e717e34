/** The tests that the workbook keeps: to open, to keep, to delete, and to take the last of these back. */

import { useEffect, useState } from 'react';
import { deleteTest, keepTest, readTests, type KeptTest } from '../../workbook/kept-tests';
import type { Outcome } from '../../workbook/outcome';
import { useSurroundings } from '../surroundings';
import { testWords } from '../words/test';
import { BLANK_TEST, type TestChange, type TestForm } from './form';
import { readKeptTest, storedTest } from './stored-test';

/** What was done, and how it is taken back where it can be. */
export interface KeptNote {
  readonly tone: 'success' | 'error';
  readonly text: string;
  readonly undo?: () => void;
}

export interface KeptTests {
  readonly tests: Outcome<readonly KeptTest[]> | undefined;
  readonly note: KeptNote | undefined;
  readonly dismiss: () => void;
  readonly keep: () => Promise<void>;
  readonly open: (test: KeptTest) => void;
  readonly remove: (test: KeptTest) => Promise<void>;
  readonly begin: () => void;
}

/** @param moment Anything that changes when the workbook may have. */
export function useKeptTests(
  form: TestForm,
  change: (change: TestChange) => void,
  moment: string,
): KeptTests {
  const { excel } = useSurroundings();
  const [tests, setTests] = useState<Outcome<readonly KeptTest[]>>();
  const [note, setNote] = useState<KeptNote>();
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (!excel) return undefined;
    let isCurrent = true;
    void readTests().then((read) => {
      if (isCurrent) setTests(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [excel, moment, changes]);

  const known = tests?.done === true ? tests.value : [];
  const again = (): void => setChanges((count) => count + 1);
  const dismiss = (): void => setNote(undefined);

  const put = async (test: KeptTest, text: string, undo?: () => void): Promise<void> => {
    const outcome = await keepTest(test);
    again();
    if (!outcome.done) setNote({ tone: 'error', text: testWords.notKept(outcome.refusal.sentence) });
    else setNote({ tone: 'success', text, ...(undo === undefined ? {} : { undo }) });
  };
  const keep = async (): Promise<void> => {
    const name = form.name.trim();
    if (name === '') return setNote({ tone: 'error', text: testWords.enterName });
    const before = known.find((test) => test.name === name);
    const test = { name, kept: storedTest(form) };
    if (before === undefined) return put(test, testWords.keptNow(name));
    return put(test, testWords.keptOver(name), () => void put(before, testWords.keptNow(name)));
  };
  const remove = async (test: KeptTest): Promise<void> => {
    const { name } = test;
    const outcome = await deleteTest(name);
    again();
    if (!outcome.done)
      return setNote({ tone: 'error', text: testWords.notDeleted(outcome.refusal.sentence) });
    const undo = (): void => void put(test, testWords.keptNow(name));
    setNote({ tone: 'success', text: testWords.deleted(name), undo });
  };
  /** What was in the form comes back with a click. */
  const show = (next: TestForm, text: string): void => {
    change({ type: 'opened', form: next });
    const undo = (): void => {
      change({ type: 'opened', form });
      dismiss();
    };
    setNote({ tone: 'success', text, undo });
  };
  const open = ({ name, kept }: KeptTest): void => show(readKeptTest(kept, name), testWords.opened(name));
  const begin = (): void => show(BLANK_TEST, testWords.begun);
  return { tests, note, dismiss, keep, open, remove, begin };
}
