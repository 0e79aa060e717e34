/** The roles as an accountant looks for them: by the part of the balance sheet they belong to. */

import { ROLES, type Role } from '../../core/journal/accounts';

const GROUPS = ['Fixed assets', 'Inventory', 'Receivables and cash', 'Debt', 'Tax'] as const;
export type Group = (typeof GROUPS)[number];

/** A role that the core adds does not compile until it has its group here. */
const GROUP_OF: Readonly<Record<Role, Group>> = {
  asset: 'Fixed assets',
  'accumulated depreciation': 'Fixed assets',
  'accumulated amortization': 'Fixed assets',
  'accumulated impairment': 'Fixed assets',
  'depreciation expense': 'Fixed assets',
  'amortization expense': 'Fixed assets',
  'impairment loss': 'Fixed assets',
  'impairment reversal': 'Fixed assets',
  'revaluation surplus': 'Fixed assets',
  'revaluation gain or loss': 'Fixed assets',
  'gain on disposal': 'Fixed assets',
  'loss on disposal': 'Fixed assets',
  inventory: 'Inventory',
  'inventory allowance': 'Inventory',
  'inventory write-down': 'Inventory',
  'cost of goods sold': 'Inventory',
  receivables: 'Receivables and cash',
  'receivables allowance': 'Receivables and cash',
  'bad debt expense': 'Receivables and cash',
  'bad debt recovered': 'Receivables and cash',
  cash: 'Receivables and cash',
  liability: 'Debt',
  'gain on liability': 'Debt',
  'loss on liability': 'Debt',
  loan: 'Debt',
  'interest expense': 'Debt',
  bond: 'Debt',
  'deferred tax': 'Tax',
  'deferred tax expense': 'Tax',
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
    [role, accountOf(role), GROUP_OF[role]].some((text) => text.toLowerCase().includes(part));
  return GROUPS.map((group) => ({
    group,
    roles: ROLES.filter((role) => GROUP_OF[role] === group && isSought(role)),
  })).filter(({ roles }) => roles.length > 0);
}
