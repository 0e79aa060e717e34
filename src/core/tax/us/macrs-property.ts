/**
 * The door for a property: its class, convention and method, and when in the tax year it is placed in
 * service. What the law does not allow for a class is not understood.
 *
 * Source: 26 USC 168(b), (c), (d) and (g); IRS Publication 946 (2025), appendix A, Table A-8 (the recovery
 * periods of the alternative depreciation system, ADS).
 */

import { isBlank, isNotGiven, numberOf, oneOf, readNumberWhere, readOptionalWord } from '../../argument';
import { shown } from '../../problem';
import { all, andThen, ok, refuse, type Result } from '../../result';
import {
  MACRS_CONVENTIONS,
  MACRS_METHODS,
  type MacrsConvention,
  type MacrsMethod,
  type Property,
} from './recovery';

/** A class, or a recovery period of ADS: what it may have, the default first. */
interface Kind {
  readonly years: number;
  readonly methods: readonly MacrsMethod[];
  readonly conventions: readonly MacrsConvention[];
}

const PERSONAL: readonly MacrsConvention[] = ['half-year', 'mid-quarter'];
const REAL: readonly MacrsConvention[] = ['mid-month'];

const CLASSES: readonly Kind[] = [
  ...[3, 5, 7, 10].map((years) => ({ years, methods: MACRS_METHODS, conventions: PERSONAL })),
  ...[15, 20].map((years) => ({ years, methods: ['150DB', 'SL'] as const, conventions: PERSONAL })),
  ...[27.5, 39].map((years) => ({ years, methods: ['SL'] as const, conventions: REAL })),
];

/** Of personal property; those of 30 and 40 years are those of real property as well. */
const ADS_PERIODS = [
  ...[2.5, 3.5, 4, 6, 6.5, 7.5, 8, 8.5, 9, 9.5, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14],
  ...[16, 16.5, 17, 18, 19, 22, 24, 25, 26.5, 28, 30, 35, 40, 45, 50],
];
const ADS_OF_REAL_PROPERTY = [30, 40];

const ADS: readonly Kind[] = ADS_PERIODS.map((years) => ({
  years,
  methods: ['SL'],
  conventions: ADS_OF_REAL_PROPERTY.includes(years) ? MACRS_CONVENTIONS : PERSONAL,
}));

const TAKES_CLASS =
  `the class ${oneOf(CLASSES.map(({ years }) => String(years)))}` +
  `; with the method SL also a recovery period of ADS: ${oneOf(ADS_PERIODS.map(String))}`;

/**
 * @problem not-understood for a class that does not exist, a convention or method the class does not
 *   have, and a quarter or month that is missing; out-of-range for one that does not exist
 */
export function readProperty(
  property_class: unknown,
  convention: unknown,
  method: unknown,
  quarter_or_month: unknown,
): Result<Property> {
  return andThen(readOptionalWord<MacrsMethod | ''>('method', method, MACRS_METHODS, ''), (asked) =>
    andThen(readKind(property_class, asked), (kind) =>
      andThen(
        all<[MacrsConvention, MacrsMethod]>([
          allowed('convention', convention, MACRS_CONVENTIONS, kind, kind.conventions),
          allowed('method', method, MACRS_METHODS, kind, kind.methods),
        ]),
        ([by, methodOf]) =>
          andThen(readPlace('quarter_or_month', quarter_or_month, by), (place) =>
            ok({ halfYears: 2 * kind.years, method: methodOf, convention: by, place }),
          ),
      ),
    ),
  );
}

function readKind(given: unknown, method: MacrsMethod | ''): Result<Kind> {
  const years = isBlank(given) ? undefined : numberOf(given);
  const kinds = method === 'SL' ? [...CLASSES, ...ADS] : CLASSES;
  const kind = kinds.find((each) => each.years === years);
  return kind === undefined
    ? refuse('not-understood', 'property_class', shown(given), TAKES_CLASS)
    : ok(kind);
}

/** A word of the list that the law allows for the kind; the first of those when it is not given. */
function allowed<Word extends string>(
  argument: string,
  given: unknown,
  words: readonly Word[],
  { years }: Kind,
  lawful: readonly [Word, ...Word[]] | readonly Word[],
): Result<Word> {
  const [usual = words[0]] = lawful;
  return andThen(readOptionalWord(argument, given, words, usual as Word), (word) =>
    lawful.includes(word)
      ? ok(word)
      : refuse('not-understood', argument, shown(given), `${oneOf(lawful)} for ${years}-year property`),
  );
}

/** How many places a tax year has under a convention, and what they are called. */
const PLACES: Readonly<Record<MacrsConvention, { readonly count: number; readonly takes: string }>> = {
  'half-year': { count: 1, takes: '' },
  'mid-quarter': { count: 4, takes: 'the quarter of the tax year, 1 to 4, for the mid-quarter convention' },
  'mid-month': { count: 12, takes: 'the month of the tax year, 1 to 12, for the mid-month convention' },
};

/** A quarter or month that changes nothing here, but must be one all the same. */
export function readUnasked(argument: string, given: unknown): Result<number> {
  if (isNotGiven(given)) return ok(0);
  const accepts = (place: number): boolean => Number.isInteger(place) && place >= 1 && place <= 12;
  return readNumberWhere(argument, given, accepts, 'a quarter or a month of the tax year, 1 to 12');
}

/**
 * A quarter or a month of a tax year, as the convention asks for one; the half-year convention has one
 * place, whatever is given.
 */
export function readPlace(argument: string, given: unknown, convention: MacrsConvention): Result<number> {
  const { count, takes } = PLACES[convention];
  if (count === 1) return andThen(readUnasked(argument, given), () => ok(1));
  if (isNotGiven(given)) return refuse('not-understood', argument, 'nothing', takes);
  const accepts = (place: number): boolean => Number.isInteger(place) && place >= 1 && place <= count;
  return readNumberWhere(argument, given, accepts, takes);
}
