/** What the nodes of a formula's tree stand for. */

import { FUNCTION_IDS } from '../../../functions/explain';
import type { FormulaNode } from '../../../workbook/formula-parser';
import { functionName, functionNames } from '../../../workbook/function-names';

/** The words of a formula that a node stands for. */
export function sourceOf(formula: string, node: FormulaNode): string {
  const [start, end] = spanOf(node);
  return formula.slice(start, end).trim();
}

/** The parser places `A1#` and `5%` where their sign is; what the sign follows belongs to them. */
function spanOf(node: FormulaNode): readonly [number, number] {
  const [start = 0, end = 0] = node.loc ?? [];
  const isOperation = node.type === 'UnaryExpression' || node.type === 'BinaryExpression';
  const parts = isOperation ? node.arguments.flatMap((part) => (part ? [spanOf(part)] : [])) : [];
  return [Math.min(start, ...parts.map(([from]) => from)), Math.max(end, ...parts.map(([, to]) => to))];
}

const NAMES = functionNames(FUNCTION_IDS);

/**
 * The id of one of our functions by the name a formula calls it.
 *
 * @example functionId('wdv.ddb') // "WDV.DDB"
 */
export function functionId(name: string): string | undefined {
  return functionName(name, NAMES)?.id;
}
