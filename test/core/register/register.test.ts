import { forecast } from '../../../src/core/register/forecast';
import { register } from '../../../src/core/register/register';
import { rollForward } from '../../../src/core/register/roll-forward';
import { problemOf, valueOf } from '../answers';

const HEADER = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'];

/** A hundred thousand assets of 1,200 over ten years, straight line, in two classes. */
const many = [
  HEADER,
  ...Array.from({ length: 100_000 }, (_, index) => [
    `A-${index}`,
    index % 4 === 0 ? 'Plant' : 'Vehicles',
    1_200,
    0,
    10,
    'SLN',
    '2024-01-01',
  ]),
];

test('100,000 assets run by class and in total', () => {
  const run = valueOf(register(many, '2026-01-01', '2026-12-31', null, null, 'class'));
  expect(run.slice(1)).toEqual([
    ['', 'Plant', 30_000_000, 24_000_000, 0, 3_000_000, 0, 0, 21_000_000, 0],
    ['', 'Vehicles', 90_000_000, 72_000_000, 0, 9_000_000, 0, 0, 63_000_000, 0],
    ['Total', '', 120_000_000, 96_000_000, 0, 12_000_000, 0, 0, 84_000_000, 0],
  ]);
  expect(valueOf(register(many, '2026-01-01', '2026-12-31', null, null, 'total'))).toEqual([run[0], run[3]]);
});

test('100,000 assets roll forward and are forecast', () => {
  const note = valueOf(rollForward(many, '2026-01-01', '2026-12-31'));
  expect(note[note.length - 1]).toEqual(['Carrying closing', 21_000_000, 63_000_000, 84_000_000]);
  const months = valueOf(forecast(many, '2033-11-01', 3));
  expect(months[months.length - 1]).toEqual(['Total', 1_000_000, 1_000_000, 0]);
});

test('100,000 assets a row each are refused with the size they would have had', () => {
  expect(problemOf(register(many, '2026-01-01', '2026-12-31'))).toEqual({
    kind: 'too-large',
    argument: 'register',
    got: '100,000 assets',
    takes: 'a register whose table has at most 100,000 cells; this one has 1,000,020',
  });
});

test('in total, twenty thousand classes are two rows', () => {
  const all = [HEADER, ...many.slice(1, 20_001).map(([asset, , ...rest]) => [asset, asset, ...rest])];
  expect(valueOf(register(all, '2026-01-01', '2026-12-31', null, null, 'total'))).toHaveLength(2);
  expect(valueOf(forecast(all, '2026-01-01', 12, 'month', 'total'))).toHaveLength(2);
  for (const refused of [
    register(all, '2026-01-01', '2026-12-31', null, null, 'class'),
    forecast(all, '2026-01-01', 12),
  ]) {
    expect(problemOf(refused).kind).toBe('too-large');
  }
});

test('an empty register has a header and a total of nothing', () => {
  expect(valueOf(register([HEADER], '2026-01-01', '2026-12-31')).slice(1)).toEqual([
    ['Total', '', 0, 0, 0, 0, 0, 0, 0, 0],
  ]);
});
