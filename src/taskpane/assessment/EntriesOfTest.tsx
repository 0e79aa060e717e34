/** The entries that a test leads to, and the way to the Journal, where they are posted. */

import { Button, Caption1, makeStyles, Subtitle2, tokens, Tooltip } from '@fluentui/react-components';
import { accountIn, type Chart } from '../../core/journal/chart';
import { EntryTable } from '../journal/EntryTable';
import type { JournalForm } from '../journal/form';
import { readForm } from '../journal/reading';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { testWords } from '../words/test';
import { journalFormOf } from './entry-of-test';
import type { TestState } from './use-test';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { justifySelf: 'start' },
});

interface EntriesOfTestProps {
  readonly test: TestState;
  readonly chart: Chart;
  readonly onJournal: (form: JournalForm) => void;
}

export function EntriesOfTest({ test, chart, onJournal }: EntriesOfTestProps) {
  const styles = useStyles();
  const { form, reading } = test;
  const { assessment } = reading;
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  if (assessment?.result === undefined) return null;
  const forms = assessment.entries.map((entry) => journalFormOf(form, entry, language, decimals));
  return (
    <section className={styles.section} aria-label={testWords.entry}>
      <Subtitle2 as="h2" className={styles.title}>
        {testWords.entry}
      </Subtitle2>
      {forms.length === 0 && <Caption1 className={styles.quiet}>{testWords.noEntry}</Caption1>}
      {forms.map((journalForm) => (
        <EntryOfTest key={journalForm.kind} form={journalForm} chart={chart} onJournal={onJournal} />
      ))}
    </section>
  );
}

interface EntryOfTestProps {
  readonly form: JournalForm;
  readonly chart: Chart;
  readonly onJournal: (form: JournalForm) => void;
}

function EntryOfTest({ form, chart, onJournal }: EntryOfTestProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const reading = readForm(form, language, { chart, decimals });
  return (
    <>
      {reading.state === 'ready' && (
        <EntryTable
          entry={reading.entry}
          codeOf={(role) => accountIn(chart, role, reading.scope)?.code ?? ''}
        />
      )}
      <Tooltip content={testWords.toJournalHint} relationship="description" positioning="above-start">
        <Button size="small" className={styles.button} onClick={() => onJournal(form)}>
          {testWords.toJournal}
        </Button>
      </Tooltip>
    </>
  );
}
