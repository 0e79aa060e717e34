/** A day as people type it, and in words beneath as it was understood; or taken from a cell and linked to it. */

import { parseIsoDate } from '../../core/time/serial';
import { useSurroundings } from '../surroundings';
import { dayInWords, isoFromTyped } from '../typed/date';
import { CommitField } from './CommitField';
import { isBeingTyped, type Field, type FieldChange } from './linked-field';
import { SourceHint } from './SourceHint';
import { TakeButton } from './TakeButton';

interface LinkedDayProps {
  readonly label: string;
  readonly field: Field;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (change: FieldChange) => void;
  readonly onTake: () => void;
}

export function LinkedDay({ label, field, error, placeholder = '', onChange, onTake }: LinkedDayProps) {
  const { language } = useSurroundings();
  const isTyping = isBeingTyped(field);
  const iso = isoFromTyped(field.text, language);
  const serial = iso === undefined ? undefined : parseIsoDate(iso);

  return (
    <CommitField
      label={label}
      value={field.text}
      placeholder={placeholder}
      error={isTyping ? undefined : error}
      onType={(text) => onChange({ type: 'typed', text })}
      onCommit={() => onChange({ type: 'committed', text: iso ?? field.text.trim() })}
      onRestore={() => onChange({ type: 'restored' })}
      action={<TakeButton into={label} onTake={onTake} />}
      hint={
        <>
          {serial !== undefined && dayInWords(serial)}
          <SourceHint
            source={isTyping ? undefined : field.source}
            was={isTyping ? undefined : field.was}
            note={field.note}
          />
        </>
      }
    />
  );
}
