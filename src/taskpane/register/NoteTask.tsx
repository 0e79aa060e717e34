/** The roll-forward note of IAS 16.73: its span, its figures class by class, and its formula. */

import { Caption1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { rollForwardInSteps } from '../../core/register/roll-forward';
import type { Answer, Matrix } from '../../core/working';
import { ChoiceField } from '../fields/ChoiceField';
import { DayField } from '../fields/DayField';
import { useSurroundings } from '../surroundings';
import { serialFromTyped } from '../typed/date';
import { registerWords } from '../words/register';
import { registerFigureWords } from '../words/register-figures';
import { BookField } from './BookField';
import { Computing } from './Computing';
import { rollForwardFormula } from './formula';
import { ProblemLine } from './ProblemLine';
import { columnNames, columnOf, problemIn, ties } from './result';
import { ResultBar } from './ResultBar';
import { ResultTable } from './ResultTable';
import type { Task } from './task';
import { useTaskStyles } from './task-styles';
import { useSliced } from './use-sliced';

const words = registerFigureWords.note;

export function NoteTask({ task }: { readonly task: Task }) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  const { form, change, source, settings } = task;
  const { convention, yearEnd, decimals } = settings;
  const [from, to] = [form.from, form.to].map((text) => serialFromTyped(text, language));
  const [chosen, setChosen] = useState('');

  const { register, events } = source;
  const hasSpan = from !== undefined && to !== undefined;
  const given = [convention, yearEnd, form.book, events?.cells, decimals] as const;
  const work = hasSpan ? () => rollForwardInSteps(register.cells, from, to, ...given) : undefined;
  const key = JSON.stringify([from, to, form.book, convention, yearEnd, decimals]);
  const { value: answer, done } = useSliced<Answer<Matrix>>(work, source, key);
  const matrix = answer?.ok === true ? answer.value.value : undefined;
  const problem = useMemo(() => (matrix === undefined ? undefined : problemIn(matrix)), [matrix]);
  const names = matrix === undefined ? [] : columnNames(matrix);
  const column = names.includes(chosen) ? names.indexOf(chosen) : names.length - 1;
  const asked = { ...source, book: form.book, settings };

  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <DayField
          label={words.from}
          value={form.from}
          error={words.dayError(form.from, from)}
          onChange={(text) => change({ type: 'typed', field: 'from', text })}
        />
        <DayField
          label={words.to}
          value={form.to}
          error={words.dayError(form.to, to)}
          onChange={(text) => change({ type: 'typed', field: 'to', text })}
        />
      </div>
      <BookField task={task} />
      <Computing done={done} all={register.cells.length - 1} />
      <ProblemLine problem={answer?.ok === false ? answer.problem : problem} task={task} />
      {matrix !== undefined && problem === undefined && (
        <>
          <Caption1 as="p" block role="status" className={styles.strong}>
            {words.ties(ties(matrix, decimals))}
          </Caption1>
          <ChoiceField
            label={words.column}
            value={names[column] ?? ''}
            options={names.map((name) => ({ word: name, label: name === '' ? registerWords.noClass : name }))}
            onChoose={setChosen}
          />
          <ResultTable
            label={words.table}
            header={[words.movement, words.amount]}
            rows={columnOf(matrix, column)}
            decimals={decimals}
            isSum={(name) => /closing$/.test(name)}
            working={answer?.ok === true ? answer.value.working : undefined}
          />
        </>
      )}
      <ResultBar
        task={task}
        matrix={problem === undefined ? matrix : undefined}
        formula={hasSpan ? rollForwardFormula(from, to, asked) : ''}
        reason={
          answer?.ok === false || problem !== undefined
            ? words.refused
            : hasSpan
              ? registerWords.computing
              : words.needsSpan
        }
      />
    </div>
  );
}
