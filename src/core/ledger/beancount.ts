/**
 * A file of Beancount: every account opened on its first day, then one transaction an entry. The name
 * an account has in the journal stands in its `open`, the id of an entry in its metadata.
 *
 * Source: Beancount language syntax; tried with Beancount 2.3.5.
 */

import type { Decimals } from '../money/minor';
import type { NamedAccount } from '../journal/chart';
import { all, andThen, ok, refuse, type Result } from '../result';
import { isoDate } from '../time/serial';
import { accountLabel } from './account-label';
import { signedAmount } from './amount-fields';
import { amountText } from './amount-text';
import { beancountAccount } from './beancount-account';
import { ownDetails, sharedDetails } from './details';
import { ledgerEntries, type LedgerEntry } from './entries';
import type { Layout } from './layout';
import { readCurrency } from './options';
import { rootsOf, type Root } from './roots';
import { visibly } from './visible';

export const beancount: Layout = {
  word: 'beancount',
  label: 'Beancount ledger',
  extension: 'beancount',
  tried: 'Beancount 2.3.5',
  source: 'beancount.github.io/docs/beancount_language_syntax.html',
  checked: '2026-11-22',
  needs: ['currency'],
  write: (lines, { decimals, currency, root = rootsOf(undefined), opens = true }) =>
    andThen(
      all<readonly [readonly LedgerEntry[], string]>([
        ledgerEntries(lines, decimals),
        readCurrency(currency),
      ]),
      ([entries, commodity]) => {
        const nameOf = naming(root);
        return andThen(openings(entries, commodity, nameOf), (opened) => {
          const transactions = entries.map((entry) => transaction(entry, commodity, decimals, nameOf));
          const parts = opens ? [opened, ...transactions] : transactions;
          return ok(parts.map((part) => `${part.join('\n')}\n`).join('\n'));
        });
      },
    ),
};

type NameOf = (account: NamedAccount) => string;

/** Made once an account: a journal has many lines and few accounts. */
function naming(root: (account: NamedAccount) => Root | undefined): NameOf {
  const names = new Map<string, string>();
  return ({ code, account }) => {
    const key = `${code}\n${account}`;
    const name = names.get(key) ?? beancountAccount({ code, account }, root({ code, account }));
    names.set(key, name);
    return name;
  };
}

interface Opening {
  readonly label: string;
  readonly date: number;
}

/** @problem out-of-range where two accounts come to one name: their balances would be one */
function openings(
  entries: readonly LedgerEntry[],
  commodity: string,
  nameOf: NameOf,
): Result<readonly string[]> {
  const opened = new Map<string, Opening>();
  for (const { date, lines } of entries) {
    for (const line of lines) {
      const [name, label] = [nameOf(line), accountLabel(line)];
      const known = opened.get(name) ?? { label, date };
      if (known.label !== label) {
        const got = `${name}, which is that of ${known.label}`;
        return refuse('out-of-range', `Beancount's name of ${label}`, got, 'a name of its own');
      }
      opened.set(name, { label, date: Math.min(known.date, date) });
    }
  }
  const directives = [...opened].flatMap(([name, { label, date }]) => [
    `${isoDate(date)} open ${name} ${commodity}`,
    `  account: ${quoted(label)}`,
  ]);
  return ok(directives);
}

function transaction(
  entry: LedgerEntry,
  commodity: string,
  decimals: Decimals,
  nameOf: NameOf,
): readonly string[] {
  const { id, date, memo, lines } = entry;
  return [
    `${isoDate(date)} * ${quoted(memo.trim())}`,
    `  entry: ${quoted(id)}`,
    ...sharedDetails(entry).map(([name, text]) => `  ${name}: ${quoted(text)}`),
    ...lines.flatMap((line) => [
      `  ${nameOf(line)}  ${amountText(signedAmount(line), decimals)} ${commodity}`,
      ...ownDetails(entry, line).map(([name, text]) => `    ${name}: ${quoted(text)}`),
    ]),
  ];
}

const printable = visibly('');

/** A string of Beancount's, in which a backslash escapes a quote and itself. */
function quoted(text: string): string {
  return `"${printable(text).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
