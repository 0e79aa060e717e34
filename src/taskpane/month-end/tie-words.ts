/** What is said of the check between register, records and journal. */

import { fromMinor, minor, type Minor } from '../../core/money/minor';
import type { JournalTie } from '../../core/run/journal-ties';
import type { ClassTie, RegisterTie } from '../../core/run/tie-out-by-class';
import { DECIMALS } from '../journal/reading';
import { amountText } from '../typed/amount';
import { countText } from './sentences';

function text(units: number, language: string): string {
  return amountText(fromMinor(minor(units), DECIMALS), language, DECIMALS);
}

export function tieFigures(
  { register, posted, difference }: Pick<ClassTie, 'register' | 'posted' | 'difference'>,
  language: string,
): readonly string[] {
  return [register, posted, difference].map((units: Minor) => text(units, language));
}

/** @example "Difference 1,200.00: less is posted than the register charges." */
export function tieVerdict({ classes, difference }: RegisterTie, language: string): string {
  if (difference !== 0) {
    const what =
      difference > 0
        ? 'less is posted than the register charges'
        : 'more is posted than the register charges';
    return `Difference ${text(Math.abs(difference), language)}: ${what}.`;
  }
  return classes.every((line) => line.difference === 0 && line.differing === 0)
    ? 'Register and posted charges tie.'
    : 'Differences cancel out in total.';
}

/** One for every class in which an asset differs. */
export function classSentences({ classes }: RegisterTie, language: string): readonly string[] {
  return classes
    .filter(({ differing }) => differing > 0)
    .map(({ assetClass, difference, differing, tag }) => {
      const assets = countText(differing, 'asset', language);
      const of = difference === 0 ? 'cancels out' : text(difference, language);
      return `${assetClass}: difference ${of}, ${assets}, the first ${tag}.`;
    });
}

/** Whether the lines of the runs add up to the records; one sentence for all that do, one for each that does not. */
export function journalSentences(ties: readonly JournalTie[], language: string): readonly string[] {
  if (ties.length === 0) return ['No run is posted for these days.'];
  const off = ties.filter(({ records, journal }) => records !== journal);
  const whole = ties.length - off.length;
  const runs = countText(whole, 'run', language);
  return [
    ...(whole === 0 ? [] : [`The journal's lines of ${runs} add up to the records.`]),
    ...off.map(({ id, records, journal }) => {
      if (journal === 'too large')
        return `The journal's lines of the run ${id} are too large to be summed to the cent.`;
      const amounts = `records ${text(records, language)}, journal ${text(journal, language)}`;
      return `Run ${id}: ${amounts}. Difference ${text(Math.abs(records - journal), language)}.`;
    }),
  ];
}
