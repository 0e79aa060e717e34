/** One amount of the entry: typed, or taken from cells and then linked to them. */

import type { AmountSpec } from '../../core/journal/kind';
import { CommitField } from '../fields/CommitField';
import { SourceHint } from '../fields/SourceHint';
import { TakeButton } from '../fields/TakeButton';
import { useSurroundings } from '../surroundings';
import { amountText, readTypedAmount } from '../typed/amount';
import { finerSentence } from './finer';
import { fieldOf, isBeingTyped } from './form';
import { sourceText } from './taken';
import type { JournalState } from './use-journal';

interface AmountFieldProps {
  readonly spec: AmountSpec;
  readonly journal: JournalState;
}

export function AmountField({ spec, journal }: AmountFieldProps) {
  const { language } = useSurroundings();
  const { form, reading, change, take } = journal;
  const field = fieldOf(form, spec.name);
  const isTyping = isBeingTyped(field);
  const source = isTyping ? undefined : field.source;
  const error = isTyping ? undefined : reading.errors.get(spec.name);
  const finer = error === undefined ? finerSentence(field.text, language) : undefined;

  const commit = (): void => {
    const read = readTypedAmount(spec.name, field.text, language);
    const text = read.ok && read.value !== undefined ? amountText(read.value, language) : field.text.trim();
    change({ type: 'committed', field: spec.name, text });
  };

  return (
    <CommitField
      label={spec.label}
      figure
      value={field.text}
      placeholder={amountText(0, language)}
      error={error}
      onType={(text) => change({ type: 'typed', field: spec.name, text })}
      onCommit={commit}
      onRestore={() => change({ type: 'restored', field: spec.name })}
      action={<TakeButton into={spec.label} onTake={() => void take(spec.name)} />}
      hint={
        source === undefined && field.note === undefined && finer === undefined ? undefined : (
          <>
            <SourceHint
              source={source}
              formula={source === undefined ? undefined : sourceText(source)}
              was={isTyping ? undefined : field.was}
              note={field.note}
            />
            {finer}
          </>
        )
      }
    />
  );
}
