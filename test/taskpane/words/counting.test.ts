import { counted, figure } from '../../../src/taskpane/words/counting';

const lines = counted('en', { one: 'line', other: 'lines' });

it.each([
  [0, '0 lines'],
  [1, '1 line'],
  [2, '2 lines'],
  [1200, '1,200 lines'],
])('%i is said as "%s"', (count, said) => {
  expect(lines(count)).toBe(said);
});

it('a language with more forms of a noun says each where it belongs', () => {
  const wiersze = counted('pl', { one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza' });
  expect([1, 3, 5, 22, 25].map(wiersze)).toEqual([
    '1 wiersz',
    '3 wiersze',
    '5 wierszy',
    '22 wiersze',
    '25 wierszy',
  ]);
});

it('a form that a noun does not name is said as the others', () => {
  expect(counted('pl', { other: 'PLN' })(3)).toBe('3 PLN');
});

it('a figure is grouped', () => {
  expect(figure(1234567)).toBe('1,234,567');
});
