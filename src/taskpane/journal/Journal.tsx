/** The Journal view: an event and its amounts become a balanced entry on the sheet `Journal`. */

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import type { Materiality } from '../../core/journal/materiality';
import type { ChartState } from '../accounts/use-chart';
import { ViewTitle } from '../pane/ViewTitle';
import { EntryForm } from './EntryForm';
import { InsertBar } from './InsertBar';
import { Preview } from './Preview';
import { TAccounts } from './TAccounts';
import { useJournal } from './use-journal';

interface JournalProps {
  readonly chart: ChartState;
  readonly materiality: Materiality | undefined;
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

export function Journal({ chart, materiality, moves }: JournalProps) {
  const styles = useStyles();
  const journal = useJournal(chart, materiality, moves);
  const { form, reading } = journal;

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
                Not all accounts of this workbook could be read; defaults stand in. Accounts says which.
              </MessageBarBody>
            </MessageBar>
          )}
          <EntryForm journal={journal} />
          <Preview form={form} reading={reading} />
          {reading.state === 'ready' && <TAccounts entry={reading.entry} moment={journal.moment} />}
        </div>
      </div>
      <InsertBar journal={journal} />
    </div>
  );
}
