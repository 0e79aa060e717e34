/**
 * Modification of a debt: whether its new terms are substantially different, and what the change
 * gains or loses when they are not.
 *
 *     PV new      = Σ flow_k ÷ (1 + eir ÷ per year)^k, at the original effective rate
 *     difference  = |carrying − PV new − fees to the lender| ÷ carrying
 *     substantial = difference of 10 % or more
 *     gain        = carrying − PV new, where the original rate is kept; 0 where a new one is found
 *
 * Fees between borrower and lender enter the test alone, others not even that. A substantial change
 * is an extinguishment at the fair value of the new debt, which its flows do not tell. This is the
 * test by numbers; a change of what the debt is, such as its currency, is judged besides it.
 *
 * Source: IFRS 9.3.3.2, B3.3.6, B3.3.6A, B5.4.6; ASC 470-50-40-10, -12 to -14.
 */

import type { Decimal } from 'decimal.js';
import { readNumber, readPositive } from '../argument';
import { cite, type Citation } from '../citation';
import { Exact, presentValues, sumOf } from '../money/discounting';
import {
  nominalRate,
  rateOfPeriod,
  readPerYear,
  readYearly,
  shownOfPeriod,
  type NominalRate,
} from '../money/nominal-rate';
import { all, andThen, ok, type Result } from '../result';
import { KEEPS_RATE_OF_MODIFIED_DEBT, readFramework, type Framework } from '../standards/framework';
import { readFlows } from '../table/numbers';
import { answer, figure, type Answer, type Matrix, type Step } from '../working';
import { inCells } from './cells';

const HEADER = ['PV new', 'Difference', 'Substantial', 'Gain or loss'] as const;

/** The least difference that is substantial. */
const SUBSTANTIAL = 0.1;

/** Of the 34 digits of a sum, those that rounding leaves alone however many flows there are. */
const DIGITS_THAT_STAND = 25;

type Sources = Readonly<Record<Framework, Citation>>;

const TEST: Sources = { IFRS: cite('IFRS 9', 'B3.3.6'), 'US GAAP': cite('ASC 470', '-50-40-10') };
const EXTINGUISHED: Sources = { IFRS: cite('IFRS 9', '3.3.2'), 'US GAAP': cite('ASC 470', '-50-40-13') };

/** What was agreed, behind the door; `rate` is the original one. */
interface Terms {
  readonly carrying: number;
  readonly flows: readonly number[];
  readonly rate: NominalRate;
  readonly fees: number;
  readonly framework: Framework;
}

/** The cells of the row; there is no gain to tell when the change is substantial. */
interface Outcome {
  readonly presents: readonly Decimal[];
  readonly presentNew: number;
  readonly difference: number;
  readonly isSubstantial: boolean;
  readonly gain: number | '';
}

/**
 * `WRITEDOWN.MODIFICATION`.
 *
 * @param carrying Carrying amount before the change, in currency, above 0.
 * @param new_cash_flows A row or a column, in currency, one a period: positive is paid to the lender.
 * @param eir Original effective rate, nominal a year, as a fraction; above −1 in each period.
 * @param fees_to_lender Fees paid to the lender, net of fees received, in currency; 0 when omitted.
 * @param per_year Periods a year, a whole number from 1 to 366; 1 when omitted.
 * @param framework `IFRS` (default) or `US GAAP`.
 * @returns `PV new, Difference, Substantial, Gain or loss` in one row: the difference is a fraction,
 *   the gain of a substantial change is blank.
 * @problem out-of-range, not-understood, too-large
 * @example modification(1000000, [[60000, 60000, 60000, 60000, 1060000]], 0.08)
 *          // 920145.799…, 0.079854…, false, 79854.200…
 */
