/** The day of the entry, as people type it, and in words beneath as it was understood. */

import { parseIsoDate } from '../../core/time/serial';
import { CommitField } from '../fields/CommitField';
import { SourceHint } from '../fields/SourceHint';
import { TakeButton } from '../fields/TakeButton';
import { useSurroundings } from '../surroundings';
import { dayInWords, isoFromTyped } from '../typed/date';
import { isBeingTyped } from './form';
import type { JournalState } from './use-journal';

export function DateField({ journal }: { readonly journal: JournalState }) {
  const { language } = useSurroundings();
  const { form, reading, change, take } = journal;
  const field = form.date;
  const isTyping = isBeingTyped(field);
  const iso = isoFromTyped(field.text, language);
  const serial = iso === undefined ? undefined : parseIsoDate(iso);
  const source = isTyping ? undefined : field.source;

  return (
    <CommitField
      label="Date"
      value={field.text}
      error={isTyping ? undefined : reading.errors.get('date')}
      onType={(text) => change({ type: 'typed', field: 'date', text })}
      onCommit={() => change({ type: 'committed', field: 'date', text: iso ?? field.text.trim() })}
      onRestore={() => change({ type: 'restored', field: 'date' })}
      action={<TakeButton into="Date" onTake={() => void take('date')} />}
      hint={
        <>
          {serial !== undefined && dayInWords(serial)}
          <SourceHint source={source} was={isTyping ? undefined : field.was} note={field.note} />
        </>
      }
    />
  );
}
