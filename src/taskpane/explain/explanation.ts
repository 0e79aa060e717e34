/**
 * Why a cell shows what it shows: the calls of ours in the formula behind it, innermost first, or the cells
 * with such calls that the formula refers to.
 */

import type { Problem } from '../../core/problem';
import { answerOf, errorCodeOf } from '../../functions/explain';
import type { AskedCell, CellContent, FormulaCell, ReferredCells } from '../../workbook/explain-read';
import { parsed } from '../../workbook/formula-parser';
import { isSpread, passed } from './argument';
import type { Catalogue } from './catalogue';
import { explainedCall, type ExplainedCall, type Known } from './explained-call';
import { callsIn } from './formula/calls';
import { evaluated, type Sheet } from './formula/evaluate';
import { at, errorValue, isError, plain, type Value } from './formula/value';

export interface Explanation {
  readonly cell: AskedCell;
  readonly calls: readonly ExplainedCall[];
  /** What the formula comes to here, where that is not what the cell shows. */
  readonly differs: CellContent | undefined;
  /** Cells with calls of ours that the formula refers to. */
  readonly refersTo: readonly FormulaCell[];
}

/** @param referred The cells behind the references of the formula, by their words in it. */
export function explanationOf(
  cell: AskedCell,
  referred: ReadonlyMap<string, ReferredCells | undefined>,
  catalogue: Catalogue,
): Explanation {
  const cells = (reference: string): ReferredCells | undefined => referred.get(reference);
  const sheet: Sheet = {
    formula: cell.formula,
    cells: (reference) => cells(reference)?.contents,
    call: (id, given) => valueOfCall(id, given, catalogue),
  };
  const known: Known = { sheet, catalogue, cells, place: cell.place };
  const calls = callsIn(cell.formula).flatMap((call) => {
    const described = catalogue.get(call.id);
    return described === undefined ? [] : [explainedCall(call, described, known)];
  });
  return {
    cell,
    calls,
    differs: calls.length === 0 ? undefined : difference(cell, sheet),
    refersTo: calls.length === 0 ? callersAmong([...referred.values()]) : [],
  };
}

/** What a nested call gives to what is around it. */
function valueOfCall(
  id: string,
  given: readonly (Value | undefined)[],
  catalogue: Catalogue,
): Value | undefined {
  const described = catalogue.get(id);
  if (described === undefined || isSpread(described.parameters, given)) return undefined;
  const pass = passed(described, given);
  if (!pass.passed) return errorValue(pass.error);
  const answer = answerOf(id, pass.values);
  if (answer === undefined) return undefined;
  if (!answer.ok) return problemValue(answer.problem);
  const { value } = answer.value;
  if (typeof value !== 'object') return value;
  return value.map((row) => row.map((one) => (typeof one === 'object' ? problemValue(one) : one)));
}

function problemValue(problem: Problem): Value & CellContent {
  return errorValue(errorCodeOf(problem));
}

function difference({ formula, place, content }: AskedCell, sheet: Sheet): CellContent | undefined {
  const root = parsed(formula);
  const whole = root === undefined ? undefined : evaluated(root, sheet, new Map());
  if (whole?.known !== true) return undefined;
  const worked = at(plain(whole.value), place) ?? null;
  return isSame(worked, content) ? undefined : worked;
}

/** Fifteen digits are what Excel keeps of a number. */
function isSame(worked: CellContent, shown: CellContent): boolean {
  if (isError(worked)) return isError(shown) && worked.error === shown.error;
  // A formula that refers to a blank cell shows 0, and empty text may stand as a blank.
  const [a, b] = [worked ?? 0, shown ?? ''];
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.abs(a);
  return a === b;
}

function callersAmong(referred: readonly (ReferredCells | undefined)[]): readonly FormulaCell[] {
  const callers = referred
    .flatMap((cells) => cells?.formulas ?? [])
    .filter(({ formula }) => callsIn(formula).length > 0);
  return [...new Map(callers.map((caller) => [caller.address, caller])).values()];
}
