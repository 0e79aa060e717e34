/** Takes a whole chart from two selected columns into the workbook, and says what came of it. */

import { accountOf, type Chart } from '../../core/journal/chart';
import { readSelection } from '../../workbook/cells';
import { takeAccounts } from './take-accounts';
import type { ChartState } from './use-chart';

export interface Told {
  readonly tone: 'success' | 'error';
  readonly text: string;
  /** The accounts as they were before. */
  readonly before?: Chart;
}

/** Reads the selection and keeps what it names. */
export async function takeSelected({ chart, rename }: ChartState): Promise<Told> {
  const selected = await readSelection();
  if (!selected.done) return { tone: 'error', text: `Nothing taken. ${selected.refusal.sentence}` };
  const taken = takeAccounts(selected.value);
  if (!taken.ok) return { tone: 'error', text: `Nothing taken. ${taken.sentence}` };
  const before = new Map([...taken.named.keys()].map((role) => [role, accountOf(chart, role)]));
  const refusal = await rename(taken.named);
  if (refusal !== undefined) return { tone: 'error', text: `Nothing taken. ${refusal}` };
  const count = taken.named.size === 1 ? '1 account' : `${taken.named.size} accounts`;
  return { tone: 'success', text: `Took ${count} from ${selected.value.address}.`, before };
}
