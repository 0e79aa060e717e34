/** How an English count is said with its figure in a language that is given. */

import { amountText } from '../typed/amount';

/**
 * @param several The noun for any other count; English adds an s.
 * @example countIn(1200, 'row', 'en-US') // "1,200 rows"
 */
export function countIn(many: number, one: string, language: string, several = `${one}s`): string {
  return `${amountText(many, language, 0)} ${many === 1 ? one : several}`;
}
