/** What the form has come to: the entry, the example of one, or the reason why there is none. */

import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { citationText } from '../../core/citation';
import type { Role } from '../../core/journal/accounts';
import { accountIn, type Chart } from '../../core/journal/chart';
import { workingOfEntry, type JournalEntry } from '../../core/journal/journal';
import { Working } from '../explain/Working';
import { journalWords } from '../words/journal';
import { EntryTable } from './EntryTable';
import { EXAMPLE_ENTRY } from './example-entry';
import { kindOf, type JournalForm } from './form';
import type { Reading } from './reading';

const words = journalWords.preview;

interface PreviewProps {
  readonly form: JournalForm;
  readonly reading: Reading;
  readonly chart: Chart;
}

const useStyles = makeStyles({
  section: { display: 'grid', gap: '4px' },
  heading: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function Preview({ form, reading, chart }: PreviewProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={words.label}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" className={styles.title}>
          {words.entry}
        </Subtitle2>
        <Caption1 className={styles.quiet}>{citationText(kindOf(form).source)}</Caption1>
      </div>
      {reading.state === 'ready' && <WorkedEntry entry={reading.entry} codeOf={codeOf(reading, chart)} />}
      {reading.state === 'empty' && (
        <>
          <Caption1 className={styles.quiet}>{words.empty}</Caption1>
          {EXAMPLE_ENTRY.ok && <EntryTable entry={EXAMPLE_ENTRY.value} isExample />}
        </>
      )}
      {reading.state === 'wrong' && <Caption1 className={styles.quiet}>{words.wrong}</Caption1>}
    </section>
  );
}

interface WorkedEntryProps {
  readonly entry: JournalEntry;
  readonly codeOf: (role: Role) => string;
}

function WorkedEntry({ entry, codeOf: code }: WorkedEntryProps) {
  const [isOpen, setOpen] = useState(false);
  const toggle = (): void => setOpen(!isOpen);
  const working = useCallback(() => workingOfEntry(entry), [entry]);
  return (
    <>
      <EntryTable entry={entry} codeOf={code} why={{ isOpen, onWhy: toggle }} />
      <Working isOpen={isOpen} onToggle={toggle} working={working} decimals={entry.decimals} />
    </>
  );
}

function codeOf({ scope }: Reading, chart: Chart): (role: Role) => string {
  return (role) => accountIn(chart, role, scope)?.code ?? '';
}
