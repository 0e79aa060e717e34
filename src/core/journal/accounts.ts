/**
 * The roles that accounts play in an entry, and the account each role has until the user names
 * another. A builder speaks of roles only; a chart of accounts is a map from role to account.
 */

import { isBlank, readText, readWord } from '../argument';
import { andThen, ok, refuse, type Result } from '../result';
import { readPairs } from '../table/pairs';

/** Role → default account, in the catalogue's order. */
export const DEFAULT_ACCOUNTS = {
  asset: 'Property, plant and equipment',
  'accumulated depreciation': 'Accumulated depreciation',
  'accumulated amortization': 'Accumulated amortization',
  'accumulated impairment': 'Accumulated impairment',
  'depreciation expense': 'Depreciation expense',
  'amortization expense': 'Amortization expense',
  'impairment loss': 'Impairment loss',
  'impairment reversal': 'Reversal of impairment',
  'revaluation surplus': 'Revaluation surplus',
  'revaluation gain or loss': 'Revaluation gain or loss',
  inventory: 'Inventory',
  'inventory allowance': 'Allowance for inventory',
  'inventory write-down': 'Inventory write-down expense',
  'cost of goods sold': 'Cost of goods sold',
  receivables: 'Trade receivables',
  'receivables allowance': 'Allowance for expected credit losses',
  'bad debt expense': 'Bad debt expense',
  'bad debt recovered': 'Bad debts recovered',
  cash: 'Cash',
  'gain on disposal': 'Gain on disposal',
  'loss on disposal': 'Loss on disposal',
  liability: 'Liability',
  'gain on liability': 'Gain on extinguishment',
  'loss on liability': 'Loss on extinguishment',
  loan: 'Loan payable',
  'interest expense': 'Interest expense',
  bond: 'Bonds payable',
  'deferred tax': 'Deferred tax',
  'deferred tax expense': 'Deferred tax expense',
} as const;

export type Role = keyof typeof DEFAULT_ACCOUNTS;
export const ROLES = Object.keys(DEFAULT_ACCOUNTS) as readonly Role[];

/** Which account plays a role. */
export type Accounts = (role: Role) => string;

export const defaultAccounts: Accounts = (role) => DEFAULT_ACCOUNTS[role];

/**
 * The `accounts` argument: a two-column range role → account; roles it does not name keep their
 * default. Nothing given means the defaults.
 *
 * @problem not-understood for a role that does not exist, a role without an account, or another shape
 */
export function readAccounts(given: unknown): Result<Accounts> {
  if (isBlank(given)) return ok(defaultAccounts);
  return andThen(readPairs('accounts', given, TAKES), (pairs) => {
    const named = new Map<Role, string>();
    for (const [played, by] of pairs) {
      const role = readWord('accounts', played, ROLES);
      if (!role.ok) return role;
      const account = readText('accounts', by);
      if (!account.ok) return account;
      if (account.value === '' || by === 0) {
        return refuse('not-understood', 'accounts', `no account for ${role.value}`, TAKES);
      }
      named.set(role.value, account.value);
    }
    return ok((role) => named.get(role) ?? DEFAULT_ACCOUNTS[role]);
  });
}

const TAKES = 'a two-column range: role, account';
