/** The charges to come: from when and how many periods, as a chart, as figures, and as a formula. */

import { Caption1, useId } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { FREQUENCIES } from '../../core/depreciation/periods';
import { forecastInSteps } from '../../core/register/forecast';
import { GROUPINGS } from '../../core/register/grouping';
import type { Answer, CellValue, Matrix } from '../../core/working';
import { ValueChart } from '../chart/ValueChart';
import { ChoiceField } from '../fields/ChoiceField';
import { DayField } from '../fields/DayField';
import { TextField } from '../fields/TextField';
import { useSurroundings } from '../surroundings';
import { amountText, readTypedAmount } from '../typed/amount';
import { dayInShort, serialFromTyped } from '../typed/date';
import { registerWords } from '../words/register';
import { registerFigureWords } from '../words/register-figures';
import { BookField } from './BookField';
import { Computing } from './Computing';
import { forecastFormula } from './formula';
import { ProblemLine } from './ProblemLine';
import { nameOf, problemIn, rowOf } from './result';
import { ResultBar } from './ResultBar';
import { ResultTable } from './ResultTable';
import type { FormText } from './form';
import type { Task } from './task';
import { useTaskStyles } from './task-styles';
import { useSliced } from './use-sliced';

/** A chart tells so many lines apart. */
const MOST_SERIES = 5;
const words = registerFigureWords.forecast;

export function ForecastTask({ task }: { readonly task: Task }) {
  const styles = useTaskStyles();
  const { language } = useSurroundings();
  const tableId = useId();
  const { form, change, source, settings } = task;
  const { convention, yearEnd, decimals } = settings;
  const from = serialFromTyped(form.start, language);
  const count = readTypedAmount('periods', form.periods, language);
  const periods = count.ok ? (count.value ?? 0) : 0;
  const [chosen, setChosen] = useState('');
  const type =
    (field: FormText) =>
    (text: string): void =>
      change({ type: 'typed', field, text });

  const { register, events } = source;
  const { frequency, by, book } = form;
  const work =
    from === undefined
      ? undefined
      : () =>
          forecastInSteps(register.cells, from, periods, frequency, by, convention, yearEnd, book, decimals);
  const key = JSON.stringify([from, periods, frequency, by, book, convention, yearEnd, decimals]);
  const { value: answer, done } = useSliced<Answer<Matrix>>(work, source, key);
  const matrix = answer?.ok === true ? answer.value.value : undefined;
  const problem = useMemo(() => (matrix === undefined ? undefined : problemIn(matrix)), [matrix]);
  const names = matrix?.slice(1).map(([name]) => nameOf(name)) ?? [];
  const row = names.includes(chosen) ? names.indexOf(chosen) : names.length - 1;
  const shown = (amount: number): string => amountText(amount, language, decimals);
  const chart = useMemo(() => seriesOf(matrix), [matrix]);
  const asked = { ...source, book, settings };

  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <DayField
          label={words.from}
          value={form.start}
          error={registerFigureWords.note.dayError(form.start, from)}
          onChange={type('start')}
        />
        <TextField label={words.periods} value={form.periods} onChange={type('periods')} />
        <ChoiceField
          label={words.frequency}
          value={frequency}
          options={FREQUENCIES.map((word) => ({ word, label: words.frequencies[word] }))}
          onChoose={type('frequency')}
        />
        <ChoiceField
          label={words.by}
          value={by}
          options={GROUPINGS.map((word) => ({ word, label: words.groupings[word] }))}
          onChoose={type('by')}
        />
      </div>
      <BookField task={task} />
      {events?.cells.slice(1).some((line) => line.some((held) => held !== '')) === true && (
        <Caption1 as="p" block className={styles.said}>
          {words.withoutEvents(events.address)}
        </Caption1>
      )}
      <Computing done={done} all={register.cells.length - 1} />
      <ProblemLine problem={answer?.ok === false ? answer.problem : problem} task={task} />
      {matrix !== undefined && problem === undefined && (
        <>
          <ValueChart
            label={words.chart}
            points={chart.points}
            series={chart.series}
            amountOf={shown}
            describedBy={tableId}
          />
          <ChoiceField
            label={words.row}
            value={names[row] ?? ''}
            options={names.map((name) => ({ word: name, label: name === '' ? registerWords.noClass : name }))}
            onChoose={setChosen}
          />
          <ResultTable
            id={tableId}
            label={words.table}
            header={[words.periodEnd, words.charge]}
            rows={[...rowOf(matrix, row, dayOf), { name: words.total, figure: sumOf(matrix, row) }]}
            decimals={decimals}
            isSum={(name) => name === words.total}
            working={answer?.ok === true ? answer.value.working : undefined}
          />
        </>
      )}
      <ResultBar
        task={task}
        matrix={problem === undefined ? matrix : undefined}
        formula={from === undefined ? '' : forecastFormula({ from, periods, frequency, by }, asked)}
        reason={
          answer?.ok === false || problem !== undefined
            ? registerFigureWords.note.refused
            : from === undefined
              ? words.needsDay
              : registerWords.computing
        }
      />
    </div>
  );
}

function dayOf(head: CellValue): string {
  return typeof head === 'number' ? dayInShort(head) : nameOf(head);
}

function sumOf(matrix: Matrix, row: number): number {
  // Cents add up in whole numbers.
  const sum = (matrix[row + 1] ?? [])
    .slice(1)
    .reduce<number>((all, cell) => all + Math.round(Number(cell) * 1e4), 0);
  return sum / 1e4;
}

/** A line a class where a chart can tell them apart, else the total. */
function seriesOf(matrix: Matrix | undefined) {
  const [header = [], ...rows] = matrix ?? [];
  const lines = rows.length <= MOST_SERIES + 1 && rows.length > 1 ? rows.slice(0, -1) : rows.slice(-1);
  const series = lines.map(([name, ...figures]) => ({
    name: nameOf(name) || registerWords.noClass,
    values: figures.map(Number),
  }));
  return { points: header.slice(1).map(dayOf), series };
}
