/** One T account: its name above the rule, debits left, credits right, its balance below. */

import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { TAccount as Account } from '../../core/journal/t-accounts';
import { showCells } from '../../workbook/cells';
import type { PostedLine } from '../../workbook/journal-read';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { tAccountsWords as words } from '../words/t-accounts';
import { tRows, type TRow } from './t-rows';
import { useTAccountStyles } from './t-account-styles';

/** More would make one account longer than the pane. */
const MOST_LINES = 20;

export function TAccount({ account }: { readonly account: Account<PostedLine> }) {
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const styles = useTAccountStyles();
  const [isWhole, setWhole] = useState(false);
  const { lines } = account;
  const isShort = !isWhole && lines.length > MOST_LINES;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <h3 className={styles.name}>
            {account.code !== '' && `${account.code} `}
            {account.account}
          </h3>
        </caption>
        <colgroup>
          <col className={styles.labels} />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td />
            <th scope="col" className={mergeClasses(styles.side, styles.left)}>
              {words.debit}
            </th>
            <th scope="col" className={styles.side}>
              {words.credit}
            </th>
          </tr>
        </thead>
        <tbody>
          {tRows(account, language, decimals, isShort ? MOST_LINES : Infinity).map((row, r) => (
            <Row key={r} row={row} />
          ))}
        </tbody>
      </table>
      {isShort && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {words.showAll(lines.length, account.account)}
        </Button>
      )}
    </div>
  );
}

function Row({ row: { kind, label, debit, credit, address } }: { readonly row: TRow }) {
  const styles = useTAccountStyles();
  const closing = kind === 'closing' && styles.closing;
  const balance = (figure: string) => kind === 'closing' && figure !== '' && styles.balance;
  return (
    <tr className={mergeClasses(address !== undefined && styles.line)}>
      <th scope="row" className={mergeClasses(styles.label, closing)}>
        {address === undefined ? (
          label
        ) : (
          <button
            type="button"
            className={styles.show}
            aria-label={words.showLine(label, address)}
            onClick={() => void showCells(address)}
          >
            {label}
          </button>
        )}
      </th>
      <td className={mergeClasses(styles.figure, styles.left, closing, balance(debit))}>{debit}</td>
      <td className={mergeClasses(styles.figure, closing, balance(credit))}>{credit}</td>
    </tr>
  );
}
