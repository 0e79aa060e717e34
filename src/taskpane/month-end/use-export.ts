/** The export's state and what it can do, without how it looks. */

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Chart } from '../../core/journal/chart';
import { booksOf } from '../../core/journal/ledger';
import { sentenceOf } from '../../core/problem';
import type { PostedLine, PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { readLedgerView, type ReadLedgerView } from '../journal/ledger-view';
import { brokenMessage, type Message } from '../journal/message';
import { keep, recall } from '../storage';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { shortened } from '../typed/shortened';
import { monthEndWords } from '../words/month-end';
import { chosenLines, writtenFiles, type Chosen, type Exported } from './export-files';
import { layoutOf, optionsOf, readStoredExport, type ExportForm } from './export-form';
import { copyText, download } from './hand-over';
import { inSlices } from './in-slices';
import { useProgress, type Progress } from './use-progress';
import { useWorked } from './use-worked';

const words = monthEndWords.export;
const MOST_NAMES = 3;
const NOTHING: Message = { tone: 'warning', text: words.nothing };
const NO_LINES: readonly PostedLine[] = [];

export interface ExportState {
  readonly form: ExportForm;
  readonly errors: ReadLedgerView['errors'];
  /** Of what is posted. */
  readonly books: readonly string[];
  /** Nothing as long as it is not known. */
  readonly chosen: Chosen | undefined;
  readonly canExport: boolean;
  readonly progress: Progress | undefined;
  readonly message: Message | undefined;
  readonly change: (change: Partial<ExportForm>) => void;
  readonly save: () => Promise<void>;
  /** @param nth Which of the files, from 0. */
  readonly copy: (nth: number) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export function useExport(chart: Chart, posted: Outcome<PostedLines> | undefined): ExportState {
  const { language, storagePrefix } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const key = `${storagePrefix}export`;
  const [form, setForm] = useState(() => readStoredExport(recall(key)));
  useEffect(() => keep(key, JSON.stringify(form)), [key, form]);
  const [message, setMessage] = useState<Message>();
  const writing = useProgress();
  const isStopped = useRef(false);

  const all = posted?.done === true ? posted.value.lines : NO_LINES;
  const books = useMemo(() => booksOf(all), [all]);
  const { from, to, book } = form;
  const { span, errors } = useMemo(
    () => readLedgerView({ shows: 'all', from, to, book }, language),
    [from, to, book, language],
  );
  const hasErrors = errors.from !== undefined || errors.to !== undefined;
  const layout = layoutOf(form);
  const ground = useMemo(
    () => ({ layout, span, lines: hasErrors ? NO_LINES : all }),
    [layout, span, hasErrors, all],
  );
  const choosing = useWorked(ground, (of) => chosenLines(of.layout, of.lines, of.span), {
    ...{ of: 'written', done: 0, all: ground.lines.length },
  });
  const chosen = choosing.value;
  const isBusy = writing.progress !== undefined;
  // Who presses the button right after typing a day means that day: what it makes of the lines need not be known yet.
  const isNothing = ground.lines.length === 0 || (choosing.isCurrent && chosen?.lines === 0);
  const canExport = !isBusy && !isNothing;

  const write = async (then: (files: readonly Exported[]) => Message | Promise<Message>): Promise<void> => {
    if (!canExport) return;
    isStopped.current = false;
    setMessage(undefined);
    const lines = choosing.isCurrent ? chosen?.lines : undefined;
    const beginning = { of: 'written', done: 0, all: lines } as const;
    writing.begin(beginning);
    try {
      const files = await inSlices(
        writtenFiles(layout, ground.lines, optionsOf(form, chart, decimals), span),
        {
          onProgress: (done) => writing.report({ ...beginning, done }),
          isCancelled: () => isStopped.current,
        },
      );
      if (files === undefined) setMessage({ tone: 'warning', text: words.cancelled });
      else if (files.ok) setMessage(await then(files.value));
      else setMessage({ tone: 'error', text: words.notExported(sentenceOf(files.problem)) });
    } catch (error) {
      setMessage(brokenMessage(error));
    } finally {
      writing.end();
    }
  };
  return {
    ...{ form, errors, books, chosen, canExport, message },
    progress: writing.progress,
    change: (change) => setForm((now) => ({ ...now, ...change })),
    save: () => write(saved),
    copy: (nth) => write((files) => copied(files[Math.min(nth, files.length - 1)])),
    cancel: () => {
      isStopped.current = true;
    },
    dismiss: () => setMessage(undefined),
  };
}

async function saved(files: readonly Exported[]): Promise<Message> {
  if (files.length === 0) return NOTHING;
  for (const { name, text } of files) await download(name, text);
  const names = files.map(({ name }) => `${name}.`);
  return { tone: 'success', text: words.handedOver(shortened(names, MOST_NAMES).join(' ')) };
}

async function copied(file: Exported | undefined): Promise<Message> {
  if (file === undefined) return NOTHING;
  const { name, text } = file;
  return (await copyText(text))
    ? { tone: 'success', text: words.copied(name) }
    : { tone: 'error', text: words.notCopied };
}
