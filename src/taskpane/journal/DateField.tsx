/** The day of the entry. */

import { LinkedDay } from '../fields/LinkedDay';
import { journalWords } from '../words/journal';
import type { JournalState } from './use-journal';

export function DateField({ journal: { form, reading, change, take } }: { readonly journal: JournalState }) {
  return (
    <LinkedDay
      label={journalWords.form.date}
      field={form.date}
      error={reading.errors.get('date')}
      onChange={(made) => change({ ...made, field: 'date' })}
      onTake={() => void take('date')}
    />
  );
}
