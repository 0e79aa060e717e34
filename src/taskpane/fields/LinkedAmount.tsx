/** An amount or a number: typed, or taken from cells and then linked to them. */

import type { ReactNode } from 'react';
import { useSurroundings } from '../surroundings';
import { amountText, readTypedAmount } from '../typed/amount';
import { CommitField } from './CommitField';
import { isBeingTyped, type Field, type FieldChange } from './linked-field';
import { SourceHint } from './SourceHint';
import { TakeButton } from './TakeButton';
import { sourceText } from './taken-cells';

interface LinkedAmountProps {
  readonly label: string;
  readonly field: Field;
  readonly error?: string | undefined;
  /** The least decimals it is shown with; 2 if not said, 0 for a life or a factor. */
  readonly decimals?: number;
  readonly placeholder?: string;
  /** What is to be known about it. */
  readonly hint?: ReactNode;
  readonly onChange: (change: FieldChange) => void;
  readonly onTake: () => void;
}

export function LinkedAmount(props: LinkedAmountProps) {
  const { language } = useSurroundings();
  const { label, field, error, decimals = 2, hint, onChange, onTake } = props;
  const isTyping = isBeingTyped(field);
  const source = isTyping ? undefined : field.source;
  const hasHint = source !== undefined || field.note !== undefined || hint !== undefined;

  const commit = (): void => {
    const read = readTypedAmount(label, field.text, language);
    const isNumber = read.ok && read.value !== undefined;
    onChange({
      type: 'committed',
      text: isNumber ? amountText(read.value, language, decimals) : field.text.trim(),
    });
  };

  return (
    <CommitField
      label={label}
      figure
      value={field.text}
      placeholder={props.placeholder ?? amountText(0, language, decimals)}
      error={isTyping ? undefined : error}
      onType={(text) => onChange({ type: 'typed', text })}
      onCommit={commit}
      onRestore={() => onChange({ type: 'restored' })}
      action={<TakeButton into={label} onTake={onTake} />}
      hint={
        hasHint ? (
          <>
            <SourceHint
              source={source}
              formula={source === undefined ? undefined : sourceText(source)}
              was={isTyping ? undefined : field.was}
              note={field.note}
            />
            {hint}
          </>
        ) : undefined
      }
    />
  );
}
