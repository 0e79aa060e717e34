/** What freezing would do, from a check; nothing is asked of the workbook. */

import { blockAt, columnLetters, splitAddress, type Block } from './cell-address';
import { tokensOf } from './formula-parser';
import { isSpill } from './share-formulas';
import { parseReference } from './formula-reference';
import { plainReference } from './kept-template';
import type { SharingCheck, SpillDependent, UsingCell } from './share-check';

/**
 * Why a cell keeps its formula. `no value`: what it shows, `#SPILL!` say, cannot stand without a formula. `needed by a
 * live formula`: one that stays refers to its spilled result by `#`, and would break. `of an array`: it was entered into
 * several cells at once, and could not come back to them one by one.
 */
export type LeftLiveReason =
  'protected' | 'of an array' | 'busy' | 'not repaired' | 'no value' | 'needed by a live formula';

export interface FreezePreview {
  readonly frozen: readonly UsingCell[];
  /** How many cells get values, those that formulas spill into included. */
  readonly cells: number;
  /** Of the frozen, those that become an error value. */
  readonly errors: readonly UsingCell[];
  readonly leftLive: readonly { readonly cell: UsingCell; readonly reason: LeftLiveReason }[];
  /** Formulas of the person's own that get the fixed area in place of `#`. */
  readonly dependents: readonly SpillDependent[];
}

export function freezePreview({ cells, dependents }: SharingCheck): FreezePreview {
  const reasons = reasonsToStay(cells, dependents);
  const frozen = cells.filter(({ address }) => !reasons.has(address));
  const targets = new Set(frozen.map(({ address }) => address));
  return {
    frozen,
    cells: frozen.reduce((sum, cell) => sum + cell.cells, 0),
    errors: frozen.filter(({ error }) => error !== undefined),
    leftLive: cells.flatMap((cell) => {
      const reason = reasons.get(cell.address);
      return reason === undefined ? [] : [{ cell, reason }];
    }),
    dependents: dependents.filter(({ spills }) => spills.some((address) => targets.has(address))),
  };
}

function reasonsToStay(
  cells: readonly UsingCell[],
  dependents: readonly SpillDependent[],
): ReadonlyMap<string, LeftLiveReason> {
  const reasons = new Map<string, LeftLiveReason>();
  const byAddress = new Map(cells.map((cell) => [cell.address, cell]));
  const need = (spills: readonly string[]): void => {
    for (const address of spills) {
      if (reasons.has(address)) continue;
      reasons.set(address, 'needed by a live formula');
      need(byAddress.get(address)?.spills ?? []);
    }
  };
  for (const cell of cells) {
    const reason = reasonOfItself(cell);
    if (reason !== undefined) reasons.set(cell.address, reason);
  }
  [...reasons.keys()].forEach((address) => need(byAddress.get(address)?.spills ?? []));
  dependents
    .filter(({ isProtected, isOfArray }) => isProtected || isOfArray)
    .forEach(({ spills }) => need(spills));
  return reasons;
}

/** The errors that Excel takes for themselves when they are typed. */
const TYPED_ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

function reasonOfItself({ isProtected, isOfArray, state, error }: UsingCell): LeftLiveReason | undefined {
  if (isProtected) return 'protected';
  if (isOfArray) return 'of an array';
  if (state === 'busy') return 'busy';
  // Its figures would be lost behind the name of an error.
  if (state === 'not re-entered' || (state === 'damaged' && error === '#NAME?')) return 'not repaired';
  return error === undefined || TYPED_ERRORS.has(error) ? undefined : 'no value';
}

/**
 * A formula with fixed areas in place of `#`.
 *
 * @param frozen The results that become values, by the address of their formula.
 * @example withFixedAreas('=SUM($B$4#)', 'Plan', new Map([['Plan!B4', block]])) // "=SUM($B$4:$C$9)"
 */
export function withFixedAreas(formula: string, home: string, frozen: ReadonlyMap<string, Block>): string {
  const tokens = tokensOf(formula);
  return tokens
    .map((token, i) => {
      const before = tokens[i - 1];
      if (isSpill(token) && before !== undefined && areaOf(before, home, frozen) !== undefined) return '';
      return (isSpill(tokens[i + 1]) ? areaOf(token, home, frozen) : undefined) ?? token.value;
    })
    .join('');
}

function areaOf(
  token: Parameters<typeof parseReference>[0],
  home: string,
  frozen: ReadonlyMap<string, Block>,
): string | undefined {
  const reference = parseReference(token);
  if (reference === undefined) return undefined;
  const block = frozen.get(plainReference(reference, home));
  if (block === undefined) return undefined;
  const first = splitAddress(token.value).cells;
  return blockAt(first) === undefined || block.rows * block.columns === 1
    ? token.value
    : `${token.value}:${lastCell(first, block)}`;
}

/** The last cell of a block, as fixed as the first is written. */
function lastCell(first: string, { row, column, rows, columns }: Block): string {
  const [, fixedColumn = '', fixedRow = ''] = /^(\$?)[A-Z]+(\$?)/.exec(first) ?? [];
  return `${fixedColumn}${columnLetters(column + columns - 1)}${fixedRow}${row + rows}`;
}
