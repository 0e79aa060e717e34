/**
 * Where the two frameworks part: one row a question, what each answers and where it says so. A
 * formula asks its row and never for the framework itself.
 */

import { readOptionalWord } from '../argument';
import { cite, type Citation } from '../citation';
import type { Result } from '../result';

export const FRAMEWORKS = ['IFRS', 'US GAAP'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const FRAMEWORK_LABELS: Readonly<Record<Framework, string>> = {
  IFRS: 'IFRS Accounting Standards',
  'US GAAP': 'FASB Accounting Standards Codification',
};

/** What a framework answers, and where. */
export interface Ruling<T> {
  readonly rule: T;
  readonly source: Citation;
}

type Question<T> = Readonly<Record<Framework, Ruling<T>>>;

/** Whether a loss on an asset that is held and used may be reversed later; on goodwill neither allows it. */
export const REVERSES_IMPAIRMENT: Question<boolean> = {
  IFRS: { rule: true, source: cite('IAS 36', '114') },
  'US GAAP': { rule: false, source: cite('ASC 360', '-10-35-20') },
};

/** What follows from a change of a debt's terms that is not substantial. */
export const KEEPS_RATE_OF_MODIFIED_DEBT: Question<boolean> = {
  IFRS: { rule: true, source: cite('IFRS 9', 'B5.4.6') },
  'US GAAP': { rule: false, source: cite('ASC 470', '-50-40-14') },
};

/** The `framework` argument: IFRS when omitted. */
export function readFramework(given: unknown): Result<Framework> {
  return readOptionalWord('framework', given, FRAMEWORKS, 'IFRS');
}
