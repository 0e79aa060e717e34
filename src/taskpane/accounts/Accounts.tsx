/** Which account each role posts to, editable in place, kept in the workbook. */

import { Button, Caption1, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { ROLES, type Role } from '../../core/journal/accounts';
import { accountIn, type NamedAccount } from '../../core/journal/chart';
import { showChartTable } from '../../workbook/chart-table';
import { useSurroundings } from '../surroundings';
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
    const { code, account } = named;
    if (refusal === undefined)
      setKept(`${roleLabel(role)} is now ${code === '' ? '' : `${code} `}${account}.`);
    return refusal;
  };
  const onEdit = async (): Promise<void> => {
    const shown = await showChartTable();
    if (!shown.done) setTold({ tone: 'error', text: `The table is not shown. ${shown.refusal.sentence}` });
    else await refresh();
  };
  const onUndo = async (before: NamedAccounts): Promise<void> => {
    const refusal = await name(before);
    setTold(refusal === undefined ? undefined : { tone: 'error', text: refusal, before });
    if (refusal === undefined) setKept('The accounts are as they were before.');
  };

  return (
    <div className={styles.content}>
      <Caption1 className={styles.quiet}>
        The account each role posts to.{' '}
        {excel
          ? 'A change is kept in the table Accounts of this workbook at once.'
          : 'Here a change lasts until the pane closes.'}
      </Caption1>
      {sentences.length > 0 && <UnreadAccounts sentences={sentences} isWhole={sentence !== undefined} />}
      <div>
        <div className={styles.line}>
          <Input
            size="small"
            type="search"
            className={styles.filter}
            aria-label="Filter roles and accounts"
            placeholder="Filter"
            contentBefore={<SearchRegular />}
            value={sought}
            onChange={(_, data) => setSought(data.value)}
            onKeyDown={({ key }) => key === 'Escape' && setSought('')}
          />
          <TakeAccountsButton chart={state} onTold={setTold} />
          {excel && (
            <Button className={styles.button} size="small" onClick={() => void onEdit()}>
              Edit in the sheet
            </Button>
          )}
        </div>
        <Caption1 block role="status" className={mergeClasses(styles.quiet, styles.status)}>
          {sought.trim() !== '' ? `${count} of ${ROLES.length} roles.` : kept}
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
            {group}
          </h3>
          {roles.map((role) => (
            <AccountRow key={role} role={role} chart={chart} onName={onName} onEdit={() => void onEdit()} />
          ))}
        </section>
      ))}
    </div>
  );
}
