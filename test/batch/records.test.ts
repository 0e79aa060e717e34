import fc from 'fast-check';
import { recordsOf, tableOf, type Fields } from '../../src/batch/records';
import { csv } from './surroundings';

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let [at, turn] = [0, 0];
  while (at < bytes.length) {
    const size = sizes[turn++ % sizes.length] ?? 1;
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(
  text: string | Uint8Array,
  sizes = [1_000_000],
  delimiter = ',',
): Promise<readonly Fields[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const all: Fields[] = [];
  for await (const some of recordsOf(pieces(bytes, sizes), delimiter)) all.push(...some);
  return all;
}

test('records come out as they went in, wherever the bytes are cut', async () => {
  const text = fc.stringMatching(/^[a-zé€😀", \n]{0,6}$/u);
  const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 3 }), { maxLength: 8 });
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rows, sizes, fc.boolean(), fc.boolean(), async (given, cuts, hasMark, isOfWindows) => {
      const lines = isOfWindows ? csv(given).replace(/\n/g, '\r\n') : csv(given);
      expect(await read(`${hasMark ? '\uFEFF' : ''}${lines}`, cuts)).toEqual(given);
    }),
  );
});

test('blank lines count as a sheet counts them, but for the end of the last line', async () => {
  expect(await read('a,b\n\n1,2\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
  expect(await read('a,b\n1,2')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(await read('a\n\n')).toEqual([['a'], ['']]);
  expect(await read('')).toEqual([]);
});

test('another delimiter is taken when it is named', async () => {
  expect(await read('a;b,c\n', [3], ';')).toEqual([['a', 'b,c']]);
  expect(await read('a\tb\n', [3], '\t')).toEqual([['a', 'b']]);
});

test.each([
  ['a,b\n1,"2\n3,4\n', 'Row 2 has a quote that is not closed'],
  ['a,b\n1,2\n3,"4"5\n', 'Row 3 has a quote'],
])('%j is refused by its row', async (text, words) => {
  await expect(read(text)).rejects.toThrow(words);
  await expect(read(text, [1])).rejects.toThrow(words);
});

test.each(['a,b\r1,2\r', 'a,b\r1,2', 'a,b\r\r\n1,2\n'])(
  'a first line with a CR alone is refused: %j',
  async (text) => {
    await expect(read(text)).rejects.toThrow('end in CR alone');
    await expect(read(text, [1])).rejects.toThrow('end in CR alone');
  },
);

test('a CR alone in a field of a later row stays in it', async () => {
  expect(await read('a,b\r\n1,"2\r3"\r\n', [1])).toEqual([
    ['a', 'b'],
    ['1', '2\r3'],
  ]);
});

test('a text that is at hand is refused for its quotes by its name and row', () => {
  expect(() => tableOf('events', 'a\n"b\nc\n')).toThrow('events row 2 has a quote');
  expect(tableOf('events', '\uFEFFa\r\n"b"\r')).toEqual([['a'], ['b'], ['']]);
});

test('what is not UTF-8 is refused, also at the very end', async () => {
  await expect(read(Uint8Array.of(65, 0xff, 66))).rejects.toThrow('not UTF-8');
  await expect(read(Uint8Array.of(65, 0xc3))).rejects.toThrow('not UTF-8');
});

test('a quote that is never closed does not take in a whole file', async () => {
  const text = `a\n"${'x'.repeat(17 * 2 ** 20)}`;
  await expect(read(text)).rejects.toThrow('Row 2 is over 16,777,216 characters long');
});
