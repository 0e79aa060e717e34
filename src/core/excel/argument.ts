/**
 * The door of Excel's own functions: raw cell values become numbers as Excel coerces them, or the
 * problem that says why not. Excel coerces every argument before it looks at any domain, so text
 * in the last argument is `#VALUE!` even where the first is negative; the door keeps that order.
 *
 * Source: Microsoft Excel, "Functions (by category)": how arguments are converted.
 */
import { isBlank, numberOf } from '../argument';
import { shown } from '../problem';
import { ok, refuse, type Result } from '../result';
import { LAST_SERIAL, parseIsoDate } from '../time/serial';

/** What one argument accepts. */
export interface Argument {
  /** As the catalogue spells it. */
  readonly name: string;
  /** Completes "it takes …", bounds included. */
  readonly takes: string;
  /** What an omitted or blank argument counts as. */
  readonly omitted: number;
  /** The raw value as a number, `undefined` when it cannot be understood. */
  readonly reads: (given: unknown) => number | undefined;
  /** Whether the number lies in the domain. */
  readonly accepts: (value: number) => boolean;
}

/** A finite number that `accepts` may narrow; 0 when omitted. */
export function number(
  name: string,
  takes = 'a number',
  accepts: Argument['accepts'] = () => true,
): Argument {
  return { name, takes, omitted: 0, reads: numberOf, accepts };
}

export function notNegative(name: string): Argument {
  return number(name, 'a number of 0 or more', (value) => value >= 0);
}

export function positive(name: string): Argument {
  return number(name, 'a number above 0', (value) => value > 0);
}

/** A day: a serial (its fraction is dropped) or ISO text. Serial 0 is Excel's 0 January 1900. */
export function day(name: string): Argument {
  return {
    name,
    takes: 'a date from 1900 to 9999, as a date cell or as text like 2026-04-01',
    omitted: 0,
    reads: readDay,
    accepts: (serial) => serial >= 0 && serial <= LAST_SERIAL,
  };
}

/** TRUE, FALSE or any number, where all but 0 are TRUE; read as 1 or 0, and 0 when omitted. */
export function onOff(name: string): Argument {
  return { name, takes: 'TRUE, FALSE or a number', omitted: 0, reads: readOnOff, accepts: () => true };
}

/** The same argument with another value for "omitted". */
export function optional(argument: Argument, omitted: number): Argument {
  return { ...argument, omitted };
}

/**
 * All arguments as numbers, or the first problem: what is not understood comes before what is out
 * of range, each in argument order.
 *
 * @problem not-understood for text that is no number (or date), and for anything that is no value
 * @problem out-of-range for NaN, infinities and numbers outside the argument's domain
 * @example readArguments([positive('life')], ['12']) // ok([12])
 */
export function readArguments<const Door extends readonly Argument[]>(
  door: Door,
  given: { readonly [Position in keyof Door]: unknown },
): Result<{ readonly [Position in keyof Door]: number }> {
  const read = door.map((argument, position) => {
    const raw = given[position];
    return isBlank(raw) ? argument.omitted : argument.reads(raw);
  });
  const lost = read.indexOf(undefined);
  if (lost >= 0) return refuseArgument('not-understood', door[lost], given[lost]);
  const values = read as number[];
  const outside = values.findIndex((value, at) => !Number.isFinite(value) || !door[at]?.accepts(value));
  if (outside >= 0) return refuseArgument('out-of-range', door[outside], given[outside]);
  return ok(values as unknown as { readonly [Position in keyof Door]: number });
}

function refuseArgument(
  kind: 'not-understood' | 'out-of-range',
  argument: Argument | undefined,
  given: unknown,
) {
  return refuse(kind, argument?.name ?? '', shown(given), argument?.takes ?? '');
}

function readDay(given: unknown): number | undefined {
  const serial = typeof given === 'string' ? parseIsoDate(given.trim()) : undefined;
  if (serial !== undefined) return serial;
  const value = numberOf(given);
  return value === undefined ? undefined : Math.floor(value);
}

function readOnOff(given: unknown): number | undefined {
  const word = typeof given === 'string' ? given.trim().toUpperCase() : '';
  if (word === 'TRUE') return 1;
  if (word === 'FALSE') return 0;
  const value = numberOf(given);
  if (value === undefined || !Number.isFinite(value)) return value;
  return value === 0 ? 0 : 1;
}
