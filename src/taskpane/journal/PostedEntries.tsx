/** The entries that stand in the Journal, the latest first: each can be shown and reversed. */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { postedEntries, type PostedEntry } from '../../core/journal/posted-entries';
import { fromMinor, type Decimals } from '../../core/money/minor';
import { isoDate } from '../../core/time/serial';
import { showCells } from '../../workbook/cells';
import type { PostedLine, PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { shortened } from '../typed/shortened';
import { paneWords } from '../words/pane';
import { postedWords as words } from '../words/posted';
import { isWholeReversal, markOf } from './reversal-state';
import { ReverseById } from './ReverseById';
import { ReverseForm } from './ReverseForm';
import { unitedAddress } from './united-address';
import type { JournalState } from './use-journal';

const MOST_ENTRIES = 50;
const MOST_SENTENCES = 3;

interface PostedEntriesProps {
  readonly journal: JournalState;
  readonly posted: Outcome<PostedLines> | undefined;
}

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  warning: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

export function PostedEntries({ journal, posted }: PostedEntriesProps) {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const [most, setMost] = useState(MOST_ENTRIES);
  const lines = posted?.done === true ? posted.value.lines : undefined;
  const entries = useMemo(() => postedEntries(lines ?? [], decimals), [lines, decimals]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.entry, entry])), [entries]);
  return (
    <div className={styles.all}>
      <Caption1 className={styles.quiet}>
        {excel ? saidOf(posted, entries.length) : words.needsExcel}
      </Caption1>
      <div role="status">
        {warningsOf(posted).map((sentence, i) => (
          <Caption1 as="p" block key={i} className={styles.warning}>
            {sentence}
          </Caption1>
        ))}
      </div>
      {posted !== undefined && lines?.length !== 0 && <ReverseById journal={journal} />}
      <ul className={styles.list} aria-label={words.list}>
        {entries.slice(0, most).map((entry) => (
          <Entry
            key={entry.entry}
            entry={entry}
            reversing={byId.get(entry.reversal ?? '')}
            journal={journal}
          />
        ))}
      </ul>
      {entries.length > most && (
        <Button size="small" onClick={() => setMost((count) => count + MOST_ENTRIES)}>
          {words.showMore(entries.length)}
        </Button>
      )}
    </div>
  );
}

function saidOf(posted: Outcome<PostedLines> | undefined, count: number): string {
  if (posted === undefined) return words.reading;
  if (!posted.done) return posted.refusal.sentence;
  const byHand = posted.value.lines.filter(({ entry }) => entry.trim() === '').length;
  return count === 0 ? words.none(byHand) : words.count(count, byHand);
}

function warningsOf(posted: Outcome<PostedLines> | undefined): readonly string[] {
  return posted?.done === true ? shortened(posted.value.sentences, MOST_SENTENCES) : [];
}

const useEntryStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  id: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  total: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  what: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  actions: { display: 'flex', gap: '4px', justifyContent: 'end' },
  form: { gridColumn: '1 / 3' },
});

interface EntryProps {
  readonly entry: PostedEntry<PostedLine>;
  /** The reversal that stands beside it. */
  readonly reversing: PostedEntry<PostedLine> | undefined;
  readonly journal: JournalState;
}

function Entry({ entry, reversing, journal }: EntryProps) {
  const styles = useEntryStyles();
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const [isReversing, setReversing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { entry: id, date, memo, total, lines, reversal, reverses } = entry;
  const cells = unitedAddress(lines.map(({ address }) => address));
  const isWhole = cells?.count === lines.length;
  const canReverse = reversal === undefined;
  const mark = markOf(entry);
  const state = [
    date === undefined ? words.noDate : isoDate(date),
    ...(memo === '' ? [] : [memo]),
    ...(reverses === undefined ? [] : [words.reversalOf(reverses)]),
    ...(mark === undefined ? [] : [mark]),
    ...(reversing === undefined ? [] : [reversedText(entry, reversing, decimals)]),
  ];
  const close = (isDone: boolean): void => {
    setReversing(false);
    // What had the focus is about to go; once it is reversed, so is the button that opened it.
    const find = (what: string) => row.current?.querySelector<HTMLElement>(what);
    ((isDone ? null : find('[aria-expanded]')) ?? find('button'))?.focus();
  };
  return (
    <li ref={row} className={styles.entry}>
      <span className={styles.id}>{id}</span>
      <span className={styles.total}>
        {total === 'too large' ? words.tooLarge : amountText(fromMinor(total, decimals), language, decimals)}
      </span>
      <span className={styles.what}>{words.said(state)}</span>
      <span className={styles.actions}>
        {cells !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={isWhole ? paneWords.showCells(cells.address) : words.showFirst(cells.address)}
            onClick={() => void showCells(cells.address)}
          >
            {paneWords.show}
          </Button>
        )}
        {canReverse && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.reversing.reverseEntry(id)}
            aria-expanded={isReversing}
            onClick={() => setReversing(!isReversing)}
          >
            {words.reversing.reverse}
          </Button>
        )}
      </span>
      {isReversing && (
        <div className={styles.form}>
          <ReverseForm
            entry={id}
            date={date}
            lineCount={lines.length}
            reversal={reversal}
            journal={journal}
            onClose={close}
          />
        </div>
      )}
    </li>
  );
}

function reversedText(
  entry: PostedEntry<PostedLine>,
  reversing: PostedEntry<PostedLine>,
  decimals: Decimals,
): string {
  if (isWholeReversal(entry, reversing, decimals)) return words.reversedBy(reversing.entry);
  return words.notReversed(reversing.entry, markOf(reversing));
}
