/** The calls of our functions in a formula, innermost first, each with the names that LET gives around it. */

import { parsed, type CallExpression, type FormulaNode } from '../../../workbook/formula-parser';
import { functionId, sourceOf } from './parsed';

/** What LET names mean inside it, by their small letters. */
export type Scope = ReadonlyMap<string, { readonly node: FormulaNode; readonly scope: Scope }>;

export interface Call {
  readonly id: string;
  /** As the formula writes it. */
  readonly text: string;
  readonly node: CallExpression;
  readonly scope: Scope;
  /** Whether its result is all that the formula shows. */
  readonly isWhole: boolean;
}

export function callsIn(formula: string): readonly Call[] {
  const root = parsed(formula);
  if (root === undefined) return [];
  const calls: Call[] = [];
  const whole = withoutSign(root);
  walk(root, new Map(), (node, scope) => {
    const id = node.type === 'CallExpression' ? functionId(node.callee.name) : undefined;
    if (id === undefined) return;
    const isWhole = node === whole;
    calls.push({ id, text: sourceOf(formula, node), node: node as CallExpression, scope, isWhole });
  });
  return calls;
}

/** Calls `visit` for a node after all that it is made of. */
export function walk(
  node: FormulaNode | null | undefined,
  scope: Scope,
  visit: (node: FormulaNode, scope: Scope) => void,
): void {
  if (node === null || node === undefined) return;
  if (node.type === 'LetExpression') {
    const inner = letScope(node, scope, (init, around) => walk(init, around, visit));
    walk(node.body, inner, visit);
  } else if (node.type === 'LambdaExpression') walk(node.body, lambdaScope(node, scope), visit);
  else if (
    node.type === 'CallExpression' ||
    node.type === 'BinaryExpression' ||
    node.type === 'UnaryExpression'
  )
    node.arguments.forEach((part) => walk(part, scope, visit));
  visit(node, scope);
}

/** The names that a LET adds to those around it, each seeing the ones before. */
export function letScope(
  { declarations }: Extract<FormulaNode, { type: 'LetExpression' }>,
  around: Scope,
  each: (init: FormulaNode, scope: Scope) => void = () => undefined,
): Scope {
  return declarations.reduce<Scope>((scope, { id, init }) => {
    if (init === null) return scope;
    each(init, scope);
    return new Map(scope).set(id.name.toLowerCase(), { node: init, scope });
  }, around);
}

/** What a LAMBDA is called with nobody knows here: its parameters hide the names around it, and mean itself, which has no value. */
function lambdaScope(node: Extract<FormulaNode, { type: 'LambdaExpression' }>, around: Scope): Scope {
  const hidden = node.params.map(({ name }) => [name.toLowerCase(), { node, scope: around }] as const);
  return new Map([...around, ...hidden]);
}

/** A leading `+` or `@` changes nothing of a single value. */
function withoutSign(node: FormulaNode): FormulaNode {
  const isSign = node.type === 'UnaryExpression' && (node.operator === '+' || node.operator === '@');
  const [inner] = isSign ? node.arguments : [];
  return inner ? withoutSign(inner) : node;
}
