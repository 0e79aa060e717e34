import fc from 'fast-check';
import { sentenceOf } from '../../../src/core/problem';
import { register } from '../../../src/core/register/register';
import { splitAsset, type Split, type SplitGiven } from '../../../src/core/register/split';
import { splitDrift, type Drift } from '../../../src/core/register/split-drift';

const HEADER = ['Asset', 'Place', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Impairment'];
const PRESS = ['M-1', 'Hall 2', 'Machines', 1000.01, 100, 5, 'SLN', 45_000, ''];
const BY = { convention: 'month', yearEnd: 12, decimals: 2 } as const;
const GIVEN: SplitGiven = { tag: 'm-1', book: '', newTag: 'M-1b', part: { share: 0.25 } };
const EVENTS = [
  ['Tag', 'Date', 'Event', 'Amount'],
  ['M-1', 45_100, 'addition', 50],
];

function split(given: Partial<SplitGiven> = {}, row: readonly unknown[] = PRESS): Split {
  const read = splitAsset([HEADER, row], undefined, { ...GIVEN, ...given }, 2);
  if (!read.ok) throw new Error(sentenceOf(read.problem));
  return read.value;
}

function refusal(
  given: Partial<SplitGiven>,
  rows = [PRESS],
  events?: readonly (readonly unknown[])[],
): string {
  const read = splitAsset([HEADER, ...rows], events, { ...GIVEN, ...given }, 2);
  return read.ok ? 'none' : sentenceOf(read.problem);
}

function drift(of: Split): Drift {
  const read = splitDrift(HEADER, of, BY);
  if (!read.ok) throw new Error(sentenceOf(read.problem));
  return read.value;
}

test('a quarter goes to the new row, and everything but the amounts stands in both', () => {
  const { stays, goes } = split();
  expect(stays).toEqual(['M-1', 'Hall 2', 'Machines', 750.01, 75, 5, 'SLN', 45_000, '']);
  expect(goes).toEqual(['M-1b', 'Hall 2', 'Machines', 250, 25, 5, 'SLN', 45_000, '']);
});

test('an amount of the cost is a share of everything', () => {
  const { amounts } = split({ part: { cost: '400' } }, ['M-1', '', 'X', 1000, 100, 5, '', 45_000, 30]);
  expect(amounts.map(({ column, stays, goes }) => [column, stays, goes])).toEqual([
    ['Cost', 600, 400],
    ['Salvage', 60, 40],
    ['Impairment', 18, 12],
  ]);
});

test.each([
  ['no tag', { tag: '' }, /^asset got nothing/],
  ['a tag of no asset', { tag: 'M-9' }, /"M-9"; it takes an asset of the register/],
  ['no new tag', { newTag: ' ' }, /^new tag got nothing/],
  ['a new tag that is there', { newTag: 'M-1 ' }, /^new tag got "M-1"/],
  ['all of it', { part: { share: 1 } }, /^share got 1/],
  ['nothing of it', { part: { cost: 0 } }, /^cost got 0/],
  ['more than the cost', { part: { cost: 1000.01 } }, /below the cost, 1000.01/],
])('%s is refused', (_, given, sentence) => {
  expect(refusal(given)).toMatch(sentence);
});

test('a tag of two rows, and an asset that events name, are refused', () => {
  expect(refusal({}, [PRESS, PRESS])).toMatch(/stands in rows 2 and 3/);
  expect(refusal({}, [PRESS], EVENTS)).toMatch(/which has events/);
});

const cents = fc.integer({ min: 2, max: 5_000_000_00 });
const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('the parts always add up to the whole, and neither has more salvage than cost', () => {
  fc.assert(
    fc.property(cents, fc.double({ min: 0, max: 1, noNaN: true }), shares, (cost, salvage, share) => {
      const row = ['M-1', '', 'X', cost / 100, Math.floor(cost * salvage) / 100, 5, 'SLN', 45_000, ''];
      const { amounts } = split({ part: { share } }, row);
      for (const { was, stays, goes } of amounts) {
        expect(Math.round(stays * 100) + Math.round(goes * 100)).toBe(Math.round(was * 100));
      }
      const [ofCost, ofSalvage] = amounts;
      expect(ofCost?.stays ?? 0).toBeGreaterThanOrEqual(ofSalvage?.stays ?? 0);
      expect(ofCost?.goes ?? 0).toBeGreaterThanOrEqual(ofSalvage?.goes ?? 0);
    }),
  );
});

test.each(['SLN', 'SYD'])(
  'under %s the parts follow the whole to the cent, and to nothing at the end',
  (method) => {
    fc.assert(
      fc.property(cents, fc.double({ min: 0, max: 1, noNaN: true }), shares, (cost, salvage, share) => {
        const row = ['M-1', '', 'X', cost / 100, Math.floor(cost * salvage) / 100, 7, method, 45_000, ''];
        const { most, atEnd } = drift(split({ part: { share } }, row));
        expect(most).toBeLessThanOrEqual(1);
        expect(atEnd).toBe(0);
      }),
      { numRuns: 50 },
    );
  },
);

test.each(['SLN', 'SYD', 'DB', 'DDB', 'VDB', 'REDUCING'])(
  'where %s is shared in one proportion, the parts are never more than a cent from the whole',
  (method) => {
    fc.assert(
      // Whole tenths of both amounts, so that three of them are whole cents of both.
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 10 }), (cost, tenths) => {
        const row = ['M-1', '', 'X', cost, (tenths * cost) / 10, 6, method, 45_000, ''];
        expect(drift(split({ part: { share: 0.3 } }, row)).most).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  },
);

test('the drift is what the register shows of the parts less what it shows of the whole', () => {
  const row = ['M-1', '', 'X', 100, 0, 3, 'SLN', 45_000, ''];
  const of = split({ part: { share: 0.5 } }, row);
  const { most, on = 0 } = drift(of);
  const accumulated = (...rows: (readonly unknown[])[]): number => {
    const table = register([HEADER, ...rows], 45_000, on, null, null, 'total');
    if (!table.ok) throw new Error('refused');
    const [header = [], total = []] = table.value.value;
    return Math.round(Number(total[header.indexOf('Charge')]) * 100);
  };
  expect(most).toBe(1);
  expect(Math.abs(accumulated(of.stays, of.goes) - accumulated(row))).toBe(1);
});
