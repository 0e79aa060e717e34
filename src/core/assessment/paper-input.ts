/** The cells of an input of a working paper, and what they show their figures by. */

import type { Question } from './kind';
import { amountFormat, FRACTION_FORMAT, type PaperCell } from './paper';
import type { PaperInput } from './paper-request';

export function formatOf({ takes, holds }: Question, decimals: number): string | undefined {
  if (takes === 'fraction' || holds === 'fraction') return FRACTION_FORMAT;
  return takes === 'amount' || (takes === 'list' && holds === undefined) ? amountFormat(decimals) : undefined;
}

export function inputCells(row: number, input: PaperInput, format: string | undefined): PaperCell[] {
  const own = format === undefined ? {} : { format };
  if ('formula' in input) {
    return [{ row, column: 1, content: { formula: input.formula }, look: 'formula', ...own }];
  }
  if ('typed' in input) {
    const { typed } = input;
    const content = typeof typed === 'number' ? { number: typed } : { text: typed };
    return [{ row, column: 1, content, look: 'input', ...own }];
  }
  const { cells, each } = input;
  if (each === undefined) return [{ row, column: 1, content: { text: cells }, look: 'formula' }];
  return each.map((cell, i) => ({
    row,
    column: 1 + i,
    content: { formula: `=IF(${cell}="","",${cell})` },
    look: 'formula' as const,
    ...own,
  }));
}
