/** The Journal view: an event and its amounts become a balanced entry on the sheet `Journal`. */

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import type { Materiality } from '../../core/journal/materiality';
import type { ChartState } from '../accounts/use-chart';
import type { LockState } from '../accounts/use-lock-date';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { ViewTitle } from '../pane/ViewTitle';
import { EntryForm } from './EntryForm';
import { InsertBar } from './InsertBar';
import { MissingAccounts } from './MissingAccounts';
import { PostedEntries } from './PostedEntries';
import { Preview } from './Preview';
import { TAccounts } from './TAccounts';
import { useJournal } from './use-journal';
import { usePosted } from './use-posted';

interface JournalProps {
  readonly chart: ChartState;
  readonly materiality: Materiality | undefined;
  readonly lock: LockState;
  /** Leads to the view where accounts are named. */
  readonly onAccounts: () => void;
  /** How often the person has moved on in the sheet. */
  readonly moves: number;
}

const useStyles = makeStyles({
  view: { height: '100%', display: 'flex', flexDirection: 'column' },
  // Excel's browser hides the bar of `auto`, and a jumping width would move the figures.
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'scroll', overflowX: 'hidden' },
  message: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  content: {
    display: 'grid',
    // No field's own width may widen the view.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '8px 12px 16px',
  },
});

export function Journal({ chart, materiality, lock, onAccounts, moves }: JournalProps) {
  const styles = useStyles();
  const journal = useJournal(chart, lock, materiality, moves);
  const { form, reading, moment } = journal;
  const [posted, ts] = [useFold('posted', 'closed'), useFold('t-accounts')];
  const postedLines = usePosted(posted.isOpen || ts.isOpen, moment);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // By its place on the keyboard: with Alt a Mac types another letter. A key held down posts once.
    if (event.repeat || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyI') return;
    event.preventDefault();
    void journal.insert();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <div className={styles.view}>
      <div className={styles.scroll}>
        <div className={styles.content}>
          <ViewTitle>Journal</ViewTitle>
          {chart.sentences.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.message}>
                {chart.sentence ?? 'Not all accounts of this workbook could be read. Accounts says which.'}
              </MessageBarBody>
            </MessageBar>
          )}
          <EntryForm journal={journal} />
          <MissingAccounts
            missing={reading.state === 'ready' && chart.sentence === undefined ? reading.missing : []}
            onAccounts={onAccounts}
          />
          <Preview form={form} reading={reading} chart={chart.chart} />
          <Fold title="T accounts" fold={ts}>
            <TAccounts journal={journal} posted={postedLines} />
          </Fold>
          <Fold title="Posted" fold={posted}>
            <PostedEntries journal={journal} posted={postedLines} />
          </Fold>
        </div>
      </div>
      <InsertBar journal={journal} />
    </div>
  );
}
