/** A formula as a tree, by a parser that knows Excel's grammar. */

import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { FUNCTION_IDS } from '../../../functions/explain';

export type FormulaNode = AstExpression;

/** @returns `undefined` for what is no formula. */
export function parsed(formula: string): FormulaNode | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return undefined;
  }
}

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

/** How Excel spells ids where it has not read the add-in yet, or has lost it: `_xldudf_WDV_DDB`. */
const STORED = /^_xldudf_/i;
const IDS = new Map(FUNCTION_IDS.map((id) => [id.replace(/\./g, '_'), id]));

/**
 * The id of one of our functions by the name a formula calls it.
 *
 * @example functionId('wdv.ddb') // "WDV.DDB"
 */
export function functionId(name: string): string | undefined {
  const upper = name.toUpperCase();
  if (STORED.test(upper)) return IDS.get(upper.replace(STORED, ''));
  const id = IDS.get(upper.replace(/\./g, '_'));
  return id === upper ? id : undefined;
}
