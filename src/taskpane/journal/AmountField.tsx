/** One amount of the entry. */

import type { AmountSpec } from '../../core/journal/kind';
import { isBeingTyped } from '../fields/linked-field';
import { LinkedAmount } from '../fields/LinkedAmount';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { finerSentence } from './finer';
import { fieldOf } from './form';
import type { JournalState } from './use-journal';

interface AmountFieldProps {
  readonly spec: AmountSpec;
  readonly journal: JournalState;
}

export function AmountField({ spec: { name, label }, journal }: AmountFieldProps) {
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const { form, reading, change, take } = journal;
  const field = fieldOf(form, name);
  const error = isBeingTyped(field) ? undefined : reading.errors.get(name);
  return (
    <LinkedAmount
      {...{ label, field, error, decimals }}
      hint={error === undefined ? finerSentence(field.text, language, decimals) : undefined}
      onChange={(made) => change({ ...made, field: name })}
      onTake={() => void take(name)}
    />
  );
}
