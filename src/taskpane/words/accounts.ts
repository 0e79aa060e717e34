/** What is said of accounts, of the lock date and of materiality, which the Settings view shows. */

import type { NamedAccount } from '../../core/journal/chart';
import { counted, figure } from './counting';
import { spoken } from './language';

const accounts = counted('en', { one: 'account', other: 'accounts' });

const english = {
  groups: {
    'fixed-assets': 'Fixed assets',
    inventory: 'Inventory',
    'receivables-and-cash': 'Receivables and cash',
    debt: 'Debt',
    tax: 'Tax',
  },
  chart: {
    about: 'The account each role posts to.',
    keptInWorkbook: 'A change is kept in the table Accounts of this workbook at once.',
    keptInPane: 'Here a change lasts until the pane closes.',
    filter: 'Filter',
    filterWhat: 'Filter roles and accounts',
    editInSheet: 'Edit in the sheet',
    found: (count: number, all: number): string => `${figure(count)} of ${figure(all)} roles.`,
    isNow: (role: string, { code, account }: NamedAccount): string =>
      `${role} is now ${code === '' ? '' : `${code} `}${account}.`,
    undone: 'The accounts are as they were before.',
    notShown: (why: string): string => `The table is not shown. ${why}`,
    notRead: (why: string): string => `The chart of accounts in this workbook was not read. ${why}`,
    nothingPosted: 'Nothing is posted until the table Accounts can be read.',
    leftOut: 'It is left out until it is put right in the table Accounts.',
  },
  row: {
    code: 'Code',
    ofRole: (role: string): string => `of ${role}`,
    codeOf: (role: string): string => `Code of ${role}`,
    nameToo: (role: string): string => `Name the account of ${role} too.`,
    none: 'No account yet: an entry with this role is not posted.',
    edited: (usual: string): string => `Edited; the default is ${usual}`,
    reset: (usual: string): string => `Reset to ${usual}`,
    resetRole: (role: string, usual: string): string => `Reset ${role} to ${usual}`,
    ownRows: (count: number): string => `and ${figure(count)} for classes or books:`,
    editRole: (role: string): string => `Edit ${role} in the sheet`,
  },
  taking: {
    take: 'Take from cells',
    does: 'Takes the selected cells',
    columns: (does: string): string => `${does}: role and account, or role, code and account`,
    selectColumns: 'Select two columns, role and account, or three: role, code and account.',
    namedAgain: (address: string, role: string): string => `${address} names the account of ${role} again.`,
    noRoles: (address: string): string => `${address} holds no roles.`,
    noRole: (address: string, shown: string): string => `${address} holds ${shown}, which is no role here.`,
    noName: (address: string, why: string): string => `${address}: ${why}`,
    took: (count: number, address: string): string => `Took ${accounts(count)} from ${address}.`,
    nothing: (why: string): string => `Nothing taken. ${why}`,
    undo: 'Undo',
  },
  lock: {
    label: 'Lock date',
    none: 'None: the books are open',
    takes: 'a day like 2026-03-31, or nothing',
    hint: (day: string | undefined): string =>
      `${day === undefined ? '' : `${day}. `}Nothing is posted on this day or before it; blank opens the books. It guards against slips, not against whoever can edit this workbook.`,
    notRead: (why: string): string => `The lock date in this workbook was not read. ${why}`,
  },
  materiality: {
    about:
      'From this amount on, or from this share of the stock, a write-down of inventory is a line of its own; below it goes to cost of goods sold. The Journal follows it until you choose.',
    threshold: 'Threshold',
    stock: 'Carrying amount of the stock',
    none: 'None; an amount, or a share like 5 %',
    takes: 'an amount like 50,000 or a share like 5 %',
    notRead: (why: string): string => `The threshold in this workbook was not read. ${why}`,
  },
};

export const accountsWords = spoken({ en: english });
