/** The Test view: from what is carried and what it is worth to a result, its working, an entry and a paper. */

import type { ChartState } from '../accounts/use-chart';
import type { JournalForm } from '../journal/form';
import { ActionBar } from '../pane/ActionBar';
import { LateBar } from '../pane/LateBar';
import { useActionKey } from '../pane/use-action-key';
import { View } from '../pane/View';
import { paneWords } from '../words/pane';
import { testWords } from '../words/test';
import { EntriesOfTest } from './EntriesOfTest';
import { Indicators } from './Indicators';
import { KeptTestsFold } from './KeptTestsFold';
import { TestFields } from './TestFields';
import { TestResult } from './TestResult';
import { useTest } from './use-test';

interface TestViewProps {
  readonly chart: ChartState;
  /** Leads to the Journal view with an entry in its form. */
  readonly onJournal: (form: JournalForm) => void;
  /** How often the person has moved on in the sheet. */
  readonly moves: number;
}

export function TestView({ chart, onJournal, moves }: TestViewProps) {
  const test = useTest(chart.chart, moves);
  const { message, readiness, isBusy, insert, dismiss } = test;
  useActionKey(() => void insert());
  return (
    <View
      title={paneWords.viewLabels.test}
      warning={chart.sentences.length > 0 ? paneWords.accountsUnread : undefined}
      bar={
        <ActionBar
          {...{ message, readiness }}
          onDismiss={dismiss}
          name={testWords.insert}
          onAct={() => void insert()}
          progress={isBusy && <LateBar label={testWords.writing} />}
        />
      }
    >
      <KeptTestsFold kept={test.kept} />
      <TestFields test={test} />
      <TestResult reading={test.reading} />
      <EntriesOfTest test={test} chart={chart.chart} onJournal={onJournal} />
      <Indicators test={test} />
    </View>
  );
}
