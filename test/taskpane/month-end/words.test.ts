import { minor } from '../../../src/core/money/minor';
import { done, refused } from '../../../src/workbook/outcome';
import { problemOf } from '../../../src/taskpane/month-end/problem-field';
import { progressText } from '../../../src/taskpane/month-end/progress-text';
import { runMessage } from '../../../src/taskpane/month-end/run-message';
import { readRunForm } from '../../../src/taskpane/month-end/run-reading';
import { BLANK_RUN } from '../../../src/taskpane/month-end/run-form';
import {
  nothingSentence,
  otherSentence,
  problemsSentence,
  rowNamed,
} from '../../../src/taskpane/month-end/sentences';
import { journalSentences, periodVerdict, tieVerdict } from '../../../src/taskpane/month-end/tie-words';

it.each([
  [{ of: 'assets', done: 34_000, all: 100_000 }, 'Computing: 34,000 of 100,000 assets'],
  [{ of: 'assets', done: 50, all: undefined }, 'Computing: 50 assets'],
  [
    { of: 'assets', done: 34_000, all: 100_000, secondsLeft: 112 },
    'Computing: 34,000 of 100,000 assets, about 2 minutes left',
  ],
  [{ of: 'rows', done: 0, all: undefined }, 'Reading.'],
  [{ of: 'entries', done: 0, all: 1 }, 'Posting: 0 of 1 entry'],
] as const)('%j is said as %j', (progress, text) => expect(progressText(progress, 'en-US')).toBe(text));

it.each([
  ['register row 6, In service got "soon"; it takes a date.', { of: 'register', row: 6 }],
  ['events row 12, Asset got "X"; it takes an asset.', { of: 'events', row: 12 }],
  ['from got 2026-01-01; it takes a day.', undefined],
])('%j names %j', (sentence, named) => expect(rowNamed(sentence)).toEqual(named));

it('one row and several', () => {
  expect(problemsSentence([], 'en-US')).toBeUndefined();
  expect(problemsSentence(['a', 'b'], 'en-US')).toBe(
    '2 rows cannot be read: nothing is posted until they can.',
  );
});

it.each([
  [
    { register: 'Plant', counted: 1, left: 0 },
    'The register Plant was run over these days too: what it posted of 1 asset of this one counts.',
  ],
  [
    { register: 'Plant', counted: 1200, left: 1 },
    'The register Plant was run over these days too: what it posted of 1,200 assets of this one counts, and 1 of its own is left alone. If it is this register under a former name, give it that name again: else what has left it is not taken back.',
  ],
])('%j is said', (other, sentence) => expect(otherSentence(other, 'en-US')).toBe(sentence));

describe('what came of posting', () => {
  const posted = { entries: 2, lines: 4, address: 'Journal!A2:J5', cancelled: false, differences: [] };
  it.each([
    [posted, 'success', 'Posted 2 entries, 4 lines, at Journal!A2:J5.'],
    [
      { ...posted, entries: 1, lines: 2, cancelled: true },
      'warning',
      'Cancelled: posted only 1 entry, 2 lines, at Journal!A2:J5.',
    ],
    [{ ...posted, entries: 0, lines: 0, cancelled: true }, 'warning', 'Cancelled: nothing is posted.'],
  ])('%j', (value, tone, text) => expect(runMessage(done(value), 'en-US')).toMatchObject({ tone, text }));

  it('says why it stopped, and where', () => {
    expect(runMessage(refused('In the way.', 'Journal!A9'), 'en-US')).toEqual({
      tone: 'error',
      text: 'Posting stopped. In the way.',
      at: 'Journal!A9',
    });
  });
});

it('a problem stands by its field, under the name that the field has', () => {
  const problem = { kind: 'not-understood', got: 'nothing', takes: 'IFRS or Tax' } as const;
  expect(problemOf({ ...problem, argument: 'book' })).toEqual({
    field: 'book',
    sentence: 'Book got nothing; it takes IFRS or Tax.',
  });
  expect(problemOf({ ...problem, argument: 'events row 2, Asset' })).toMatchObject({ field: 'events' });
  expect(problemOf({ ...problem, argument: 'from' })).not.toHaveProperty('field');
});

