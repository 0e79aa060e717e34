import { sentenceOf } from '../../../src/core/problem';
import { partDisposal, type PartDisposalGiven } from '../../../src/core/register/part-disposal';
import { register } from '../../../src/core/register/register';

const HEADER = [
  'Asset',
  'Class',
  'Cost',
  'Salvage',
  'Life',
  'Method',
  'In service',
  'Impairment',
  'Impairment date',
];
/** 200 a year from the start of 2023. */
const PRESS = ['M-1', 'Machines', 1000, 0, 5, 'SLN', '2023-01-01', '', ''];
const OTHER = ['M-2', 'Machines', 'dear', 0, 5, 'SLN', '2023-01-01', '', ''];
const BY = { convention: 'month', yearEnd: 12, decimals: 2 } as const;
const GIVEN: PartDisposalGiven = {
  tag: 'm-1',
  book: '',
  part: { share: 0.25 },
  date: '2025-12-31',
  proceeds: 130,
};
const EVENTS = ['Asset', 'Date', 'Event', 'Amount'];

function answerOf(
  given: Partial<PartDisposalGiven> = {},
  events?: readonly (readonly unknown[])[],
  row = PRESS,
) {
  return partDisposal([HEADER, OTHER, row], events, { ...GIVEN, ...given }, BY);
}

function disposalOf(...args: Parameters<typeof answerOf>) {
  const read = answerOf(...args);
  if (!read.ok) throw new Error(sentenceOf(read.problem));
  return read.value;
}

test('a quarter leaves after three of five years: 250 less 150, sold for 130', () => {
  const { value, working } = disposalOf();
  expect(value).toMatchObject({
    event: ['M-1', 46_022, 'part-disposal', 0.25],
    cost: 250,
    accumulated: 150,
    carrying: 100,
    gain: 30,
    before: 400,
    after: 300,
    isImpaired: false,
  });
  expect(working().map((step) => step.value)).toEqual([100, 30]);
});

test('an amount of the cost is the share that it is of the cost', () => {
  const { value } = disposalOf({ part: { cost: 100 }, proceeds: 0 });
  expect(value).toMatchObject({ cost: 100, carrying: 40, gain: -40 });
  expect(value.event[3]).toBe(0.1);
});

test('earlier events of the asset count, those of others are left alone', () => {
  const events = [EVENTS, ['M-2', 'never', 'nothing', ''], ['M-1', '2024-01-01', 'addition', 400]];
  // 800 and the 400 over four years: 300 a year, 600 on the day.
  expect(disposalOf({}, events).value).toMatchObject({ cost: 350, carrying: 150, before: 600, after: 450 });
});

test('a second part of the same day takes its share of what the first has left', () => {
  const events = [EVENTS, ['M-1', '2025-12-31', 'part-disposal', 0.5]];
  expect(disposalOf({}, events).value).toMatchObject({ cost: 125, carrying: 50, before: 200, after: 150 });
});

test('what the register shows once the event stands there is what was previewed', () => {
  const { event, carrying, after } = disposalOf().value;
  const table = register([HEADER, PRESS], '2025-01-01', '2025-12-31', null, null, 'asset', null, [
    EVENTS,
    event,
  ]);
  const [header = [], line = []] = table.ok ? table.value.value : [];
  const of = (name: string) => line[header.indexOf(name)];
  expect([of('Disposals'), of('Closing')]).toEqual([carrying, after]);
});

test('impairment among what was written down is said', () => {
  const impaired = ['M-1', 'Machines', 1000, 0, 5, 'SLN', '2023-01-01', 50, '2024-06-30'];
  expect(disposalOf({}, undefined, impaired).value.isImpaired).toBe(true);
});

test.each([
  ['a day before it is in service', { date: '2022-12-31' }, /^date got 2022-12-31/],
  ['no day', { date: '' }, /^date got nothing/],
  ['proceeds below nothing', { proceeds: -1 }, /^proceeds got -1/],
  ['all of it', { part: { share: 1 } }, /^share got 1/],
  ['an asset that cannot be read', { tag: 'M-2' }, /^register row 2, Cost/],
])('%s is refused', (_, given, sentence) => {
  const read = answerOf(given);
  expect(read.ok ? 'none' : sentenceOf(read.problem)).toMatch(sentence);
});
