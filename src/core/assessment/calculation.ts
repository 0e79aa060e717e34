/**
 * One step of a test, said once for both who take it: the pane asks for its answer, the working paper
 * for its formula. So the two cannot part.
 */

import { Exact, sumOf } from '../money/discounting';
import { cellsOf } from '../table/numbers';
import { refuse } from '../result';
import { answer, figure, finiteAnswer, type Answer, type Matrix } from '../working';

export type Worked = number | Matrix;

export interface Calculation {
  /** @param given References and values, as a formula has them. */
  readonly formula: (given: readonly string[]) => string;
  readonly answer: (given: readonly unknown[]) => Answer<Worked>;
}

/** A function of ours: by its name in a cell, and by its entry in the core. */
export function calls(id: string, entry: (...given: unknown[]) => Answer<Worked>): Calculation {
  return { formula: (given) => `${id}(${given.join(',')})`, answer: (given) => entry(...given) };
}

/** What the first of two amounts is more than the second. */
export function difference(label: string): Calculation {
  return {
    formula: ([from = '', less = '']) => `${from}-${less}`,
    answer([given, less]) {
      const [from, to] = [Number(given), Number(less)];
      return finiteAnswer(new Exact(from).minus(to).toNumber(), 'carrying', to, (value) => [
        { label, formula: `${figure(from)} − ${figure(to)}`, value, unit: 'amount' },
      ]);
    },
  };
}

/** The sum of the numbers among some cells. */
export function sum(label: string, argument: string): Calculation {
  return {
    formula: ([cells = '']) => `SUM(${cells})`,
    answer([cells]) {
      const numbers = cellsOf(cells).filter((cell): cell is number => typeof cell === 'number');
      const total = sumOf(numbers.map((number) => new Exact(number))).toNumber();
      return finiteAnswer(total, argument, numbers[0] ?? 0, (value) => [
        { label, formula: numbers.map(figure).join(' + '), value, unit: 'amount' },
      ]);
    },
  };
}

/** The name of the row in which every table of ours adds up. */
const TOTAL = 'Total';

function isTotal(name: unknown): boolean {
  return typeof name === 'string' && name.trim().toLowerCase() === TOTAL.toLowerCase();
}

/** A figure of a table's row Total. @param column From 0. */
export function totalOf(column: number): Calculation {
  return {
    formula: ([table = '']) => `VLOOKUP("${TOTAL}",${table},${column + 1},FALSE)`,
    answer([given]) {
      const table = given as Matrix;
      const others = table.slice(1, -1);
      if (others.some(([name]) => isTotal(name))) {
        // A paper looks the row up by its name, and would take the first.
        return refuse(
          'not-understood',
          'table',
          'a row that is named Total',
          'rows of other names, without a sum',
        );
      }
      const value = table[table.length - 1]?.[column];
      if (typeof value === 'object') return { ok: false, problem: value };
      const header = table[0]?.[column];
      const label = typeof header === 'string' ? header : TOTAL;
      const total = Number(value);
      return answer(total, () => [
        { label, formula: 'the row Total of the table', value: total, unit: 'amount' },
      ]);
    },
  };
}
