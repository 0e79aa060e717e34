/**
 * A journal of hledger: one transaction an entry, the id in the place of the code. Account names are
 * the journal's own; what hledger would read otherwise is escaped.
 *
 * Source: hledger manual, "Journal"; tried with hledger 1.25.
 */

import type { Decimals } from '../money/minor';
import type { NamedAccount } from '../journal/chart';
import { all, ok } from '../result';
import { each, saying } from '../steps';
import { isoDate } from '../time/serial';
import { accountLabel, onceAnAccount, partsOf } from './account-label';
import { signedAmount } from './amount-fields';
import { amountText } from './amount-text';
import { ownDetails, sharedDetails } from './details';
import { ledgerEntries, type LedgerEntry } from './entries';
import { joined } from './joined';
import type { Layout } from './layout';
import { readCurrency } from './options';
import { escaped, visibly } from './visible';

export const hledger: Layout = {
  word: 'hledger',
  label: 'hledger journal',
  extension: 'journal',
  tried: 'hledger 1.25',
  source: 'hledger 1.25 manual (man hledger), journal format',
  checked: '2026-11-22',
  needs: ['currency'],
  *write(lines, { decimals, currency }) {
    const read = all<readonly [readonly LedgerEntry[], string]>([
      yield* ledgerEntries(lines, decimals),
      readCurrency(currency),
    ]);
    if (!read.ok) return read;
    const [entries, commodity] = read.value;
    const names = new Set<string>();
    const nameOf = onceAnAccount(hledgerAccount);
    yield* saying(
      () => 0,
      each(entries, (entry) => entry.lines.forEach((line) => names.add(nameOf(line)))),
    );
    const head = [
      'decimal-mark .',
      // The point is what says it where there are no decimals.
      `commodity 1000.${'0'.repeat(decimals)} ${commodity}`,
      '',
      ...[...names].map((name) => `account ${name}`),
    ];
    const transactions = yield* joined(transactionLines(entries, commodity, decimals, nameOf));
    return ok(`${head.join('\n')}\n${transactions}`);
  },
};

const inCode = visibly(')');
const inDescription = visibly(';');
const inComment = visibly('');
/** hledger reads `date:` and days in brackets out of the comment of a posting. */
const inPostingComment = visibly(':\\[');

/** Transactions with a blank line before each. */
function* transactionLines(
  entries: readonly LedgerEntry[],
  commodity: string,
  decimals: Decimals,
  nameOf: (account: NamedAccount) => string,
): Iterable<string> {
  for (const entry of entries) {
    const { id, date, memo, lines } = entry;
    const title = `${isoDate(date)} * (${inCode(id)}) ${inDescription(memo.trim())}`.trimEnd();
    yield `\n${title}\n`;
    for (const [name, text] of sharedDetails(entry)) yield `    ; ${name}: ${inComment(text)}\n`;
    for (const line of lines) {
      yield `    ${nameOf(line)}  ${amountText(signedAmount(line), decimals)} ${commodity}\n`;
      for (const [name, text] of ownDetails(entry, line)) {
        yield `        ; ${name} ${inPostingComment(text)}\n`;
      }
    }
  }
}

const inAccount = visibly(';:');

/**
 * The name of an account in hledger. A first character that is no letter or digit might mean something,
 * and is escaped.
 *
 * @example hledgerAccount({ code: '', account: '(cash)' }) // "\\u0028cash)"
 */
export function hledgerAccount(account: NamedAccount): string {
  const name = partsOf(accountLabel(account)).map(inAccount).join(':');
  return name.replace(/^[^\p{L}\p{N}\\]/u, escaped);
}
