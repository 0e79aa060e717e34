import fc from 'fast-check';
import { civilFromSerial, LAST_SERIAL } from '../../../src/core/time/serial';
import { dayFormat, dayInWords, isoFromTyped } from '../../../src/taskpane/typed/date';

it.each<[string, string, string | undefined]>([
  ['2026-03-31', 'en-US', '2026-03-31'],
  ['2026/3/31', 'en-US', '2026-03-31'],
  ['20260331', 'en-US', '2026-03-31'],
  ['31.3.2026', 'en-US', '2026-03-31'],
  ['31. 3. 2026', 'cs-CZ', '2026-03-31'],
  ['3.4.2026', 'en-US', '2026-04-03'],
  ['3/31/2026', 'en-US', '2026-03-31'],
  ['3/31/2026', 'en-GB', '2026-03-31'],
  ['31/3/2026', 'en-US', '2026-03-31'],
  ['3/4/2026', 'en-US', '2026-03-04'],
  ['3/4/2026', 'en-GB', '2026-04-03'],
  ['3/4/2026', 'de-DE', '2026-04-03'],
  ['3/4/2026', 'sv-SE', '2026-04-03'],
  ['03-04-26', 'en-US', '2026-03-04'],
  ['31/12/99', 'en-GB', '1999-12-31'],
  ['31 Mar 2026', 'en-US', '2026-03-31'],
  ['31-Mar-26', 'en-US', '2026-03-31'],
  ['March 31, 2026', 'en-GB', '2026-03-31'],
  ['31. März 2026', 'de-DE', '2026-03-31'],
  ['31 mars 2026', 'fr-FR', '2026-03-31'],
  [' 31  March  2026 ', 'en-US', '2026-03-31'],
  ['29.2.2028', 'en-US', '2028-02-29'],
  ['29.2.2026', 'en-US', undefined],
  ['31/13/2026', 'en-GB', undefined],
  ['31 Ju 2026', 'en-US', undefined],
  ['31 juil 2026', 'fr-FR', '2026-07-31'],
  ['46112', 'en-US', undefined],
  ['3/31', 'en-US', undefined],
  ['soon', 'en-US', undefined],
  ['', 'en-US', undefined],
])('%j in %s is %j', (text, language, iso) => expect(isoFromTyped(text, language)).toBe(iso));

it('says the day in words that cannot be mistaken', () => {
  expect(dayInWords(46112)).toBe('31 March 2026');
  expect(dayInWords(46115)).toBe('3 April 2026');
});

it('reads back its own words and every order of the parts, for every day there is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), (serial) => {
      const { year, month, day } = civilFromSerial(serial);
      const iso = isoFromTyped(dayInWords(serial), 'en-US');
      expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(isoFromTyped(`${day}.${month}.${year}`, 'en-US')).toBe(iso);
      expect(isoFromTyped(`${month}/${day}/${year}`, 'en-US')).toBe(iso);
      expect(isoFromTyped(`${day}/${month}/${year}`, 'en-GB')).toBe(iso);
    }),
  );
});

it('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(['string', 'undefined']).toContain(typeof isoFromTyped(text, 'fr-FR'));
    }),
  );
});

it.each([
  ['en-US', '03/31/2026'],
  ['en-GB', '31/03/2026'],
  ['de-DE', '31.03.2026'],
  ['th-TH', '31/03/2026'],
  ['ar-EG', '31/03/2026'],
])('a table in %s writes %s', (language, text) => {
  // Signs that only turn the direction of writing are not seen.
  expect(dayFormat(language)(46112).replace(/[\u200e\u200f]/g, '')).toBe(text);
});
