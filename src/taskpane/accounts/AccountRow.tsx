/** One role and its account, code and name with a cell's habits; one that is not the default says so. */

import { Button, Caption1, Link, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useState, type MouseEvent } from 'react';
import { readAccountName } from '../../core/journal/account-name';
import { DEFAULT_ACCOUNTS, type Role } from '../../core/journal/accounts';
import { accountIn, type Chart, type NamedAccount } from '../../core/journal/chart';
import { sentenceOf } from '../../core/problem';
import { CommitField } from '../fields/CommitField';
import { unseen } from '../fields/unseen';
import { accountsWords } from '../words/accounts';
import { ownRows } from './chart-change';
import { roleLabel } from './role-groups';

const words = accountsWords.row;

interface AccountRowProps {
  readonly role: Role;
  readonly chart: Chart;
  /** @returns Why it is not kept. */
  readonly onName: (role: Role, named: NamedAccount) => Promise<string | undefined>;
  /** Leads to the table, where classes and books have rows of their own. */
  readonly onEdit: () => void;
}

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '72px minmax(0, 1fr)', columnGap: '8px', alignItems: 'start' },
  of: unseen,
  more: { gridColumn: '2', color: tokens.colorNeutralForeground3 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

type Part = keyof NamedAccount;
/** What is typed and not committed. */
type Typed = Readonly<Partial<Record<Part, string | undefined>>>;

export function AccountRow({ role, chart, onName, onEdit }: AccountRowProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<Typed>({});
  const [errors, setErrors] = useState<Partial<Record<Part, string>>>({});
  const now = accountIn(chart, role);
  const { code, account } = { code: '', account: '', ...now };
  const usual = DEFAULT_ACCOUNTS[role];
  const label = roleLabel(role);
  const isUsual = code === '' && account === usual;
  const count = ownRows(chart, role);

  const name = async (part: Part, given: NamedAccount): Promise<void> => {
    // Without an account there is none to keep, and the default is nobody's choice.
    if (now === undefined && given.account.trim() === '') {
      return setErrors(given.code.trim() === '' ? {} : { account: words.nameToo(label) });
    }
    const read = readNamed(role, given);
    if (typeof read === 'string') return setErrors({ [part]: read });
    const isSame = read.code === code && read.account === account;
    const refusal = isSame ? undefined : await onName(role, read);
    setErrors(refusal === undefined ? {} : { [part]: refusal });
    // What was typed in the meantime stays.
    if (refusal === undefined) setTyped((later) => withoutSame(later, given));
  };
  const commit = (part: Part): void => {
    if (typed[part] !== undefined)
      void name(part, { code: typed.code ?? code, account: typed.account ?? account });
  };
  const type = (part: Part, text: string | undefined): void => {
    setTyped((before) => ({ ...before, [part]: text }));
    setErrors({});
  };
  const reset = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    // The button is about to go, and the focus must not go with it.
    currentTarget.parentElement?.querySelector('input')?.focus();
    setTyped({});
    void name('account', { code: '', account: usual });
  };

  return (
    <div className={styles.row} role="group" aria-label={label}>
      <CommitField
        label={
          <>
            {words.code}
            <span className={styles.of}> {words.ofRole(label)}</span>
          </>
        }
        value={typed.code ?? code}
        error={errors.code}
        onType={(text) => type('code', text)}
        onCommit={() => commit('code')}
        onRestore={() => type('code', undefined)}
      />
      <CommitField
        label={label}
        value={typed.account ?? account}
        placeholder={usual}
        error={errors.account}
        onType={(text) => type('account', text)}
        onCommit={() => commit('account')}
        onRestore={() => type('account', undefined)}
        hint={hintOf(now, usual)}
        action={
          !isUsual && (
            <Tooltip content={words.reset(usual)} relationship="inaccessible" positioning="above-end">
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowResetRegular />}
                aria-label={words.resetRole(label, usual)}
                onClick={reset}
              />
            </Tooltip>
          )
        }
      />
      {count > 0 && (
        <Caption1 className={styles.more}>
          {words.ownRows(count)}{' '}
          <Link as="button" className={styles.link} aria-label={words.editRole(label)} onClick={onEdit}>
            {accountsWords.chart.editInSheet}
          </Link>
        </Caption1>
      )}
    </div>
  );
}

function hintOf(now: NamedAccount | undefined, usual: string): string | undefined {
  if (now === undefined) return words.none;
  return now.account === usual ? undefined : words.edited(usual);
}

/** What was typed as an account, or the sentence that says why it is none. A blank name is the default. */
function readNamed(role: Role, { code, account }: NamedAccount): NamedAccount | string {
  const name = readAccountName(roleLabel(role), account.trim() === '' ? DEFAULT_ACCOUNTS[role] : account);
  const read = code.trim() === '' ? undefined : readAccountName(words.codeOf(roleLabel(role)), code);
  if (read?.ok === false) return sentenceOf(read.problem);
  if (!name.ok) return sentenceOf(name.problem);
  return { code: read?.value ?? '', account: name.value };
}

function withoutSame({ code, account }: Typed, given: NamedAccount): Typed {
  return {
    code: code === given.code ? undefined : code,
    account: account === given.account ? undefined : account,
  };
}
