/** Takes the journal out to another ledger: which layout and days, how much it is, as a file or a copy. */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Chart } from '../../core/journal/chart';
import { cautionOf } from '../../core/ledger/layout';
import type { PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { LastingMessage } from '../fields/LastingMessage';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { shortened } from '../typed/shortened';
import { monthEndWords } from '../words/month-end';
import { ExportFields } from './ExportFields';
import type { Chosen } from './export-files';
import { layoutOf } from './export-form';
import { ProgressLine } from './ProgressLine';
import { countText } from './sentences';
import { useExport } from './use-export';

const words = monthEndWords.export;
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
  const { language } = useSurroundings();
  const exporting = useExport(chart, posted);
  const { form, errors, books, chosen, canExport, progress, message, change } = exporting;
  const [part, setPart] = useState(0);
  const actions = useRef<HTMLDivElement>(null);
  const fileCount = chosen?.files.length ?? 0;
  const nth = Math.min(part, Math.max(0, fileCount - 1));
  const caution = cautionOf(layoutOf(form));
  const sentences = posted?.done === true ? shortened(posted.value.sentences, MOST_SENTENCES) : [];
  const warnings = [...sentences, ...(caution === undefined ? [] : [words.caution(caution)])];
  const counted = [nth + 1, fileCount].map((count) => amountText(count, language, 0));
  return (
    <div className={styles.all}>
      <ExportFields {...{ form, errors, books, fileCount }} part={nth} onPart={setPart} onChange={change} />
      <Caption1 as="p" block role="status" className={styles.said}>
        {saidOf(posted, chosen, language)}
      </Caption1>
      {warnings.map((sentence) => (
        <Caption1 as="p" block key={sentence} className={styles.warning}>
          {sentence}
        </Caption1>
      ))}
      {progress !== undefined && (
        <ProgressLine
          progress={progress}
          onCancel={exporting.cancel}
          heir={() => actions.current?.querySelector('button')}
        />
      )}
      <div ref={actions} className={styles.line}>
        <Button size="small" disabledFocusable={!canExport} onClick={() => void exporting.save()}>
          {words.download}
        </Button>
        <Button size="small" disabledFocusable={!canExport} onClick={() => void exporting.copy(nth)}>
          {fileCount > 1 ? words.copyPart(counted[0] ?? '', counted[1] ?? '') : words.copy}
        </Button>
      </div>
      <LastingMessage message={message} onDismiss={exporting.dismiss} />
    </div>
  );
}

function saidOf(
  posted: Outcome<PostedLines> | undefined,
  chosen: Chosen | undefined,
  language: string,
): string {
  if (posted?.done === false) return posted.refusal.sentence;
  if (posted === undefined || chosen === undefined) return monthEndWords.tieOut.reading;
  if (chosen.lines === 0) return words.nothing;
  const { length } = chosen.files;
  const [entries, lines] = [
    countText(chosen.entries, 'entry', language),
    countText(chosen.lines, 'line', language),
  ];
  return length > 1
    ? words.chosenInFiles(entries, lines, countText(length, 'file', language))
    : words.chosen(entries, lines);
}
