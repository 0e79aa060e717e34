/** What is run: which register with which events, from when to when, in which book, by which entries. */

import { Button, makeStyles } from '@fluentui/react-components';
import { KINDS } from '../../core/journal/kinds';
import { RUN_KINDS } from '../../core/run/run-terms';
import { DayField } from '../fields/DayField';
import { TakeButton } from '../fields/TakeButton';
import { TextField } from '../fields/TextField';
import { ChoiceField } from '../fields/ChoiceField';
import { useSurroundings } from '../surroundings';
import { monthEndWords } from '../words/month-end';
import { countText } from './sentences';
import type { MonthEndState } from './use-month-end';

const words = monthEndWords.fields;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    // No choice's own width may widen them.
    '& > *': { minWidth: 0 },
  },
  look: { justifySelf: 'start' },
});

const KIND_OPTIONS = RUN_KINDS.map((word) => ({
  word,
  label: KINDS.find((kind) => kind.word === word)?.label ?? word,
}));
const SCOPES = (['class', 'asset', 'total'] as const).map((word) => ({ word, label: words.scopes[word] }));

export function RunFields({ monthEnd }: { readonly monthEnd: MonthEndState }) {
  const styles = useStyles();
  const { form, errors, change, take, canLook, look } = monthEnd;
  const type =
    (field: 'register' | 'events' | 'from' | 'to' | 'book') =>
    (text: string): void =>
      change({ type: 'typed', field, text });
  return (
    <div className={styles.form} role="group" aria-label={words.group}>
      <TextField
        label={words.register}
        value={form.register}
        error={errors.register}
        placeholder={words.registerPlaceholder}
        hint={useFoundText(monthEnd)}
        action={<TakeButton into={words.register} onTake={() => void take('register')} />}
        onChange={type('register')}
      />
      <TextField
        label={words.events}
        value={form.events}
        error={errors.events}
        placeholder={words.none}
        action={<TakeButton into={words.events} onTake={() => void take('events')} />}
        onChange={type('events')}
      />
      <div className={styles.pair}>
        <ChoiceField
          label={words.kind}
          value={form.kind}
          options={KIND_OPTIONS}
          onChoose={(word) => change({ type: 'kind', word })}
        />
        <ChoiceField
          label={words.scope}
          value={form.scope}
          options={SCOPES}
          onChoose={(word) => change({ type: 'scope', word })}
        />
        <DayField label={words.from} value={form.from} error={errors.from} onChange={type('from')} />
        <DayField label={words.to} value={form.to} error={errors.to} onChange={type('to')} />
      </div>
      <TextField
        label={words.book}
        value={form.book}
        error={errors.book}
        placeholder={words.none}
        onChange={type('book')}
      />
      <Button className={styles.look} disabledFocusable={!canLook} onClick={() => void look()}>
        {words.look}
      </Button>
    </div>
  );
}

/** Which register is meant where none is named. */
function useFoundText({ form, found }: MonthEndState): string | undefined {
  const { excel, language } = useSurroundings();
  if (form.register !== '' || !excel) return undefined;
  if (found === undefined) return words.looking;
  if (!found.done) return found.refusal.sentence;
  if (found.value === undefined) return words.notFound;
  const { address, rows } = found.value;
  return words.found(address, countText(rows, 'row', language));
}
