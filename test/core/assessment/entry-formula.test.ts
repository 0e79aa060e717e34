import { entryFormula } from '../../../src/core/assessment/entry-formula';

const places = { amount: 'B9', date: 'B5', memo: 'A1' };

it('names the accounts of its roles that are not the usual ones, and no others', () => {
  const accounts = new Map([
    ['impairment loss', 'Loss "plant"'],
    ['cash', 'Bank'],
  ] as const);
  expect(entryFormula({ amount: 'loss', kind: 'impairment' }, places, accounts, 2)).toBe(
    '=WRITEDOWN.JOURNAL("impairment",B9,B5,A1,,{"impairment loss","Loss ""plant"""},2)',
  );
});

it('turns over where the amount does', () => {
  const spec = { amount: 'loss', kind: 'impairment', below: 'impairment-reversal' };
  expect(entryFormula(spec, places, new Map(), 0)).toBe(
    '=WRITEDOWN.JOURNAL(IF(B9<0,"impairment-reversal","impairment"),ABS(B9),B5,A1,,,0)',
  );
});
