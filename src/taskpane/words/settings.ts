/** What the Settings view says. */

import { spoken } from './language';

const english = {
  notRead: (why: string): string => `The settings in this workbook were not read. ${why}`,
  notKept: (why: string): string => `Not kept in the workbook. ${why}`,
  digitsInUse:
    'The currency keeps its digits: month-end runs were posted with them, and their records could not be compared any more.',
  basis: 'Basis',
  closed: 'Closed periods',
  materiality: 'Materiality',
  accounts: 'Accounts',
  keptInWorkbook:
    'Kept in this workbook at once. New forms begin with it; formulas in cells stay as they are.',
  keptInPane: 'Here a choice lasts until the pane closes.',
  framework: 'Framework',
  frameworkHint: 'Decides the tests that are offered first, and whether a loss may be reversed.',
  decimals: 'Currency digits',
  digits: (digits: number, language: string): string =>
    `${digits}: ${new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(1234)}`,
  yearEnd: 'Financial year closes in',
  convention: 'Convention',
  sample: {
    title: 'Sample sheets',
    told: 'The books of an invented manufacturer: a register, a schedule, movements, an impairment test, stock and tax, each with a check that ties. Change an input and see what follows.',
    needsExcel: 'Samples need Excel.',
    place: (sheets: readonly string[], cells: string): string =>
      `${sheets.length} new sheets at the end of the workbook, ${cells} cells: ${sheets.join(', ')}.`,
    insert: 'Insert samples',
    inserted: (sheets: number): string => `Inserted ${sheets} sheets. Begin with the first of them.`,
  },
  theme: 'Theme',
  themes: { office: 'As Office', light: 'Light', dark: 'Dark' },
};

export const settingsWords = spoken({ en: english });
