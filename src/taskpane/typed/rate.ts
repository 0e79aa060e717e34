/** Rates as people type them: `0.095`, `9.5%`, `9,5 %`. */

import { ok, type Result } from '../../core/result';
import { readTypedAmount } from './amount';

/**
 * The fraction that was typed; nothing typed is `undefined`.
 *
 * @param language A tag that `Intl` takes.
 * @problem not-understood
 * @example readTypedRate('rate', '9.5%', 'en-US') // ok(0.095)
 */
export function readTypedRate(argument: string, text: string, language: string): Result<number | undefined> {
  const percent = /^(.*)%$/.exec(text.normalize('NFKC').trim())?.[1];
  const read = readTypedAmount(argument, percent ?? text, language);
  if (percent === undefined || !read.ok || read.value === undefined) return read;
  // As decimals: 0.7 % is 0.007, and not a bit beside it.
  return ok(Number(`${read.value}e-2`));
}
