/**
 * What Excel may send and what it may get back, for every function of functions.json: new ones
 * fall under this by themselves.
 */

import fc from 'fast-check';
import { call, HostError, metadata, type Declared, type Outcome, type Parameter } from './add-in';

const CODES = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!'];
/** The catalogue promises a sentence with these. */
const WITH_MESSAGE = ['#VALUE!', '#N/A'];

/** An argument a function can work with, by the catalogue's name for it. */
const SENSIBLE: Readonly<Record<string, unknown>> = {
  cost: 10_000,
  salvage: 1_000,
  life: 5,
  period: 2,
  month: 12,
  factor: 2,
  start_period: 0.5,
  end_period: 2,
  date_purchased: 39_679,
  first_period: 39_813,
  rate: 0.15,
  method: 'SLN',
  tax_rate: 0.25,
  in_service: 46_000,
  date: 46_500,
  from: 46_100,
  to: 46_500,
  kind: 'depreciation',
  amounts: [[4_000]],
  cash_flows: [[100], [110], [120]],
  carrying: 200_000,
  recoverable: 160_000,
  current_value: 160_000,
  // One of price and yield is needed.
  'WDV.BOND face': 100,
  'WDV.BOND coupon_rate': 0.05,
  'WDV.BOND periods': 10,
  'WDV.BOND price': 96,
  'WRITEDOWN.OBSOLESCENCE rates': [[0.1, 0.5]],
  'WRITEDOWN.RATIOS kind': 'inventory',
  items: [
    ['Item', 'Group', 'Quantity', 'Unit cost', 'Selling price'],
    ['Hinge', 'Steel', 100, 5.4, 5.1],
    ['Strip', 'Steel', 84, 912, 905],
  ],
  figures: [
    ['sales', 1_000],
    ['cogs', 600],
    ['operating expenses', 150],
    ['interest', 20],
    ['cash', 80],
    ['receivables', 120],
    ['inventory', 200],
    ['ppe', 500],
    ['current liabilities', 150],
    ['debt', 300],
  ],
  growth: 0.02,
  assets: [
    ['Asset', 'Carrying', 'Carrying without impairment'],
    ['Press', 120_000, 130_000],
    ['Hall', 80_000, 90_000],
  ],
  cgus: [
    ['CGU', 'Carrying', 'Remaining life'],
    ['North', 120_000, 10],
    ['South', 80_000, 20],
  ],
  nrv: 90,
  period_start: 45_658,
  period_end: 46_022,
  'WDV.US.MACRS basis': 100_000,
  'WDV.US.MACRS property_class': 5,
  'WDV.US.MACRS year': 1,
  'WDV.US.BONUS acquired': 45_689,
  'WDV.US.BONUS placed_in_service': 45_717,
  'WDV.US.SECTION179 tax_year': 2_025,
  'WDV.US.SECTION179 elected': 300_000,
  'WDV.US.SECTION179 property_placed': 300_000,
  'WDV.US.MIDQUARTER bases': [[60_000]],
  'WDV.US.MIDQUARTER placed_dates': [[45_689]],
  'WDV.UK.FYA incurred': 46_113,
  'WDV.IN.BLOCK opening': 1_000_000,
  'WDV.IN.HALFRATE put_to_use': 45_934,
  'WDV.CA.CCA opening': 20_000,
  'WDV.AU.DIMINISHING base_value': 36_500,
  'WDV.DE.DEGRESSIVE acquired': 45_839,
  register: [
    ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
    ['A-1', 'Vehicles', 30_000, 3_000, 5, 'SLN', 45_700],
  ],
  periods: 4,
};

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

function sensibleArguments({ id, parameters }: Declared): unknown[] {
  return parameters.map(({ name, optional, dimensionality }) => {
    const own = SENSIBLE[`${id} ${name}`];
    if (optional === true) return own ?? null;
    return own ?? SENSIBLE[name] ?? (dimensionality === 'matrix' ? [[1]] : 1);
  });
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
