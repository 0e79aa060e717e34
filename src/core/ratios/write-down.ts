/**
 * What a write-down changes in the statements of the period it is booked in, by double entry.
 *
 *     Dr the loss               amount        Dr the debt             amount
 *     Cr the asset              amount        Cr a gain               amount
 *     Dr where tax is saved     tax           Dr income tax           tax
 *     Cr income tax             tax           Cr where tax is owed    tax
 *
 * A receivable that its allowance bears leaves the net receivables, and so every line, as they were.
 * Tax is the amount × the tax rate: deferred it is an asset of its own, and of a gain a liability;
 * current it lowers or raises the tax payable among current liabilities. An amount below 0 is the
 * entry turned round: a reversal.
 *
 * Source: IAS 2.34; IAS 36.60; IFRS 9.3.3.3, 5.4.4; IAS 12.12, .15, .24.
 */

import { cite, type Citation } from '../citation';
import { minus, plus, times, type Fraction } from '../money/fraction';
import { amountOf, ZERO, type Line, type Statements } from './statements';

/** Where a loss may be booked. */
export type BookedInWord = 'cogs' | 'other';

export interface BookedIn {
  readonly label: string;
  readonly line: Line;
}

export const BOOKED_IN: Readonly<Record<BookedInWord, BookedIn>> = {
  cogs: { label: 'In cost of goods sold', line: 'cogs' },
  other: { label: 'Below gross profit', line: 'other losses' },
};

/** What is written down. */
export interface WriteDownKind {
  readonly word: string;
  readonly label: string;
  /** The line that carries it; none where writing it off changes no line. */
  readonly carriedIn?: Line;
  readonly isGain?: boolean;
  /** Where it may be booked, the first where nothing is said. */
  readonly bookedIn: readonly [BookedInWord, ...BookedInWord[]];
  readonly source: Citation;
}

const OUTSIDE_COGS = ['other', 'cogs'] as const;

/** The first is the one where nothing is said. */
export const WRITE_DOWN_KINDS: readonly [WriteDownKind, ...WriteDownKind[]] = [
  {
    word: 'inventory',
    label: 'Inventory written down',
    carriedIn: 'inventory',
    bookedIn: ['cogs', 'other'],
    source: cite('IAS 2', '34'),
  },
  {
    word: 'ppe',
    label: 'Property, plant and equipment impaired',
    carriedIn: 'ppe',
    bookedIn: OUTSIDE_COGS,
    source: cite('IAS 36', '60'),
  },
  {
    word: 'receivable',
    label: 'Receivable written off directly',
    carriedIn: 'receivables',
    bookedIn: OUTSIDE_COGS,
    source: cite('IFRS 9', '5.4.4'),
  },
  {
    word: 'receivable-allowance',
    label: 'Receivable written off against its allowance',
    bookedIn: OUTSIDE_COGS,
    source: cite('IFRS 9', '5.4.4'),
  },
  {
    word: 'liability',
    label: 'Debt forgiven or written down',
    carriedIn: 'debt',
    isGain: true,
    bookedIn: ['other'],
    source: cite('IFRS 9', '3.3.3'),
  },
];

/** Where the tax goes that a loss saves or a gain costs. */
export interface TaxTiming {
  readonly word: string;
  readonly label: string;
  /** What the tax saved by a loss adds to a line, below 0 the tax on a gain; nothing where there is none. */
  readonly settles: (saved: Fraction, isGain: boolean) => readonly [Line, Fraction] | undefined;
  readonly source: Citation;
}

/** The first is the one where nothing is said. */
export const TAX_TIMINGS: readonly [TaxTiming, ...TaxTiming[]] = [
  {
    word: 'deferred',
    label: 'Deferred tax, non-current',
    settles: (saved, isGain) =>
      isGain ? ['deferred tax liability', minus(ZERO, saved)] : ['deferred tax asset', saved],
    source: cite('IAS 12', '15, .24'),
  },
  {
    word: 'current',
    label: 'Tax payable now, a current liability',
    settles: (saved) => ['current liabilities', minus(ZERO, saved)],
    source: cite('IAS 12', '12'),
  },
  {
    word: 'none',
    label: 'Neither deductible nor taxed',
    settles: () => undefined,
    source: cite('IAS 12', '5'),
  },
];

export interface WriteDown {
  readonly kind: WriteDownKind;
  readonly bookedIn: BookedIn;
  readonly taxTiming: TaxTiming;
  /** In currency, exactly; below 0 for a reversal. */
  readonly amount: Fraction;
  readonly taxRate: Fraction;
}

/** What it adds to the lines it touches. */
export function changesBy({ kind, bookedIn, taxTiming, amount, taxRate }: WriteDown): Statements {
  if (kind.carriedIn === undefined) return new Map();
  const isGain = kind.isGain === true;
  const fall = minus(ZERO, amount);
  const loss = isGain ? fall : amount;
  const saved = times(loss, taxRate);
  const settled = taxTiming.settles(saved, isGain);
  const tax: readonly (readonly [Line, Fraction])[] =
    settled === undefined ? [] : [['income tax', minus(ZERO, saved)], settled];
  return new Map([[kind.carriedIn, fall], [bookedIn.line, loss], ...tax]);
}

export function withChanges(statements: Statements, changes: Statements): Statements {
  const changed = [...changes].map(
    ([line, change]) => [line, plus(amountOf(statements, line), change)] as const,
  );
  return new Map([...statements, ...changed]);
}
