/** The Accounts view: which account each role posts to, editable in place, kept in the workbook. */

import { Caption1, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { ROLES, type Role } from '../../core/journal/accounts';
import { accountOf, type Chart } from '../../core/journal/chart';
import { ViewTitle } from '../pane/ViewTitle';
import { useSurroundings } from '../surroundings';
import { AccountRow } from './AccountRow';
import { roleGroups, roleLabel } from './role-groups';
import { MaterialityFields } from './MaterialityFields';
import { TakeAccountsButton } from './TakeAccountsButton';
import { TakenMessage } from './TakenMessage';
import type { Told } from './take-selected';
import { UnreadAccounts } from './UnreadAccounts';
import type { ChartState } from './use-chart';
import type { MaterialityState } from './use-materiality';

const useStyles = makeStyles({
  scroll: { height: '100%', overflowY: 'scroll', overflowX: 'hidden' },
  content: {
    display: 'grid',
    // No field's own width may widen the view.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '8px 12px 16px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', gap: '8px' },
  // Room for one line, so that saying something moves nothing.
  status: { minHeight: '16px', marginTop: '4px', overflowWrap: 'anywhere' },
  filter: { flexGrow: 1, minWidth: 0 },
  group: { display: 'grid', gap: '8px', '@media (min-width: 400px)': { gap: '4px' } },
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
  readonly materiality: MaterialityState;
}

export function Accounts({ chart: state, materiality }: AccountsProps) {
  const styles = useStyles();
  const ids = useId();
  const { excel } = useSurroundings();
  const { chart, sentences, rename } = state;
  const [sought, setSought] = useState('');
  const [kept, setKept] = useState('');
  const [told, setTold] = useState<Told>();
  const groups = roleGroups(sought, (role) => accountOf(chart, role));
  const count = groups.reduce((sum, { roles }) => sum + roles.length, 0);

  const onRename = async (role: Role, account: string): Promise<string | undefined> => {
    const refusal = await rename(new Map([[role, account]]));
    if (refusal === undefined) setKept(`${roleLabel(role)} is now ${account}.`);
    return refusal;
  };
  const onUndo = async (before: Chart): Promise<void> => {
    const refusal = await rename(before);
    setTold(refusal === undefined ? undefined : { tone: 'error', text: refusal, before });
    if (refusal === undefined) setKept('The accounts are as they were before.');
  };

  return (
    <div className={styles.scroll}>
      <div className={styles.content}>
        <ViewTitle>Accounts</ViewTitle>
        <Caption1 className={styles.quiet}>
          The account each role posts to.{' '}
          {excel
            ? 'A change is kept in this workbook at once.'
            : 'Here a change lasts until the pane closes.'}
        </Caption1>
        {sentences.length > 0 && <UnreadAccounts sentences={sentences} />}
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
            <h2 id={`${ids}${group}`} className={styles.heading}>
              {group}
            </h2>
            {roles.map((role) => (
              <AccountRow key={role} role={role} chart={chart} onRename={onRename} />
            ))}
          </section>
        ))}
        {sought.trim() === '' && (
          <section className={styles.group} aria-labelledby={`${ids}materiality`}>
            <h2 id={`${ids}materiality`} className={styles.heading}>
              Materiality
            </h2>
            <MaterialityFields state={materiality} />
          </section>
        )}
      </div>
    </div>
  );
}
