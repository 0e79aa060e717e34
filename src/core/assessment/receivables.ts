/** Expected credit losses of trade receivables, from balances by age or from open items, and the allowance they need. */

import { cite } from '../citation';
import { ageing } from '../receivables/ageing';
import { allowance } from '../receivables/allowance';
import { provisionMatrix } from '../receivables/provision-matrix';
import { calls, totalOf } from './calculation';
import { RECEIVABLES_INDICATORS } from './indicators';
import { ALWAYS, type Line, type Question, type TestKind } from './kind';

const LOSS = 3;

const BEFORE: Question = { name: 'balance_before', label: 'Allowance before the test', takes: 'amount' };

const CHARGE: Line = {
  name: 'charge',
  label: 'Charge to the allowance',
  by: calls('WRITEDOWN.ALLOWANCE', allowance),
  with: ['required', 'balance_before'],
  source: cite('IFRS 9', '5.5.8'),
};

const COMMON = {
  frameworks: ['IFRS', 'US GAAP'],
  result: 'charge',
  below: 'Release of the allowance',
  entries: [{ amount: 'charge', kind: 'allowance' }],
  indicators: RECEIVABLES_INDICATORS,
  sources: [
    cite('IFRS 9', '5.5.15'),
    cite('IFRS 9', 'B5.5.35'),
    cite('ASC 326', '-20-30-1'),
    cite('ASC 326', '-20-55-37'),
  ],
} as const;

export const provisionMatrixTest: TestKind = {
  ...COMMON,
  word: 'provision-matrix',
  label: 'Receivables: provision matrix (IFRS 9, ASC 326)',
  purpose: 'What trade receivables are expected to lose by age band, and what the allowance needs.',
  questions: [
    { name: 'balances', label: 'Balances by age band', takes: 'list', isNeeded: ALWAYS },
    { name: 'rates', label: 'Loss rates by age band', takes: 'list', holds: 'fraction', isNeeded: ALWAYS },
    { name: 'forward_factor', label: 'Factor for what is expected', takes: 'number', initially: '1' },
    BEFORE,
  ],
  lines: [
    {
      name: 'required',
      label: 'Expected credit loss',
      by: calls('WRITEDOWN.ECL', provisionMatrix),
      with: ['balances', 'rates', 'forward_factor'],
      source: cite('IFRS 9', '5.5.15'),
    },
    CHARGE,
  ],
};

export const ageingTest: TestKind = {
  ...COMMON,
  word: 'ageing',
  label: 'Receivables: open items by age (IFRS 9, ASC 326)',
  purpose:
    'How old open items are on the day of the test, what they are expected to lose, and what the allowance needs.',
  questions: [
    { name: 'amounts', label: 'Amounts of the open items', takes: 'table', isNeeded: ALWAYS },
    { name: 'due_dates', label: 'Due dates', takes: 'table', isNeeded: ALWAYS },
    { name: 'bands', label: 'Limits of the bands in days', takes: 'list', holds: 'number', isNeeded: ALWAYS },
    {
      name: 'rates',
      label: 'Loss rates, one more than limits',
      takes: 'list',
      holds: 'fraction',
      isNeeded: ALWAYS,
    },
    BEFORE,
  ],
  lines: [
    {
      name: 'aged',
      label: 'Receivables by age',
      by: calls('WRITEDOWN.AGEING', ageing),
      with: ['amounts', 'due_dates', 'date', 'bands', 'rates', 'decimals'],
      columns: ['name', 'amount', 'fraction', 'amount'],
      source: cite('IFRS 9', 'B5.5.35'),
    },
    { name: 'required', label: 'Expected credit loss', by: totalOf(LOSS), with: ['aged'] },
    CHARGE,
  ],
};
