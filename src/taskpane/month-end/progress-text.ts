/** How far long work is, in words. */

import { amountText } from '../typed/amount';
import { monthEndWords } from '../words/month-end';
import { countText } from './sentences';
import { timeLeftText } from './time-left';
import type { Progress } from './use-progress';

const words = monthEndWords.progress;
const ONE = {
  rows: 'row',
  assets: 'asset',
  compared: 'asset',
  entries: 'entry',
  written: 'line',
} as const;

/** @example progressText({ of: 'assets', done: 34000, all: 100000 }, 'en-US') // "Computing: 34,000 of 100,000 assets" */
export function progressText({ of, done, all, secondsLeft }: Progress, language: string): string {
  if (done === 0 && all === undefined) return stageText({ of });
  const counted = countText(all ?? done, ONE[of], language);
  const part = all === undefined ? undefined : amountText(done, language, 0);
  const text = words.of(words.does[of], part, counted);
  return secondsLeft === undefined ? text : words.left(text, timeLeftText(secondsLeft, language));
}

/** What is being done, without how far it is. */
export function stageText({ of }: Pick<Progress, 'of'>): string {
  return `${words.does[of]}.`;
}
