/** What is said of the place where a task of the Register view would write. */

import type { Outcome } from '../../workbook/outcome';
import type { Readiness } from '../journal/readiness';

export function not(text: string, at?: string): Readiness {
  return at === undefined ? { canInsert: false, text } : { canInsert: false, text, at };
}

/** What an answered place allows. */
export function placed<T>(
  place: Outcome<T> | undefined,
  isBusy: boolean,
  where: (value: T) => string,
): Readiness {
  if (isBusy) return not('Writing.');
  if (place === undefined) return not('Looking at the workbook.');
  if (!place.done) return not(place.refusal.sentence, place.refusal.at);
  return { canInsert: true, text: where(place.value) };
}
