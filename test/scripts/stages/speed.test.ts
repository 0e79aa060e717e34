import { valueOf } from '../run-module';

interface Held {
  readonly what: string;
  readonly ratio: { readonly median: number };
  readonly atMost: number;
}

const held = (what: string, median: number, atMost: number): Held => ({ what, ratio: { median }, atMost });

const named = (call: string, ...given: readonly (readonly Held[])[]): Promise<readonly string[]> => {
  const lists = given.map((list) => JSON.stringify(list)).join(', ');
  return valueOf(
    `import { farOff, farOffTwice } from './stages/speed.mjs';`,
    `${call}(${lists}).map(({ what }) => what)`,
  );
};

test('a ratio may be twice its goal, and no more', async () => {
  const all = [held('within', 0.7, 0.8), held('noisy', 1.6, 0.8), held('slow', 1.61, 0.8)];
  expect(await named('farOff', all)).toEqual(['slow']);
});

test('a goal of nothing at all takes nothing at all', async () => {
  expect(await named('farOff', [held('none', 0, 0), held('one', 1, 0)])).toEqual(['one']);
});

test('a ratio that could not be taken is too far', async () => {
  expect(await named('farOff', [held('nothing', NaN, 2)])).toEqual(['nothing']);
});

test('what is too far once and not again is left alone', async () => {
  const first = [held('noise', 9, 2), held('slow', 9, 2), held('fine', 1, 2)];
  const second = [held('noise', 2, 2), held('slow', 8, 2), held('fine', 9, 2)];
  expect(await named('farOffTwice', first, second)).toEqual(['slow']);
});
