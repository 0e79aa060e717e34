/** Looking at the workbook, seeing where its working paper would go, and writing it there. */

import { useEffect, useRef, useState } from 'react';
import { addressOf } from '../../workbook/cell-address';
import type { Outcome } from '../../workbook/outcome';
import {
  findWorkbookPaperPlace,
  writeWorkbookPaper,
  type WorkbookPaperPlace,
} from '../../workbook/workbook-paper-sheet';
import { loadCatalogue } from '../explain/catalogue';
import type { Message } from '../journal/message';
import { serialNow } from '../journal/stamp';
import { useWorkbookSettings } from '../settings/use-settings';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { workbookPaperWords as words } from '../words/workbook-paper';
import { gathered, type Gathered } from './gathered';
import { newPaperForm, readPaperForm, type PaperForm, type PaperFormReading } from './paper-form';
import type { Gathering } from './workbook-blocks';

/** What would be written, and where. */
export interface PaperLook extends Gathered {
  readonly place: WorkbookPaperPlace;
}

export interface WorkbookPaperState {
  readonly form: PaperForm;
  readonly reading: PaperFormReading;
  readonly change: (change: Partial<PaperForm>) => void;
  /** What is being done. */
  readonly work: Gathering | 'writing' | undefined;
  readonly look: PaperLook | undefined;
  readonly message: Message | undefined;
  readonly dismiss: () => void;
  readonly lookAgain: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly cancel: () => void;
}

const BEGINNING: Gathering = { step: 'sheets', done: 0, of: 0 };

export function useWorkbookPaper(): WorkbookPaperState {
  const { storagePrefix } = useSurroundings();
  const settings = useWorkbookSettings();
  const key = `${storagePrefix}workbook-paper.prepared-by`;
  const [form, setForm] = useState(() => newPaperForm(serialNow(), recall(key)));
  const [work, setWork] = useState<WorkbookPaperState['work']>();
  const [look, setLook] = useState<PaperLook>();
  const [message, setMessage] = useState<Message>();
  const stop = useRef<AbortController>(undefined);
  const reading = readPaperForm(form);

  useEffect(() => () => stop.current?.abort(), []);

  const change = (wanted: Partial<PaperForm>): void => {
    const next = { ...form, ...wanted };
    setForm(next);
    keep(key, next.preparedBy);
  };

  /** @returns Nothing where it was refused or stopped; then that is said. */
  const lookNow = async (): Promise<PaperLook | undefined> => {
    if (!reading.ready) return undefined;
    const catalogue = await loadCatalogue().catch(() => undefined);
    if (catalogue === undefined) return said(words.catalogueNotLoaded);
    const { signal } = (stop.current = new AbortController());
    const found = await gathered(catalogue, reading.signed, settings, { signal, onProgress: setWork });
    if (signal.aborted) return said(words.cancelled, 'warning');
    if (!found.done) return refusedLook(found);
    const place = await findWorkbookPaperPlace(words.sheet, words.title, found.value.paper);
    return place.done ? { ...found.value, place: place.value } : refusedLook(place);
  };
  const said = (text: string, tone: Message['tone'] = 'error'): undefined => {
    setMessage({ tone, text });
    return undefined;
  };
  const refusedLook = (outcome: Outcome<unknown>): undefined =>
    outcome.done ? undefined : said(words.notRead(outcome.refusal.sentence));

  /** Whatever comes of it, the pane is free again after it. */
  const busy = async (act: () => Promise<void>): Promise<void> => {
    if (work !== undefined) return;
    setWork(BEGINNING);
    setMessage(undefined);
    try {
      await act();
    } catch (error) {
      said(words.broken(error instanceof Error ? error.message : String(error)));
    } finally {
      setWork(undefined);
    }
  };

  const lookAgain = (): Promise<void> => busy(async () => setLook(await lookNow()));

  /**
   * Figures may have changed since the person looked, so they are read anew; the place must be the same. A new
   * sheet needs no look before, an earlier paper is replaced only after one.
   */
  const write = (): Promise<void> =>
    busy(async () => {
      const now = await lookNow();
      if (now === undefined) return;
      setLook(now);
      if (look === undefined && now.place.replaces) return said(words.wouldReplace, 'warning');
      if (look !== undefined && !isSamePlace(now, look)) return said(words.changed, 'warning');
      setWork('writing');
      const written = await writeWorkbookPaper(words.sheet, words.title, now.paper, now.place);
      if (!written.done) return said(words.notWritten(written.refusal.sentence));
      setLook(undefined);
      const { sheet, address } = written.value;
      // A sheet is read from its top.
      const at = addressOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
      setMessage({ tone: 'success', text: words.written(address), at });
    });

  const cancel = (): void => stop.current?.abort();
  const dismiss = (): void => setMessage(undefined);
  return { form, reading, change, work, look, message, dismiss, lookAgain, write, cancel };
}

function isSamePlace({ place: a }: PaperLook, { place: b }: PaperLook): boolean {
  return a.address === b.address && a.replaces === b.replaces;
}
