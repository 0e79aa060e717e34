/** Whether what is posted ties: the register's charge by class, what the records hold, what the journal says. */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Chart } from '../../core/journal/chart';
import { workingOfClass } from '../../core/run/class-working';
import type { PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { useSurroundings } from '../surroundings';
import { shortened } from '../typed/shortened';
import { monthEndWords } from '../words/month-end';
import { FigureTable } from './FigureTable';
import type { Seen } from './look';
import { spanText } from './sentences';
import { classRows, tieFigures } from './tie-rows';
import { journalSentences, tieVerdict } from './tie-words';
import { useJournalTies } from './use-journal-ties';
import type { MonthEndState } from './use-month-end';

const words = monthEndWords.tieOut;
const MOST_SENTENCES = 5;

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface RunTieOutProps {
  readonly monthEnd: MonthEndState;
  readonly chart: Chart;
  readonly posted: Outcome<PostedLines> | undefined;
}

export function RunTieOut({ monthEnd, chart, posted }: RunTieOutProps) {
  const styles = useStyles();
  const { seen } = monthEnd;
  if (seen === undefined) {
    return <Caption1 className={styles.quiet}>{words.lookFirst}</Caption1>;
  }
  return <SeenTieOut monthEnd={monthEnd} seen={seen} chart={chart} posted={posted} />;
}

function SeenTieOut({ monthEnd, seen, chart, posted }: RunTieOutProps & { readonly seen: Seen }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { tie, covered, run } = seen;
  const { decimals } = run.terms;
  const lines = posted?.done === true ? posted.value.lines : undefined;
  const journal = useJournalTies(covered.records, lines, chart, decimals);
  const book = run.book === '' ? {} : { Book: run.book };
  const sentences = [
    tieVerdict(tie, language, decimals),
    ...(journal === undefined
      ? []
      : shortened(journalSentences(journal, language, decimals), MOST_SENTENCES)),
  ];
  return (
    <div className={styles.all}>
      <FigureTable
        label={words.byClass}
        header={words.header}
        rows={classRows(tie, {
          language,
          decimals,
          onShow: (wanted) => void monthEnd.showRegisterRow({ ...wanted, ...book }),
          workingOf: (assetClass) => workingOfClass(seen, assetClass),
        })}
        total={{
          name: monthEndWords.total,
          figures: tieFigures(tie, language, decimals),
          working: () => workingOfClass(seen),
        }}
      />
      <div role="status">
        {sentences.map((sentence) => (
          <Caption1 as="p" block key={sentence} className={styles.said}>
            {sentence}
          </Caption1>
        ))}
      </div>
      <Caption1 as="p" block className={styles.quiet}>
        {[
          ...(posted?.done === false ? [words.unread(posted.refusal.sentence)] : []),
          ...(posted === undefined || (posted.done && journal === undefined) ? [words.reading] : []),
          words.of(spanText(covered.reach)),
        ].join(' ')}
      </Caption1>
    </div>
  );
}
