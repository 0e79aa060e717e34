/** The Journal view: an event and its amounts become a balanced entry on the sheet `Journal`. */

import type { Materiality } from '../../core/journal/materiality';
import type { ChartState } from '../accounts/use-chart';
import type { LockState } from '../accounts/use-lock-date';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { useActionKey } from '../pane/use-action-key';
import { View } from '../pane/View';
import { paneWords } from '../words/pane';
import { postedWords } from '../words/posted';
import { tAccountsWords } from '../words/t-accounts';
import { EntryForm } from './EntryForm';
import { InsertBar } from './InsertBar';
import { MissingAccounts } from './MissingAccounts';
import { PostedEntries } from './PostedEntries';
import { Preview } from './Preview';
import { TAccounts } from './TAccounts';
import { useJournal, type HandedEntry } from './use-journal';
import { usePosted } from './use-posted';

interface JournalProps {
  readonly chart: ChartState;
  readonly materiality: Materiality | undefined;
  readonly lock: LockState;
  /** Leads to the view where accounts are named. */
  readonly onAccounts: () => void;
  readonly handed: HandedEntry | undefined;
  /** How often the person has moved on in the sheet. */
  readonly moves: number;
}

export function Journal({ chart, materiality, lock, onAccounts, moves, handed }: JournalProps) {
  const journal = useJournal(chart, lock, materiality, moves, handed);
  const { form, reading, moment } = journal;
  const [posted, ts] = [useFold('posted', 'closed'), useFold('t-accounts')];
  const postedLines = usePosted(posted.isOpen || ts.isOpen, moment);

  useActionKey(() => void journal.insert());

  return (
    <View
      title={paneWords.viewLabels.journal}
      warning={chart.sentences.length > 0 ? (chart.sentence ?? paneWords.accountsUnread) : undefined}
      bar={<InsertBar journal={journal} />}
    >
      <EntryForm journal={journal} />
      <MissingAccounts
        missing={reading.state === 'ready' && chart.sentence === undefined ? reading.missing : []}
        onAccounts={onAccounts}
      />
      <Preview form={form} reading={reading} chart={chart.chart} />
      <Fold title={tAccountsWords.title} fold={ts}>
        <TAccounts journal={journal} posted={postedLines} />
      </Fold>
      <Fold title={postedWords.title} fold={posted}>
        <PostedEntries journal={journal} posted={postedLines} />
      </Fold>
    </View>
  );
}
