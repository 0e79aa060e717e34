/** What the T accounts show: whose accounts, from when to when, of which book. */

import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { CommitField } from '../fields/CommitField';
import { useSurroundings } from '../surroundings';
import { dayInWords, isoFromTyped, serialFromTyped } from '../typed/date';
import { ChoiceField } from './ChoiceField';
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

const SHOWS = [
  { word: 'entry', label: 'This entry' },
  { word: 'all', label: 'All accounts' },
];

export function LedgerControls({ view, errors, books, onChange }: LedgerControlsProps) {
  const styles = useStyles();
  return (
    <div className={styles.controls} role="group" aria-label="T accounts to show">
      <ChoiceField
        label="Accounts of"
        value={view.shows}
        options={SHOWS}
        onChoose={(word) => onChange({ shows: word === 'all' ? 'all' : 'entry' })}
      />
      <ChoiceField
        label="Of book"
        value={wordOfBook(view.book)}
        options={bookOptions(books, view.book)}
        onChoose={(word) => onChange({ book: word === ALL ? undefined : word.slice(1) })}
      />
      <DayField label="From" value={view.from} error={errors.from} onChange={(from) => onChange({ from })} />
      <DayField label="To" value={view.to} error={errors.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}

const ALL = 'all';

/** Books may be called anything, so each begins with a mark of its own. */
function wordOfBook(book: string | undefined): string {
  return book === undefined ? ALL : `=${book}`;
}

/** What is chosen stays a choice, posted to or not. */
function bookOptions(books: readonly string[], chosen: string | undefined) {
  const named = chosen === undefined || books.includes(chosen) ? books : [...books, chosen];
  const isOnlyBlank = named.every((book) => book === '');
  return [
    { word: ALL, label: 'All books' },
    ...(isOnlyBlank && chosen === undefined ? [] : named).map((book) => ({
      word: wordOfBook(book),
      label: book === '' ? 'Without a book' : book,
    })),
  ];
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function DayField({ label, value, error, onChange }: DayFieldProps) {
  const { language } = useSurroundings();
  const [typed, setTyped] = useState<string>();
  const serial = serialFromTyped(typed ?? value, language);
  const commit = (): void => {
    if (typed !== undefined) onChange(isoFromTyped(typed, language) ?? typed.trim());
    setTyped(undefined);
  };
  return (
    <CommitField
      label={label}
      value={typed ?? value}
      error={typed === undefined ? error : undefined}
      placeholder="Any day"
      onType={setTyped}
      onCommit={commit}
      onRestore={() => setTyped(undefined)}
      hint={serial === undefined ? undefined : dayInWords(serial)}
    />
  );
}
