/** A day as people type it; once it is committed it stands as ISO 8601 has it, with its words beneath. */

import { useState } from 'react';
import { useSurroundings } from '../surroundings';
import { dayInWords, isoFromTyped, serialFromTyped } from '../typed/date';
import { CommitField } from './CommitField';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
}

export function DayField({ label, value, error, placeholder = '', onChange }: DayFieldProps) {
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
      placeholder={placeholder}
      onType={setTyped}
      onCommit={commit}
      onRestore={() => setTyped(undefined)}
      hint={serial === undefined ? undefined : dayInWords(serial)}
    />
  );
}
