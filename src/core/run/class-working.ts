/**
 * Why a class of a run is charged what it is and what of it is still to be posted: its assets, what records
 * hold of them, and the run's own entries.
 *
 *     to post = charge of the register − what the records hold
 */

import { cite } from '../citation';
import { nameKey } from '../journal/account-name';
import { fromMinor, minor, type Decimals } from '../money/minor';
import { isoDate } from '../time/serial';
import { figure, type Step } from '../working';
import type { Charge, Charges } from './run-charges';
import type { RunPlan } from './run-plan';
import type { RunTerms } from './run-terms';
import { countsFor } from './what-counts';

/** The largest of a class are shown by name, the others as one. */
const MOST_NAMED = 20;

export interface Worked {
  readonly run: RunTerms;
  readonly charges: Charges;
  readonly plan: RunPlan;
}

/**
 * @param assetClass In any case; nothing for the whole register.
 * @returns The last step is what the run posts.
 */
export function workingOfClass({ run, charges, plan }: Worked, assetClass?: string): readonly Step[] {
  const { decimals } = run.terms;
  const { covered, byHolding } = charges;
  const key = assetClass === undefined ? undefined : nameKey(assetClass);
  const isMeant = (named: string): boolean => key === undefined || nameKey(named) === key;
  const assets = [...byHolding.values()].filter((charge) => isMeant(charge.assetClass));
  const charged = sumOf(assets.map(({ total }) => total));
  const counts = countsFor(run, byHolding);
  const posted = covered.records.flatMap((record) => {
    const isCounted = counts(record);
    const held = [...record.charges].filter(([holding, of]) => isMeant(of.assetClass) && isCounted(holding));
    return held.length === 0 ? [] : [{ id: record.id, units: sumOf(held.map(([, of]) => of.charge)) }];
  });
  const entries = plan.entries.flatMap(({ byClass }) =>
    [...byClass].flatMap(([named, units]) => (isMeant(named) ? [units] : [])),
  );
  const toPost = sumOf(entries);
  const isLess = toPost === charged - sumOf(posted.map(({ units }) => units));
  const shown = (units: number): string => figure(fromMinor(minor(units), decimals));
  return [
    ...assetSteps(
      assets,
      `its plan from ${isoDate(covered.reach.from)} to ${isoDate(covered.reach.to)}`,
      decimals,
    ),
    {
      label: 'Charge',
      formula: `the sum over ${figure(assets.length)} ${assets.length === 1 ? 'asset' : 'assets'}`,
      value: fromMinor(minor(charged), decimals),
      unit: 'amount',
      source: cite('IAS 16', '48'),
    },
    ...posted.map(({ id, units }): Step => ({
      label: `Posted by ${id}`,
      formula: 'what its record holds',
      value: fromMinor(minor(units), decimals),
      unit: 'amount',
    })),
    {
      label: 'To post',
      formula: isLess
        ? [charged, ...posted.map(({ units }) => units)].map(shown).join(' − ')
        : `what the entries of this run hold of it: ${figure(entries.length)}`,
      value: fromMinor(minor(toPost), decimals),
      unit: 'amount',
    },
  ];
}

function assetSteps(assets: readonly Charge[], formula: string, decimals: Decimals): readonly Step[] {
  const largest = [...assets].sort((a, b) => Math.abs(b.total) - Math.abs(a.total));
  const others = largest.splice(MOST_NAMED);
  const step = (label: string, units: number): Step => ({
    ...{ label, formula },
    value: fromMinor(minor(units), decimals),
    unit: 'amount',
  });
  return [
    ...largest.map(({ tag, total }) => step(tag, total)),
    ...(others.length === 0
      ? []
      : [step(`${figure(others.length)} others together`, sumOf(others.map(({ total }) => total)))]),
  ];
}

function sumOf(units: readonly number[]): number {
  return units.reduce((sum, each) => sum + each, 0);
}
