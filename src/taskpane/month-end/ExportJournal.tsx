/** Takes the journal out to another ledger: which layout and days, how much it is, as a file or a copy. */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { booksOf } from '../../core/journal/ledger';
import type { Chart } from '../../core/journal/chart';
import { filesOf } from '../../core/ledger/files';
import { cautionOf } from '../../core/ledger/layout';
import type { PostedLine, PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { LastingMessage } from '../fields/LastingMessage';
import type { Message } from '../journal/message';
import { readLedgerView } from '../journal/ledger-view';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { shortened } from '../typed/shortened';
import { ExportFields } from './ExportFields';
import { entryCount, exportFiles, linesToExport, type Exported } from './export-files';
import { layoutOf, optionsOf, readStoredExport } from './export-form';
import { copyText, download } from './hand-over';
import { countText } from './sentences';

const MOST_SENTENCES = 3;

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  said: { margin: 0, overflowWrap: 'anywhere' },
  warning: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface ExportJournalProps {
  readonly chart: Chart;
  readonly posted: Outcome<PostedLines> | undefined;
}

export function ExportJournal({ chart, posted }: ExportJournalProps) {
  const styles = useStyles();
  const { language, storagePrefix } = useSurroundings();
  const key = `${storagePrefix}export`;
  const [form, setForm] = useState(() => readStoredExport(recall(key)));
  useEffect(() => keep(key, JSON.stringify(form)), [key, form]);
  const [part, setPart] = useState(0);
  const [message, setMessage] = useState<Message>();
  const all = posted?.done === true ? posted.value.lines : NO_LINES;
  const { span, errors } = useMemo(
    () => readLedgerView({ shows: 'all', ...form }, language),
    [form, language],
  );
  const hasErrors = errors.from !== undefined || errors.to !== undefined;
  const lines = useMemo(() => (hasErrors ? NO_LINES : linesToExport(all, span)), [all, span, hasErrors]);
  const layout = layoutOf(form);
  const files = useMemo(() => filesOf(layout, lines), [layout, lines]);
  const caution = cautionOf(layout);
  const canExport = lines.length > 0;
  const nth = Math.min(part, Math.max(0, files.length - 1));

  const write = async (then: (files: readonly Exported[]) => Message | Promise<Message>): Promise<void> => {
    if (!canExport) return;
    const written = await exportFiles(layout, lines, optionsOf(form, chart), span);
    setMessage(
      typeof written === 'string' ? { tone: 'error', text: `Not exported. ${written}` } : await then(written),
    );
  };
  const save = (): Promise<void> =>
    write((written) => {
      written.forEach(({ name, text }) => download(name, text));
      const names = shortened(
        written.map(({ name }) => `${name}.`),
        MOST_SENTENCES,
      );
      return { tone: 'success', text: `Handed over for download: ${names.join(' ')}` };
    });
  const copy = (): Promise<void> =>
    write(async (written) => {
      const { name, text } = written[nth] ?? { name: '', text: '' };
      return (await copyText(text))
        ? { tone: 'success', text: `Copied ${name}.` }
        : { tone: 'error', text: 'Not copied: this pane may not use the clipboard. Download the file.' };
    });

  return (
    <div className={styles.all}>
      <ExportFields
        form={form}
        errors={errors}
        books={booksOf(all)}
        fileCount={files.length}
        part={nth}
        onPart={setPart}
        onChange={(change) => setForm((now) => ({ ...now, ...change }))}
      />
      <Caption1 as="p" block role="status" className={styles.said}>
        {saidOf(posted, lines, files.length, language)}
      </Caption1>
      {posted?.done === true &&
        shortened(posted.value.sentences, MOST_SENTENCES).map((sentence) => (
          <Caption1 as="p" block key={sentence} className={styles.warning}>
            {sentence}
          </Caption1>
        ))}
      {caution !== undefined && (
        <Caption1 as="p" block className={styles.warning}>
          {`This layout was ${caution}: import one entry first.`}
        </Caption1>
      )}
      <div className={styles.line}>
        <Button size="small" disabledFocusable={!canExport} onClick={() => void save()}>
          Download
        </Button>
        <Button size="small" disabledFocusable={!canExport} onClick={() => void copy()}>
          {files.length > 1 ? `Copy file ${nth + 1} of ${files.length}` : 'Copy'}
        </Button>
      </div>
      <LastingMessage message={message} onDismiss={() => setMessage(undefined)} />
    </div>
  );
}

const NO_LINES: readonly PostedLine[] = [];

function saidOf(
  posted: Outcome<PostedLines> | undefined,
  lines: readonly PostedLine[],
  files: number,
  language: string,
): string {
  if (posted === undefined) return 'Reading what is posted.';
  if (!posted.done) return posted.refusal.sentence;
  if (lines.length === 0) return 'Nothing is posted for these days and this book.';
  const entries = countText(entryCount(lines), 'entry', language, 'entries');
  const inFiles = files > 1 ? `, in ${countText(files, 'file', language)}` : '';
  return `${entries}, ${countText(lines.length, 'line', language)}${inFiles}.`;
}
