/**
 * Amounts as accountants type them: `1,234.50`, `1 234,50`, `(500)`, `500-`, `€ 12`. Which of
 * comma and point is the decimal follows from the text where it can, and else from the language.
 * What was understood is shown again when the field is left, so nothing is guessed in silence.
 */

import { shown } from '../../core/problem';
import { ok, refuse, type Result } from '../../core/result';
import { typedWords as words } from '../words/typed';

/** A whole part: plain digits, or groups of which the last has three. */
const PLAIN = /^\d*$/;
const GROUPED = /^\d{1,3}(?:([ ,.'’])\d{2,3}(?:\1\d{2,3})*)?$/;

/**
 * The number that was typed; nothing typed is `undefined`.
 *
 * @param argument The amount's name in the core.
 * @param language A tag that `Intl` takes.
 * @problem not-understood
 * @example readTypedAmount('amount', '(1,234.50)', 'en-US') // ok(-1234.5)
 */
export function readTypedAmount(
  argument: string,
  text: string,
  language: string,
): Result<number | undefined> {
  const typed = text.normalize('NFKC').replace(/−/g, '-').replace(/\s+/g, ' ').trim();
  if (typed === '') return ok(undefined);
  const { negative, digits } = unsigned(typed);
  const value = readDigits(digits, language);
  if (value === undefined) return refuse('not-understood', argument, shown(text.trim()), words.takesAmount);
  return ok((negative ? -value : value) + 0);
}

/** Takes off a currency sign and one of the ways of writing a negative. */
function unsigned(typed: string): { readonly negative: boolean; readonly digits: string } {
  const bare = typed.replace(/^([(+-]?) ?\p{Sc}/u, '$1').replace(/\p{Sc} ?([)-]?)$/u, '$1');
  const inBrackets = /^\((.*)\)$/.exec(bare);
  const minusLast = /^([^-]*)-$/.exec(bare);
  const signFirst = /^([+-])(.*)$/.exec(bare);
  if (inBrackets !== null) return { negative: true, digits: (inBrackets[1] ?? '').trim() };
  if (minusLast !== null) return { negative: true, digits: (minusLast[1] ?? '').trim() };
  if (signFirst !== null) return { negative: signFirst[1] === '-', digits: (signFirst[2] ?? '').trim() };
  return { negative: false, digits: bare.trim() };
}

function readDigits(digits: string, language: string): number | undefined {
  const decimal = decimalOf(digits, language);
  const at = decimal === undefined ? -1 : digits.lastIndexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const rest = at < 0 ? '' : digits.slice(at + 1);
  const understood = (PLAIN.test(whole) || isGrouped(whole)) && PLAIN.test(rest) && /\d/.test(whole + rest);
  return understood ? Number(`${whole.replace(/\D/g, '')}.${rest}`) : undefined;
}

function isGrouped(whole: string): boolean {
  return GROUPED.test(whole) && /\D\d{3}$/.test(whole);
}

function decimalOf(digits: string, language: string): ',' | '.' | undefined {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  if (comma < 0 && point < 0) return undefined;
  const only = comma >= 0 ? ',' : '.';
  const once = digits.indexOf(only) === digits.lastIndexOf(only);
  const isLanguages =
    only ===
    numberFormat(language)
      .formatToParts(0.5)
      .find((p) => p.type === 'decimal')?.value;
  return once && (isLanguages || !isGrouped(digits)) ? only : undefined;
}

/**
 * An amount as a field and a preview show it: grouped, at least the currency's decimals, a
 * negative in brackets, and never fewer digits than there are.
 *
 * @example amountText(-1234.5, 'en-US') // "(1,234.50)"
 */
export function amountText(amount: number, language: string, decimals = 2): string {
  return bracketed(amount, numberFormat(language, decimals));
}

/**
 * An amount beside an axis: no more than three digits, and the language's short word for thousands
 * or millions.
 *
 * @example shortAmountText(12500, 'en-US') // "12.5K"
 */
export function shortAmountText(amount: number, language: string): string {
  return bracketed(amount, latinFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }));
}

function bracketed(amount: number, format: Intl.NumberFormat): string {
  const digits = format.format(Math.abs(amount));
  return amount < 0 ? `(${digits})` : digits;
}

function numberFormat(language: string, decimals = 2): Intl.NumberFormat {
  return latinFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 10,
    useGrouping: true,
  });
}

function latinFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(`${language.replace(/-u-.*$/, '')}-u-nu-latn`, options);
}
