/** Impairment of a single asset by IAS 36. */

import { cite } from '../citation';
import { impairmentLoss } from '../impairment/loss';
import { calls } from './calculation';
import { IAS_36_INDICATORS } from './indicators';
import { ALWAYS, type TestKind } from './kind';
import {
  HEADROOM,
  headroomMap,
  ias36Sources,
  RECOVERABLE_LINES,
  RECOVERABLE_QUESTIONS,
} from './recoverable-amount';

export const asset: TestKind = {
  word: 'ias-36-asset',
  label: 'Impairment of an asset (IAS 36)',
  purpose: 'Whether an asset is carried at more than can be recovered by using or selling it.',
  frameworks: ['IFRS'],
  questions: [
    { name: 'carrying', label: 'Carrying amount', takes: 'amount', isNeeded: ALWAYS },
    ...RECOVERABLE_QUESTIONS,
  ],
  lines: [
    ...RECOVERABLE_LINES,
    HEADROOM,
    {
      name: 'loss',
      label: 'Impairment loss',
      by: calls('WRITEDOWN.IMPAIRMENT', impairmentLoss),
      with: ['carrying', 'recoverable'],
      source: cite('IAS 36', '59'),
    },
    headroomMap('132'),
  ],
  result: 'loss',
  headroom: 'headroom',
  entries: [{ amount: 'loss', kind: 'impairment' }],
  indicators: IAS_36_INDICATORS,
  sources: ias36Sources('132'),
};
