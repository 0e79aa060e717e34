/**
 * The pre-tax discount rate that a post-tax rate implies: the one at which the flows before tax are
 * worth what they are worth after tax at the post-tax rate. Grossing the post-tax rate up gives it
 * only where tax follows the flows without delay.
 *
 *     tax_k       = tax rate × (flow_k − tax depreciation_k)
 *     value       = Σ (flow_k − tax_k) ÷ (1 + post-tax rate)^k
 *     pre-tax rate: Σ flow_k ÷ (1 + pre-tax rate)^k = value, found by iteration
 *
 * Computed with 34 decimal digits.
 *
 * Source: IAS 36.55, A20, BCZ85.
 */

import type { Decimal } from 'decimal.js';
import { isNotGiven, readNumberWhere } from '../argument';
import { cite } from '../citation';
import { Exact, presentValues, rateOf, RATES_TRIED, sumOf } from '../money/discounting';
import { all, andThen, ok, refuse, type Result } from '../result';
import { cellsOf, readFlows, readNumbers } from '../table/numbers';
import { answer, figure, finiteNumber, type Answer, type Step } from '../working';
import { readTaxRate } from './tax-rate';

/** What is searched, behind the door. */
interface Taxed {
  readonly flows: readonly number[];
  readonly taxRate: number;
  /** One a flow. */
  readonly depreciation: readonly number[];
  readonly postTaxRate: number;
}

/**
 * `WRITEDOWN.PRETAXRATE`.
 *
 * @param pre_tax_cash_flows A row or a column of flows, in currency, one a period; not all of them 0.
 * @param tax_rate As a fraction, 0 or more and below 1.
 * @param tax_depreciation What tax lets deduct in each period, in currency; a missing one is 0, a
 *   negative one is taxed.
 * @param post_tax_rate Discount rate of a period after tax, as a fraction above −1.
 * @returns A fraction a period, unrounded. Where several rates do it, the lowest from 0 on, else the highest
 *   below it.
 * @problem out-of-range when tax_depreciation is longer than the flows, or no rate is found
 * @problem not-understood
 * @example preTaxRate([[400, 400, 400, 400]], 0.25, [[250, 250, 250, 250]], 0.08) // 0.125641
 */
export function preTaxRate(
  pre_tax_cash_flows: unknown,
  tax_rate: unknown,
  tax_depreciation: unknown,
  post_tax_rate: unknown,
): Answer<number> {
  const periods = cellsOf(pre_tax_cash_flows).length;
  const read: Result<[readonly number[], number, readonly number[], number]> = all([
    readFlows('pre_tax_cash_flows', pre_tax_cash_flows),
    readTaxRate(tax_rate),
    readDepreciation(tax_depreciation, periods),
    readNumberWhere('post_tax_rate', post_tax_rate, (rate) => rate > -1, 'a fraction above -1, 0.08 for 8 %'),
  ]);
  return andThen(read, ([given, taxRate, depreciation, postTaxRate]) => {
    const length = Math.max(given.length, depreciation.length);
    const flows = Array.from({ length }, (_, index) => given[index] ?? 0);
    return solved({ flows, taxRate, depreciation, postTaxRate });
  });
}

/** Blank and 0 at the end are no period, for a blank cell reaches us as either. */
function readDepreciation(given: unknown, periods: number): Result<readonly number[]> {
  const argument = 'tax_depreciation';
  if (isNotGiven(given)) return ok([]);
  return andThen(readNumbers(argument, given), (amounts) => {
    let length = amounts.length;
    while (length > 0 && amounts[length - 1] === 0) length--;
    const takes = `a range as long as pre_tax_cash_flows, ${figure(periods)}`;
    if (length > periods) return refuse('out-of-range', argument, `${figure(length)} periods`, takes);
    return ok(amounts.slice(0, length));
  });
}

function solved(taxed: Taxed): Answer<number> {
  const { flows, postTaxRate } = taxed;
  const years = presentValues(afterTax(taxed), postTaxRate);
  const worth = sumOf(years);
  return andThen(finiteNumber(worth.toNumber(), 'pre_tax_cash_flows', flows[0] ?? 0), (value) => {
    const found = rateOf(flows, worth);
    if (found === undefined) return notFound(value);
    const rate = found.rate.toNumber();
    return answer(rate, () => [
      ...years.map((present, index) => flowStep(taxed, index, present.toNumber())),
      {
        label: 'Value at the post-tax rate',
        formula: years.map((present) => figure(present.toNumber())).join(' + '),
        value,
        unit: 'amount',
        source: cite('IAS 36', 'BCZ85'),
      },
      grossUpStep(taxed),
      {
        label: 'Pre-tax rate',
        formula: `Σ flow ÷ (1 + rate)^k = ${figure(value)}, solved in ${counted(found.steps)}`,
        value: rate,
        unit: 'fraction',
        source: cite('IAS 36', 'A20'),
      },
    ]);
  });
}

function afterTax({ flows, taxRate, depreciation }: Taxed): readonly Decimal[] {
  return flows.map((flow, index) => {
    const tax = new Exact(flow).minus(depreciation[index] ?? 0).times(taxRate);
    return new Exact(flow).minus(tax);
  });
}

function notFound(value: number): Result<never> {
  return refuse(
    'out-of-range',
    'pre_tax_cash_flows',
    'flows for which the search for a rate did not converge',
    `flows that are worth ${figure(value)}, their value after tax, at a rate ${RATES_TRIED}`,
  );
}

function flowStep({ flows, taxRate, depreciation, postTaxRate }: Taxed, index: number, value: number): Step {
  const flow = figure(flows[index] ?? 0);
  const taxed = `${flow} − ${figure(depreciation[index] ?? 0)}`;
  return {
    label: `Present value of flow ${index + 1} after tax`,
    formula: `(${flow} − ${figure(taxRate)} × (${taxed})) ÷ (1 + ${figure(postTaxRate)})^${index + 1}`,
    value,
    unit: 'amount',
    source: cite('IAS 36', 'BCZ85'),
  };
}

function grossUpStep({ taxRate, postTaxRate }: Taxed): Step {
  return {
    label: 'For comparison, the post-tax rate grossed up',
    formula: `${figure(postTaxRate)} ÷ (1 − ${figure(taxRate)})`,
    value: new Exact(postTaxRate).div(new Exact(1).minus(taxRate)).toNumber(),
    unit: 'fraction',
    source: cite('IAS 36', 'BCZ85'),
  };
}

function counted(steps: number): string {
  return steps === 1 ? '1 step' : `${steps} steps`;
}
