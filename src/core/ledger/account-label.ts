/** An account as a ledger in text calls it: its code, then its name. */

import type { NamedAccount } from '../journal/chart';

/**
 * A name that begins with its code is left as it is; spaces in a row are one, because two of them end
 * a name in such ledgers.
 *
 * @example accountLabel({ code: '7200', account: 'Depreciation' }) // "7200 Depreciation"
 * @example accountLabel({ code: '7200', account: '7200 Depreciation' }) // "7200 Depreciation"
 */
export function accountLabel(account: NamedAccount): string {
  const [code, name] = [account.code, account.account].map((text) => text.replace(/\s+/gu, ' ').trim());
  return code === '' || name === code || name?.startsWith(`${code} `) === true
    ? `${name}`
    : `${code} ${name}`;
}

/** What names an account, asked once of each: a journal has many lines and few accounts. */
export function onceAnAccount(nameOf: (account: NamedAccount) => string): (account: NamedAccount) => string {
  const names = new Map<string, string>();
  return ({ code, account }) => {
    const key = `${code}\n${account}`;
    const name = names.get(key) ?? nameOf({ code, account });
    names.set(key, name);
    return name;
  };
}

/**
 * What stands under what: colons part a name, unless one of them has nothing or a space beside it.
 *
 * @example partsOf('Plant:Presses') // ['Plant', 'Presses']
 * @example partsOf('Impairment: plant') // ['Impairment: plant']
 */
export function partsOf(label: string): readonly string[] {
  const parts = label.split(':');
  return parts.every((part) => part !== '' && part === part.trim()) ? parts : [label];
}
