/** What is run: which register with which events, from when to when, in which book, by which entries. */

import { Button, makeStyles } from '@fluentui/react-components';
import { KINDS } from '../../core/journal/kinds';
import { RUN_KINDS } from '../../core/run/run-terms';
import { DayField } from '../fields/DayField';
import { TakeButton } from '../fields/TakeButton';
import { TextField } from '../fields/TextField';
import { ChoiceField } from '../fields/ChoiceField';
import { useSurroundings } from '../surroundings';
import { countText } from './sentences';
import type { MonthEndState } from './use-month-end';

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
const SCOPES = [
  { word: 'class', label: 'Each class' },
  { word: 'asset', label: 'Each asset' },
  { word: 'total', label: 'All together' },
];

export function RunFields({ monthEnd }: { readonly monthEnd: MonthEndState }) {
  const styles = useStyles();
  const { form, errors, change, take, canLook, look } = monthEnd;
  const type =
    (field: 'register' | 'events' | 'from' | 'to' | 'book') =>
    (text: string): void =>
      change({ type: 'typed', field, text });
  return (
    <div className={styles.form} role="group" aria-label="Run">
      <TextField
        label="Register"
        value={form.register}
        error={errors.register}
        placeholder="The register of this workbook"
        hint={useFoundText(monthEnd)}
        action={<TakeButton into="Register" onTake={() => void take('register')} />}
        onChange={type('register')}
      />
      <TextField
        label="Events"
        value={form.events}
        error={errors.events}
        placeholder="None"
        action={<TakeButton into="Events" onTake={() => void take('events')} />}
        onChange={type('events')}
      />
      <div className={styles.pair}>
        <ChoiceField
          label="Kind"
          value={form.kind}
          options={KIND_OPTIONS}
          onChoose={(word) => change({ type: 'kind', word })}
        />
        <ChoiceField
          label="One entry for"
          value={form.scope}
          options={SCOPES}
          onChoose={(word) => change({ type: 'scope', word })}
        />
        <DayField label="From" value={form.from} error={errors.from} onChange={type('from')} />
        <DayField label="To" value={form.to} error={errors.to} onChange={type('to')} />
      </div>
      <TextField
        label="Book"
        value={form.book}
        error={errors.book}
        placeholder="None"
        onChange={type('book')}
      />
      <Button className={styles.look} disabledFocusable={!canLook} onClick={() => void look()}>
        Look
      </Button>
    </div>
  );
}

/** Which register is meant where none is named. */
function useFoundText({ form, found }: MonthEndState): string | undefined {
  const { excel, language } = useSurroundings();
  if (form.register !== '' || !excel) return undefined;
  if (found === undefined) return 'Looking for a register.';
  if (!found.done) return found.refusal.sentence;
  if (found.value === undefined) return 'None found: name its table, or take its cells.';
  const { address, rows } = found.value;
  return `${address}, ${countText(rows, 'row', language)}`;
}
