import * as fc from 'fast-check';
import { amountText } from '../../../src/core/ledger/amount-text';
import { csvText, oneLine, within } from '../../../src/core/ledger/csv';
import { dayText, momentText } from '../../../src/core/ledger/day-text';
import { shortId, shortIds } from '../../../src/core/ledger/short-id';
import { visibly } from '../../../src/core/ledger/visible';
import { minor, type Decimals } from '../../../src/core/money/minor';
import { finished } from '../../../src/core/steps';
import { anyText } from './journals';
import { csvRows, unescaped, unitsOf } from './readers';

describe('an amount', () => {
  test.each<[number, Decimals, string]>([
    [0, 2, '0.00'],
    [5, 2, '0.05'],
    [-5, 3, '-0.005'],
    [123456, 0, '123456'],
    [-9007199254740991, 4, '-900719925474.0991'],
  ])('of %d minor units at %d decimals is %s', (units, decimals, text) => {
    expect(amountText(minor(units), decimals)).toBe(text);
  });

  test('beyond doubles keeps every digit', () => {
    expect(amountText(-12_345_678_901_234_567_890n, 2)).toBe('-123456789012345678.90');
    expect(amountText(-5n, 2)).toBe('-0.05');
  });

  test('comes back to the last unit', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom<Decimals>(0, 1, 2, 3, 4), (units, decimals) => {
        expect(unitsOf(amountText(minor(units), decimals), decimals)).toBe(BigInt(units));
      }),
    );
  });
});

test('a day stands in the order that was chosen', () => {
  expect(dayText(46112, 'dd/mm/yyyy')).toBe('31/03/2026');
  expect(dayText(46112, 'mm/dd/yyyy')).toBe('03/31/2026');
  expect(momentText(46112.999999)).toBe('2026-04-01T00:00:00');
  expect(momentText(46112.4375)).toBe('2026-03-31T10:30:00');
});

describe('CSV', () => {
  test('leads what would run by an apostrophe, and quotes what would end a field', () => {
    const row = [
      '=1',
      '+1',
      '-1',
      '@a',
      '\t',
      '\r',
      '"',
      'a,b',
      'a\nb',
      ' a',
      'a',
      '',
      '1-1',
      { figure: '-1' },
    ];
    expect(csvText([row])).toBe(`'=1,'+1,'-1,'@a,"'\t","'\r","""","a,b","a\nb"," a",a,,1-1,-1\r\n`);
  });

  test('leaves what came out of a CSV as it was, in quotes where it needs them', () => {
    const verbatim = (text: string) => ({ verbatim: text });
    expect(csvText([['=1', '-5', 'a,b'].map(verbatim)])).toBe('=1,-5,"a,b"\r\n');
  });

  test('comes back as it was, but for the apostrophes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const escaped = rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
        expect(csvRows(csvText(rows))).toEqual(escaped);
      }),
    );
  });

  test('a field of one line is one line, and keeps whole characters when it is cut', () => {
    expect(oneLine(' a\r\n\tb\u2028c ')).toBe('a b c');
    expect(within('🏭🏭🏭', 5)).toBe('🏭🏭');
    expect(within('=12345', 4)).toBe('=12');
    expect(within('ab cd', 3)).toBe('ab');
  });
});

describe('a short id', () => {
  const long = 'depreciation 20260201-20260228 IFRS, class ';

  test('is the id where it has room, else its beginning and what stands for the whole', () => {
    expect(shortId('20260131-7KQ2MX/R', 21)).toBe('20260131-7KQ2MX/R');
    expect(shortId(`${long}A`, 21)).toMatch(/^depreciation~[0-9a-z]{7}$/);
    expect(shortId(`${long}A`, 21)).not.toBe(shortId(`${long}B`, 21));
  });

  test('has room for what every text comes to, and is the same each time', () => {
    fc.assert(
      fc.property(anyText, (id) => {
        expect(shortId(id, 21).length).toBeLessThanOrEqual(21);
        expect(shortId(id, 21)).toBe(shortId(id, 21));
      }),
    );
  });

  test('that two entries come to is refused', () => {
    const entry = (id: string) => ({ id, date: 1, memo: '', lines: [] });
    const ids = ['a', 'a'].map(entry);
    expect(finished(shortIds(ids, 21))).toMatchObject({ ok: false, problem: { takes: 'an id of its own' } });
    expect(finished(shortIds([entry('a'), entry('b')], 21))).toMatchObject({ ok: true });
  });
});

test('what cannot be seen is written so that it can be, and comes back', () => {
  expect(visibly(';')('a;b\nc\\d\u202e')).toBe('a\\u003Bb\\u000Ac\\u005Cd\\u202E');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescaped(visibly(';:\\[')(text))).toBe(text);
      expect(visibly(';:\\[')(text)).not.toMatch(/[;:[\n\r\t]/);
    }),
  );
});
