/** What is said of the check between register, records and journal. */

import { fromMinor, minor, type Decimals } from '../../core/money/minor';
import type { JournalTie } from '../../core/run/journal-ties';
import type { RegisterTie } from '../../core/run/tie-out-by-class';
import type { PeriodTie } from '../../core/run/tie-out-by-period';
import { amountText } from '../typed/amount';
import { monthEndWords } from '../words/month-end';
import { countText, differingOf } from './sentences';

const { tieOut: words, byPeriod } = monthEndWords;

/** Minor units as the host's language writes an amount. */
export function unitsText(units: number, language: string, decimals: Decimals): string {
  return amountText(fromMinor(minor(units), decimals), language, decimals);
}

/** @example "Difference 1,200.00: less is posted than the register charges." */
export function tieVerdict(tie: RegisterTie, language: string, decimals: Decimals): string {
  const { difference } = tie;
  if (difference > 0) return words.less(unitsText(difference, language, decimals));
  if (difference < 0) return words.more(unitsText(Math.abs(difference), language, decimals));
  const differing = differingOf(tie);
  if (differing === 0) return words.ties;
  return words.cancelsOut(countText(differing, 'asset', language), differing === 1);
}

/** @example "1 of 3 periods differs." */
export function periodVerdict(periods: readonly PeriodTie[], language: string): string {
  const all = countText(periods.length, 'period', language);
  const differing = periods.filter(({ tie }) => differingOf(tie) > 0).length;
  if (differing === 0) return byPeriod.ties(all);
  return byPeriod.differs(amountText(differing, language, 0), all, differing === 1);
}

/** Whether the lines of the runs add up to the records; one sentence for all that do, one for each that does not. */
export function journalSentences(
  ties: readonly JournalTie[],
  language: string,
  decimals: Decimals,
): readonly string[] {
  if (ties.length === 0) return [words.noRun];
  const off = ties.filter(({ records, journal }) => records !== journal);
  const whole = ties.length - off.length;
  return [
    ...(whole === 0 ? [] : [words.runsAddUp(countText(whole, 'run', language))]),
    ...off.map(({ id, records, journal }) => {
      if (journal === 'too large') return words.runTooLarge(id);
      const [held, posted, apart] = [records, journal, Math.abs(records - journal)].map((units) =>
        unitsText(units, language, decimals),
      );
      return words.runDiffers(id, held ?? '', posted ?? '', apart ?? '');
    }),
  ];
}
