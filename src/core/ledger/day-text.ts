/** A day as text in the order that was chosen, never in that of the machine. */

import { civilFromSerial, isoDate } from '../time/serial';

/** The orders that products read a day in, where it depends on how they are set up. */
export const DATE_ORDERS = ['dd/mm/yyyy', 'mm/dd/yyyy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const SECONDS_A_DAY = 86_400;

/** @example dayText(46112, 'dd/mm/yyyy') // "31/03/2026" */
export function dayText(serial: number, order: DateOrder): string {
  const { year, month, day } = civilFromSerial(serial);
  const [dd, mm] = [day, month].map((part) => String(part).padStart(2, '0'));
  return order === 'dd/mm/yyyy' ? `${dd}/${mm}/${year}` : `${mm}/${dd}/${year}`;
}

/** @example momentText(46112.5) // "2026-03-31T12:00:00" */
export function momentText(serial: number): string {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const ofDay = seconds % SECONDS_A_DAY;
  const parts = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60];
  const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${isoDate((seconds - ofDay) / SECONDS_A_DAY)}T${time}`;
}
