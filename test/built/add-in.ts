/**
 * The built add-in as Excel uses it: functions.json says what there is, functions.js runs without a
 * page and associates it, and every call crosses as JSON.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';

/** The build to test; another one's folder can be named from outside. */
const DIST = process.env['WRITEDOWN_DIST'] ?? resolve(__dirname, '../../dist');

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'number' | 'boolean' | 'string' | 'any';
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface Declared {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'matrix' };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface Metadata {
  readonly functions: readonly Declared[];
  readonly enums: readonly {
    readonly id: string;
    readonly type: string;
    readonly values: readonly {
      readonly name: string;
      readonly stringValue: string;
      readonly tooltip: string;
    }[];
  }[];
}

export const metadata = JSON.parse(readFileSync(resolve(DIST, 'functions.json'), 'utf8')) as Metadata;

/** What a call comes to: a value, a cell's error, or something no function may do. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
  | { readonly kind: 'broken'; readonly reason: string };

/** Excel's error, made in the host's realm; a function can only throw it or put it into a cell. */
export class HostError {
  constructor(
    readonly code: string,
    readonly message: string = '',
  ) {}
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};

/** A call that takes this long hangs; a good one takes a thousandth of it. */
const HANG_MILLISECONDS = 10_000;

function load() {
  const associated = new Map<string, unknown>();
  const twice: string[] = [];
  const associate = (id: string, implementation: unknown): void => {
    if (associated.has(id)) twice.push(id);
    associated.set(id, implementation);
  };
  const surroundings = { CustomFunctions: { associate, Error: HostError, ErrorCode: ERROR_CODES }, call: {} };
  const context = createContext(surroundings);
  runInContext(readFileSync(resolve(DIST, 'functions.js'), 'utf8'), context, { timeout: HANG_MILLISECONDS });
  return { associated, twice, context, surroundings };
}

const loaded = load();

/** The ids that the built script associates, and those it associates more than once. */
export const associatedIds: readonly string[] = [...loaded.associated.keys()];
export const associatedTwice: readonly string[] = loaded.twice;

const invoke = new Script('call.implementation(...JSON.parse(call.sent))');

/** Calls a function as Excel does: trailing omitted arguments arrive as null, everything as JSON. */
export function call(id: string, given: readonly unknown[]): Outcome {
  const declared = metadata.functions.find((one) => one.id === id);
  if (declared === undefined) return { kind: 'broken', reason: `${id} is not described` };
  const sent = declared.parameters.map((_, index) => given[index] ?? null);
  loaded.surroundings.call = { implementation: loaded.associated.get(id), sent: JSON.stringify(sent) };
  try {
    return { kind: 'value', value: invoke.runInContext(loaded.context, { timeout: HANG_MILLISECONDS }) };
  } catch (thrown) {
    if (thrown instanceof HostError) return { kind: 'error', code: thrown.code, message: thrown.message };
    return { kind: 'broken', reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
