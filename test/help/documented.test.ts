/** Every function has a docblock from which a person learns all there is to know. */

import { documentedIn } from '../../src/help/documented';
import { problemsOf } from '../../src/help/errors';
import { catalogue as entries } from '../built/catalogue';
import { bindings, read } from './material';

const documented = bindings.flatMap((path) => documentedIn(path, read));

test('every function of the catalogue is documented, and no other', () => {
  const ids = documented.map(({ id }) => id);
  expect(ids.sort()).toEqual(entries.map(({ id }) => id).sort());
});

describe.each(documented.map((one) => [one.id, one] as const))('%s', (id, one) => {
  test('says what every argument takes', () => {
    const { arguments: args } = entries.find((entry) => entry.id === id) ?? { arguments: [] };
    expect(one.takes).toHaveLength(args.length);
    expect(one.takes.filter((takes) => takes === '')).toEqual([]);
  });

  test('says how it is computed: in words and in a formula', () => {
    expect(new Set(one.about.map(({ kind }) => kind))).toEqual(new Set(['prose', 'formula']));
  });

  test('says what it gives, which errors, its source, and has an example', () => {
    expect(one.gives).toMatch(/^\S.{8,}\.$/);
    expect(problemsOf(one.problem).kinds).not.toEqual([]);
    expect(one.source).toMatch(/^\S.{5,}\.$/);
    expect(one.examples).not.toEqual([]);
  });

  test('speaks to those who read no code', () => {
    const said = [...one.about.map(({ text }) => text), ...one.takes, one.gives, one.problem, one.source];
    expect(said.filter((text) => /\.ts\b|\b[a-z]+[A-Z]/.test(text))).toEqual([]);
  });
});

const FILES: Readonly<Record<string, string>> = {
  'functions/x.ts': `import { price as worth } from '../core/x';
/**
 * A price.
 *
 * @customfunction WDV.X WDV.X
 */
export function x(cost: number): number {
  return toCell(worth(cost));
}`,
  'core/x.ts': `/**
 * Prices.
 *
 *     price = cost
 *
 * Source: a book.
 */

/** Another. */
export function other() {}

/**
 * \`WDV.X\`: what it is worth.
 *
 *     price = cost
 *
 * @param amount What it
 *   costs.
 * @returns Currency.
 * @problem out-of-range
 * @problem too-large
 * @example price(1) // 1
 */
export function price(amount: number) {}`,
};

test('the binding leads to the core entry, under whatever name it is imported', () => {
  expect(documentedIn('functions/x.ts', (path) => FILES[path] ?? '')).toEqual([
    {
      id: 'WDV.X',
      about: [
        { kind: 'prose', text: 'Prices.' },
        { kind: 'formula', text: 'price = cost' },
        { kind: 'prose', text: 'What it is worth.' },
      ],
      takes: ['What it costs.'],
      gives: 'Currency.',
      problem: 'out-of-range; too-large',
      source: 'a book.',
      examples: ['price(1) // 1'],
    },
  ]);
});

test.each([
  ['return toCell(worth(cost));', 'return 1;', 'x is more than one call'],
  ['price as worth', 'price', 'functions/x.ts imports no worth'],
  ['price as worth', 'cost as worth', 'WDV.X: core/x.ts has no function cost'],
])('a binding with %s changed to %s is refused', (from, to, sentence) => {
  const changed = (path: string): string => (FILES[path] ?? '').replace(from, to);
  expect(() => documentedIn('functions/x.ts', changed)).toThrow(sentence);
});
