/**
 * The formulas of the note and the forecast, over the cells of the register as they stand. In English with
 * commas, which is how Excel takes a formula from an add-in in every language; what is the default is left out.
 *
 *     =WDV.ROLLFORWARD(Register!A1:K11,DATE(2026,1,1),DATE(2026,12,31))
 */

import type { Settings } from '../../core/settings/settings';
import { civilFromSerial } from '../../core/time/serial';
import type { Source } from './use-source';

interface Asked extends Source {
  /** Empty where the register has no books. */
  readonly book: string;
  readonly settings: Settings;
}

export function rollForwardFormula(
  from: number,
  to: number,
  { register, events, book, settings }: Asked,
): string {
  const { convention, yearEnd } = own(settings);
  return call('WDV.ROLLFORWARD', [
    register.address,
    date(from),
    date(to),
    convention,
    yearEnd,
    text(book),
    events?.address ?? '',
    own(settings).decimals,
  ]);
}

export interface Ahead {
  readonly from: number;
  readonly periods: number;
  readonly frequency: string;
  readonly by: string;
}

export function forecastFormula({ from, periods, frequency, by }: Ahead, asked: Asked): string {
  const { convention, yearEnd, decimals } = own(asked.settings);
  return call('WDV.FORECAST', [
    asked.register.address,
    date(from),
    String(periods),
    frequency === 'month' ? '' : text(frequency),
    by === 'class' ? '' : text(by),
    convention,
    yearEnd,
    text(asked.book),
    decimals,
  ]);
}

/** What is not the functions' own default. */
function own({ convention, yearEnd, decimals }: Settings) {
  return {
    convention: convention === 'month' ? '' : text(convention),
    yearEnd: yearEnd === 12 ? '' : String(yearEnd),
    decimals: decimals === 2 ? '' : String(decimals),
  };
}

function call(name: string, given: readonly string[]): string {
  const last = given.reduce((found, argument, i) => (argument === '' ? found : i), 0);
  return `=${name}(${given.slice(0, last + 1).join(',')})`;
}

function date(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return `DATE(${year},${month},${day})`;
}

function text(words: string): string {
  return words === '' ? '' : `"${words.replace(/"/g, '""')}"`;
}
