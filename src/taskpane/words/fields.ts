/** What fields say of themselves and of the cells they are taken from. */

import { spoken } from './language';

const english = {
  take: 'Take from selected cells',
  takingNeedsExcel: 'Taking from cells needs Excel',
  takeInto: (does: string, label: string): string => `${does}: ${label}`,
  dismiss: 'Dismiss',
  changed: (was: string): string => `changed; was ${was === '' ? 'blank' : was}`,
  unreadable: (address: string, why: string): string => `${address} cannot be read. ${why}`,
  oneCell: 'Select the one cell with the date.',
  noDate: (address: string): string => `${address} holds no date.`,
  daysFrom1904: 'This workbook counts its days from 1904; type the date.',
  showsError: (address: string, error: string): string => `${address} shows the error ${error}.`,
  numberAsText: (address: string, text: string): string =>
    `${address} holds ${text} as text, not as a number.`,
  noNumber: (address: string): string => `${address} holds no number.`,
};

export const fieldWords = spoken({ en: english });
