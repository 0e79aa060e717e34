/**
 * The door for single values: what a cell or a form hands over becomes a number, a word or a
 * switch, or the problem that says why not. Excel passes an omitted argument as `null`; a blank
 * cell arrives as 0 or as `null`, so the two never mean different things.
 */

import { shown } from './problem';
import { ok, refuse, type Result } from './result';

/** Nothing was typed: an omitted argument, an empty cell or empty text. */
export function isBlank(given: unknown): boolean {
  return given === null || given === undefined || given === '';
}

/** How an optional date, month, factor, word or range says "not given": blank or 0, in every cell. */
export function isNotGiven(given: unknown): boolean {
  return isBlank(given) || given === 0 || (Array.isArray(given) && given.every(isNotGiven));
}

/** `12`, `-1.5e3` and `15%`, as Excel reads numeric text with a decimal point. */
const NUMERIC_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?(%?)$/i;

/** The number that a value is or, as Excel coerces, stands for; nothing for what is no number. */
export function numberOf(given: unknown): number | undefined {
  if (typeof given === 'number') return given;
  if (typeof given === 'boolean') return given ? 1 : 0;
  if (typeof given !== 'string') return undefined;
  const text = given.trim();
  const match = NUMERIC_TEXT.exec(text);
  if (match === null) return undefined;
  return match[3] === '%' ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/**
 * A number; a blank is 0 and TRUE is 1, as Excel counts them. Numeric text is taken as Excel takes it.
 *
 * @param takes What the argument accepts, in words that complete "it takes …".
 * @problem not-understood for other text; out-of-range for NaN and infinities
 */
export function readNumber(argument: string, given: unknown, takes = 'a number'): Result<number> {
  const value = isBlank(given) ? 0 : numberOf(given);
  if (value === undefined) return refuse('not-understood', argument, shown(given), takes);
  if (!Number.isFinite(value)) return refuse('out-of-range', argument, shown(given), takes);
  return ok(value + 0);
}

/**
 * A number that must pass a test.
 *
 * @param takes Must name the bounds that `accepts` checks.
 * @problem out-of-range when it does not pass
 */
export function readNumberWhere(
  argument: string,
  given: unknown,
  accepts: (value: number) => boolean,
  takes: string,
): Result<number> {
  const number = readNumber(argument, given, takes);
  if (!number.ok || accepts(number.value)) return number;
  return refuse('out-of-range', argument, shown(given === null || given === undefined ? 0 : given), takes);
}

/** A number above 0. */
export function readPositive(argument: string, given: unknown): Result<number> {
  return readNumberWhere(argument, given, (value) => value > 0, 'a number above 0');
}

/** A number of 0 or more. */
export function readNotNegative(argument: string, given: unknown): Result<number> {
  return readNumberWhere(argument, given, (value) => value >= 0, 'a number of 0 or more');
}

/** A fraction from 0 to 1. */
export function readFraction(argument: string, given: unknown): Result<number> {
  const accepts = (value: number): boolean => value >= 0 && value <= 1;
  return readNumberWhere(argument, given, accepts, 'a fraction from 0 to 1, 0.25 for 25 %');
}

/** An optional number above 0; blank or 0 is not given. */
export function readOptionalPositive(argument: string, given: unknown): Result<number | undefined> {
  return isNotGiven(given) ? ok(undefined) : readPositive(argument, given);
}

/** TRUE or FALSE; any number but 0 is TRUE, a blank FALSE. */
export function readFlag(argument: string, given: unknown): Result<boolean> {
  const word = typeof given === 'string' ? wordKey(given) : '';
  if (word === 'true' || word === 'false') return ok(word === 'true');
  const number = readNumber(argument, given, 'TRUE or FALSE');
  return number.ok ? ok(number.value !== 0) : number;
}

/** TRUE or FALSE where a blank means the fallback; 0 is FALSE, as Excel counts it, and no blank. */
export function readOptionalFlag(argument: string, given: unknown, fallback: boolean): Result<boolean> {
  return isBlank(given) ? ok(fallback) : readFlag(argument, given);
}

/** Text; a blank is empty text, a number is its digits. */
export function readText(argument: string, given: unknown): Result<string> {
  if (isBlank(given)) return ok('');
  if (typeof given === 'string') return ok(given);
  if (typeof given === 'number' || typeof given === 'boolean') return ok(String(given));
  return refuse('not-understood', argument, shown(given), 'text');
}

/** What case, spaces, hyphens, underscores and slashes do not change about a word. */
export function wordKey(text: string): string {
  return text.toLowerCase().replace(/[\s\-_/]/g, '');
}

/** `a, b or c`, as a message lists what it takes. */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}

/**
 * One word of a list, matched by {@link wordKey}.
 *
 * @problem not-understood for a word that is not on the list; the sentence says which exist
 * @example readWord('method', 'sln', ['SLN', 'SYD']) // ok('SLN')
 */
export function readWord<Word extends string>(
  argument: string,
  given: unknown,
  words: readonly Word[],
): Result<Word> {
  const key = typeof given === 'string' ? wordKey(given) : undefined;
  const word = words.find((candidate) => wordKey(candidate) === key);
  return word === undefined ? refuse('not-understood', argument, shown(given), oneOf(words)) : ok(word);
}

const ANSWERS = ['yes', 'no'] as const;

/** Yes or no as a table's cell says it, or TRUE or FALSE; blank or 0 means the fallback. */
export function readYesNo(argument: string, given: unknown, fallback: boolean): Result<boolean> {
  if (isNotGiven(given)) return ok(fallback);
  if (typeof given === 'boolean' || typeof given === 'number') return readFlag(argument, given);
  const flag = typeof given === 'string' ? readFlag(argument, given.trim()) : undefined;
  if (flag?.ok === true) return flag;
  const word = readWord(argument, given, ANSWERS);
  return word.ok ? ok(word.value === 'yes') : word;
}

/** An optional word; blank or 0 means the fallback. */
export function readOptionalWord<Word extends string>(
  argument: string,
  given: unknown,
  words: readonly Word[],
  fallback: Word,
): Result<Word> {
  return isNotGiven(given) ? ok(fallback) : readWord(argument, given, words);
}
