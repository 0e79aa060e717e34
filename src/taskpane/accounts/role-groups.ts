/** The roles as an accountant looks for them: by the part of the balance sheet they belong to. */

import { ROLES, type Role } from '../../core/journal/accounts';
import { accountsWords } from '../words/accounts';

const GROUPS = ['fixed-assets', 'inventory', 'receivables-and-cash', 'debt', 'tax'] as const;
export type Group = (typeof GROUPS)[number];

/** A role that the core adds does not compile until it has its group here. */
const GROUP_OF: Readonly<Record<Role, Group>> = {
  asset: 'fixed-assets',
  'accumulated depreciation': 'fixed-assets',
  'accumulated amortization': 'fixed-assets',
  'accumulated impairment': 'fixed-assets',
  'depreciation expense': 'fixed-assets',
  'amortization expense': 'fixed-assets',
  'impairment loss': 'fixed-assets',
  'impairment reversal': 'fixed-assets',
  'revaluation surplus': 'fixed-assets',
  'revaluation gain or loss': 'fixed-assets',
  'gain on disposal': 'fixed-assets',
  'loss on disposal': 'fixed-assets',
  inventory: 'inventory',
  'inventory allowance': 'inventory',
  'inventory write-down': 'inventory',
  'cost of goods sold': 'inventory',
  receivables: 'receivables-and-cash',
  'receivables allowance': 'receivables-and-cash',
  'bad debt expense': 'receivables-and-cash',
  'bad debt recovered': 'receivables-and-cash',
  cash: 'receivables-and-cash',
  liability: 'debt',
  'gain on liability': 'debt',
  'loss on liability': 'debt',
  loan: 'debt',
  'interest expense': 'debt',
  bond: 'debt',
  'deferred tax': 'tax',
  'deferred tax expense': 'tax',
};

export interface RoleGroup {
  readonly group: Group;
  readonly roles: readonly Role[];
}

/** @example roleLabel('cash') // "Cash" */
export function roleLabel(role: Role): string {
  return `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
}

/**
 * The groups with the roles that are looked for; a group without any is left out.
 *
 * @param sought Part of a role's name, of its account's or of its group's; blank finds all.
 */
export function roleGroups(sought: string, accountOf: (role: Role) => string): readonly RoleGroup[] {
  const part = sought.trim().toLowerCase();
  const isSought = (role: Role): boolean =>
    [role, accountOf(role), accountsWords.groups[GROUP_OF[role]]].some((text) =>
      text.toLowerCase().includes(part),
    );
  return GROUPS.map((group) => ({
    group,
    roles: ROLES.filter((role) => GROUP_OF[role] === group && isSought(role)),
  })).filter(({ roles }) => roles.length > 0);
}
