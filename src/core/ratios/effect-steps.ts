/**
 * How a write-down's effect explains itself: the tax, the lines that change, the totals on both sides,
 * each ratio, and of inventory what the period of booking shows and the next one takes back.
 */

import { minus, toNumber, type Fraction } from '../money/fraction';
import { figure, type Step } from '../working';
import type { Measured, Quotient } from './definitions';
import { TOTALS, type Effect, type RatioEffect } from './effect';
import { amountOf, LINES, totalOf, ZERO, type Statements, type Total } from './statements';

export function effectSteps(effect: Effect): readonly Step[] {
  const { writeDown, before, after, ratios } = effect;
  return [
    ...taxSteps(effect),
    ...lineSteps(effect),
    ...TOTALS.flatMap((total) => [totalStep(total, 'before', before), totalStep(total, 'after', after)]),
    ...ratios.map(ratioStep),
    ...(writeDown.kind.carriedIn === 'inventory' && writeDown.amount.num !== 0n ? stockSteps(effect) : []),
  ];
}

const shown = (amount: Fraction): string => figure(toNumber(amount));

/** An amount that is added to what stands before it: `− 40`. */
function term(amount: Fraction): string {
  return amount.num < 0n ? `− ${shown(minus(ZERO, amount))}` : `+ ${shown(amount)}`;
}

/** Amounts added up, those of 0 left out: `1,000 − 600`. */
function sum(amounts: readonly Fraction[]): string {
  const [first, ...others] = amounts.filter(({ num }) => num !== 0n);
  return first === undefined ? '0' : [shown(first), ...others.map(term)].join(' ');
}

function taxSteps({ writeDown: { amount, kind, taxRate, taxTiming }, changes }: Effect): readonly Step[] {
  const charged = amountOf(changes, 'income tax');
  if (charged.num === 0n) return [];
  const isGain = kind.isGain === true;
  return [
    {
      label: isGain ? 'Tax on the gain' : 'Tax saved by the loss',
      formula: `${shown(amount)} × ${shown(taxRate)}`,
      value: toNumber(isGain ? charged : minus(ZERO, charged)),
      unit: 'amount',
      source: taxTiming.source,
    },
  ];
}

function lineSteps({ writeDown, before, changes, after }: Effect): readonly Step[] {
  const { kind, bookedIn, taxTiming } = writeDown;
  return [...changes]
    .filter(([, change]) => change.num !== 0n)
    .map(([line, change]) => ({
      label: `${LINES[line]} after`,
      formula: sum([amountOf(before, line), change]),
      value: toNumber(amountOf(after, line)),
      unit: 'amount',
      source: line === kind.carriedIn || line === bookedIn.line ? kind.source : taxTiming.source,
    }));
}

function totalStep(total: Total, side: string, statements: Statements): Step {
  const taken = total.takes.map((line) => minus(ZERO, amountOf(statements, line)));
  return {
    label: `${total.label} ${side}`,
    formula: sum([...total.adds.map((line) => amountOf(statements, line)), ...taken]),
    value: toNumber(totalOf(statements, total)),
    unit: 'amount',
  };
}

function ratioStep({ ratio, quotients, after }: RatioEffect): Step {
  const [from, to] = [quotient(quotients[0]), quotient(quotients[1])];
  const label = `${ratio.name}: ${ratio.definition}`;
  const formula = from === to ? to : `${from}, then ${to}`;
  if (after !== undefined) {
    return { label, formula, value: toNumber(after), unit: ratio.inDays === true ? 'days' : 'fraction' };
  }
  return {
    label,
    formula: `${formula}: no meaning unless what it is divided by is above 0`,
    value: '',
    unit: 'word',
  };
}

function quotient({ times, of, per }: Quotient): string {
  const parts = times === 1 ? [] : [`${times} × `];
  return [...parts, measured(of), ' ÷ ', measured(per)].join('');
}

function measured({ opening, closing }: Measured): string {
  return opening === undefined ? shown(closing) : `((${sum([opening, closing])}) ÷ 2)`;
}

/** What a popular misreading of these ratios has to be told. */
function stockSteps({ writeDown, before, after }: Effect): readonly Step[] {
  const { amount, bookedIn } = writeDown;
  const isReversal = amount.num < 0n;
  const [stock, left] = [before, after].map((side) => shown(amountOf(side, 'inventory')));
  const cost = [before, after].map((side) => shown(amountOf(side, 'cogs'))).join(' to ');
  const source = writeDown.kind.source;
  return [
    {
      label: 'Cost of goods sold in the period of booking',
      formula: isReversal
        ? `${cost}: a reversal lowers it or leaves it`
        : `${cost}: a write-down raises it or leaves it and never lowers it, so that gross margin never rises`,
      value: toNumber(amountOf(after, 'cogs')),
      unit: 'amount',
      source,
    },
    {
      label: 'What inventory turnover then tells',
      formula: isReversal
        ? `stock from ${stock} to ${left}: turnover falls because the stock rises, not because less is sold`
        : `stock from ${stock} to ${left}: turnover rises because the stock falls, not because more is sold`,
      value: 'cosmetic',
      unit: 'word',
    },
    {
      label: `${bookedIn.line === 'cogs' ? 'Gross profit' : 'Profit before tax'} over both periods, change`,
      formula: `${shown(minus(ZERO, amount))} in this one ${term(amount)} when the goods are sold`,
      value: 0,
      unit: 'amount',
      source,
    },
  ];
}
