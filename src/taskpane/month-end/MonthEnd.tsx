/** The Month end view: the charges of a whole register become entries in the Journal, never twice. */

import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import type { ChartState } from '../accounts/use-chart';
import type { LockState } from '../accounts/use-lock-date';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { MissingAccounts } from '../journal/MissingAccounts';
import { usePosted } from '../journal/use-posted';
import { ViewTitle } from '../pane/ViewTitle';
import { ExportJournal } from './ExportJournal';
import { RunBar } from './RunBar';
import { RunFields } from './RunFields';
import { RunSummary } from './RunSummary';
import { RunTieOut } from './RunTieOut';
import { useMonthEnd } from './use-month-end';

interface MonthEndProps {
  readonly chart: ChartState;
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

export function MonthEnd({ chart, lock, onAccounts, moves }: MonthEndProps) {
  const styles = useStyles();
  const monthEnd = useMonthEnd(chart, lock, moves);
  const { seen, missing, moment } = monthEnd;
  const [tieOut, exported] = [useFold('run-tie-out', 'closed'), useFold('export', 'closed')];
  const posted = usePosted(tieOut.isOpen || exported.isOpen, moment);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // By its place on the keyboard: with Alt a Mac types another letter. A key held down posts once.
    if (event.repeat || !event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyI') return;
    event.preventDefault();
    void monthEnd.post();
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
          <ViewTitle>Month end</ViewTitle>
          {chart.sentences.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.message}>
                Not all accounts of this workbook could be read. Accounts says which.
              </MessageBarBody>
            </MessageBar>
          )}
          <RunFields monthEnd={monthEnd} />
          <MissingAccounts missing={missing} onAccounts={onAccounts} />
          {seen !== undefined && <RunSummary monthEnd={monthEnd} seen={seen} />}
          <Fold title="Tie-out" fold={tieOut}>
            <RunTieOut monthEnd={monthEnd} chart={chart.chart} posted={posted} />
          </Fold>
          <Fold title="Export" fold={exported}>
            <ExportJournal chart={chart.chart} posted={posted} />
          </Fold>
        </div>
      </div>
      <RunBar monthEnd={monthEnd} />
    </div>
  );
}
