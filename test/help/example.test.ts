import { documentedIn } from '../../src/help/documented';
import { exampleOf, type Example } from '../../src/help/example';
import { bindings, read } from './material';

test('a call of the core becomes the formula that a person types', () => {
  const { formula, result, typed } = exampleOf(
    'WDV.US.MACRS',
    "macrs(100000, 5, 3, 'mid-quarter', null, 2, null, true, 1) // 2250, a quarter",
  );
  expect([formula, result, typed]).toEqual([
    '=WDV.US.MACRS(100000, 5, 3, "mid-quarter", , 2, , TRUE, 1)',
    2250,
    '2250, a quarter',
  ]);
});

test('tables become cells, one below the other; arguments left out at the end are left away', () => {
  const { formula, tables } = exampleOf(
    'WRITEDOWN.ECL',
    'provisionMatrix([[500000, 100000]], [[0.01, 0.08]], null) // 13000',
  );
  expect(formula).toBe('=WRITEDOWN.ECL(A1:B1, A3:B3)');
  expect(tables).toEqual([
    { address: 'A1:B1', firstRow: 1, cells: [[500_000, 100_000]] },
    { address: 'A3:B3', firstRow: 3, cells: [[0.01, 0.08]] },
  ]);
});

test.each([
  ['value(cost, 1)', 'an example takes values, not a Identifier'],
  ['2250', 'is no call'],
  ["value('ten', 1, 5, 1)", 'has no answer'],
])('%s is refused', (text, sentence) => {
  expect(() => exampleOf('WDV.VALUE', text)).toThrow(sentence);
});

const examples = bindings
  .flatMap((path) => documentedIn(path, read))
  .flatMap(({ id, examples: texts }) => texts.map((text) => exampleOf(id, text)));

test.each(examples.map((example) => [example.formula, example.typed, example] as const))(
  '%s gives what its docblock says: %s',
  (_, typed, example) => {
    const said = typed.match(SAID) ?? [];
    expect(said).not.toEqual([]);
    expect(notFound(said, valuesOf(example))).toEqual([]);
  },
);

/** Figures, cut off where three dots follow, truth values and words in quotes. */
const SAID = /-?\d+(\.\d+)?…?|\b(true|false)\b|"[^"]*"/g;

/** What the docblock says and the result does not have, in the order in which it is read. */
function notFound(said: readonly string[], values: readonly unknown[]): readonly string[] {
  let from = 0;
  return said.filter((one) => {
    const at = values.findIndex((value, place) => place >= from && agrees(one, value));
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

function agrees(said: string, value: unknown): boolean {
  if (typeof value !== 'number') return said === JSON.stringify(value);
  const digits = said.replace('…', '');
  const grain = 10 ** -(digits.split('.')[1] ?? '').length;
  const away = Math.abs(value - Number(digits));
  return said.endsWith('…') ? away < grain : away <= grain / 2 + 1e-9;
}

/** Row by row; a text with digits in it, like a band's name, counts as them. */
function valuesOf({ result }: Example): readonly unknown[] {
  const cells: readonly unknown[] = typeof result === 'object' ? result.flat() : [result];
  return cells.flatMap((cell) =>
    typeof cell === 'string' && /\d/.test(cell) ? (cell.match(/\d+/g) ?? []).map(Number) : [cell],
  );
}
