/** Registers of the tests, and the view opened over one. */

import { screen, waitFor } from '@testing-library/react';
import { installExcel } from '../../workbook/install';
import { finished } from '../../../src/core/steps';
import { readCharges } from '../../../src/core/run/run-charges';
import { planRun } from '../../../src/core/run/run-plan';
import { readRunTerms } from '../../../src/core/run/run-terms';
import { ledger, postRun } from '../fake-ledger';
import { button, field, open } from '../open-pane';

export type Row = readonly unknown[];

export const HEADER: Row = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Disposed'];
export const AT = 'Register!A4:H8';

export function asset(
  tag: string,
  assetClass: string,
  cost: number,
  life: number | string = 10,
  disposed = '',
): Row {
  return [tag, assetClass, cost, 0, life, 'SLN', '2024-01-01', disposed];
}

/** 100.00, 50.00 and 25.00 a month, and land. */
export const ASSETS: readonly Row[] = [
  asset('M-1', 'Machines', 12_000),
  asset('M-2', 'Machines', 6_000),
  asset('V-1', 'Vehicles', 3_000),
  asset('L-1', 'Land', 9_000, ''),
];

export function keepRegister(assets: readonly Row[] = ASSETS): void {
  ledger.sources.set(AT, [HEADER, ...assets]);
}

/** The view over a workbook with a register. */
export async function openMonthEnd() {
  const book = installExcel();
  // As it was left: so the other views, which have fields of the same names, are not there yet.
  window.localStorage.setItem('test.view', 'month-end');
  const opened = await open(book);
  await screen.findByRole('group', { name: 'Run' });
  // What comes after the last run is proposed: nobody types before.
  if (ledger.runs.length > 0) await waitFor(() => expect(field('From')).not.toHaveValue(''));
  return { ...opened, book };
}

type User = Awaited<ReturnType<typeof openMonthEnd>>['user'];

export async function typeSpan(user: User, from = '2026-01-01', to = '2026-01-31'): Promise<void> {
  await user.clear(field('From'));
  await user.type(field('From'), `${from}{Enter}`);
  await user.clear(field('To'));
  await user.type(field('To'), `${to}{Enter}`);
}

/** Looks, and waits for the summary. */
export async function look(user: User): Promise<void> {
  await user.click(button('Look'));
  await screen.findByRole('heading', { name: /^Summary/ });
}

/** The same run from another pane. */
export async function postByColleague(from: string, to: string): Promise<void> {
  const run = readRunTerms({ from, to, register: 'Register' });
  if (!run.ok) throw new Error('no run');
  const charges = finished(readCharges(ledger.sources.get(AT), null, run.value, ledger.runs, undefined));
  if (!charges.ok) throw new Error('no charges');
  const plan = planRun(run.value, charges.value, ledger.runs, undefined);
  const entries = plan.entries.map(({ id }) => ({ id, rows: [] }));
  const watch = { onProgress: () => undefined, isCancelled: () => false };
  await postRun({ plan, scope: 'class', entries, decimals: 2 }, watch);
}
