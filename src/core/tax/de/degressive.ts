/**
 * The German degressive method (degressive AfA) for movable assets: a multiple of the straight-line
 * rate up to a cap, both by the day of acquisition, by months from the month of acquisition, and
 * linear over the rest of the life once that is larger.
 *
 *     rate        = min(multiple ÷ life, cap)
 *     years left  = life − months of the first year ÷ 12 − the years since
 *
 * Source: EStG § 7 Abs. 1 Satz 4, Abs. 2, Abs. 3.
 */

import { readNumberWhere, readOptionalFlag } from '../../argument';
import { cite } from '../../citation';
import { readYearEnd } from '../../depreciation/in-service';
import { exactly, isLife, lifeInYears, type Quantity } from '../../depreciation/plan';
import { fraction, fractionOf, minus, over, smaller, toNumber, type Fraction } from '../../money/fraction';
import { readDecimals, readMinor, type Minor } from '../../money/minor';
import { all, andThen, ok, type Result } from '../../result';
import { closingMonth, monthOf } from '../../time/calendar';
import { readDate } from '../../time/date-argument';
import { figure, type Answer, type Matrix } from '../../working';
import { inForce, standing, type InForce } from '../dated-table';
import { degressiveTable, type DegressivePlan, type DegressiveWorking } from '../degressive';
import { DEGRESSIVE_RATES, type DegressiveRate } from './rates';

type Given = [cost: Minor, life: Quantity, acquired: number, switches: boolean, yearEnd: number];

/**
 * `WDV.DE.DEGRESSIVE`.
 *
 * @param cost Currency, 0 or more.
 * @param life Years, at least a month; within 0.001 of whole months it is those.
 * @param acquired Excel serial or ISO text of the day of acquisition, of making for what was made.
 * @param switch_to_linear FALSE stays degressive, and the last year takes what is left; TRUE when omitted.
 * @param year_end Month in which the financial year closes, 1 to 12; 12 when omitted.
 * @param decimals Of the currency, 0 to 4; 2 when omitted.
 * @returns `Year, Opening, Charge, Mode, Closing`, in currency; Mode is `degressive` or `linear`.
 * @problem not-on-record where no degressive rate was in force; out-of-range; not-understood; too-large
 * @example germanDegressive(100000, 5, '2025-07-01') // charges 15000, 25500, 17850, 16660, 16660, 8330
 */
export function germanDegressive(
  cost: unknown,
  life: unknown,
  acquired: unknown,
  switch_to_linear?: unknown,
  year_end?: unknown,
  decimals?: unknown,
): Answer<Matrix> {
  return andThen(readDecimals(decimals), (digits) => {
    const read: Result<Given> = all([
      readMinor('cost', cost, digits),
      readLife(life),
      readDate('acquired', acquired),
      readOptionalFlag('switch_to_linear', switch_to_linear, true),
      readYearEnd(year_end),
    ]);
    return andThen(read, ([amount, years, day, switches, yearEnd]) =>
      andThen(inForce(DEGRESSIVE_RATES, 'acquired', day), (row) => {
        const months = closingMonth(monthOf(day), yearEnd) - monthOf(day) + 1;
        const plan = germanPlan(amount, exactly(years), row.figure, months, switches);
        return degressiveTable(plan, years.near, digits, () => workingOf(plan, years, row, months));
      }),
    );
  });
}

/** From one month up to what doubles can count. */
function readLife(given: unknown): Result<Quantity> {
  const accepts = (life: number): boolean => isLife(life) && life * 12 > 0.999;
  const read = readNumberWhere('life', given, accepts, 'a number of years, at least a month');
  return andThen(read, (typed) => ok(lifeInYears(typed)));
}

/** @param months From the month of acquisition to the close of its financial year, 1 to 12. */
function germanPlan(
  cost: Minor,
  life: Fraction,
  { multiple, cap }: DegressiveRate,
  months: number,
  switches: boolean,
): DegressivePlan {
  const first = smaller(fraction(BigInt(months), 12n), life);
  return {
    cost,
    rate: smaller(over(fractionOf(multiple), life), fractionOf(cap)),
    first,
    life,
    lifeAfterFirst: minus(life, first),
    switches,
  };
}

function workingOf(
  plan: DegressivePlan,
  life: Quantity,
  row: InForce<DegressiveRate>,
  months: number,
): DegressiveWorking {
  const { multiple, cap } = row.figure;
  const years = figure(life.near);
  const isShort = toNumber(plan.first) * 12 < months;
  return {
    rateSteps: [
      {
        label: 'Degressive rate',
        formula: `min(${figure(multiple)} ÷ ${years}, ${figure(cap)}), ${standing(row)}`,
        value: toNumber(plan.rate),
        unit: 'fraction',
        source: row.source,
      },
    ],
    firstShare: isShort ? `${years}, the whole life` : `${figure(months)} ÷ 12`,
    firstSource: cite('EStG', '§ 7 Abs. 1 Satz 4'),
    switchSource: cite('EStG', '§ 7 Abs. 3 Satz 1, 2'),
    source: cite('EStG', '§ 7 Abs. 2'),
  };
}
