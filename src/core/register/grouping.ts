/**
 * The lines of a result: an asset each, a class each, or the total alone. Figures are summed line by
 * line; a line that would leave out a row that cannot be read shows that row's problem instead.
 */

import { readOptionalWord } from '../argument';
import type { Problem } from '../problem';
import type { Result } from '../result';
import { finished, type Steps } from '../steps';
import type { Holding } from './holding';
import type { Entries, Entry } from './holdings';

export const GROUPINGS = ['asset', 'class', 'total'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** @problem not-understood */
export function readGrouping(given: unknown, fallback: Grouping): Result<Grouping> {
  return readOptionalWord('by', given, GROUPINGS, fallback);
}

/** One line: its names, its figures, or the problem that stands in their place. */
export interface Line {
  readonly tag: string;
  readonly assetClass: string;
  readonly figures: Float64Array;
  readonly problem: Problem | undefined;
}

export interface Lines {
  /** Assets in the order of the register, classes in alphabetical order; none for the total alone. */
  readonly lines: readonly Line[];
  readonly total: Line;
}

/** How many rows the lines take, Total included. */
export function rowsBy(by: Grouping, entries: Entries): number {
  if (by !== 'class') return 1 + (by === 'asset' ? entries.count : 0);
  const classes = new Set<string>();
  for (let index = 0; index < entries.count; index++) classes.add(entries.at(index).assetClass);
  return 1 + classes.size;
}

/** How many assets are read in a step. */
const ASSETS_A_STEP = 50;

/**
 * @param width How many figures a line has.
 * @param add Adds an asset's figures to those of a line.
 * @returns Figures in whole minor units, or an asset's problem where `add` has one.
 */
export function linesBy(
  by: Grouping,
  entries: Entries,
  width: number,
  add: (holding: Holding, into: Float64Array) => void,
): Lines {
  return finished(linesInSteps(by, entries, width, add));
}

/**
 * {@link linesBy} for registers that are long.
 *
 * @yields how many assets have been read
 */
export function* linesInSteps(
  by: Grouping,
  entries: Entries,
  width: number,
  add: (holding: Holding, into: Float64Array) => void,
): Steps<Lines> {
  const lines: MutableLine[] = [];
  const byClass = new Map<string, MutableLine>();
  const lineOf = ({ tag, assetClass }: Entry): MutableLine => {
    const known = by === 'asset' ? undefined : byClass.get(assetClass);
    if (known !== undefined) return known;
    const line = emptyLine(by === 'asset' ? tag : '', assetClass, width);
    lines.push(line);
    byClass.set(assetClass, line);
    return line;
  };
  // Engines run the short loop fast, and one that may be left at each turn slowly.
  for (let done = 0; done < entries.count; done += ASSETS_A_STEP) {
    const end = Math.min(entries.count, done + ASSETS_A_STEP);
    addEntries(entries, done, end, lineOf, add);
    yield end;
  }
  if (by !== 'asset') lines.sort((a, b) => (a.assetClass < b.assetClass ? -1 : 1));
  const total = sumOf(emptyLine('Total', '', width), lines);
  return { lines: by === 'total' ? [] : lines, total };
}

type MutableLine = { -readonly [K in keyof Line]: Line[K] };

function emptyLine(tag: string, assetClass: string, width: number): MutableLine {
  return { tag, assetClass, figures: new Float64Array(width), problem: undefined };
}

function addEntries(
  entries: Entries,
  first: number,
  end: number,
  lineOf: (entry: Entry) => MutableLine,
  add: (holding: Holding, into: Float64Array) => void,
): void {
  for (let index = first; index < end; index++) {
    const entry = entries.at(index);
    const line = lineOf(entry);
    const holding = entry.read();
    if (holding.ok) add(holding.value, line.figures);
    else line.problem ??= holding.problem;
  }
}

function sumOf(total: MutableLine, lines: readonly Line[]): Line {
  for (const { figures, problem } of lines) {
    for (let index = 0; index < figures.length; index++) {
      total.figures[index] = (total.figures[index] ?? 0) + (figures[index] ?? 0);
    }
    total.problem ??= problem;
  }
  return total;
}
