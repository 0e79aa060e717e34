/** How far long work is, in words. */

import { amountText } from '../typed/amount';
import { countText } from './sentences';
import type { Progress } from './use-progress';

const DOES = { rows: 'Reading', assets: 'Computing', entries: 'Posting' } as const;
const ONE = { rows: 'row', assets: 'asset', entries: 'entry' } as const;

/** @example progressText({ of: 'assets', done: 34000, all: 100000 }, 'en-US') // "Computing: 34,000 of 100,000 assets" */
export function progressText({ of, done, all }: Progress, language: string): string {
  if (done === 0 && all === undefined) return `${DOES[of]}.`;
  const counted = countText(all ?? done, ONE[of], language, of);
  return `${DOES[of]}: ${all === undefined ? '' : `${amountText(done, language, 0)} of `}${counted}`;
}
