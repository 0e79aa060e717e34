import { ok, refuse } from '../../../src/core/result';
import { minor } from '../../../src/core/money/minor';
import { postedMessage, reversedMessage, formulaMessage } from '../../../src/taskpane/journal/message';
import { originOf, warningsOf } from '../../../src/taskpane/journal/posted-notes';
import { missingSentence } from '../../../src/taskpane/journal/reading';
import { serialNow } from '../../../src/taskpane/journal/stamp';
import { tieSentence } from '../../../src/taskpane/journal/tie-sentence';
import { unitedAddress } from '../../../src/taskpane/journal/united-address';
import type { PostedLine } from '../../../src/workbook/journal-read';

const line = (date?: number): PostedLine => ({
  date,
  entry: 'A',
  code: '',
  account: 'Cash',
  debit: 1,
  credit: 0,
  memo: '',
  source: '',
  book: '',
  postedAt: undefined,
  address: 'Journal!A2:J2',
});

describe('beneath the T accounts', () => {
  const posted = (lines: readonly PostedLine[], sentences: readonly string[] = []) =>
    ({ done: true, value: { lines, sentences } }) as const;

  it('the sentence says where the balances come from', () => {
    expect(originOf(undefined)).toBe('Reading what is posted.');
    expect(originOf(posted([]))).toBe('Nothing is posted in the table Journal yet.');
    expect(originOf(posted([line(46112)]))).toBe('From what the table Journal holds now, 1 line.');
    expect(originOf(posted([line(46112), line()]))).toBe(
      'From what the table Journal holds now, 2 lines. 1 line without a date counts in every opening.',
    );
  });

  it('the first cells that are in no line are named', () => {
    expect(warningsOf(posted([], ['a', 'b', 'c', 'd', 'e']), [])).toEqual([
      'a',
      'b',
      'c',
      'And 2 more like it.',
    ]);
  });

  it('an account without an exact balance is named', () => {
    const account = {
      code: '',
      account: 'Cash',
      opening: minor(0),
      lines: [],
      own: [],
      closing: 'too large',
    } as const;
    expect(warningsOf(posted([]), [account])).toEqual([
      'What is posted to Cash is too large to be summed to the cent.',
    ]);
  });
});

describe('the check against the register', () => {
  const said = (posted: number) => {
    const [register, booked] = [minor(2_640_000), minor(posted)];
    const tie = ok({ register, posted: booked, difference: minor(register - booked) });
    return tieSentence(tie, 46023, 46387, 'en-US', 2);
  };

  it('says in words whether it ties', () => {
    const days = 'Register charge 1 Jan 2026 to 31 Dec 2026: 26,400.00.';
    expect(said(2_640_000)).toBe(`${days} Posted: 26,400.00. Ties.`);
    expect(said(2_520_000)).toBe(
      `${days} Posted: 25,200.00. Difference 1,200.00: less is posted than charged.`,
    );
    expect(said(2_760_000)).toBe(
      `${days} Posted: 27,600.00. Difference 1,200.00: more is posted than charged.`,
    );
  });

  it('says why there is nothing to compare', () => {
    const tie = refuse('not-understood', 'book', 'nothing', 'one of the books of the register: IFRS or Tax');
    expect(tieSentence(tie, 46023, 46387, 'en-US', 2)).toBe(
      'Register and journal cannot be compared for 1 Jan 2026 to 31 Dec 2026: book got nothing; it takes one of the books of the register: IFRS or Tax.',
    );
  });
});

