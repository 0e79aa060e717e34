/** The door for the name and the code of an account: one line of text that a person can see. */

import { refuse, ok, type Result } from '../result';
import { shown } from '../problem';

/** As long as a line of a sheet can be and still be a name. */
const MOST_CHARACTERS = 255;

const TAKES = `a name of 1 to ${MOST_CHARACTERS} characters on one line`;
/** Control characters, halves of characters, line ends, and what turns the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

/**
 * The name of an account, without spaces around it; a number is its digits.
 *
 * @param argument The role it is the account of.
 * @problem not-understood for no text, nothing, or a character that no one can see; too-large
 * @example readAccountName('cash', ' 1000 Bank ') // ok('1000 Bank')
 */
export function readAccountName(argument: string, given: unknown): Result<string> {
  const text = typeof given === 'number' ? String(given) : given;
  const name = typeof text === 'string' ? text.trim() : '';
  if (name === '') return refuse('not-understood', argument, shown(given), TAKES);
  if (name.length > MOST_CHARACTERS) return refuse('too-large', argument, `${name.length} characters`, TAKES);
  if (UNPRINTABLE.test(name)) return refuse('not-understood', argument, 'a control character', TAKES);
  return ok(name);
}

/** What case, spaces around it and the way accents are composed do not change about a name. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
