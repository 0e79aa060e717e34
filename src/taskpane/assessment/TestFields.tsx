/** What is tested and by what: the kind, the name, the day, and what the kind asks for. */

import { makeStyles } from '@fluentui/react-components';
import { TEST_KINDS } from '../../core/assessment/kinds';
import type { Question } from '../../core/assessment/kind';
import { ChoiceField } from '../fields/ChoiceField';
import { LinkedAmount } from '../fields/LinkedAmount';
import { LinkedDay } from '../fields/LinkedDay';
import { RangeField } from '../fields/RangeField';
import { TextField } from '../fields/TextField';
import type { FieldChange } from '../fields/linked-field';
import { useWorkbookSettings } from '../settings/use-settings';
import { testWords } from '../words/test';
import { fieldIn, wordOf } from './form';
import { isOfCells } from './reading';
import type { TestState } from './use-test';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
});

export function TestFields({ test }: { readonly test: TestState }) {
  const styles = useStyles();
  const { form, reading, change, take } = test;
  const { kind } = reading;
  return (
    <div className={styles.form} role="group" aria-label={testWords.form}>
      <ChoiceField
        label={testWords.kind}
        value={kind.word}
        options={TEST_KINDS}
        hint={kind.purpose}
        onChoose={(word) => change({ type: 'kind', word })}
      />
      <TextField
        label={testWords.name}
        value={form.name}
        placeholder={testWords.namePlaceholder}
        onChange={(name) => change({ type: 'named', name })}
      />
      <LinkedDay
        label={testWords.date}
        field={fieldIn(form, 'date')}
        error={reading.errors.get('date')}
        onChange={(made) => change({ ...made, field: 'date' })}
        onTake={() => void take('date')}
      />
      {kind.questions.map((question) => (
        <QuestionField key={question.name} question={question} test={test} />
      ))}
    </div>
  );
}

interface QuestionFieldProps {
  readonly question: Question;
  readonly test: TestState;
}

function QuestionField({ question, test }: QuestionFieldProps) {
  const settings = useWorkbookSettings();
  const { form, reading, sizeOf, change, take } = test;
  const { name, label, takes, words } = question;
  const said = {
    label,
    field: fieldIn(form, name),
    error: reading.errors.get(name),
    onChange: (made: FieldChange) => change({ ...made, field: name }),
    onTake: () => void take(name),
  };
  if (words !== undefined) {
    return (
      <ChoiceField
        label={label}
        value={wordOf(form, question, settings)}
        options={words}
        onChoose={(word) => {
          change({ type: 'typed', field: name, text: word });
          change({ type: 'committed', field: name, text: word });
        }}
      />
    );
  }
  if (isOfCells(question)) return <RangeField {...said} placeholder={testWords.range} hint={sizeOf(name)} />;
  return <LinkedAmount {...said} decimals={takes === 'amount' ? settings.decimals : 0} />;
}
