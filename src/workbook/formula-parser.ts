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

/** A formula as a tree or as tokens, by a parser that knows Excel's grammar: the one place that names it. */

import { parse, tokenize, type AstExpression, type Token } from '@borgar/fx';

export {
  parseA1Range,
  parseStructRef,
  tokenTypes,
  translateFormulaToR1C1,
  type CallExpression,
  type Token,
} from '@borgar/fx';

export type FormulaNode = AstExpression;

/** @returns `undefined` for what is no formula. */
export function parsed(formula: string): FormulaNode | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return undefined;
  }
}

/** Its words in their order, with a reference to a part of a table as one; together they are the formula. */
export function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { mergeRefs: true });
}
