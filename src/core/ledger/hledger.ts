/**
 * A journal of hledger: one transaction an entry, the id in the place of the code. Account names are
 * the journal's own; what hledger would read otherwise is escaped.
 *
 * Source: hledger manual, "Journal"; tried with hledger 1.25.
 */

import type { Decimals } from '../money/minor';
import { all, andThen, ok } from '../result';
import { isoDate } from '../time/serial';
import { accountLabel, partsOf } from './account-label';
import { signedAmount } from './amount-fields';
import { amountText } from './amount-text';
import { ownDetails, sharedDetails } from './details';
import { ledgerEntries, type EntryLine, type LedgerEntry } from './entries';
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
  write: (lines, { decimals, currency }) =>
    andThen(
      all<readonly [readonly LedgerEntry[], string]>([
        ledgerEntries(lines, decimals),
        readCurrency(currency),
      ]),
      ([entries, commodity]) => {
        const names = new Set(entries.flatMap((entry) => entry.lines.map(hledgerAccount)));
        const head = [
          'decimal-mark .',
          // The point is what says it where there are no decimals.
          `commodity 1000.${'0'.repeat(decimals)} ${commodity}`,
          '',
          ...[...names].map((name) => `account ${name}`),
        ];
        const text = [head, ...entries.map((entry) => transaction(entry, commodity, decimals))];
        return ok(text.map((part) => `${part.join('\n')}\n`).join('\n'));
      },
    ),
};

const inCode = visibly(')');
const inDescription = visibly(';');
const inComment = visibly('');
/** hledger reads `date:` and days in brackets out of the comment of a posting. */
const inPostingComment = visibly(':\\[');

function transaction(entry: LedgerEntry, commodity: string, decimals: Decimals): readonly string[] {
  const { id, date, memo, lines } = entry;
  const shared = sharedDetails(entry);
  return [
    `${isoDate(date)} * (${inCode(id)}) ${inDescription(memo.trim())}`.trimEnd(),
    ...shared.map(([name, text]) => `    ; ${name}: ${inComment(text)}`),
    ...lines.flatMap((line) => [
      `    ${hledgerAccount(line)}  ${amountText(signedAmount(line), decimals)} ${commodity}`,
      ...ownDetails(entry, line).map(([name, text]) => `        ; ${name} ${inPostingComment(text)}`),
    ]),
  ];
}

const inAccount = visibly(';:');

/**
 * The name of an account in hledger. A first character that is no letter or digit might mean something,
 * and is escaped.
 *
 * @example hledgerAccount({ code: '', account: '(cash)' }) // "\\u0028cash)"
 */
export function hledgerAccount(account: Pick<EntryLine, 'code' | 'account'>): string {
  const name = partsOf(accountLabel(account)).map(inAccount).join(':');
  return name.replace(/^[^\p{L}\p{N}\\]/u, escaped);
}
