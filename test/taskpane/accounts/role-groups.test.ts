import { DEFAULT_ACCOUNTS, ROLES } from '../../../src/core/journal/accounts';
import { roleGroups, roleLabel } from '../../../src/taskpane/accounts/role-groups';

const found = (sought: string) =>
  roleGroups(sought, (role) => (role === 'cash' ? '1000 Bank' : DEFAULT_ACCOUNTS[role])).flatMap(
    ({ roles }) => roles,
  );

it('every role of the core stands in one group', () => {
  expect([...found('')].sort()).toEqual([...ROLES].sort());
});

it.each([
  ['deferred', ['deferred tax', 'deferred tax expense']],
  ['  1000 BANK ', ['cash']],
  [
    'debt',
    [
      'bad debt expense',
      'bad debt recovered',
      'liability',
      'gain on liability',
      'loss on liability',
      'loan',
      'interest expense',
      'bond',
    ],
  ],
  ['nowhere', []],
])('%j finds roles, accounts and groups by a part of their name', (sought, roles) => {
  expect(found(sought)).toEqual(roles);
});

it('a role is labelled as a sentence begins', () => {
  expect(roleLabel('cost of goods sold')).toBe('Cost of goods sold');
});
