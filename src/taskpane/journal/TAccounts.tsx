/**
 * Accounts as Ts: what the table `Journal` holds of each, the entry being typed, the balance; and the
 * check that ties the journal to the register.
 */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { accountIn } from '../../core/journal/chart';
import { booksOf, type LedgerSpan } from '../../core/journal/ledger';
import {
  tAccounts,
  tAccountsOf,
  type EntryLine,
  type TAccount as Account,
} from '../../core/journal/t-accounts';
import type { PostedLine, PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { keep, recall } from '../storage';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { tAccountsWords as words } from '../words/t-accounts';
import { LedgerControls } from './LedgerControls';
import { readLedgerView, readStoredLedgerView, type LedgerView } from './ledger-view';
import { originOf, warningsOf } from './posted-notes';
import { TAccount } from './TAccount';
import { TieOutLine } from './TieOutLine';
import type { JournalState } from './use-journal';

interface TAccountsProps {
  readonly journal: JournalState;
  readonly posted: Outcome<PostedLines> | undefined;
}

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '12px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  warning: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

export function TAccounts({ journal, posted }: TAccountsProps) {
  const styles = useStyles();
  const { excel, language, storagePrefix } = useSurroundings();
  const key = `${storagePrefix}ledger`;
  const [view, setView] = useState(() => readStoredLedgerView(recall(key)));
  useEffect(() => keep(key, JSON.stringify(view)), [key, view]);
  const { span, errors } = useMemo(() => readLedgerView(view, language), [view, language]);
  const lines = posted?.done === true ? posted.value.lines : undefined;
  const accounts = useAccounts(journal, lines, view, span);
  const books = useMemo(() => booksOf(lines ?? []), [lines]);

  return (
    <div className={styles.all}>
      <LedgerControls
        view={view}
        errors={errors}
        books={books}
        onChange={(change) => setView((now) => ({ ...now, ...change }))}
      />
      {accounts.map((account) => (
        <TAccount key={`${account.code} ${account.account}`} account={account} />
      ))}
      {accounts.length === 0 && view.shows === 'entry' && (
        <Caption1 className={styles.quiet}>{words.none}</Caption1>
      )}
      <Caption1 className={styles.quiet}>{excel ? originOf(posted) : words.needsExcel}</Caption1>
      <div role="status">
        {warningsOf(posted, accounts).map((sentence, i) => (
          <Caption1 as="p" block key={i} className={styles.warning}>
            {sentence}
          </Caption1>
        ))}
      </div>
      <TieOutLine posted={posted} span={span} chart={journal.chart} moment={journal.moment} />
    </div>
  );
}

/** Without a first day, the accounts of an entry open with all that is posted, and show no lines of it. */
const AFTER_ALL = Infinity;

function useAccounts(
  { reading, chart }: JournalState,
  lines: readonly PostedLine[] | undefined,
  { shows }: LedgerView,
  span: LedgerSpan,
): readonly Account<PostedLine>[] {
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const own = reading.state === 'ready' ? reading : undefined;
  return useMemo(() => {
    if (shows === 'all') return sorted(tAccounts(lines ?? [], span, decimals), language);
    if (own === undefined) return [];
    const { entry, scope } = own;
    const typed = entry.entry.lines.map(({ role, account, debit, credit }): EntryLine => ({
      code: accountIn(chart, role, scope)?.code ?? '',
      account,
      debit,
      credit,
    }));
    const typedEntry = { date: entry.date, book: scope.book, lines: typed };
    return tAccountsOf(typedEntry, lines, { ...span, from: span.from ?? AFTER_ALL }, decimals);
  }, [own, chart, lines, shows, span, language, decimals]);
}

/** By code, then by name, as a trial balance lists them. */
function sorted(accounts: readonly Account<PostedLine>[], language: string): readonly Account<PostedLine>[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...accounts].sort((a, b) => compare(a.code, b.code) || compare(a.account, b.account));
}
