import { readTypedRate } from '../../../src/taskpane/typed/rate';

it.each([
  ['0.095', 'en-US', 0.095],
  ['9.5%', 'en-US', 0.095],
  ['0.7 %', 'en-US', 0.007],
  ['-1%', 'en-US', -0.01],
  ['9,5 %', 'de-DE', 0.095],
  ['', 'en-US', undefined],
  ['%', 'en-US', undefined],
] as const)('%j in %s is %p', (text, language, value) =>
  expect(readTypedRate('rate', text, language)).toEqual({ ok: true, value }),
);

it('refuses words', () => {
  expect(readTypedRate('rate', 'ten%', 'en-US')).toMatchObject({ ok: false, problem: { argument: 'rate' } });
});
