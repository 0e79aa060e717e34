/** Which of Beancount's five roots an account stands under, by the role it plays in the chart. */

import { nameKey } from '../journal/account-name';
import { DEFAULT_ACCOUNTS, ROLES, type Role } from '../journal/accounts';
import type { Chart, NamedAccount } from '../journal/chart';

export const ACCOUNT_ROOTS = ['Assets', 'Liabilities', 'Equity', 'Income', 'Expenses'] as const;
export type Root = (typeof ACCOUNT_ROOTS)[number];

/** An account that is credited against assets, such as accumulated depreciation, stands with them. */
const ROOT_OF_ROLE: Readonly<Record<Role, Root>> = {
  asset: 'Assets',
  'accumulated depreciation': 'Assets',
  'accumulated amortization': 'Assets',
  'accumulated impairment': 'Assets',
  'depreciation expense': 'Expenses',
  'amortization expense': 'Expenses',
  'impairment loss': 'Expenses',
  'impairment reversal': 'Income',
  'revaluation surplus': 'Equity',
  'revaluation gain or loss': 'Expenses',
  inventory: 'Assets',
  'inventory allowance': 'Assets',
  'inventory write-down': 'Expenses',
  'cost of goods sold': 'Expenses',
  receivables: 'Assets',
  'receivables allowance': 'Assets',
  'bad debt expense': 'Expenses',
  'bad debt recovered': 'Income',
  cash: 'Assets',
  'gain on disposal': 'Income',
  'loss on disposal': 'Expenses',
  liability: 'Liabilities',
  'gain on liability': 'Income',
  'loss on liability': 'Expenses',
  loan: 'Liabilities',
  'interest expense': 'Expenses',
  bond: 'Liabilities',
  'deferred tax': 'Liabilities',
  'deferred tax expense': 'Expenses',
};

/**
 * The root of every account that a chart names, by code where both have one, else by name.
 *
 * @param chart Nothing is the default accounts.
 * @example rootsOf(undefined)({ code: '', account: 'Accumulated depreciation' }) // "Assets"
 */
export function rootsOf(chart: Chart): (account: NamedAccount) => Root | undefined {
  const rows = chart ?? ROLES.map((role) => ({ role, code: '', account: DEFAULT_ACCOUNTS[role] }) as const);
  return ({ code, account }) => {
    const byCode = rows.find((row) => code !== '' && nameKey(row.code) === nameKey(code));
    const row = byCode ?? rows.find((named) => nameKey(named.account) === nameKey(account));
    return row === undefined ? undefined : ROOT_OF_ROLE[row.role];
  };
}
