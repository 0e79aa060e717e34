/** One role and its account, with a cell's habits; an account that is not the default says so. */

import { Button, makeStyles, Tooltip } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useState, type MouseEvent } from 'react';
import { DEFAULT_ACCOUNTS, type Role } from '../../core/journal/accounts';
import { accountOf, readAccountName, type Chart } from '../../core/journal/chart';
import { sentenceOf } from '../../core/problem';
import { CommitField } from '../fields/CommitField';
import { roleLabel } from './role-groups';

interface AccountRowProps {
  readonly role: Role;
  readonly chart: Chart;
  /** @returns Why it is not kept. */
  readonly onRename: (role: Role, account: string) => Promise<string | undefined>;
}

const useStyles = makeStyles({
  row: {
    '@media (min-width: 400px)': {
      display: 'grid',
      gridTemplateColumns: '38% minmax(0, 1fr)',
      columnGap: '8px',
      '& > *': { gridColumn: '2' },
      '& > label': { gridColumn: '1', gridRow: '1', paddingTop: '4px' },
    },
  },
});

export function AccountRow({ role, chart, onRename }: AccountRowProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const account = accountOf(chart, role);
  const usual = DEFAULT_ACCOUNTS[role];
  const label = roleLabel(role);

  const name = async (text: string): Promise<void> => {
    const read = readAccountName(role, text.trim() === '' ? usual : text);
    if (!read.ok) return setError(sentenceOf({ ...read.problem, argument: label }));
    const refusal = read.value === account ? undefined : await onRename(role, read.value);
    setError(refusal);
    // What was typed in the meantime stays.
    if (refusal === undefined) setTyped((now) => (now === text ? undefined : now));
  };
  const type = (text: string | undefined): void => {
    setTyped(text);
    setError(undefined);
  };
  const reset = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    // The button is about to go, and the focus must not go with it.
    currentTarget.parentElement?.querySelector('input')?.focus();
    type(usual);
    void name(usual);
  };

  return (
    <CommitField
      className={styles.row}
      label={label}
      value={typed ?? account}
      placeholder={usual}
      error={error}
      onType={type}
      onCommit={() => typed !== undefined && void name(typed)}
      onRestore={() => type(undefined)}
      hint={chart.has(role) ? `Edited; the default is ${usual}` : undefined}
      action={
        chart.has(role) && (
          <Tooltip content={`Reset to ${usual}`} relationship="inaccessible" positioning="above-end">
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowResetRegular />}
              aria-label={`Reset ${label} to ${usual}`}
              onClick={reset}
            />
          </Tooltip>
        )
      }
    />
  );
}
