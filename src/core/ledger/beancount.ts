/**
 * A file of Beancount: every account opened on its first day, then one transaction an entry. The name
 * an account has in the journal stands in its `open`, the id of an entry in its metadata.
 *
 * Source: Beancount language syntax; tried with Beancount 2.3.5.
 */

import type { Decimals } from '../money/minor';
import type { NamedAccount } from '../journal/chart';
import { all, ok, refuse, type Result } from '../result';
import { A_STEP, type Steps } from '../steps';
import { isoDate } from '../time/serial';
import { accountLabel, onceAnAccount } from './account-label';
import { signedAmount } from './amount-fields';
import { amountText } from './amount-text';
import { beancountAccount } from './beancount-account';
import { ownDetails, sharedDetails } from './details';
import { ledgerEntries, type LedgerEntry } from './entries';
import { joined } from './joined';
import type { Layout } from './layout';
import { readCurrency } from './options';
import { rootsOf } from './roots';
import { visibly } from './visible';

export const beancount: Layout = {
  word: 'beancount',
  label: 'Beancount ledger',
  extension: 'beancount',
  tried: 'Beancount 2.3.5',
  source: 'beancount.github.io/docs/beancount_language_syntax.html',
  checked: '2026-11-22',
  needs: ['currency'],
  *write(lines, { decimals, currency, root = rootsOf(undefined), opens = true }) {
    const read = all<readonly [readonly LedgerEntry[], string]>([
      yield* ledgerEntries(lines, decimals),
      readCurrency(currency),
    ]);
    if (!read.ok) return read;
    const [entries, commodity] = read.value;
    const nameOf = onceAnAccount((account) => beancountAccount(account, root(account)));
    const opened = yield* openings(entries, commodity, nameOf);
    if (!opened.ok) return opened;
    const head = opens ? `${opened.value.join('\n')}\n` : '';
    const transactions = yield* joined(transactionLines(entries, commodity, decimals, nameOf));
    return ok([head, transactions].filter((part) => part !== '').join('\n'));
  },
};

type NameOf = (account: NamedAccount) => string;

interface Opening {
  readonly label: string;
  readonly date: number;
}

/** @problem out-of-range where two accounts come to one name: their balances would be one */
function* openings(
  entries: readonly LedgerEntry[],
  commodity: string,
  nameOf: NameOf,
): Steps<Result<readonly string[]>> {
  const opened = new Map<string, Opening>();
  const labelOf = onceAnAccount(accountLabel);
  let looked = 0;
  for (const { date, lines } of entries) {
    for (const line of lines) {
      looked += 1;
      if (looked % A_STEP === 0) yield 0;
      const [name, label] = [nameOf(line), labelOf(line)];
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

/** Transactions with a blank line between any two. */
function* transactionLines(
  entries: readonly LedgerEntry[],
  commodity: string,
  decimals: Decimals,
  nameOf: NameOf,
): Iterable<string> {
  for (const [index, entry] of entries.entries()) {
    const { id, date, memo, lines } = entry;
    if (index > 0) yield '\n';
    yield `${isoDate(date)} * ${quoted(memo.trim())}\n`;
    yield `  entry: ${quoted(id)}\n`;
    for (const [name, text] of sharedDetails(entry)) yield `  ${name}: ${quoted(text)}\n`;
    for (const line of lines) {
      yield `  ${nameOf(line)}  ${amountText(signedAmount(line), decimals)} ${commodity}\n`;
      for (const [name, text] of ownDetails(entry, line)) yield `    ${name}: ${quoted(text)}\n`;
    }
  }
}

const printable = visibly('');

/** A string of Beancount's, in which a backslash escapes a quote and itself. */
function quoted(text: string): string {
  return `"${printable(text).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
