import {
  FunctionBridge,
  type Implementation,
  type SheetArgument,
} from '../../../src/workbench/functions/bridge';
import type { Parameter } from '../../../src/workbench/functions/metadata';
import { metadata, parameter } from '../spreadsheet';

function bridgeWith(implementation: Implementation): FunctionBridge {
  const bridge = new FunctionBridge();
  bridge.associate('F', implementation);
  bridge.finish();
  return bridge;
}

function called(
  implementation: Implementation,
  parameters: readonly Parameter[] = [],
  ...given: SheetArgument[]
) {
  return bridgeWith(implementation).call(metadata('F', parameters), given);
}

/** What the function gets for one argument. */
function received(one: Parameter, given: SheetArgument, blank: 0 | null = 0): unknown {
  let got: unknown = 'not called';
  const bridge = bridgeWith((argument) => {
    got = argument;
    return 1;
  });
  bridge.blank = blank;
  bridge.call(metadata('F', [one]), [given]);
  return got;
}

const anyScalar = parameter('x', { type: 'any' });
const anyMatrix = parameter('x', { type: 'any', dimensionality: 'matrix' });

describe('an argument', () => {
  it('that is omitted is null', () => {
    expect(received(parameter('x', { optional: true }), undefined)).toBeNull();
  });

  it('that is a blank cell is 0, and null after the switch', () => {
    expect(received(anyScalar, null)).toBe(0);
    expect(received(parameter('x'), null)).toBe(0);
    expect(received(anyScalar, null, null)).toBeNull();
    expect(received(anyMatrix, [[1, null]], null)).toEqual([[1, null]]);
  });

  it('that is a range arrives row by row', () => {
    expect(
      received(anyMatrix, [
        [1, 'a', null],
        [true, 2, ''],
      ]),
    ).toEqual([
      [1, 'a', 0],
      [true, 2, ''],
    ]);
  });

  it('that is a single value for a range arrives as one cell', () => {
    expect(received(anyMatrix, 7)).toEqual([[7]]);
  });

  it.each([
    ['12.5', 12.5],
    ['1,000', 1000],
    ['12%', 0.12],
    [true, 1],
  ])('%j for a number is %d', (given, expected) => {
    expect(received(parameter('x'), given)).toBe(expected);
  });

  it.each(['', 'ten', '1,00', '--1'])('%j for a number is #VALUE! before the call', (given) => {
    const implementation = jest.fn(() => 1);
    expect(called(implementation, [parameter('x')], given)).toEqual({ value: '#VALUE!' });
    expect(implementation).not.toHaveBeenCalled();
  });

  it('that is an error is the result, also inside a range', () => {
    const implementation = jest.fn(() => 1);
    expect(called(implementation, [anyScalar], { code: '#DIV/0!' })).toEqual({ value: '#DIV/0!' });
    expect(called(implementation, [anyMatrix], [[1, { code: '#N/A' }]])).toEqual({ value: '#N/A' });
    expect(implementation).not.toHaveBeenCalled();
  });

  it('that is an error is handed over where the function welcomes errors', () => {
    const bridge = bridgeWith((rows) => (rows as { code: string }[][])[0]?.[0]?.code);
    const welcoming = metadata('F', [anyMatrix], { options: { allowErrorForDataTypeAny: true } });
    expect(bridge.call(welcoming, [[[{ code: '#N/A' }]]])).toEqual({ value: '#N/A' });
  });

  it('that repeats arrives as one array', () => {
    const parameters = [parameter('a'), parameter('rest', { repeating: true })];
    let got: unknown[] = [];
    called((...args) => ((got = args), 1), parameters, 1, 2, 3);
    expect(got).toEqual([1, [2, 3]]);
  });
});

describe('a result', () => {
  it.each([
    [NaN, '#VALUE!'],
    [Infinity, '#NUM!'],
    [-Infinity, '#NUM!'],
    [null, 0],
    ['text', 'text'],
    [false, false],
  ])('%p shows as %p', (result, value) => {
    expect(called(() => result)).toEqual({ value });
  });

  it('has 0 for NaN and infinity inside a matrix, as JSON does', () => {
    expect(called(() => [[NaN, Infinity, null, 'x']])).toEqual([
      [{ value: 0 }, { value: 0 }, { value: 0 }, { value: 'x' }],
    ]);
  });

  it('may hold an error in one cell of a matrix', () => {
    const error = { code: '#N/A', message: 'no rate' };
    expect(called(() => [[1, error]])).toEqual([[{ value: 1 }, { value: '#N/A', message: 'no rate' }]]);
  });

  it.each([[[]], [[[]]], [[[1], [1, 2]]], [[1, 2]], [{}]])('%j is no result: #VALUE!', (result) => {
    expect(called(() => result)).toEqual({ value: '#VALUE!' });
  });

  it('that is a promise is refused in words', () => {
    expect(called(() => Promise.resolve(1))).toEqual({
      value: '#BUSY!',
      message: 'F returned a promise; the workbench runs synchronous functions.',
    });
  });
});

describe('a throw', () => {
  it('of CustomFunctions.Error keeps code and message, from whatever realm', () => {
    const outcome = called(() => {
      throw { code: '#N/A', message: 'nothing in force' } as unknown as Error;
    });
    expect(outcome).toEqual({ value: '#N/A', message: 'nothing in force' });
  });

  it('with #NUM! shows no message, as in Excel', () => {
    const outcome = called(() => {
      throw Object.assign(new Error('too small'), { code: '#NUM!' });
    });
    expect(outcome).toEqual({ value: '#NUM!' });
  });

  it('of anything else is #VALUE! without a message', () => {
    const outcome = called(() => {
      throw new TypeError('internal');
    });
    expect(outcome).toEqual({ value: '#VALUE!' });
  });
});

describe('a function', () => {
  it('is busy until functions.js has run, then missing', () => {
    const bridge = new FunctionBridge();
    expect(bridge.call(metadata('G', []), [])).toEqual({ value: '#BUSY!' });
    bridge.finish();
    expect(bridge.call(metadata('G', []), [])).toEqual({
      value: '#NAME?',
      message: 'functions.js did not associate G.',
    });
  });

  it('is forgotten when the pane loads anew', () => {
    const bridge = bridgeWith(() => 1);
    bridge.begin((code) => ({ code }));
    expect(bridge.associated()).toEqual([]);
  });
});
