/** One call of ours in a formula: its arguments, where each came from, and the answer with its working. */

import { isoDate, LAST_SERIAL } from '../../core/time/serial';
import { answerOf, type CellAnswer } from '../../functions/explain';
import type { ReferredCells } from '../../workbook/explain-read';
import type { FormulaNode } from '../../workbook/formula-parser';
import { isSpread, passed } from './argument';
import type { Catalogue, DescribedFunction, Parameter } from './catalogue';
import type { Call } from './formula/calls';
import { evaluated, type Evaluated, type Sheet } from './formula/evaluate';
import { sourceOf } from './formula/parsed';
import { referenceOf } from './formula/references';
import { at, isGrid, plain, type Value } from './formula/value';

export interface ExplainedArgument {
  readonly parameter: Parameter;
  /** Nothing where it is left out, or where only Excel can compute it. */
  readonly value: Value | undefined;
  readonly origin:
    | { readonly kind: 'cells'; readonly address: string; readonly text: string | undefined }
    | { readonly kind: 'typed' | 'computed' | 'unknown'; readonly text: string; readonly isDay: boolean }
    | { readonly kind: 'omitted' };
}

export interface ExplainedCall {
  readonly call: Call;
  readonly described: DescribedFunction;
  readonly arguments: readonly ExplainedArgument[];
  readonly outcome:
    | { readonly kind: 'answered'; readonly answer: CellAnswer }
    /** Excel shows an argument's error, or `#VALUE!` for one that is of the wrong type. */
    | { readonly kind: 'not-called'; readonly error: string; readonly argument: number }
    /** Excel alone computes a part of an argument. */
    | { readonly kind: 'unknown'; readonly part: string }
    /** Ranges stand where single values belong, so that Excel calculates once a cell. */
    | { readonly kind: 'spread' };
}

/** What is known while a formula is explained. */
export interface Known {
  readonly sheet: Sheet;
  readonly catalogue: Catalogue;
  readonly cells: (reference: string) => ReferredCells | undefined;
  /** Where the cell lies in the formula's result. */
  readonly place: { readonly row: number; readonly column: number };
}

export function explainedCall(call: Call, described: DescribedFunction, known: Known): ExplainedCall {
  const parts = described.parameters.map((_, i) => call.node.arguments[i] ?? undefined);
  const values = parts.map((part) =>
    part === undefined ? undefined : evaluated(part, known.sheet, call.scope),
  );
  const args = described.parameters.map((parameter, i) => argument(parameter, parts[i], values[i], known));
  const outcome = outcomeOf(call, described, values, known);
  return { call, described, arguments: args, outcome };
}

function outcomeOf(
  call: Call,
  described: DescribedFunction,
  values: readonly (Evaluated | undefined)[],
  { place }: Known,
): ExplainedCall['outcome'] {
  const obstacle = values.find((value) => value?.known === false);
  if (obstacle?.known === false) return { kind: 'unknown', part: obstacle.part };
  const all = values.map((value) => (value?.known === true ? value.value : undefined));
  const spreads = isSpread(described.parameters, all);
  if (spreads && !call.isWhole) return { kind: 'spread' };
  // Where a range stands for one value, a spilled cell has its own of the range.
  const given = spreads
    ? all.map((value, i) => (described.parameters[i]?.dimensionality === 'matrix' ? value : at(value, place)))
    : all;
  const pass = passed(described, given);
  if (!pass.passed) return { kind: 'not-called', error: pass.error, argument: pass.argument };
  const answer = answerOf(call.id, pass.values);
  if (answer === undefined || (spreads && answer.ok && typeof answer.value.value === 'object')) {
    return { kind: 'spread' };
  }
  return { kind: 'answered', answer };
}

const DAYS = /^(DATE|EDATE|EOMONTH)$/i;

function argument(
  parameter: Parameter,
  part: FormulaNode | undefined,
  value: Evaluated | undefined,
  { sheet, cells }: Known,
): ExplainedArgument {
  if (part === undefined || value === undefined) {
    return { parameter, value: undefined, origin: { kind: 'omitted' } };
  }
  const text = sourceOf(sheet.formula, part);
  if (!value.known) return { parameter, value: undefined, origin: { kind: 'unknown', text, isDay: false } };
  const referred = referenceOf(part) === undefined ? undefined : cells(text);
  if (referred !== undefined) {
    const { address, text: shown } = referred;
    return { parameter, value: value.value, origin: { kind: 'cells', address, text: shown } };
  }
  const isTyped = part.type === 'Literal' || part.type === 'ArrayExpression' || part.type === 'ErrorLiteral';
  const isDay = part.type === 'CallExpression' && DAYS.test(part.callee.name);
  const origin = { kind: isTyped ? ('typed' as const) : ('computed' as const), text, isDay };
  return { parameter, value: value.value, origin };
}

/** What a value shows; nothing for a range. */
export function contentText(
  value: Value | undefined,
  isDay: boolean,
  number: (value: number) => string,
): string {
  const content = value === undefined ? null : plain(value);
  if (content === null || isGrid(content)) return '';
  if (typeof content === 'object') return content.error;
  if (typeof content === 'number') {
    return isDay && content >= 0 && content <= LAST_SERIAL ? isoDate(content) : number(content);
  }
  return typeof content === 'boolean' ? String(content).toUpperCase() : content;
}
