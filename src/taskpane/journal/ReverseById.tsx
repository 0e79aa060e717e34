/** Reverses an entry that is not in the list, by the id that stands in its lines. */

import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { findEntry, type FoundEntry } from '../../workbook/journal-find';
import { CommitField } from '../fields/CommitField';
import { postedWords } from '../words/posted';
import { ReverseForm } from './ReverseForm';
import type { JournalState } from './use-journal';

const words = postedWords.reversing;

const useStyles = makeStyles({ all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' } });

export function ReverseById({ journal }: { readonly journal: JournalState }) {
  const styles = useStyles();
  const [id, setId] = useState('');
  const [error, setError] = useState<string>();
  const [found, setFound] = useState<FoundEntry>();
  const all = useRef<HTMLDivElement>(null);

  const type = (text: string): void => {
    setId(text);
    setError(undefined);
    setFound(undefined);
  };
  const open = async (): Promise<void> => {
    if (id.trim() === '') return setError(words.enterId);
    const outcome = await findEntry(id.trim());
    setFound(outcome.done ? outcome.value : undefined);
    setError(outcome.done ? undefined : outcome.refusal.sentence);
  };
  const close = (isDone: boolean): void => {
    setFound(undefined);
    if (isDone) setId('');
    // What had the focus is about to go.
    all.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={all} className={styles.all}>
      <CommitField
        label={words.id}
        value={id}
        placeholder={words.idHint}
        error={error}
        onType={type}
        onCommit={() => setId((typed) => typed.trim())}
        onRestore={() => type('')}
        action={
          <Button
            size="small"
            aria-expanded={found !== undefined}
            onClick={({ detail }) => detail < 2 && void open()}
          >
            {words.reverse}
          </Button>
        }
        hint={found === undefined ? undefined : words.itsLines(found.address)}
      />
      {found !== undefined && (
        <ReverseForm
          key={found.entry}
          entry={found.entry}
          lineCount={found.lineCount}
          journal={journal}
          onClose={close}
        />
      )}
    </div>
  );
}
