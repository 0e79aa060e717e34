import { defaultWords } from '../../../src/taskpane/share/default-words';
import { builtFunctions } from '../../functions/built-functions';

it.each([
  ['Minor digits of the currency, 0 to 4; 2 if omitted.', '2'],
  ['Upper limits in days, each in its band; 0, 30, 60, 90 if omitted.', '0, 30, 60, 90'],
  ['How a date counts, month if omitted; a row’s own wins.', 'month'],
  ['SLN (if omitted), SYD, DB or DDB.', 'SLN'],
  ['Day count: 0 30/360 US (if omitted), 1 actual.', '0 30/360 US'],
  ['Payments a year; 12 if omitted. With dates 1, 2 or 4.', '12'],
  [
    '200DB (if omitted, to 10 years), 150DB (if omitted, for 15 and 20) or SL.',
    '200DB (if omitted, to 10 years), 150DB (if omitted, for 15 and 20) or SL',
  ],
  ['Which book, where the register has several.', undefined],
])('reads %j', (description, words) => {
  expect(defaultWords(description)).toBe(words);
});

it('finds the default in every description of the catalogue that names one', async () => {
  const { functions } = await builtFunctions();
  const naming = functions
    .flatMap(({ parameters }) => parameters.map(({ description = '' }) => description))
    .filter((description) => description.includes('if omitted'));
  expect(naming.length).toBeGreaterThan(100);
  const wrong = naming.filter((description) => {
    const words = defaultWords(description);
    return words === undefined || words === '' || !description.includes(words);
  });
  expect(wrong).toEqual([]);
});
