/** What the Settings view says. */

import { spoken } from './language';

const english = {
  notRead: (why: string): string => `The settings in this workbook were not read. ${why}`,
  notKept: (why: string): string => `Not kept in the workbook. ${why}`,
};

export const settingsWords = spoken({ en: english });
