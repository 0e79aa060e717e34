/** The entry's accounts as Ts: what the table `Journal` holds of each now, the entry, the balance. */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { JournalEntry } from '../../core/journal/journal';
import { Fold } from '../fields/Fold';
import { useSurroundings } from '../surroundings';
import { originOf, warningsOf } from './posted-notes';
import { TAccount } from './TAccount';
import { balancesOf, tAccountsOf } from './t-accounts';
import { usePosted } from './use-posted';

interface TAccountsProps {
  readonly entry: JournalEntry;
  /** Anything that changes when the workbook may have. */
  readonly moment: string;
}

export function TAccounts(props: TAccountsProps) {
  return (
    <Fold title="T accounts" name="t-accounts">
      <Ts {...props} />
    </Fold>
  );
}

const useStyles = makeStyles({
  all: { display: 'grid', gap: '12px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  warning: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** Inside the fold, so that a closed one asks the workbook nothing. */
function Ts({ entry, moment }: TAccountsProps) {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const { decimals } = entry;
  const posted = usePosted(moment);
  const balances = useMemo(
    () => (posted?.done === true ? balancesOf(posted.value.lines, decimals) : undefined),
    [posted, decimals],
  );
  const accounts = tAccountsOf(entry.entry, balances);
  return (
    <div className={styles.all}>
      {accounts.map((account) => (
        <TAccount key={account.account} account={account} decimals={decimals} />
      ))}
      <Caption1 className={styles.quiet}>{excel ? originOf(posted) : 'Balances need Excel.'}</Caption1>
      <div role="status">
        {warningsOf(posted, accounts).map((sentence, i) => (
          <Caption1 as="p" block key={i} className={styles.warning}>
            {sentence}
          </Caption1>
        ))}
      </div>
    </div>
  );
}
