/** One T account: its name above the rule, debits left, credits right, its balance below. */

import { mergeClasses } from '@fluentui/react-components';
import { fromMinor, type Decimals, type Minor } from '../../core/money/minor';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import type { TAccount as Account } from './t-accounts';
import { useTAccountStyles } from './t-account-styles';

interface TAccountProps {
  readonly account: Account;
  readonly decimals: Decimals;
}

interface Row {
  readonly label: string;
  readonly debit: string;
  readonly credit: string;
}

export function TAccount({ account, decimals }: TAccountProps) {
  const { language } = useSurroundings();
  const styles = useTAccountStyles();
  const text = (units: Minor): string => amountText(fromMinor(units, decimals), language, decimals);
  const rows = rowsOf(account, text);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <h3 className={styles.name}>{account.account}</h3>
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
            Debit
          </th>
          <th scope="col" className={styles.side}>
            Credit
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, debit, credit }, r) => {
          const closing = label === 'Closing' && styles.closing;
          const balance = (figure: string) => label === 'Closing' && figure !== '' && styles.balance;
          return (
            <tr key={r}>
              <th scope="row" className={mergeClasses(styles.label, closing)}>
                {label}
              </th>
              <td className={mergeClasses(styles.figure, styles.left, closing, balance(debit))}>{debit}</td>
              <td className={mergeClasses(styles.figure, closing, balance(credit))}>{credit}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function rowsOf({ opening, lines, closing }: Account, text: (units: Minor) => string): readonly Row[] {
  /** A balance stands on the side it is on; one of 0 on the left. */
  const balance = (label: string, units: Minor | undefined): readonly Row[] => {
    if (units === undefined) return [];
    const size = text(Math.abs(units) as Minor);
    return [units < 0 ? { label, debit: '', credit: size } : { label, debit: size, credit: '' }];
  };
  const side = (units: Minor): string => (units === 0 ? '' : text(units));
  return [
    ...balance('Opening', opening),
    ...lines.map(({ debit, credit }) => ({ label: 'This entry', debit: side(debit), credit: side(credit) })),
    ...balance('Closing', closing),
  ];
}
