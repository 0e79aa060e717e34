/** What is exported, as it is typed, kept and read. */

import { DATE_ORDERS, type DateOrder } from '../../core/ledger/day-text';
import { LAYOUTS } from '../../core/ledger/layouts';
import type { Layout } from '../../core/ledger/layout';
import type { LedgerOptions } from '../../core/ledger/options';
import { rootsOf } from '../../core/ledger/roots';
import type { Chart } from '../../core/journal/chart';
import type { Decimals } from '../../core/money/minor';
import { asText, parsed } from './run-form';

export interface ExportForm {
  /** A word of {@link LAYOUTS}. */
  readonly layout: string;
  readonly from: string;
  readonly to: string;
  /** Empty text is the lines without a book; nothing is all books. */
  readonly book?: string | undefined;
  readonly currency: string;
  readonly dateOrder: DateOrder;
  readonly taxRate: string;
  readonly companyCode: string;
}

export function layoutOf({ layout }: Pick<ExportForm, 'layout'>): Layout {
  return LAYOUTS.find(({ word }) => word === layout) ?? (LAYOUTS[0] as Layout);
}

export function optionsOf(form: ExportForm, chart: Chart, decimals: Decimals): LedgerOptions {
  const { currency, dateOrder, taxRate, companyCode } = form;
  return { decimals, currency, dateOrder, taxRate, companyCode, root: rootsOf(chart) };
}

/** The door for a form that was left in the browser's storage. */
export function readStoredExport(text: string | null): ExportForm {
  const { layout, from, to, book, currency, dateOrder, taxRate, companyCode } = parsed(text);
  return {
    layout: layoutOf({ layout: asText(layout) }).word,
    from: asText(from),
    to: asText(to),
    ...(typeof book === 'string' ? { book: asText(book) } : {}),
    currency: asText(currency),
    dateOrder: DATE_ORDERS.find((order) => order === dateOrder) ?? DATE_ORDERS[0],
    taxRate: asText(taxRate),
    companyCode: asText(companyCode),
  };
}

/** @example fileNameOf(xero, ["2026-01-01", "2026-01-31"], 0, 2) // "journal-xero-2026-01-01-2026-01-31-1-of-2.csv" */
export function fileNameOf(
  { word, extension }: Layout,
  days: readonly (string | undefined)[],
  index: number,
  count: number,
): string {
  const nth = count > 1 ? [`${index + 1}-of-${count}`] : [];
  const parts = ['journal', word, ...days.filter((day) => day !== undefined), ...nth];
  return `${parts.join('-')}.${extension}`;
}