it('days are asked for first, and read as they are typed', () => {
  expect(readRunForm(BLANK_RUN, 'en-US')).toMatchObject({ reason: 'Enter the first day.', errors: {} });
  const first = { ...BLANK_RUN, from: '1/2/2026' };
  expect(readRunForm(first, 'en-US')).toMatchObject({ reason: 'Enter the last day.' });
  expect(readRunForm({ ...first, to: '31 Jan 26' }, 'en-US')).toMatchObject({
    state: 'ready',
    run: { terms: { from: 46024, to: 46053 }, scope: 'class', kind: { word: 'depreciation' } },
  });
  expect(readRunForm({ ...first, to: 'soon' }, 'en-US')).toMatchObject({
    state: 'wrong',
    errors: { to: expect.stringMatching(/^To got "soon"/) as string },
  });
});

describe('the tie-out in words', () => {
  const line = {
    assetClass: 'X',
    register: minor(500),
    posted: minor(500),
    difference: minor(0),
    differing: 0,
    assets: [],
  };
  const tie = (more: Partial<typeof line>) => {
    const one = { ...line, ...more };
    return { classes: [one], register: one.register, posted: one.posted, difference: one.difference };
  };
  it.each([
    [tie({}), 'Register and posted charges tie.'],
    [tie({ difference: minor(120_000) }), 'Difference 1,200.00: less is posted than the register charges.'],
    [tie({ difference: minor(-1) }), 'Difference 0.01: more is posted than the register charges.'],
    [tie({ differing: 2 }), 'Differences cancel out in total: 2 assets differ.'],
  ])('%#', (of, words) => expect(tieVerdict(of, 'en-US', 2)).toBe(words));

  it('counts the periods that differ, also where it cancels out', () => {
    const period = (more: Partial<typeof line>) => ({
      ...{ from: 46_023, to: 46_053, records: [], isUnited: false, tie: tie(more) },
    });
    expect(periodVerdict([period({}), period({})], 'en-US')).toBe(
      'Register and posted charges tie in each of 2 periods.',
    );
    expect(periodVerdict([period({}), period({ differing: 2 })], 'en-US')).toBe('1 of 2 periods differs.');
  });

  it('all is posted, unless assets differ and cancel out: the summary says the same as the tie-out', () => {
    const run = readRunForm({ ...BLANK_RUN, from: '2026-01-01', to: '2026-01-31' }, 'en-US');
    if (run.state !== 'ready') throw new Error('no run');
    const plan = {
      ...{ id: '', register: '', book: '', from: 0, to: 0, entries: [], gone: [] },
      follows: ['a'],
    };
    const said = (more: Partial<typeof line>) => nothingSentence({ run: run.run, plan, tie: tie(more) });
    const span = '1 January 2026 to 31 January 2026';
    expect(said({})).toBe(`Everything from ${span} is posted already.`);
    expect(said({ differing: 2 })).toBe(
      `By class everything from ${span} is posted already. Assets differ and cancel out: Tie-out lists them, and one entry for each asset posts them.`,
    );
  });

  it('counts the runs that add up and names those that do not', () => {
    expect(journalSentences([], 'en-US', 2)).toEqual(['No run is posted for these days.']);
    const ties = [
      { id: 'a', records: minor(5), journal: minor(5) },
      { id: 'b', records: minor(5), journal: minor(4) },
      { id: 'c', records: minor(5), journal: 'too large' } as const,
    ];
    expect(journalSentences(ties, 'en-US', 2)).toEqual([
      "The journal's lines of 1 run add up to the records.",
      'Run b: records 0.05, journal 0.04. Difference 0.01.',
      "The journal's lines of the run c are too large to be summed to the cent.",
    ]);
  });
});
