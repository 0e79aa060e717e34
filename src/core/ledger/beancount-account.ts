/**
 * The name of an account in Beancount, where a part is letters, digits and hyphens and begins with a
 * capital or a digit. Reversible: no two names come to the same one.
 *
 *     space                                             -
 *     any other character                               --XXXX-, its code in hexadecimal
 *     before what begins with no capital and no digit   X---
 *
 * Source: Beancount language syntax, "Accounts".
 */

import type { NamedAccount } from '../journal/chart';
import { accountLabel, partsOf } from './account-label';
import { ACCOUNT_ROOTS, type Root } from './roots';

const PLAIN = /^[\p{L}\p{Nd}]$/u;
const BEGINS_WELL = /^[\p{Lu}\p{Nd}]/u;
const IS_NAME = new RegExp(`^(${ACCOUNT_ROOTS.join('|')})(:[\\p{Lu}\\p{Nd}][\\p{L}\\p{Nd}-]*)+$`, 'u');
/** Where an account stands whose root is not known. */
const UNSORTED = 'Equity:Unsorted';
/** Characters of which Beancount's list of letters is not the language's. */
const BEYOND_BASIC = /[\u{10000}-\u{10FFFF}]/u;

/**
 * @param root Where it stands; nothing where that is not known. A name that is one of Beancount's already stays.
 * @example beancountAccount({ code: '7200', account: 'Plant & machinery' }, 'Expenses') // "Expenses:7200-Plant--26--machinery"
 */
export function beancountAccount(account: NamedAccount, root: Root | undefined): string {
  const name = account.account.trim();
  if (IS_NAME.test(name) && !BEYOND_BASIC.test(name)) return name;
  const label = accountLabel(account);
  return [root ?? UNSORTED, ...partsOf(label).map(encodedPart)].join(':');
}

function encodedPart(part: string): string {
  const text = Array.from(part, encodedCharacter).join('');
  return BEGINS_WELL.test(text) ? text : `X---${text}`;
}

function encodedCharacter(character: string): string {
  if (character === ' ') return '-';
  const isPlain = PLAIN.test(character) && !BEYOND_BASIC.test(character);
  return isPlain ? character : `--${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}-`;
}
