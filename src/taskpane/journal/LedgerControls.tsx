/** What the T accounts show: whose accounts, from when to when, of which book. */

import { makeStyles } from '@fluentui/react-components';
import { DayField } from '../fields/DayField';
import { tAccountsWords } from '../words/t-accounts';
import { bookOfWord, bookOptions, wordOfBook } from './book-choice';
import { ChoiceField } from '../fields/ChoiceField';
import type { LedgerView, ReadLedgerView } from './ledger-view';

const useStyles = makeStyles({
  controls: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    // No choice's own width may widen them.
    '& > *': { minWidth: 0 },
  },
});

interface LedgerControlsProps {
  readonly view: LedgerView;
  readonly errors: ReadLedgerView['errors'];
  /** Of what is posted. */
  readonly books: readonly string[];
  readonly onChange: (change: Partial<LedgerView>) => void;
}

const words = tAccountsWords.controls;

const SHOWS = [
  { word: 'entry', label: tAccountsWords.thisEntry },
  { word: 'all', label: words.allAccounts },
];

export function LedgerControls({ view, errors, books, onChange }: LedgerControlsProps) {
  const styles = useStyles();
  return (
    <div className={styles.controls} role="group" aria-label={words.title}>
      <ChoiceField
        label={words.accountsOf}
        value={view.shows}
        options={SHOWS}
        onChoose={(word) => onChange({ shows: word === 'all' ? 'all' : 'entry' })}
      />
      <ChoiceField
        label={words.ofBook}
        value={wordOfBook(view.book)}
        options={bookOptions(books, view.book)}
        onChoose={(word) => onChange({ book: bookOfWord(word) })}
      />
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          label={words[name]}
          value={view[name]}
          error={errors[name]}
          placeholder={words.anyDay}
          onChange={(text) => onChange({ [name]: text })}
        />
      ))}
    </div>
  );
}
