/**
 * What Excel may send and what it may get back, for every function of functions.json: new ones
 * fall under this by themselves.
 */

import fc from 'fast-check';
import { call, HostError, metadata, type Outcome, type Parameter } from './add-in';
import { sensibleArguments } from './sensible';

const CODES = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!'];
/** The catalogue promises a sentence with these. */
const WITH_MESSAGE = ['#VALUE!', '#N/A'];

const SCALARS: readonly unknown[] = [
  ...[0, 1, -1, 0.5, 3, 1e9, 1e15, -1e15, 1e300, -1e300, 5e-324, 46_112, 2 ** 53],
  ...[null, '', ' ', 'nonsense', '=1+1', '#N/A', '2026-03-31', '12', true, false],
  ...['constructor', '__proto__', 'x'.repeat(5_000)],
];
const ERROR_VALUE = { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };
const MATRICES: readonly unknown[] = [
  ...[[[]], [[null]], [[0]], [['']], [['nonsense']], [[ERROR_VALUE]], [[1e300]], [[-5]], [[true]]],
  ...[
    [[1, 2, 3]],
    [[1], [2], [3]],
    [[1], [2, 3]],
    [
      [null, null],
      [null, null],
    ],
  ],
  [
    ['Date', 'Event', 'Amount'],
    [46_112, 'impairment', 500],
  ],
  [
    ['amount', 500],
    ['surplus', 100],
  ],
  [
    ['amount', '=1+1'],
    ['__proto__', 1],
  ],
  Array.from({ length: 2_000 }, (_, row) => [row]),
];

function valuesFor(parameter: Parameter): readonly unknown[] {
  if (parameter.dimensionality === 'matrix') return MATRICES;
  return parameter.type === 'any' ? [...SCALARS, ERROR_VALUE] : SCALARS;
}

/** Whether a cell says that an argument is not understood: the only one, or one of a table. */
function isTold(outcome: Outcome, name: string): boolean {
  if (outcome.kind === 'broken') return false;
  const cells: readonly unknown[] = outcome.kind === 'error' ? [outcome] : [outcome.value].flat(2);
  return cells.some((cell) => {
    const { code, message } = Object(cell) as { readonly code?: unknown; readonly message?: unknown };
    return code === '#VALUE!' && String(message).startsWith(name);
  });
}

function replaced(values: readonly unknown[], position: number, value: unknown): unknown[] {
  return values.map((one, index) => (index === position ? value : one));
}

/** Why an outcome is none that Excel can show; nothing when it is sound. */
function fault(outcome: Outcome): string | undefined {
  if (outcome.kind === 'broken') return outcome.reason;
  if (outcome.kind === 'error') return errorFault(outcome);
  if (!Array.isArray(outcome.value)) return scalarFault(outcome.value);
  const rows = outcome.value as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0) return 'a matrix without cells';
  if (rows.some((row) => !Array.isArray(row) || row.length !== width)) return 'a ragged matrix';
  return rows
    .flat()
    .map(cellFault)
    .find((reason) => reason !== undefined);
}

function errorFault({
  code,
  message,
}: {
  readonly code: string;
  readonly message: string;
}): string | undefined {
  if (!CODES.includes(code)) return `the error ${code}`;
  const says = / got .+; it takes .+\.$/s.test(message);
  if (WITH_MESSAGE.includes(code))
    return says ? undefined : `${code} with the message ${JSON.stringify(message)}`;
  return message === '' ? undefined : `a message with ${code}`;
}

function scalarFault(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `the number ${value}`;
  return typeof value === 'string' || typeof value === 'boolean' ? undefined : `a ${typeof value}`;
}

function cellFault(value: unknown): string | undefined {
  return value instanceof HostError ? errorFault(value) : scalarFault(value);
}

describe.each(metadata.functions.map((one) => [one.id, one] as const))('%s', (id, declared) => {
  const sensible = sensibleArguments(declared);

  test('computes from sensible arguments, every optional one omitted', () => {
    const outcome = call(id, sensible);
    expect(fault(outcome)).toBeUndefined();
    expect(outcome.kind).toBe('value');
  });

  test('answers each odd value of each argument with a value or an error a cell can show', () => {
    const faults = declared.parameters.flatMap((parameter, position) =>
      valuesFor(parameter).flatMap((odd) => {
        const reason = fault(call(id, replaced(sensible, position, odd)));
        return reason === undefined
          ? []
          : [`${parameter.name} = ${JSON.stringify(odd).slice(0, 60)}: ${reason}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('says of text that is no number, word or table that it is not understood, and never counts it as 0', () => {
    const free = ['memo'];
    const silent = declared.parameters.flatMap(({ name, dimensionality }, position) => {
      const nonsense = dimensionality === 'matrix' ? [['nonsense']] : 'nonsense';
      const outcome = call(id, replaced(sensible, position, nonsense));
      return isTold(outcome, name) || free.includes(name) ? [] : [name];
    });
    expect(silent).toEqual([]);
  });

  test('takes a blank optional argument as not given, whether Excel sends null or empty text', () => {
    const omitted = call(id, sensible);
    declared.parameters.forEach((parameter, position) => {
      if (parameter.optional !== true || sensible[position] !== null) return;
      const blank = parameter.dimensionality === 'matrix' ? [[null]] : '';
      expect([parameter.name, call(id, replaced(sensible, position, blank))]).toEqual([
        parameter.name,
        omitted,
      ]);
    });
  });

  test('answers any combination of odd values', () => {
    const odd = fc.tuple(
      ...declared.parameters.map((parameter, position) =>
        fc.oneof(fc.constant(sensible[position]), fc.constantFrom(...valuesFor(parameter))),
      ),
    );
    fc.assert(
      fc.property(odd, (values) => {
        expect(fault(call(id, values))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same answer twice', () => {
    expect(call(id, sensible)).toEqual(call(id, sensible));
  });
});
