/**
 * Who claims: rates change on 1 April, with the financial year, for companies and on 6 April, with the
 * tax year, for those who pay income tax.
 */

import { readOptionalWord } from '../../argument';
import type { Result } from '../../result';

export const PAYERS = ['company', 'income-tax'] as const;
export type Payer = (typeof PAYERS)[number];

export const PAYER_LABELS: Readonly<Record<Payer, string>> = {
  company: 'Corporation tax: rates change on 1 April',
  'income-tax': 'Income tax: rates change on 6 April',
};

/** As the name of a table says it. */
export const PAYER_NAMES: Readonly<Record<Payer, string>> = {
  company: 'companies',
  'income-tax': 'income tax',
};

/** The `payer` argument: a company when omitted. */
export function readPayer(given: unknown): Result<Payer> {
  return readOptionalWord('payer', given, PAYERS, 'company');
}
