/** A line of text that counts once it is committed. */

import { useState, type ReactNode } from 'react';
import { CommitField } from './CommitField';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  readonly figure?: boolean;
  readonly suggestions?: readonly string[];
  readonly onChange: (text: string) => void;
}

export function TextField({ value, error, onChange, ...rest }: TextFieldProps) {
  const [typed, setTyped] = useState<string>();
  const commit = (): void => {
    if (typed !== undefined) onChange(typed.trim());
    setTyped(undefined);
  };
  return (
    <CommitField
      {...rest}
      value={typed ?? value}
      error={typed === undefined ? error : undefined}
      onType={setTyped}
      onCommit={commit}
      onRestore={() => setTyped(undefined)}
    />
  );
}
