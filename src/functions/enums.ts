/**
 * The words that AutoComplete offers, taken from the core's own lists. The build adds them to
 * functions.json, because a generated enum would have to repeat the lists in the bindings.
 */

import { PAYMENT_TIMINGS, REPAYMENTS } from '../core/debt/loan-terms';
import { FREQUENCIES } from '../core/depreciation/periods';
import { METHODS, TIME_METHODS } from '../core/depreciation/methods';
import { CONVENTIONS, CONVENTION_LABELS } from '../core/time/service';
import { TIMINGS } from '../core/impairment/value-in-use';
import { STOCK_BASES, STOCK_BASIS_LABELS } from '../core/inventory/stock-basis';
import { KINDS } from '../core/journal/kinds';
import { treatmentWords } from '../core/journal/treatment';
import { BOOKED_IN, TAX_TIMINGS, WRITE_DOWN_KINDS } from '../core/ratios/write-down';
import { GROUPINGS } from '../core/register/grouping';
import { MACRS_MODE_LABELS, MACRS_MODES } from '../core/tax/us/macrs';
import {
  MACRS_CONVENTION_LABELS,
  MACRS_CONVENTIONS,
  MACRS_METHOD_LABELS,
  MACRS_METHODS,
} from '../core/tax/us/recovery';
import { CLAIM_LABELS, CLAIMS } from '../core/tax/uk/first-year-allowance';
import { PAYER_LABELS, PAYERS } from '../core/tax/uk/payer';
import { POOL_LABELS, POOLS } from '../core/tax/uk/writing-down-rates';
import { FRAMEWORK_LABELS, FRAMEWORKS } from '../core/standards/framework';
import { INVENTORY_FRAMEWORK_LABELS, INVENTORY_FRAMEWORKS } from '../core/standards/inventory-framework';

export interface WordList {
  readonly id: string;
  readonly words: readonly { readonly word: string; readonly tooltip: string }[];
  /** `FUNCTION argument`, as the catalogue spells them. */
  readonly offeredBy: readonly string[];
}

/** What SCHEDULE takes where there is no date. */
const WITHOUT_A_DATE = { word: 'full', tooltip: 'Without a date: full periods' };

