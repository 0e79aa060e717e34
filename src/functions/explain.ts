/**
 * What a call in a formula is answered with, and why. The binding itself is run, and the answer that it
 * hands to its cell is kept: there is no second list of which function asks the core what.
 */

import { answerOfCell, type CellAnswer } from './cell';
import * as amounts from './wdv/amounts';
import * as debt from './wdv/debt';
import * as excel from './wdv/excel';
import * as register from './wdv/register';
import * as schedules from './wdv/schedules';
import * as taxAu from './wdv/tax-au';
import * as taxCa from './wdv/tax-ca';
import * as taxDe from './wdv/tax-de';
import * as taxFr from './wdv/tax-fr';
import * as taxIn from './wdv/tax-in';
import * as taxUk from './wdv/tax-uk';
import * as taxUs from './wdv/tax-us';
import * as impairment from './writedown/impairment';
import * as inventory from './writedown/inventory';
import * as journal from './writedown/journal';
import * as liabilities from './writedown/liabilities';
import * as obsolescence from './writedown/obsolescence';
import * as ratios from './writedown/ratios';
import * as receivables from './writedown/receivables';
import * as units from './writedown/units';
import * as usGaap from './writedown/us-gaap';
import * as valueInUse from './writedown/value-in-use';

export { errorCodeOf, type CellAnswer } from './cell';

type Binding = (...args: never[]) => unknown;

/** Each family behind what its ids begin with; the rest of an id is the name of the binding. */
const FAMILIES: readonly (readonly [string, Readonly<Record<string, Binding>>])[] = [
  ...[amounts, debt, excel, register, schedules].map((family) => ['WDV.', family] as const),
  ['WDV.AU.', taxAu],
  ['WDV.CA.', taxCa],
  ['WDV.DE.', taxDe],
  ['WDV.FR.', taxFr],
  ['WDV.IN.', taxIn],
  ['WDV.UK.', taxUk],
  ['WDV.US.', taxUs],
  ...[impairment, inventory, journal, liabilities, obsolescence, ratios, receivables, units].map(
    (family) => ['WRITEDOWN.', family] as const,
  ),
  ['WRITEDOWN.', usGaap],
  ['WRITEDOWN.', valueInUse],
];

const BINDINGS: ReadonlyMap<string, Binding> = new Map(
  FAMILIES.flatMap(([prefix, family]) =>
    Object.entries(family).map(([name, binding]) => [`${prefix}${name.toUpperCase()}`, binding] as const),
  ),
);

/** The ids of all functions. */
export const FUNCTION_IDS: readonly string[] = [...BINDINGS.keys()];

/**
 * @param id As the catalogue spells it.
 * @param args As Excel passes them: omitted is `null`, a range is row by row.
 * @returns `undefined` where there is no such function.
 * @example answerOf('WDV.SLN', [30000, 7500, 10]) // 2250, with its working
 */
export function answerOf(id: string, args: readonly unknown[]): CellAnswer | undefined {
  const binding = BINDINGS.get(id);
  return binding === undefined ? undefined : answerOfCell(() => binding(...(args as never[])));
}
