/*! @borgar/fx

Copyright 2021 Borgar Þorsteinsson

Permission is hereby granted, free of charge, to any person obtaining a copy of this
software and associated documentation files (the "Software"), to deal in the
Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software,
and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A
PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT
HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE
OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/

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
