/** Impairment of a cash-generating unit by IAS 36: goodwill first, then its assets by carrying amount. */

import { cite } from '../citation';
import { cgu } from '../impairment/cgu';
import { calls, totalOf } from './calculation';
import { IAS_36_INDICATORS } from './indicators';
import { ALWAYS, type TestKind } from './kind';
import {
  HEADROOM,
  headroomMap,
  ias36Sources,
  RECOVERABLE_LINES,
  RECOVERABLE_QUESTIONS,
} from './recoverable-amount';

const [CARRYING, LOSS] = [1, 3];

export const cashGeneratingUnit: TestKind = {
  word: 'ias-36-unit',
  label: 'Impairment of a unit with its goodwill (IAS 36)',
  purpose:
    'Whether a cash-generating unit is carried at more than can be recovered, and which assets bear the loss.',
  frameworks: ['IFRS'],
  questions: [
    { name: 'assets', label: 'Assets of the unit', takes: 'table', isNeeded: ALWAYS },
    { name: 'goodwill', label: 'Goodwill of the unit', takes: 'amount' },
    ...RECOVERABLE_QUESTIONS,
  ],
  lines: [
    ...RECOVERABLE_LINES,
    {
      name: 'allocation',
      label: 'Loss by asset',
      by: calls('WRITEDOWN.CGU', cgu),
      with: ['assets', 'recoverable', 'goodwill', '', 'decimals'],
      columns: ['name', 'amount'],
      source: cite('IAS 36', '104'),
    },
    {
      name: 'carrying',
      label: 'Carrying amount with goodwill',
      by: totalOf(CARRYING),
      with: ['allocation'],
      source: cite('IAS 36', '76'),
    },
    HEADROOM,
    {
      name: 'loss',
      label: 'Impairment loss',
      by: totalOf(LOSS),
      with: ['allocation'],
      source: cite('IAS 36', '104'),
    },
    headroomMap('134(f)'),
  ],
  result: 'loss',
  headroom: 'headroom',
  entries: [{ amount: 'loss', kind: 'impairment' }],
  indicators: IAS_36_INDICATORS,
  sources: ias36Sources('76', '90', '104', '134(f)'),
};