describe('messages', () => {
  const posted = {
    address: 'Journal!A2:J3',
    lineCount: 2,
    entry: '20260331-7K4MQ2',
    isWhole: true,
    differences: [],
  };
  const refusal = { sentence: 'No.', at: 'Journal!B4' };

  it('of posting', () => {
    expect(postedMessage({ done: true, value: posted })).toEqual({
      tone: 'success',
      text: 'Posted 20260331-7K4MQ2, 2 lines, at Journal!A2:J3.',
      at: 'Journal!A2:J3',
    });
    expect(postedMessage({ done: false, refusal })).toEqual({
      tone: 'error',
      text: 'Posting stopped. No.',
      at: 'Journal!B4',
    });
    const differences = ['a', 'b', 'c', 'd'].map((sentence) => ({
      row: 0,
      column: 0,
      isText: true,
      sentence,
    }));
    expect(postedMessage({ done: true, value: { ...posted, differences } })).toMatchObject({
      tone: 'error',
      text: 'Posted 20260331-7K4MQ2, 2 lines, at Journal!A2:J3. Check it: a b c And 1 more like it.',
    });
  });

  it.each([
    'Only 1 of the 2 lines of the entry A stand, at Journal!A2:J2. They are marked incomplete in the column Source.',
    'Only 1 of the 2 lines of the entry A stand, at Journal!A2:J2. They could not be marked: look at them now.',
  ])('of an entry that is not whole: %s', (sentence) => {
    const value = {
      ...posted,
      lineCount: 1,
      isWhole: false,
      address: 'Journal!A2:J2',
      differences: [{ sentence }],
    };
    expect(postedMessage({ done: true, value })).toEqual({
      tone: 'error',
      text: `Not whole: 20260331-7K4MQ2, 1 line, at Journal!A2:J2. Check it: ${sentence}`,
      at: 'Journal!A2:J2',
    });
    const reversing = { done: true, value: { ...value, entry: '20260331-7K4MQ2/R' } } as const;
    expect(reversedMessage('20260331-7K4MQ2', reversing)).toMatchObject({
      tone: 'error',
      text: `Not whole: 20260331-7K4MQ2/R, 1 line, at Journal!A2:J2. 20260331-7K4MQ2 is not reversed. Check it: ${sentence}`,
    });
  });

  it('of an entry that the workbook room calls whole, or not', () => {
    const value = { ...posted, isWhole: false, differences: [{ sentence: 'Two lines changed.' }] };
    expect(postedMessage({ done: true, value }).text).toMatch(/^Not whole: /);
  });

  it('of reversing', () => {
    const value = { ...posted, entry: '20260331-7K4MQ2/R' };
    expect(reversedMessage('20260331-7K4MQ2', { done: true, value }).text).toBe(
      'Reversed 20260331-7K4MQ2: posted 20260331-7K4MQ2/R, 2 lines, at Journal!A2:J3.',
    );
    expect(reversedMessage('20260331-7K4MQ2', { done: false, refusal }).text).toBe(
      'Reversing 20260331-7K4MQ2 stopped. No.',
    );
  });

  it('of a formula', () => {
    const value = { cell: 'Sheet1!B2', address: 'Sheet1!B2:F4' };
    expect(formulaMessage({ done: true, value })).toMatchObject({
      tone: 'success',
      text: 'Wrote the formula into Sheet1!B2; it fills Sheet1!B2:F4.',
    });
    expect(formulaMessage({ done: true, value: { ...value, error: '#SPILL!' } })).toMatchObject({
      tone: 'error',
      text: 'Wrote the formula into Sheet1!B2, but it shows #SPILL!.',
    });
  });

  it('of roles without an account', () => {
    expect(missingSentence([])).toBeUndefined();
    expect(missingSentence(['cash'])).toBe('No account for cash: name one in Accounts.');
    expect(missingSentence(['cash', 'asset', 'loan'])).toBe(
      'No accounts for cash, asset and loan: name them in Accounts.',
    );
  });
});

describe('the cells of an entry', () => {
  it.each<[string, readonly string[], object | undefined]>([
    ['none', [], undefined],
    ['one line', ['Journal!A7:J7'], { address: 'Journal!A7:J7', count: 1 }],
    [
      'lines one below the other',
      ["'My books'!A7:J7", "'My books'!A8:J8", "'My books'!A9:J9"],
      { address: "'My books'!A7:J9", count: 3 },
    ],
    ['lines sorted apart', ['Journal!A7:J7', 'Journal!A9:J9'], { address: 'Journal!A7:J7', count: 1 }],
    ['what is no line', ['Journal!A7', 'Journal!A8'], { address: 'Journal!A7', count: 1 }],
  ])('%s', (_, addresses, expected) => {
    expect(unitedAddress(addresses)).toEqual(expected);
  });
});

it('the moment of posting is the local day and time as Excel counts them', () => {
  const now = new Date(2026, 2, 31, 18, 0, 0, 400);
  expect(serialNow(now)).toBe(46112.75);
});
