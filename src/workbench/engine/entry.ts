/**
 * A written value as the library's cell content. Text counts as typed, as in Excel: `=…` is a
 * formula, `12%` a number, `2026-04-01` a date, and a leading apostrophe makes what follows text.
 * In a cell formatted as text everything stays as it was typed.
 */

import { HostFailure, type CellValue } from '../host/host';
import type { Library, Model } from './library';
import { formulaLikeText } from './number-format';
import { engineFormula } from './formula-text';

/** Refuses, like Excel, a formula that cannot be read or has too few or too many arguments. */
function checkFormula(library: Library, model: Model, sheetId: string, formula: string): void {
  const compiled = library.CompiledFormula.Compile(formula, sheetId, model.getters);
  if (!compiled.isBadExpression) return;
  const execute = compiled.execute as unknown as () => { readonly value?: string; readonly message?: string };
  const { value, message } = execute();
  // An unknown name is no mistake of form: the cell shows #NAME?.
  if (value === '#NAME?') return;
  throw new HostFailure(
    'InvalidArgument',
    `The formula ${formula} cannot be entered. ${message ?? 'It is not valid.'}`,
  );
}

/** Checks formulas of one request; a formula met before is not compiled again. */
export function formulaCheck(library: Library, model: Model, sheetId: string): (formula: string) => void {
  const seen = new Set<string>();
  return (formula) => {
    const shape = formula.replace(/[0-9]+/g, '0');
    if (seen.has(shape)) return;
    checkFormula(library, model, sheetId, formula);
    seen.add(shape);
  };
}

/** In a cell of format `@`: nothing is read into the text, and its first apostrophe goes. */
export function textCell(value: CellValue): { readonly content: string; readonly format: string } {
  const typed = typeof value === 'string' ? value : contentOf(value, () => undefined);
  const text = typed.startsWith("'") ? typed.slice(1) : typed;
  return text.startsWith('=')
    ? { content: `'${text}`, format: formulaLikeText }
    : { content: text, format: '@' };
}

export function contentOf(value: CellValue, check: (formula: string) => void): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return String(value);
    throw new HostFailure('InvalidArgument', `A cell cannot hold ${value}.`);
  }
  if (!value.startsWith('=') || value.length === 1) return value === '=' ? "'=" : value;
  const formula = engineFormula(value);
  check(formula);
  return formula;
}
