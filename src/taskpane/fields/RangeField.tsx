/** Cells that are asked for as a whole: a table of cash flows, a list of events. Typed as an address, or taken. */

import type { ReactNode } from 'react';
import { CommitField } from './CommitField';
import { isBeingTyped, type Field, type FieldChange } from './linked-field';
import { TakeButton } from './TakeButton';

interface RangeFieldProps {
  readonly label: string;
  readonly field: Field;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** What is to be known about the cells: how many rows were read, what they hold. */
  readonly hint?: ReactNode;
  readonly onChange: (change: FieldChange) => void;
  readonly onTake: () => void;
}

export function RangeField(props: RangeFieldProps) {
  const { label, field, error, placeholder = '', hint, onChange, onTake } = props;
  return (
    <CommitField
      label={label}
      value={field.text}
      placeholder={placeholder}
      error={isBeingTyped(field) ? undefined : (error ?? field.note)}
      onType={(text) => onChange({ type: 'typed', text })}
      onCommit={() => onChange({ type: 'committed', text: field.text.trim() })}
      onRestore={() => onChange({ type: 'restored' })}
      action={<TakeButton into={label} onTake={onTake} />}
      hint={hint}
    />
  );
}
