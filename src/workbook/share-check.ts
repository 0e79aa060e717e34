/** Which cells of the workbook use the add-in, and what would become of them at a colleague's. */

import { addressOf, type Block } from './cell-address';
import { PENDING } from './formula-place';
import { functionNames, type FunctionNames } from './function-names';
import { countKept, KEPT_SHEET } from './kept-formulas';
import { plainReference } from './kept-template';
import { done, reading, refused, type Outcome } from './outcome';
import { arrayParts } from './share-arrays';
import { asExcelFormula, mayConcern, spillsIn, usesIn, type Uses } from './share-formulas';
import { readResults, type FormulaResult } from './share-results';
import { scanFormulas, type ScannedFormula } from './share-scan';
import type { Watch } from './share-watch';

/**
 * `fine`: it shows a value. `error`: it shows an error of its own. `damaged`: its text carries a stored token
 * (`_xldudf_…`). `not re-entered`: its text is right, yet Excel shows `#NAME?`. `busy`: no answer yet.
 */
export type CellState = 'fine' | 'error' | 'damaged' | 'not re-entered' | 'busy';

/** A cell whose formula calls functions of the add-in. */
export interface UsingCell {
  /** The bare name of its sheet. */
  readonly sheet: string;
  /** `'Close ''26'!B4`, as `showCells` takes it. */
  readonly address: string;
  readonly formula: string;
  /** Those of its calls that the catalogue knows, each once: `WDV.SLN`. */
  readonly ids: readonly string[];
  /** What it calls like functions of the add-in, but the catalogue does not know. */
  readonly unknown: readonly string[];
  readonly state: CellState;
  /** The error that it shows: `#NUM!`. */
  readonly error: string | undefined;
  /** All cells of its result, its own first, where it spills. */
  readonly spill: string | undefined;
  /** Where its result stands: the formula's own cell first. */
  readonly block: Block;
  /** How many cells that are. */
  readonly cells: number;
  /** The cells (`address`) of other results of ours that it refers to by `#`. */
  readonly spills: readonly string[];
  readonly isProtected: boolean;
  /** Whether its formula was entered into several cells at once, so that it cannot be entered into this one alone. */
  readonly isOfArray: boolean;
  /** Its text with Excel's own functions instead, where these are defined alike. */
  readonly asExcel: string | undefined;
}

/** A formula of the person's own that refers to a result of ours by `#`. */
export interface SpillDependent {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** The cells (`address`) whose spilled results it refers to. */
  readonly spills: readonly string[];
  readonly isProtected: boolean;
  readonly isOfArray: boolean;
}

export interface SharingCheck {
  /** The catalogue it was checked against. */
  readonly ids: readonly string[];
  /** In the order of the sheets, row by row. */
  readonly cells: readonly UsingCell[];
  readonly dependents: readonly SpillDependent[];
  /** How many cells were looked at. */
  readonly lookedAt: number;
  /** How many formulas are kept on the hidden sheet, frozen earlier. */
  readonly kept: number;
}

/** @param ids The functions of the catalogue: `WDV.SLN`. */
export function checkSharing(ids: readonly string[], watch: Watch = {}): Promise<Outcome<SharingCheck>> {
  return reading((context) => checkIn(context, ids, watch));
}

/** The check anew, in a conversation that goes on; refuses where it comes to something else than before. */
export async function checkAgain(
  context: Excel.RequestContext,
  before: SharingCheck,
  watch: Watch,
): Promise<Outcome<SharingCheck>> {
  const now = await checkIn(context, before.ids, watch);
  if (!now.done || isSame(now.value, before)) return now;
  return refused('The workbook has changed since it was checked. Check it again, then go on.');
}

function isSame(a: SharingCheck, b: SharingCheck): boolean {
  return JSON.stringify([a.cells, a.dependents]) === JSON.stringify([b.cells, b.dependents]);
}

async function checkIn(
  context: Excel.RequestContext,
  ids: readonly string[],
  watch: Watch,
): Promise<Outcome<SharingCheck>> {
  const scan = await scanFormulas(context, KEPT_SHEET, mayConcern, watch);
  if (!scan.done) return scan;
  const { sheets, formulas, lookedAt } = scan.value;
  const names = functionNames(ids);
  const uses = new Map<ScannedFormula, Uses>();
  for (const one of formulas) {
    const found = usesIn(one.formula, names);
    if (found !== undefined) uses.set(one, found);
  }
  const concerned = formulas.filter((one) => uses.has(one) || spillsIn(one.formula).length > 0);
  const results = await readResults(context, concerned, watch);
  if (!results.done) return results;
  const locked = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const spilling = new Set([...uses.keys()].map(addressOfCell));
  const parts = arrayParts(results.value);
  const common = (result: FormulaResult) => ({
    sheet: result.of.sheet,
    address: addressOfCell(result.of),
    formula: result.of.formula,
    spills: spillsAmong(spilling, result.of),
    isProtected: locked.has(result.of.sheet),
    isOfArray: parts.has(result),
  });
  const cells = results.value.flatMap((result): UsingCell[] => {
    const use = uses.get(result.of);
    return use === undefined ? [] : [{ ...common(result), ...shownBy(result, use, names) }];
  });
  const dependents = results.value
    .filter(({ of }) => !uses.has(of))
    .map(common)
    .filter(({ spills }) => spills.length > 0);
  return done({ ids, cells, dependents, lookedAt, kept: await countKept(context) });
}

function addressOfCell({ sheet, row, column }: ScannedFormula): string {
  return addressOf(sheet, { row, column, rows: 1, columns: 1 });
}

function spillsAmong(spilling: ReadonlySet<string>, { formula, sheet }: ScannedFormula): readonly string[] {
  const referred = spillsIn(formula).map((cell) => plainReference(cell, sheet));
  return [...new Set(referred)].filter((address) => spilling.has(address));
}

function shownBy({ of, value, isError, block }: FormulaResult, uses: Uses, names: FunctionNames) {
  const cells = block.rows * block.columns;
  return {
    ids: uses.ids,
    unknown: uses.unknown,
    state: stateOf(uses, isError ? String(value) : undefined),
    error: isError ? String(value) : undefined,
    spill: cells === 1 ? undefined : addressOf(of.sheet, block),
    block,
    cells,
    asExcel: asExcelFormula(uses, names),
  };
}

function stateOf({ isDamaged, unknown }: Uses, error: string | undefined): CellState {
  if (isDamaged) return 'damaged';
  if (error === undefined) return 'fine';
  if (PENDING.includes(error)) return 'busy';
  return error === '#NAME?' && unknown.length === 0 ? 'not re-entered' : 'error';
}
