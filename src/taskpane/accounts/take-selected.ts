/** Takes a whole chart from selected columns into the workbook, and says what came of it. */

import { accountIn, type NamedAccount } from '../../core/journal/chart';
import type { Role } from '../../core/journal/accounts';
import { readSelection } from '../../workbook/cells';
import { accountsWords } from '../words/accounts';
import type { NamedAccounts } from './chart-change';
import { takeAccounts } from './take-accounts';
import type { ChartState } from './use-chart';

const words = accountsWords.taking;

export interface Told {
  readonly tone: 'success' | 'error';
  readonly text: string;
  /** The accounts as they were before; nothing where one of them was not there. */
  readonly before?: NamedAccounts;
}

/** Reads the selection and keeps what it names. */
export async function takeSelected({ chart, name }: ChartState): Promise<Told> {
  const selected = await readSelection();
  if (!selected.done) return { tone: 'error', text: words.nothing(selected.refusal.sentence) };
  const taken = takeAccounts(selected.value);
  if (!taken.ok) return { tone: 'error', text: words.nothing(taken.sentence) };
  const roles = [...taken.named.keys()];
  const before = roles.flatMap((role): [Role, NamedAccount][] => {
    const account = accountIn(chart, role);
    return account === undefined ? [] : [[role, account]];
  });
  const refusal = await name(taken.named);
  if (refusal !== undefined) return { tone: 'error', text: words.nothing(refusal) };
  const text = words.took(roles.length, selected.value.address);
  return { tone: 'success', text, ...(before.length === roles.length ? { before: new Map(before) } : {}) };
}
