/** Impairment of an asset or asset group that is held and used, by ASC 360: recoverability first, then fair value. */

import { cite } from '../citation';
import { heldAndUsed } from '../impairment/held-and-used';
import { calls, difference, sum } from './calculation';
import { ASC_360_INDICATORS } from './indicators';
import { ALWAYS, type TestKind } from './kind';

const FLOWS = 'undiscounted_cash_flows';

export const heldAndUsedTest: TestKind = {
  word: 'asc-360',
  label: 'Long-lived assets, held and used (ASC 360)',
  purpose:
    'Whether undiscounted cash flows recover the carrying amount and, if not, what fair value falls short by.',
  frameworks: ['US GAAP'],
  questions: [
    { name: 'carrying', label: 'Carrying amount', takes: 'amount', isNeeded: ALWAYS },
    { name: FLOWS, label: 'Undiscounted cash flows', takes: 'list', isNeeded: ALWAYS },
    { name: 'fair_value', label: 'Fair value', takes: 'amount', isNeeded: ALWAYS },
  ],
  lines: [
    {
      name: 'undiscounted',
      label: 'Undiscounted cash flows together',
      by: sum('Undiscounted cash flows together', FLOWS),
      with: [FLOWS],
      source: cite('ASC 360', '-10-35-29'),
    },
    {
      name: 'headroom',
      label: 'Undiscounted flows above carrying amount',
      by: difference('Undiscounted flows above carrying amount'),
      with: ['undiscounted', 'carrying'],
      source: cite('ASC 360', '-10-35-17'),
    },
    {
      name: 'loss',
      label: 'Impairment loss',
      by: calls('WRITEDOWN.HELDANDUSED', heldAndUsed),
      with: ['carrying', FLOWS, 'fair_value'],
      source: cite('ASC 360', '-10-35-17'),
    },
  ],
  result: 'loss',
  headroom: 'headroom',
  entries: [{ amount: 'loss', kind: 'impairment' }],
  indicators: ASC_360_INDICATORS,
  sources: ['-10-35-17', '-10-35-21', '-10-35-29'].map((place) => cite('ASC 360', place)),
};