export function modification(
  carrying: unknown,
  new_cash_flows: unknown,
  eir: unknown,
  fees_to_lender?: unknown,
  per_year?: unknown,
  framework?: unknown,
): Answer<Matrix> {
  const read = all<[number, readonly number[], number, number, number, Framework]>([
    readPositive('carrying', carrying),
    readFlows('new_cash_flows', new_cash_flows),
    readYearly('eir', eir),
    readNumber('fees_to_lender', fees_to_lender),
    readPerYear(per_year, 1),
    readFramework(framework),
  ]);
  return andThen(read, ([owed, flows, nominal, fees, perYear, by]) =>
    andThen(nominalRate('eir', nominal, perYear), (rate) => {
      const terms = { carrying: owed, flows, rate, fees, framework: by };
      return andThen(outcomeOf(terms), (outcome) => {
        const { presentNew, difference, isSubstantial, gain } = outcome;
        const table: Matrix = [[...HEADER], [presentNew, difference, isSubstantial, gain]];
        return answer(table, () => workingOf(terms, outcome, table));
      });
    }),
  );
}

function outcomeOf({ carrying, flows, rate, fees, framework }: Terms): Result<Outcome> {
  const owed = new Exact(carrying);
  const presents = presentValues(flows, rateOfPeriod(rate));
  const presentNew = sumOf(presents).toSignificantDigits(DIGITS_THAT_STAND);
  const moved = owed.minus(presentNew).minus(fees).abs();
  const isSubstantial = moved.gte(owed.times(SUBSTANTIAL));
  const keepsRate = KEEPS_RATE_OF_MODIFIED_DEBT[framework].rule;
  const gain = keepsRate ? owed.minus(presentNew) : new Exact(0);
  return andThen(inCells(presentNew, moved.div(owed), gain), ([worth, difference, gained]) =>
    ok({ presents, presentNew: worth, difference, isSubstantial, gain: isSubstantial ? '' : gained }),
  );
}

function workingOf(terms: Terms, outcome: Outcome, table: Matrix): readonly Step[] {
  const { carrying, fees, framework } = terms;
  const { presents, presentNew, difference, isSubstantial } = outcome;
  return [
    ...presents.map((present, index) => flowStep(terms, index, present.toNumber())),
    {
      label: 'Present value of the new flows',
      formula: presents.map((present) => figure(present.toNumber())).join(' + '),
      value: presentNew,
      unit: 'amount',
      source: TEST[framework],
    },
    {
      label: 'Difference, with the fees to the lender',
      formula: `|${[carrying, presentNew, fees].map(figure).join(' − ')}| ÷ ${figure(carrying)}`,
      value: difference,
      unit: 'fraction',
      source: TEST[framework],
    },
    {
      label: 'Substantial',
      formula: `${figure(difference)} against ${figure(SUBSTANTIAL)}, ${isSubstantial ? 'at least' : 'below'} it`,
      value: isSubstantial,
      unit: 'word',
      source: TEST[framework],
    },
    gainStep(terms, outcome),
    { label: 'Modification', formula: 'the four in a row', value: table, unit: 'table' },
  ];
}

function flowStep({ flows, rate, framework }: Terms, index: number, value: number): Step {
  return {
    label: `Present value of flow ${index + 1}`,
    formula: `${figure(flows[index] ?? 0)} ÷ (1 + ${shownOfPeriod(rate)})^${index + 1}`,
    value,
    unit: 'amount',
    source: TEST[framework],
  };
}

function gainStep({ carrying, framework }: Terms, { presentNew, isSubstantial, gain }: Outcome): Step {
  const label = 'Gain (+) or loss (−)';
  if (isSubstantial) {
    const formula = `${figure(carrying)} − fair value of the new debt, which is not known here`;
    return { label, formula, value: gain, unit: 'word', source: EXTINGUISHED[framework] };
  }
  const { rule: keepsRate, source } = KEEPS_RATE_OF_MODIFIED_DEBT[framework];
  const formula = keepsRate
    ? `${figure(carrying)} − ${figure(presentNew)}`
    : 'none: the debt goes on at a new effective rate';
  return { label, formula, value: gain, unit: 'amount', source };
}
