/** Writes a result at the active cell: as a formula that follows the register, or as the figures of this moment. */

import { Button } from '@fluentui/react-components';
import type { Matrix } from '../../core/working';
import { findFormulaPlace, insertFormula, insertValues } from '../../workbook/formula-place';
import { formulaMessage, type Message } from '../journal/message';
import { registerFigureWords } from '../words/register-figures';
import { refusedMessage } from './refused';
import { formatsOf, valuesOf } from './result';
import type { Task } from './task';
import { TaskBar } from './TaskBar';
import { useAsked } from './use-asked';

interface ResultBarProps {
  readonly task: Task;
  /** Nothing while there is none. */
  readonly matrix: Matrix | undefined;
  readonly formula: string;
  /** What is still to be done, where there is no result. */
  readonly reason: string;
}

const words = registerFigureWords.result;

export function ResultBar({ task, matrix, formula, reason }: ResultBarProps) {
  const { attempt, isBusy, moment, again, settings } = task;
  const [rows, columns] = [matrix?.length ?? 0, matrix?.[0]?.length ?? 0];
  const ask = matrix === undefined ? undefined : () => findFormulaPlace(rows, columns);
  const place = useAsked(ask, `${rows} ${columns} ${moment}`);
  const cell = place?.done === true ? place.value.cell : undefined;
  const readiness =
    matrix === undefined
      ? { canInsert: false, text: reason }
      : words.readiness(place, rows * columns, isBusy);

  const insert = (): Promise<void> =>
    attempt(async () => {
      if (matrix === undefined || cell === undefined) return undefined;
      const formats = formatsOf(matrix, settings.decimals);
      return formulaMessage(await insertFormula(formula, rows, columns, formats, cell));
    });
  const asValues = (): Promise<void> =>
    attempt(async (): Promise<Message | undefined> => {
      if (matrix === undefined || cell === undefined) return undefined;
      if (!(await again())) return { tone: 'warning', text: words.changed };
      const written = await insertValues(valuesOf(matrix), formatsOf(matrix, settings.decimals), cell);
      if (!written.done) return refusedMessage(words.stopped, written.refusal);
      const { address } = written.value;
      return { tone: 'success', text: words.written(address), at: address };
    });

  return (
    <TaskBar
      name={words.insert}
      readiness={readiness}
      onAct={() => void insert()}
      others={
        <Button
          disabledFocusable={!readiness.canInsert}
          onClick={({ detail }) => readiness.canInsert && detail < 2 && void asValues()}
        >
          {words.asValues}
        </Button>
      }
    />
  );
}
