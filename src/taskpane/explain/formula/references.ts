/** The references in a formula, each by the words it is written in. */

import { splitAddress } from '../../../workbook/cell-address';
import { parsed, parseStructRef, type FormulaNode } from '../../../workbook/formula-parser';
import type { Reference } from '../../../workbook/referred-range';
import { walk } from './calls';
import { sourceOf } from './parsed';

/** By their words in the formula: `Sheet1!$A$1`, `A1#`, `Rate`, `Assets[Cost]`. */
export function referencesIn(formula: string): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  walk(parsed(formula), new Map(), (node, scope) => {
    const isBound = node.type === 'ReferenceIdentifier' && scope.has(node.value.toLowerCase());
    const reference = isBound ? undefined : referenceOf(node);
    if (reference !== undefined) found.set(sourceOf(formula, node), reference);
  });
  return found;
}

/** What a node refers to, if it is a reference that the workbook can be asked for. */
export function referenceOf(node: FormulaNode): Reference | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '#') {
    const [of] = node.arguments;
    const cells = of ? referenceOf(of) : undefined;
    return cells?.kind === 'cells' ? { ...cells, spills: true } : undefined;
  }
  if (node.type !== 'ReferenceIdentifier') return undefined;
  if (node.kind === 'name') return { kind: 'name', name: node.value };
  if (node.kind === 'table') return tablePart(node.value);
  const { sheet, cells } = splitAddress(node.value);
  // Another workbook's cells are out of reach.
  return sheet?.includes('[') === true ? undefined : { kind: 'cells', sheet, cells, spills: false };
}

const PARTS: ReadonlyMap<string, 'data' | 'headers' | 'all' | 'row'> = new Map([
  ['data', 'data'],
  ['headers', 'headers'],
  ['all', 'all'],
  ['this row', 'row'],
  ['@', 'row'],
]);

function tablePart(text: string): Reference | undefined {
  const { table, columns = [], sections = [], context } = parseStructRef(text) ?? {};
  const [section = 'data', another] = sections;
  const part = PARTS.get(section.toLowerCase().replace(/^#/, ''));
  if (table === undefined || part === undefined || another !== undefined || context?.length) return undefined;
  return { kind: 'table', table, columns, part };
}
