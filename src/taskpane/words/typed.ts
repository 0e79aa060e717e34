/** What is said of typed amounts and days, and of lists that are too long. */

import type { CivilDate } from '../../core/time/serial';
import { figure } from './counting';
import { spoken } from './language';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const english = {
  takesAmount: 'an amount like 1,234.50',
  day: ({ year, month, day }: CivilDate): string => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  dayInShort: ({ year, month, day }: CivilDate): string =>
    `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3)} ${year}`,
  moreLikeIt: (rest: number): string => `And ${figure(rest)} more like it.`,
};

export const typedWords = spoken({ en: english });