export const WORD_LISTS: readonly WordList[] = [
  {
    id: 'METHOD',
    words: METHODS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['VALUE', 'ACCUMULATED', 'SCHEDULE'].map((name) => `WDV.${name} method`),
  },
  {
    id: 'TIME_METHOD',
    words: TIME_METHODS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['VALUEON', 'CHARGE', 'BOOKTAX'].map((name) => `WDV.${name} method`),
  },
  {
    id: 'FREQUENCY',
    words: FREQUENCIES.map((word) => ({ word, tooltip: `One period a ${word}` })),
    offeredBy: ['WDV.SCHEDULE frequency', 'WDV.FORECAST frequency'],
  },
  {
    id: 'CONVENTION',
    words: [...conventions(), WITHOUT_A_DATE],
    offeredBy: ['WDV.SCHEDULE convention'],
  },
  {
    id: 'DATE_CONVENTION',
    words: conventions(),
    offeredBy: ['VALUEON', 'CHARGE', 'REGISTER', 'ROLLFORWARD', 'FORECAST'].map(
      (name) => `WDV.${name} convention`,
    ),
  },
  {
    id: 'GROUPING',
    words: GROUPINGS.map((word) => ({
      word,
      tooltip: word === 'total' ? 'The total alone' : `One row a ${word}, and a total`,
    })),
    offeredBy: ['WDV.REGISTER by', 'WDV.FORECAST by'],
  },
  {
    id: 'TIMING',
    words: TIMINGS.map((word) => ({
      word,
      tooltip: `Flows at the ${word === 'mid' ? 'middle' : 'end'} of each period`,
    })),
    offeredBy: ['WRITEDOWN.VIU timing', 'WRITEDOWN.SENSITIVITY timing'],
  },
  {
    id: 'FRAMEWORK',
    words: FRAMEWORKS.map((word) => ({ word, tooltip: FRAMEWORK_LABELS[word] })),
    offeredBy: ['WRITEDOWN.IMPAIRMENTREVERSAL framework', 'WRITEDOWN.MODIFICATION framework'],
  },
  {
    id: 'PAYMENT_TIMING',
    words: PAYMENT_TIMINGS.map((word) => ({
      word,
      tooltip:
        word === 'begin'
          ? 'In advance: at the start of each period'
          : 'In arrears: at the end of each period',
    })),
    offeredBy: ['WDV.LOAN timing', 'WDV.LOANVALUE timing'],
  },
  {
    id: 'REPAYMENT',
    words: REPAYMENTS.map((word) => ({
      word,
      tooltip: word === 'linear' ? 'Equal parts of principal' : 'Equal payments',
    })),
    offeredBy: ['WDV.LOAN repayment', 'WDV.LOANVALUE repayment'],
  },
  {
    id: 'STOCK_BASIS',
    words: STOCK_BASES.map((word) => ({ word, tooltip: STOCK_BASIS_LABELS[word] })),
    offeredBy: ['WRITEDOWN.INVENTORY basis'],
  },
  {
    id: 'INVENTORY_FRAMEWORK',
    words: INVENTORY_FRAMEWORKS.map((word) => ({ word, tooltip: INVENTORY_FRAMEWORK_LABELS[word] })),
    offeredBy: ['WRITEDOWN.INVENTORY framework', 'WRITEDOWN.INVENTORYREVERSAL framework'],
  },
  {
    id: 'WRITE_DOWN_KIND',
    words: WRITE_DOWN_KINDS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['WRITEDOWN.RATIOS kind'],
  },
  {
    id: 'BOOKED_IN',
    words: Object.entries(BOOKED_IN).map(([word, { label }]) => ({ word, tooltip: label })),
    offeredBy: ['WRITEDOWN.RATIOS booked_in'],
  },
  {
    id: 'TAX_TIMING',
    words: TAX_TIMINGS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['WRITEDOWN.RATIOS tax_timing'],
  },
  {
    id: 'US_CONVENTION',
    words: MACRS_CONVENTIONS.map((word) => ({ word, tooltip: MACRS_CONVENTION_LABELS[word] })),
    offeredBy: ['WDV.US.MACRS convention'],
  },
  {
    id: 'US_METHOD',
    words: MACRS_METHODS.map((word) => ({ word, tooltip: MACRS_METHOD_LABELS[word] })),
    offeredBy: ['WDV.US.MACRS method'],
  },
  {
    id: 'US_MODE',
    words: MACRS_MODES.map((word) => ({ word, tooltip: MACRS_MODE_LABELS[word] })),
    offeredBy: ['WDV.US.MACRS mode'],
  },
  {
    id: 'UK_POOL',
    words: POOLS.map((word) => ({ word, tooltip: POOL_LABELS[word] })),
    offeredBy: ['WDV.UK.POOL pool', 'WDV.UK.RATE pool'],
  },
  {
    id: 'UK_PAYER',
    words: PAYERS.map((word) => ({ word, tooltip: PAYER_LABELS[word] })),
    offeredBy: ['POOL', 'FYA', 'RATE'].map((name) => `WDV.UK.${name} payer`),
  },
  {
    id: 'UK_CLAIM',
    words: CLAIMS.map((word) => ({ word, tooltip: CLAIM_LABELS[word] })),
    offeredBy: ['WDV.UK.FYA claim'],
  },
  {
    id: 'ENTRY_KIND',
    words: KINDS.map(({ word, label }) => ({ word, tooltip: label })),
    offeredBy: ['WRITEDOWN.JOURNAL kind'],
  },
  {
    id: 'TREATMENT',
    words: treatments(),
    offeredBy: ['WRITEDOWN.JOURNAL treatment'],
  },
];

function conventions(): WordList['words'] {
  return CONVENTIONS.map((word) => ({ word, tooltip: CONVENTION_LABELS[word] }));
}

/** Every treatment once, with the kinds that take it. */
function treatments(): WordList['words'] {
  const kindsOf = new Map<string, string[]>();
  for (const kind of KINDS) {
    for (const word of treatmentWords(kind)) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind.label]);
  }
  return [...kindsOf].map(([word, kinds]) => ({ word, tooltip: kinds.join('; ') }));
}
