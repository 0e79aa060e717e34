/**
 * What a band of receivables is expected to lose: its balance at its rate. A credit balance is owed to
 * the customer; nothing of it can be lost.
 *
 *     loss = max(0, balance) × rate
 *
 * Source: IFRS 9 B5.5.35.
 */

import { cite } from '../citation';
import { figure, type Step } from '../working';

export const PROVISION_MATRIX = cite('IFRS 9', 'B5.5.35');

/**
 * One band of a working.
 *
 * @param rate As the formula shows it.
 */
export function bandStep(band: string, balance: number, rate: string, loss: number): Step {
  return {
    label: `Expected loss, ${band}`,
    formula: balance < 0 ? `none: ${figure(balance)} is a credit` : `${figure(balance)} × ${rate}`,
    value: loss,
    unit: 'amount',
    source: PROVISION_MATRIX,
  };
}
