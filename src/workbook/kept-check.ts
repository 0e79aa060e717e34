/** What would become of every kept formula now: where it belongs, how it reads, and whether it can come back. */

import { addressOf, blockAt, splitAddress, type Block } from './cell-address';
import { functionNames, type FunctionNames } from './function-names';
import { readKept, type Kept, type KeptRecord } from './kept-formulas';
import { formulaFrom, GONE, numbersIn } from './kept-template';
import { mergedBlocks, partOf, type SheetBlock } from './merged-blocks';
import { done, reading, type Outcome } from './outcome';
import { digestOfValues, isFormula, readContents } from './share-contents';
import { spillsIn, usesIn } from './share-formulas';
import { readSheets } from './share-scan';
import { stopped, type Watch } from './share-watch';

/**
 * `ready`: it comes back. `changed`: its cells no longer hold what was frozen; it comes back only where the
 * person says so. `live`: the formula stands there already, so that it need not be kept any longer. All others
 * cannot come back: `cell gone`: its cell, row or sheet was deleted. `reference gone`: cells that it refers to
 * were. `protected`: its sheet is. `unreadable`: somebody changed the hidden sheet.
 */
export type KeptState =
  'ready' | 'changed' | 'live' | 'cell gone' | 'reference gone' | 'protected' | 'unreadable';

export interface KeptFormula {
  /** Which of the kept ones it is: its row on the hidden sheet. */
  readonly key: number;
  readonly state: KeptState;
  /** Of its cell as it stands now; nothing where that is gone or cannot be read. */
  readonly address: string | undefined;
  /** All cells that are cleared for its result. */
  readonly area: string | undefined;
  /** As it would be written now, with `#REF!` for references that are gone; empty where it cannot be read. */
  readonly formula: string;
  /** Whether it is a person's own, which got a fixed area in place of `#`. */
  readonly isDependent: boolean;
}

export interface KeptCheck {
  /** The catalogue it was checked against. */
  readonly ids: readonly string[];
  /** In the order in which they are kept. */
  readonly formulas: readonly KeptFormula[];
}

/** What restoring would do; no formulas where nothing is kept. */
export function checkKept(ids: readonly string[], watch: Watch = {}): Promise<Outcome<KeptCheck>> {
  return reading((context) => checkKeptIn(context, ids, watch));
}

/** The same in a conversation that goes on. */
export async function checkKeptIn(
  context: Excel.RequestContext,
  ids: readonly string[],
  watch: Watch,
): Promise<Outcome<KeptCheck>> {
  const kept = await readKept(context);
  if (!kept.done) return kept;
  if (kept.value === undefined) return done({ ids, formulas: [] });
  const { records, unreadable } = kept.value;
  const found = foundOnes(kept.value, functionNames(ids));
  const states = await statesOf(context, [...found.values()], watch);
  const formulas = records.map((record): KeptFormula => {
    const one = found.get(record);
    const state = one === undefined ? stateWithoutCell(record) : (states.get(one) ?? 'unreadable');
    return { ...described(one), key: record.row, state, isDependent: record.standIn !== '' };
  });
  const others = unreadable.map((key): KeptFormula => ({
    ...described(undefined),
    key,
    state: 'unreadable',
    isDependent: false,
  }));
  return stopped(watch) ?? done({ ids, formulas: [...formulas, ...others].sort((a, b) => a.key - b.key) });
}

/** A kept formula whose cell is there. */
interface Found extends SheetBlock {
  readonly digest: string;
  /** Both as they would be written now. */
  readonly formula: string;
  readonly standIn: string;
  readonly hasAllReferences: boolean;
}

function foundOnes({ records, references }: Kept, names: FunctionNames): ReadonlyMap<KeptRecord, Found> {
  const found = new Map<KeptRecord, Found>();
  for (const record of records) {
    const { sheet } = splitAddress(record.cell);
    const block = blockFrom(record);
    if (sheet === undefined || block === undefined) continue;
    const formula = formulaFrom(record.template, sheet, references);
    const standIn = formulaFrom(record.standIn, sheet, references);
    // What is no business of the add-in was never kept by it.
    const isOurs =
      record.standIn === '' ? usesIn(formula, names) !== undefined : spillsIn(formula).length > 0;
    const hasAllReferences = numbersIn(record.template).every((number) => references.get(number) !== GONE);
    if (!isOurs && hasAllReferences) continue;
    found.set(record, { sheet, block, digest: record.digest, formula, standIn, hasAllReferences });
  }
  return found;
}

/** Past this a result was not frozen by the add-in. */
const MOST_CELLS = 1_000_000;

/** Where the formula belongs, and its result with it while that begins there. */
function blockFrom({ cell, result }: KeptRecord): Block | undefined {
  const [own, whole] = [splitAddress(cell), splitAddress(result)];
  const [block, all] = [blockAt(own.cells), blockAt(whole.cells)];
  if (block === undefined || block.rows * block.columns > 1) return undefined;
  const begins = own.sheet === whole.sheet && all?.row === block.row && all.column === block.column;
  return begins && all.rows * all.columns <= MOST_CELLS ? all : block;
}

function stateWithoutCell({ cell }: KeptRecord): KeptState {
  return cell === GONE ? 'cell gone' : 'unreadable';
}

function described(found: Found | undefined): Pick<KeptFormula, 'address' | 'area' | 'formula'> {
  if (found === undefined) return { address: undefined, area: undefined, formula: '' };
  const { sheet, block, formula } = found;
  const address = addressOf(sheet, { ...block, rows: 1, columns: 1 });
  return { address, area: addressOf(sheet, block), formula };
}

async function statesOf(
  context: Excel.RequestContext,
  found: readonly Found[],
  { onProgress }: Watch,
): Promise<ReadonlyMap<Found, KeptState>> {
  const merged = mergedBlocks(found);
  const of = merged.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
  const contents = await readContents(context, merged, (cells) =>
    onProgress?.({ step: 'reading', done: cells, of }),
  );
  const sheets = await readSheets(context);
  const locked = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const states = new Map<Found, KeptState>();
  for (const [i, { parts, block }] of merged.entries()) {
    const { values = [], formulas = [], isError = [] } = contents[i] ?? {};
    for (const part of parts) {
      const shown = partOf(values, block, part.block);
      const stands = partOf(formulas, block, part.block);
      // A formula that somebody entered since is their work, though it come to the same.
      const digest = hasFormula(stands, shown)
        ? ''
        : await digestOfValues(shown, partOf(isError, block, part.block));
      states.set(part, stateOf(part, stands[0]?.[0], digest, locked.has(part.sheet)));
    }
  }
  return states;
}

function hasFormula(
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): boolean {
  return formulas.some((line, r) => line.some((formula, c) => isFormula(formula, values[r]?.[c])));
}

/**
 * @param current What stands in the formula's cell now.
 * @param digest Of what its result's cells show now; empty where a formula stands among them.
 */
function stateOf(found: Found, current: unknown, digest: string, isProtected: boolean): KeptState {
  if (current === found.formula) return 'live';
  if (isProtected) return 'protected';
  if (!found.hasAllReferences) return 'reference gone';
  const isAsFrozen = found.standIn === '' ? digest === found.digest : current === found.standIn;
  return isAsFrozen ? 'ready' : 'changed';
}
