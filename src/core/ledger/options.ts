/** What a layout is told beside the lines, and the door for each. */

import { readText, readWord } from '../argument';
import { shown } from '../problem';
import type { Decimals } from '../money/minor';
import type { NamedAccount } from '../journal/chart';
import { andThen, ok, refuse, type Result } from '../result';
import { oneLine } from './csv';
import { DATE_ORDERS, type DateOrder } from './day-text';
import type { Root } from './roots';

export interface LedgerOptions {
  /** Minor digits of the currency. */
  readonly decimals: Decimals;
  /** ISO 4217 code. */
  readonly currency?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** The name of the product's own rate for lines without tax. */
  readonly taxRate?: string | undefined;
  readonly companyCode?: string | undefined;
  /** SAP's journal entry type; SA where none is given. */
  readonly entryType?: string | undefined;
  /** Beancount's root of an account; nothing where it is not known. */
  readonly root?: ((account: NamedAccount) => Root | undefined) | undefined;
  /** Whether accounts are opened in this file; they are where nothing is said. Beancount takes one `open` an account. */
  readonly opens?: boolean | undefined;
}

/** An option without which a layout cannot be written. */
export type NeededOption = 'currency' | 'dateOrder' | 'taxRate' | 'companyCode';

/** @problem not-understood for anything but three letters */
export function readCurrency(given: unknown): Result<string> {
  const code = typeof given === 'string' ? given.trim().toUpperCase() : '';
  if (/^[A-Z]{3}$/.test(code)) return ok(code);
  return refuse('not-understood', 'Currency', shown(given), 'the three letters of its ISO code, such as EUR');
}

/** @problem not-understood for anything but an order of {@link DATE_ORDERS} */
export function readDateOrder(given: unknown): Result<DateOrder> {
  return readWord('Date order', given, DATE_ORDERS);
}

/** @problem not-understood for a blank */
export function readTaxRate(given: unknown): Result<string> {
  return andThen(readText('Tax rate', given), (text) => {
    const rate = oneLine(text);
    if (rate !== '') return ok(rate);
    return refuse(
      'not-understood',
      'Tax rate',
      'nothing',
      'the name of a rate as Xero shows it, such as Tax Exempt',
    );
  });
}

/** @problem not-understood for anything but 1 to 4 letters and digits */
export function readCompanyCode(given: unknown): Result<string> {
  return readCode('Company code', given, /^[A-Z0-9]{1,4}$/, '1 to 4 letters and digits');
}

/** @problem not-understood for anything but 1 or 2 letters and digits */
export function readEntryType(given: unknown): Result<string> {
  return readCode('Journal entry type', given ?? 'SA', /^[A-Z0-9]{1,2}$/, '1 or 2 letters and digits');
}

function readCode(argument: string, given: unknown, form: RegExp, takes: string): Result<string> {
  return andThen(readText(argument, given), (text) => {
    const code = text.trim().toUpperCase();
    return form.test(code) ? ok(code) : refuse('not-understood', argument, shown(given), takes);
  });
}
