/** What the Journal view says of its T accounts, and of the check between journal and register beneath them. */

import { counted } from './counting';
import { spoken } from './language';

const lines = counted('en', { one: 'line', other: 'lines' });
const undated = counted('en', {
  one: 'line without a date counts in every opening.',
  other: 'lines without a date count in every opening.',
});

const english = {
  title: 'T accounts',
  debit: 'Debit',
  credit: 'Credit',
  opening: 'Opening',
  closing: 'Closing',
  thisEntry: 'This entry',
  showAll: (count: number, account: string): string => `Show all ${lines(count)} of ${account}`,
  showLine: (label: string, address: string): string => `${label}, show ${address}`,
  none: 'The accounts of the entry above appear here; All accounts shows what is posted.',
  needsExcel: 'Balances need Excel.',
  controls: {
    title: 'T accounts to show',
    accountsOf: 'Accounts of',
    allAccounts: 'All accounts',
    ofBook: 'Of book',
    allBooks: 'All books',
    withoutBook: 'Without a book',
    from: 'From',
    to: 'To',
    anyDay: 'Any day',
    noDay: (label: string, got: string): string => `${label} got ${got}; it takes a day like 2026-03-31.`,
    toBeforeFrom: (to: string, from: string): string =>
      `To got ${to}; it takes a day on or after From, ${from}.`,
  },
  origin: {
    unread: 'Without opening balances.',
    nothing: 'Nothing is posted in the table Journal yet.',
    lines: (count: number, undatedCount: number): string =>
      `From what the table Journal holds now, ${lines(count)}.${undatedCount === 0 ? '' : ` ${undated(undatedCount)}`}`,
    tooLarge: (account: string): string =>
      `What is posted to ${account} is too large to be summed to the cent.`,
  },
  tie: {
    days: (from: string, to: string): string => `${from} to ${to}`,
    notCompared: (days: string, why: string): string =>
      `Register and journal cannot be compared for ${days}: ${why}`,
    ties: (days: string, register: string, posted: string): string =>
      `Register charge ${days}: ${register}. Posted: ${posted}. Ties.`,
    tiesNot: (days: string, register: string, posted: string, difference: string, isLess: boolean): string =>
      `Register charge ${days}: ${register}. Posted: ${posted}. Difference ${difference}: ${isLess ? 'less' : 'more'} is posted than charged.`,
    enterDays: 'Enter From and To to check the journal against the register.',
    basis: (address: string): string =>
      `${address}, without events; by full months and calendar years unless a row says otherwise.`,
    looking: 'Looking for a register.',
    registerUnread: (why: string): string => `The register was not read. ${why}`,
    noRegister: 'No register found to check the journal against.',
    postedUnread: 'What is posted was not read.',
  },
};

export const tAccountsWords = spoken({ en: english });
