/** What is exported and how: the layout, the days, the book, and what the layout needs beside them. */

import { makeStyles } from '@fluentui/react-components';
import { DATE_ORDERS } from '../../core/ledger/day-text';
import { LAYOUTS } from '../../core/ledger/layouts';
import type { NeededOption } from '../../core/ledger/options';
import { DayField } from '../fields/DayField';
import { TextField } from '../fields/TextField';
import { bookOptions, bookOfWord, wordOfBook } from '../journal/book-choice';
import { ChoiceField } from '../fields/ChoiceField';
import type { ReadLedgerView } from '../journal/ledger-view';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { monthEndWords } from '../words/month-end';
import { layoutOf, type ExportForm } from './export-form';

const words = monthEndWords.export;

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    // No choice's own width may widen them.
    '& > *': { minWidth: 0 },
  },
  wide: { gridColumn: '1 / -1' },
});

const LAYOUT_OPTIONS = LAYOUTS.map(({ word, label }) => ({ word, label }));
const ORDER_OPTIONS = DATE_ORDERS.map((word) => ({ word, label: word }));

interface ExportFieldsProps {
  readonly form: ExportForm;
  readonly errors: ReadLedgerView['errors'];
  /** Of what is posted. */
  readonly books: readonly string[];
  readonly fileCount: number;
  /** Which of several files is copied, from 0. */
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onChange: (change: Partial<ExportForm>) => void;
}

export function ExportFields(props: ExportFieldsProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { form, errors, books, fileCount, part, onPart, onChange } = props;
  const parts = Array.from({ length: fileCount }, (_, i) => ({
    word: String(i),
    label: words.nth(amountText(i + 1, language, 0), amountText(fileCount, language, 0)),
  }));
  return (
    <div className={styles.fields} role="group" aria-label={words.title}>
      <div className={styles.wide}>
        <ChoiceField
          label={words.layout}
          value={layoutOf(form).word}
          options={LAYOUT_OPTIONS}
          onChoose={(layout) => onChange({ layout })}
        />
      </div>
      {(['from', 'to'] as const).map((name) => (
        <DayField
          key={name}
          label={words[name]}
          value={form[name]}
          error={errors[name]}
          placeholder={words.anyDay}
          onChange={(text) => onChange({ [name]: text })}
        />
      ))}
      <ChoiceField
        label={words.book}
        value={wordOfBook(form.book)}
        options={bookOptions(books, form.book)}
        onChoose={(word) => onChange({ book: bookOfWord(word) })}
      />
      {layoutOf(form).needs.map((option) => (
        <OptionField key={option} option={option} form={form} onChange={onChange} />
      ))}
      {fileCount > 1 && (
        <ChoiceField
          label={words.part}
          value={String(part)}
          options={parts}
          onChoose={(word) => onPart(Number(word))}
        />
      )}
    </div>
  );
}

function OptionField({
  option,
  form,
  onChange,
}: Pick<ExportFieldsProps, 'form' | 'onChange'> & { readonly option: NeededOption }) {
  if (option === 'dateOrder') {
    return (
      <ChoiceField
        label={words.dateOrder}
        value={form.dateOrder}
        options={ORDER_OPTIONS}
        onChoose={(word) =>
          onChange({ dateOrder: DATE_ORDERS.find((order) => order === word) ?? DATE_ORDERS[0] })
        }
      />
    );
  }
  return (
    <TextField
      label={words[option]}
      value={form[option]}
      placeholder={words.examples[option]}
      onChange={(text) => onChange({ [option]: text })}
    />
  );
}
