/** The Month end view: the charges of a whole register become entries in the Journal, never twice. */

import type { ChartState } from '../accounts/use-chart';
import type { LockState } from '../accounts/use-lock-date';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { MissingAccounts } from '../journal/MissingAccounts';
import { usePosted } from '../journal/use-posted';
import { useActionKey } from '../pane/use-action-key';
import { View } from '../pane/View';
import { monthEndWords } from '../words/month-end';
import { paneWords } from '../words/pane';
import { ExportJournal } from './ExportJournal';
import { PeriodTieOut } from './PeriodTieOut';
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

export function MonthEnd({ chart, lock, onAccounts, moves }: MonthEndProps) {
  const monthEnd = useMonthEnd(chart, lock, moves);
  const { seen, missing, moment } = monthEnd;
  const [tieOut, exported] = [useFold('run-tie-out', 'closed'), useFold('export', 'closed')];
  const byPeriod = useFold('run-tie-out-by-period', 'closed');
  const posted = usePosted(tieOut.isOpen || exported.isOpen, moment);

  useActionKey(() => void monthEnd.post());

  return (
    <View
      title={paneWords.viewLabels['month-end']}
      warning={chart.sentences.length > 0 ? paneWords.accountsUnread : undefined}
      bar={<RunBar monthEnd={monthEnd} />}
    >
      <RunFields monthEnd={monthEnd} />
      <MissingAccounts missing={missing} onAccounts={onAccounts} />
      {seen !== undefined && <RunSummary monthEnd={monthEnd} seen={seen} />}
      <Fold title={monthEndWords.tieOut.title} fold={tieOut}>
        <RunTieOut monthEnd={monthEnd} chart={chart.chart} posted={posted} />
      </Fold>
      {seen !== undefined && seen.periods.length > 1 && (
        <Fold title={monthEndWords.byPeriod.title} fold={byPeriod}>
          <PeriodTieOut monthEnd={monthEnd} seen={seen} onCancel={byPeriod.toggle} />
        </Fold>
      )}
      <Fold title={monthEndWords.export.title} fold={exported}>
        <ExportJournal chart={chart.chart} posted={posted} />
      </Fold>
    </View>
  );
}
