/** Up to which day the books are closed, kept in the workbook. */

import { useState } from 'react';
import { sentenceOf, shown } from '../../core/problem';
import { isoDate } from '../../core/time/serial';
import { CommitField } from '../fields/CommitField';
import { useSurroundings } from '../surroundings';
import { dayInWords, serialFromTyped } from '../typed/date';
import type { LockState } from './use-lock-date';

const LABEL = 'Lock date';

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
      const takes = 'a day like 2026-03-31, or nothing';
      return setError(
        sentenceOf({ kind: 'not-understood', argument: LABEL, got: shown(typed.trim()), takes }),
      );
    }
    const refusal = await keep(day);
    setError(refusal);
    // What was typed in the meantime stays.
    if (refusal === undefined) setTyped((now) => (now === typed ? undefined : now));
  };

  return (
    <CommitField
      label={LABEL}
      value={typed ?? (lock === undefined ? '' : isoDate(lock))}
      placeholder="None: the books are open"
      error={error ?? sentence}
      onType={type}
      onCommit={() => void commit()}
      onRestore={() => type(undefined)}
      hint={
        <>
          {day !== undefined && `${dayInWords(day)}. `}
          Nothing is posted on this day or before it; blank opens the books. It guards against slips, not
          against whoever can edit this workbook.
        </>
      }
    />
  );
}
