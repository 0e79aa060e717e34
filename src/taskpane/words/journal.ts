/** What the Journal view says of the entry being typed: its form, its preview, and what came of posting it. */

import type { JournalPlace } from '../../workbook/journal-place';
import { counted } from './counting';
import { spoken } from './language';

const lines = counted('en', { one: 'line', other: 'lines' });

/** An entry as it stands in the sheet. */
interface Standing {
  readonly entry: string;
  readonly address: string;
  readonly lineCount: number;
}

function standing({ entry, address, lineCount }: Standing): string {
  return `${entry}, ${lines(lineCount)}, at ${address}.`;
}

const MAKES: Readonly<Record<JournalPlace['makes'], string>> = {
  nothing: '',
  table: ', new table',
  'sheet and table': ', new sheet',
};

const english = {
  form: {
    title: 'Entry to post',
    kind: 'Kind',
    date: 'Date',
    memo: 'Memo',
    debitTo: 'Debit to',
    creditTo: 'Credit to',
    treatment: 'Treatment',
    accountBy: (account: string, word: string): string => `${account} (${word})`,
    byMateriality: (limit: string): string => `By the materiality threshold of ${limit}`,
    finer: (posted: string): string => `Posted as ${posted}: finer than the minor unit.`,
    noAmountNamed: (address: string, names: readonly string[]): string =>
      `${address} is not the name of an amount here: ${names.join(', ')}.`,
  },
  scope: {
    title: 'Book and class',
    book: 'Book',
    assetClass: 'Asset class',
    noBook: 'None',
    allClasses: 'All',
    summary: (names: readonly string[]): string => names.join(', '),
    noAccount: 'No account of its own in Accounts; the general ones stand.',
  },
  preview: {
    label: 'Preview',
    entry: 'Entry',
    example: 'Example of an entry',
    exampleMemo: 'March 2026',
    total: 'Total',
    empty: 'Type an amount, or take it from a cell, and the balanced entry appears here:',
    wrong: 'No entry yet: a field above needs putting right.',
  },
  reading: {
    enterAmount: (label: string): string => `Enter the ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
    enterDate: 'Enter the date.',
    nothingToPost: 'Every amount is 0: there is nothing to post.',
    noAccount: (role: string): string => `No account for ${role}: name one in Accounts.`,
    noAccounts: (roles: readonly string[]): string =>
      `No accounts for ${roles.slice(0, -1).join(', ')} and ${roles[roles.length - 1] ?? ''}: name them in Accounts.`,
    inPlaceOfAccount: (role: string): string => `(no account for ${role})`,
    openAccounts: 'Open Accounts',
  },
  bar: {
    insert: 'Insert',
    copyAsFormula: 'Copy as formula',
    insertingNeedsExcel: 'Inserting needs Excel.',
    formulaNeedsExcel: 'Writing a formula needs Excel.',
    posting: 'Posting the entry.',
    lookingForPlace: 'Looking for the place in the workbook.',
    lookingAtCell: 'Looking at the selected cell.',
    place: (address: string, rows: number, makes: JournalPlace['makes']): string =>
      `${address}, ${lines(rows)}${MAKES[makes]}`,
    formulaPlace: (cell: string, address: string): string => `A formula in ${cell}, filling ${address}`,
  },
  message: {
    cellsChanged: 'Nothing posted: a linked cell has changed. Check the entry, then insert it.',
    cellsChangedCopy: 'No formula written: a linked cell has changed. Check the entry, then copy it.',
    accountsChanged: 'Nothing posted: an account has been renamed. Check the entry, then insert it.',
    accountsChangedCopy: 'No formula written: an account has been renamed. Check the entry, then copy it.',
    posted: (made: Standing): string => `Posted ${standing(made)}`,
    notWhole: (made: Standing): string => `Not whole: ${standing(made)}`,
    postingStopped: (why: string): string => `Posting stopped. ${why}`,
    reversed: (entry: string, made: Standing): string => `Reversed ${entry}: posted ${standing(made)}`,
    notReversed: (entry: string, made: Standing): string =>
      `Not whole: ${standing(made)} ${entry} is not reversed.`,
    reversingStopped: (entry: string, why: string): string => `Reversing ${entry} stopped. ${why}`,
    wroteFormula: (cell: string, address: string): string =>
      `Wrote the formula into ${cell}; it fills ${address}.`,
    formulaShows: (cell: string, error: string): string =>
      `Wrote the formula into ${cell}, but it shows ${error}.`,
    noFormula: (why: string): string => `No formula written. ${why}`,
    notPosted: (why: string): string => `Not posted. ${why}`,
    checkIt: (text: string, differences: readonly string[]): string =>
      `${text} Check it: ${differences.join(' ')}`,
    broken: (error: string): string =>
      `Writedown stopped at an error of its own: ${error}. Look at what the table Journal holds before you try again.`,
  },
};

export const journalWords = spoken({ en: english });
