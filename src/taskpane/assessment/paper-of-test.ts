/** From a test that has come to a result to its working paper. */

import type { AnsweredIndicator, PaperInput } from '../../core/assessment/paper-request';
import type { Paper } from '../../core/assessment/paper';
import { workingPaper } from '../../core/assessment/working-paper';
import { ROLES, type Role } from '../../core/journal/accounts';
import { accountIn, type Chart } from '../../core/journal/chart';
import type { Decimals } from '../../core/money/minor';
import { addressOf } from '../../workbook/cell-address';
import type { Cells } from '../../workbook/cells';
import { sourceOfField } from '../fields/linked-field';
import { sourceText } from '../fields/taken-cells';
import { testWords } from '../words/test';
import { fieldIn, foundIn, type TestForm } from './form';
import { isOfCells, type CellsRead, type TestReading } from './reading';

/** A longer list stays where it is, and the paper names its cells. */
const MOST_SHOWN = 12;
const NO_SCOPE = { assetClass: '', book: '' };

export function paperOfTest(
  form: TestForm,
  { kind, given, assessment }: TestReading,
  cells: CellsRead,
  chart: Chart,
  decimals: Decimals,
): Paper | undefined {
  if (assessment?.result === undefined) return undefined;
  const inputs = new Map<string, PaperInput>([
    ['date', inputOf(form, 'date', given.get('date'))],
    ...kind.questions.map((question): [string, PaperInput] => {
      const { name, takes } = question;
      const read = isOfCells(question) ? cells.get(fieldIn(form, name).committed) : undefined;
      if (read?.done === true) return [name, inputOfCells(read.value, takes === 'list')];
      return [name, inputOf(form, name, given.get(name))];
    }),
  ]);
  const indicators = kind.indicators.map((indicator): AnsweredIndicator => ({
    ...indicator,
    ...foundIn(form, indicator.name),
  }));
  const accounts = new Map<Role, string>(
    ROLES.flatMap((role) => {
      const account = accountIn(chart, role, NO_SCOPE)?.account;
      return account === undefined ? [] : [[role, account]];
    }),
  );
  const { name } = form;
  const asked = { kind, name, inputs, assessment, indicators, accounts, decimals, words: testWords.paper };
  return workingPaper(asked, given);
}

function inputOf(form: TestForm, name: string, value: unknown): PaperInput {
  const field = fieldIn(form, name);
  const source = sourceOfField(field);
  if (source !== undefined && field.isWords !== true) return { formula: sourceText(source) };
  return { typed: typeof value === 'number' || typeof value === 'string' ? value : '' };
}

function inputOfCells({ address, sheet, block }: Cells, isList: boolean): PaperInput {
  const { row, column, rows, columns } = block;
  const isShown = isList && Math.min(rows, columns) === 1 && rows * columns <= MOST_SHOWN;
  if (!isShown) return { cells: address };
  const each = Array.from({ length: rows * columns }, (_, i) =>
    addressOf(sheet, {
      row: row + (rows > 1 ? i : 0),
      column: column + (columns > 1 ? i : 0),
      rows: 1,
      columns: 1,
    }),
  );
  return { cells: address, each };
}
