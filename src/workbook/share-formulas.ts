/** What a formula says of the add-in, by its text alone: which of our functions it calls, and how it could be entered. */

import { parseReference, type SheetCells } from './formula-reference';
import { tokensOf, tokenTypes, type Token } from './formula-parser';
import { functionName, type FunctionNames } from './function-names';

export interface Uses {
  readonly ids: readonly string[];
  /** Named like ours, but unknown to the catalogue. */
  readonly unknown: readonly string[];
  /** Whether a name stands as Excel stores it, maybe as the function of another workbook. */
  readonly isDamaged: boolean;
  /** The formula with every name as one enters it. */
  readonly entered: string;
}

/** Nothing in a formula without these is ours. */
const WORDS = /WDV|WRITEDOWN/i;

/** Whether a formula is worth reading: it may call functions of ours, or refer to a spilled result. */
export function mayConcern(formula: string): boolean {
  return WORDS.test(formula) || formula.includes('#');
}

/** @returns `undefined` for a formula that calls none of our functions. */
export function usesIn(formula: string, names: FunctionNames): Uses | undefined {
  if (!WORDS.test(formula)) return undefined;
  const detached = withoutWorkbooks(formula);
  const tokens = tokensOf(detached);
  const [ids, unknown] = [new Set<string>(), new Set<string>()];
  let isDamaged = detached !== formula;
  const entered = tokens.map((token) => {
    const name = isName(token) ? functionName(token.value, names) : undefined;
    // A name without a call is the person's own, unless it is the function itself that is passed on.
    if (name === undefined || (name.id === undefined && token.type !== tokenTypes.FUNCTION)) {
      return token.value;
    }
    if (name.id === undefined) unknown.add(token.value);
    else ids.add(name.id);
    isDamaged ||= name.isStored;
    return name.entered === token.value.toUpperCase() ? token.value : name.entered;
  });
  if (ids.size + unknown.size === 0) return undefined;
  return { ids: [...ids], unknown: [...unknown], isDamaged, entered: entered.join('') };
}

function isName({ type }: Token): boolean {
  return type === tokenTypes.FUNCTION || type === tokenTypes.REF_NAMED;
}

/**
 * Another add-in that is loaded can turn our functions into those of a workbook. Texts and quoted names of sheets are
 * passed over.
 *
 * @example withoutWorkbooks('=[2]!_xldudf_WDV_DDB(A1)') // "=_xldudf_WDV_DDB(A1)"
 */
function withoutWorkbooks(formula: string): string {
  return formula.replace(
    /(?:'(?:[^']|'')*'|\[[^\]]*\][\w.]*|[\w.]+)!(?=_xldudf_(?:DEV_)?(?:WDV|WRITEDOWN)_)|"(?:[^"]|"")*"|'(?:[^']|'')*'/gi,
    (part) => (part.endsWith('!') ? '' : part),
  );
}

/** Those of our functions that Excel has under the same name, argument for argument. */
const EXCELS: ReadonlySet<string> = new Set(
  ['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'AMORLINC', 'AMORDEGRC'].map((name) => `WDV.${name}`),
);

/**
 * The formula with Excel's own functions.
 *
 * @returns `undefined` where one of the calls has no counterpart, or leaves an argument empty: to us it is omitted then,
 *   to Excel it is 0.
 */
export function asExcelFormula({ ids, unknown, entered }: Uses, names: FunctionNames): string | undefined {
  if (unknown.length > 0 || !ids.every((id) => EXCELS.has(id))) return undefined;
  const tokens = tokensOf(entered);
  const isOurs = ({ type, value }: Token): boolean =>
    type === tokenTypes.FUNCTION && functionName(value, names) !== undefined;
  if (hasEmptyArgument(tokens, isOurs) || tokens.some((token) => isPassedOn(token, names))) return undefined;
  return tokens
    .map((token) => (isOurs(token) ? token.value.slice(token.value.lastIndexOf('.') + 1) : token.value))
    .join('');
}

function isPassedOn({ type, value }: Token, names: FunctionNames): boolean {
  return type === tokenTypes.REF_NAMED && functionName(value, names)?.id !== undefined;
}

function hasEmptyArgument(tokens: readonly Token[], isOurs: (token: Token) => boolean): boolean {
  const solid = tokens.filter(({ type }) => type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE);
  const ofOurs: boolean[] = [];
  return solid.some(({ value }, i) => {
    const before = solid[i - 1];
    if (value === '(') ofOurs.push(before !== undefined && isOurs(before));
    const isInOurs = ofOurs.at(-1) === true;
    if (value === ')') ofOurs.pop();
    const ends = value === ',' || value === ')';
    return isInOurs && ends && (before?.value === ',' || before?.value === '(');
  });
}

/** The cells whose spilled results a formula refers to: `B4#`. */
export function spillsIn(formula: string): readonly SheetCells[] {
  if (!formula.includes('#')) return [];
  const tokens = tokensOf(formula);
  return tokens.flatMap((token, i) => {
    const reference = isSpill(tokens[i + 1]) ? parseReference(token) : undefined;
    return reference === undefined ? [] : [reference];
  });
}

export function isSpill(token: Token | undefined): boolean {
  return token?.type === tokenTypes.OPERATOR && token.value === '#';
}
