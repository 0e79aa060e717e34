/** All layouts in which the journal leaves the workbook. A new one is one file and one line here. */

import { readWord } from '../argument';
import { andThen, ok, refuse, type Result } from '../result';
import { shown } from '../problem';
import { beancount } from './beancount';
import { generic } from './generic';
import { hledger } from './hledger';
import type { Layout } from './layout';
import { netsuite } from './netsuite';
import { quickbooks } from './quickbooks';
import { sap } from './sap';
import { xero } from './xero';

export const LAYOUTS: readonly Layout[] = [generic, xero, quickbooks, sap, netsuite, beancount, hledger];

/** @problem not-understood for a word that is not on the list */
export function readLayout(given: unknown): Result<Layout> {
  const words = LAYOUTS.map(({ word }) => word);
  return andThen(readWord('Layout', given, words), (word) => {
    const layout = LAYOUTS.find((candidate) => candidate.word === word);
    return layout === undefined ? refuse('not-understood', 'Layout', shown(given), word) : ok(layout);
  });
}
