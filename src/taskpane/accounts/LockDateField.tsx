/** Up to which day the books are closed, kept in the workbook. */

import { useState } from 'react';
import { sentenceOf, shown } from '../../core/problem';
import { isoDate } from '../../core/time/serial';
import { CommitField } from '../fields/CommitField';
import { useSurroundings } from '../surroundings';
import { dayInWords, serialFromTyped } from '../typed/date';
import { accountsWords } from '../words/accounts';
import type { LockState } from './use-lock-date';

const words = accountsWords.lock;

export function LockDateField({ state: { lock, sentence, keep } }: { readonly state: LockState }) {
  const { language } = useSurroundings();
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const day = typed === undefined ? lock : serialFromTyped(typed, language);

  const type = (text: string | undefined): void => {
    setTyped(text);
    setError(undefined);
  };
  const commit = async (): Promise<void> => {
    if (typed === undefined) return;
    if (typed.trim() !== '' && day === undefined) {
      const problem = { argument: words.label, got: shown(typed.trim()), takes: words.takes };
      return setError(sentenceOf({ kind: 'not-understood', ...problem }));
    }
    const refusal = await keep(day);
    setError(refusal);
    // What was typed in the meantime stays.
    if (refusal === undefined) setTyped((now) => (now === typed ? undefined : now));
  };

  return (
    <CommitField
      label={words.label}
      value={typed ?? (lock === undefined ? '' : isoDate(lock))}
      placeholder={words.none}
      error={error ?? sentence}
      onType={type}
      onCommit={() => void commit()}
      onRestore={() => type(undefined)}
      hint={words.hint(day === undefined ? undefined : dayInWords(day))}
    />
  );
}
