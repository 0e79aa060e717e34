/** A day as the sheet shows it. */

import { civilFromSerial } from '../core/time/serial';

/** @example isoDate(46113) // "2026-04-01" */
export function isoDate(serial: number): string {
  const { year, month, day } = civilFromSerial(serial);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
