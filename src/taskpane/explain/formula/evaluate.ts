/**
 * What the parts of a formula come to, from the cells it refers to. Only what is certain to be what Excel
 * computes: for anything else the answer is the part that Excel alone can compute.
 */

import type { CellContent } from '../../../workbook/explain-read';
import type { FormulaNode } from '../../../workbook/formula-parser';
import { letScope, type Scope } from './calls';
import { excelFunction } from './excel-functions';
import { asNumber, binary, ofNumbers, onNumbers, type Operation } from './operators';
import { functionId, sourceOf } from './parsed';
import { errorValue, gridOf, isError, isGrid, lifted, plain, type Value } from './value';

export type Evaluated =
  | { readonly known: true; readonly value: Value }
  /** `part` is the smallest part of the formula that stands in the way. */
  | { readonly known: false; readonly part: string };

/** A formula and what it may ask for. */
export interface Sheet {
  readonly formula: string;
  /** The cells that the words of a reference mean. */
  readonly cells: (reference: string) => Value | undefined;
  /** What one of our functions gives for its arguments; `undefined` is left out. */
  readonly call: (id: string, args: readonly (Value | undefined)[]) => Value | undefined;
}

/** @param node Nothing where an argument is left out. */
export function evaluated(node: FormulaNode, sheet: Sheet, scope: Scope): Evaluated {
  const unknown: Evaluated = { known: false, part: sourceOf(sheet.formula, node) };
  const of = (part: FormulaNode | null | undefined): Evaluated =>
    part === null || part === undefined ? known(null) : evaluated(part, sheet, scope);
  switch (node.type) {
    case 'Literal':
      return known(node.value);
    case 'ErrorLiteral':
      return known(errorValue(node.value));
    case 'ArrayExpression':
      return known(node.elements.map((row) => row.map(elementOf)));
    case 'ReferenceIdentifier': {
      const bound = scope.get(node.value.toLowerCase());
      if (bound !== undefined) return evaluated(bound.node, sheet, bound.scope);
      return knownOr(sheet.cells(sourceOf(sheet.formula, node)), unknown);
    }
    case 'UnaryExpression': {
      if (node.operator === '#') return knownOr(sheet.cells(sourceOf(sheet.formula, node)), unknown);
      const sign = SIGNS.get(node.operator);
      return sign === undefined ? unknown : combined(node.arguments.map(of), unknown, sign);
    }
    case 'BinaryExpression': {
      const operator = binary(node.operator);
      return operator === undefined ? unknown : combined(node.arguments.map(of), unknown, operator);
    }
    case 'LetExpression':
      return node.body === null ? unknown : evaluated(node.body, sheet, letScope(node, scope));
    case 'CallExpression':
      return called(node, sheet, of, unknown);
    default:
      return unknown;
  }
}

const SIGNS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['+', ([given = null]) => given],
  ['-', onNumbers(ofNumbers((number = 0) => -number))],
  ['%', onNumbers(ofNumbers((number = 0) => number / 100))],
]);

function known(value: Value): Evaluated {
  return { known: true, value };
}

function knownOr(value: Value | undefined, unknown: Evaluated): Evaluated {
  return value === undefined ? unknown : known(value);
}

/** Goes on with all values, or passes on what stands in the way of the first. */
function combined(parts: readonly Evaluated[], unknown: Evaluated, next: Operation): Evaluated {
  const values: Value[] = [];
  for (const part of parts) {
    if (!part.known) return part;
    values.push(part.value);
  }
  const value = next(values);
  return value === undefined ? unknown : known(plain(value));
}

type Part = FormulaNode | null | undefined;

function called(
  node: Extract<FormulaNode, { type: 'CallExpression' }>,
  sheet: Sheet,
  of: (part: Part) => Evaluated,
  unknown: Evaluated,
): Evaluated {
  const { arguments: parts } = node;
  const id = functionId(node.callee.name);
  if (id !== undefined) {
    const given = parts.map((part) => (part === null || part === undefined ? undefined : of(part)));
    const obstacle = given.find((one) => one?.known === false);
    if (obstacle !== undefined) return obstacle;
    const value = sheet.call(
      id,
      given.map((one) => (one?.known === true ? one.value : undefined)),
    );
    return knownOr(value, unknown);
  }
  const name = node.callee.name.toUpperCase();
  if (name === 'IF') return branched(parts, of, unknown);
  if (name === 'IFERROR') {
    const tried = of(parts[0]);
    if (!tried.known) return tried;
    const value = plain(tried.value);
    // In a range each cell would be tried by itself.
    if (isGrid(value)) return unknown;
    return isError(value) ? of(parts[1]) : known(value);
  }
  const act = excelFunction(name);
  return act === undefined ? unknown : combined(parts.map(of), unknown, act);
}

/** Only the branch that is taken is computed. */
function branched(
  [test, whenTrue, whenFalse]: readonly Part[],
  of: (part: Part) => Evaluated,
  unknown: Evaluated,
): Evaluated {
  const tested = of(test);
  if (!tested.known) return tested;
  const value = plain(tested.value);
  // Excel reads TRUE and FALSE from text too, in the language of its host.
  if (gridOf(value).some((row) => row.some((content) => typeof content === 'string'))) return unknown;
  if (isGrid(value)) {
    return combined(
      [tested, of(whenTrue), whenFalse === undefined ? known(false) : of(whenFalse)],
      unknown,
      (values) => lifted((given, yes = null, no = null) => chosenBy(given, yes, no), values),
    );
  }
  if (isError(value)) return tested;
  if (asNumber(value) !== 0) return whenTrue === undefined ? known(true) : of(whenTrue);
  return whenFalse === undefined ? known(false) : of(whenFalse);
}

function chosenBy(test: CellContent, yes: CellContent, no: CellContent): CellContent {
  if (isError(test)) return test;
  return asNumber(test) === 0 ? no : yes;
}

function elementOf(element: FormulaNode | null): CellContent {
  if (element?.type === 'Literal') return element.value;
  return element?.type === 'ErrorLiteral' ? errorValue(element.value) : null;
}
