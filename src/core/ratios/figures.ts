/**
 * The `figures` argument: a two-column range name → amount with the lines that a person gives, and
 * the statements they make.
 *
 *     income tax = (sales − cogs − operating expenses − interest) × tax rate
 */

import { isNotGiven, oneOf, readNotNegative, readNumber, wordKey } from '../argument';
import { fractionOf, times, type Fraction } from '../money/fraction';
import { shown } from '../problem';
import { andThen, ok, refuse, type Result } from '../result';
import { readPairs } from '../table/pairs';
import { PRE_TAX_PROFIT, totalOf, type Line, type Statements } from './statements';

/** What a balance was when the period opened. */
export type Opening = 'opening inventory' | 'opening receivables' | 'opening assets' | 'opening equity';

/** In currency, exactly; an opening balance that was not given is not there. */
export interface Figures {
  readonly lines: Statements;
  readonly openings: ReadonlyMap<Opening, Fraction>;
}

interface Figure {
  /** Other names it goes by. */
  readonly synonyms: readonly string[];
  readonly mayBeNegative?: boolean;
}

/** Every one of them is needed. */
const LINES_GIVEN = new Map<Line, Figure>([
  ['sales', { synonyms: ['revenue', 'net sales'] }],
  ['cogs', { synonyms: ['cost of goods sold', 'cost of sales'] }],
  ['operating expenses', { synonyms: ['opex'], mayBeNegative: true }],
  ['interest', { synonyms: ['interest expense', 'finance costs'], mayBeNegative: true }],
  ['cash', { synonyms: ['cash and cash equivalents'] }],
  ['receivables', { synonyms: ['trade receivables', 'accounts receivable'] }],
  ['inventory', { synonyms: ['inventories', 'stock'] }],
  ['ppe', { synonyms: ['PP&E', 'property, plant and equipment', 'fixed assets'] }],
  ['current liabilities', { synonyms: [] }],
  ['debt', { synonyms: ['borrowings', 'loans'] }],
]);

const OPENINGS_GIVEN = new Map<Opening, Figure>([
  ['opening inventory', { synonyms: ['opening inventories', 'opening stock'] }],
  ['opening receivables', { synonyms: ['opening trade receivables', 'opening accounts receivable'] }],
  ['opening assets', { synonyms: ['opening total assets'] }],
  ['opening equity', { synonyms: [], mayBeNegative: true }],
]);

const NAMES = new Map(
  [...LINES_GIVEN, ...OPENINGS_GIVEN].flatMap(([name, { synonyms }]) =>
    [name, ...synonyms].map((each) => [wordKey(each), name] as const),
  ),
);

const TAKES = `a two-column range: ${[...LINES_GIVEN.keys()].join(', ')}, each with its amount`;

/**
 * @returns The amounts by name. An opening balance that is blank or 0 is not given; another blank is 0.
 * @problem not-understood for a name that is not known, one that is given twice, one that is missing,
 *   or another shape; out-of-range for an amount below 0 of a figure that has none
 */
export function readFigures(given: unknown): Result<Figures> {
  return andThen(readPairs('figures', given, TAKES), (pairs) => {
    const seen = new Set<Line | Opening>();
    const lines = new Map<Line, Fraction>();
    const openings = new Map<Opening, Fraction>();
    for (const [said, amount] of pairs) {
      const name = typeof said === 'string' ? NAMES.get(wordKey(said)) : undefined;
      if (name === undefined) return refuse('not-understood', 'figures', shown(said), namesThereAre());
      if (seen.has(name)) return refuse('not-understood', 'figures', `${name} twice`, 'each name once');
      seen.add(name);
      if (isOpening(name) && isNotGiven(amount)) continue;
      const read = readAmount(name, amount);
      if (!read.ok) return read;
      if (isOpening(name)) openings.set(name, read.value);
      else lines.set(name, read.value);
    }
    const missing = [...LINES_GIVEN.keys()].filter((name) => !lines.has(name));
    if (missing.length > 0) return refuse('not-understood', 'figures', `no ${oneOf(missing)}`, TAKES);
    return ok({ lines, openings });
  });
}

function isOpening(name: Line | Opening): name is Opening {
  return OPENINGS_GIVEN.has(name as Opening);
}

function readAmount(name: Line | Opening, given: unknown): Result<Fraction> {
  const figure = isOpening(name) ? OPENINGS_GIVEN.get(name) : LINES_GIVEN.get(name);
  const amount = figure?.mayBeNegative === true ? readNumber(name, given) : readNotNegative(name, given);
  return andThen(amount, (value) => ok(fractionOf(value)));
}

function namesThereAre(): string {
  return oneOf([...LINES_GIVEN.keys(), ...OPENINGS_GIVEN.keys()]);
}

/** The statements that figures make, with the tax on their profit. */
export function statementsOf({ lines }: Figures, taxRate: Fraction): Statements {
  return new Map([...lines, ['income tax', times(totalOf(lines, PRE_TAX_PROFIT), taxRate)]]);
}
