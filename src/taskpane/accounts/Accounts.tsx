/** Which account each role posts to, editable in place, kept in the workbook. */

import { Button, Caption1, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { ROLES, type Role } from '../../core/journal/accounts';
import { accountIn, type NamedAccount } from '../../core/journal/chart';
import { showChartTable } from '../../workbook/chart-table';
import { useSurroundings } from '../surroundings';
import { accountsWords } from '../words/accounts';
import { AccountRow } from './AccountRow';
import type { NamedAccounts } from './chart-change';
import { roleGroups, roleLabel } from './role-groups';
import { TakeAccountsButton } from './TakeAccountsButton';
import { TakenMessage } from './TakenMessage';
import type { Told } from './take-selected';
import { UnreadAccounts } from './UnreadAccounts';
import type { ChartState } from './use-chart';

const useStyles = makeStyles({
  content: {
    display: 'grid',
    // No field's own width may widen the view.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  // Room for one line, so that saying something moves nothing.
  status: { minHeight: '16px', marginTop: '4px', overflowWrap: 'anywhere' },
  filter: { flexGrow: 1, flexBasis: '100%', minWidth: 0 },
  group: { display: 'grid', gap: '8px' },
  heading: {
    margin: '0 0 4px',
    paddingBottom: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const words = accountsWords.chart;

interface AccountsProps {
  readonly chart: ChartState;
}

export function Accounts({ chart: state }: AccountsProps) {
  const styles = useStyles();
  const ids = useId();
  const { excel } = useSurroundings();
  const { chart, sentence, sentences, name, refresh } = state;
  const [sought, setSought] = useState('');
  const [kept, setKept] = useState('');
  const [told, setTold] = useState<Told>();
  const groups = roleGroups(sought, (role) => {
    const { code, account } = accountIn(chart, role) ?? { code: '', account: '' };
    return `${code} ${account}`;
  });
  const count = groups.reduce((sum, { roles }) => sum + roles.length, 0);

  const onName = async (role: Role, named: NamedAccount): Promise<string | undefined> => {
    const refusal = await name(new Map([[role, named]]));
    if (refusal === undefined) setKept(words.isNow(roleLabel(role), named));
    return refusal;
  };
  const onEdit = async (): Promise<void> => {
    const shown = await showChartTable();
    if (!shown.done) setTold({ tone: 'error', text: words.notShown(shown.refusal.sentence) });
    else await refresh();
  };
  const onUndo = async (before: NamedAccounts): Promise<void> => {
    const refusal = await name(before);
    setTold(refusal === undefined ? undefined : { tone: 'error', text: refusal, before });
    if (refusal === undefined) setKept(words.undone);
  };

  return (
    <div className={styles.content}>
      <Caption1 className={styles.quiet}>
        {words.about} {excel ? words.keptInWorkbook : words.keptInPane}
      </Caption1>
      {sentences.length > 0 && <UnreadAccounts sentences={sentences} isWhole={sentence !== undefined} />}
      <div>
        <div className={styles.line}>
          <Input
            size="small"
            type="search"
            className={styles.filter}
            aria-label={words.filterWhat}
            placeholder={words.filter}
            contentBefore={<SearchRegular />}
            value={sought}
            onChange={(_, data) => setSought(data.value)}
            onKeyDown={({ key }) => key === 'Escape' && setSought('')}
          />
          <TakeAccountsButton chart={state} onTold={setTold} />
          {excel && (
            <Button className={styles.button} size="small" onClick={() => void onEdit()}>
              {words.editInSheet}
            </Button>
          )}
        </div>
        <Caption1 block role="status" className={mergeClasses(styles.quiet, styles.status)}>
          {sought.trim() !== '' ? words.found(count, ROLES.length) : kept}
        </Caption1>
      </div>
      <TakenMessage
        told={told}
        onUndo={(before) => void onUndo(before)}
        onDismiss={() => setTold(undefined)}
      />
      {groups.map(({ group, roles }) => (
        <section key={group} className={styles.group} aria-labelledby={`${ids}${group}`}>
          <h3 id={`${ids}${group}`} className={styles.heading}>
            {accountsWords.groups[group]}
          </h3>
          {roles.map((role) => (
            <AccountRow key={role} role={role} chart={chart} onName={onName} onEdit={() => void onEdit()} />
          ))}
        </section>
      ))}
    </div>
  );
}
