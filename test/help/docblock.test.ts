import { docblock, joined, tagged } from '../../src/help/docblock';

const SLN = docblock(`/**
 * SLN: the same charge
 * in every period.
 *
 *     charge = (cost − salvage)
 *              ÷ life
 *
 * Source: Microsoft Excel,
 * SLN.
 *
 * @param cost Amount, 0
 *   or more.
 * @problem out-of-range
 * @problem too-large
 * @example sln(1,
 *            2) // 3
 */`);

test('prose is joined, a formula keeps its lines, and the source is no prose', () => {
  expect(SLN.blocks).toEqual([
    { kind: 'prose', text: 'SLN: the same charge in every period.' },
    { kind: 'formula', text: 'charge = (cost − salvage)\n         ÷ life' },
  ]);
  expect(SLN.source).toBe('Microsoft Excel, SLN.');
});

test('a tag has its lines until the next, and may stand there several times', () => {
  expect(tagged(SLN, 'param').map(joined)).toEqual(['cost Amount, 0 or more.']);
  expect(tagged(SLN, 'problem')).toEqual(['out-of-range', 'too-large']);
  expect(tagged(SLN, 'example').map(joined)).toEqual(['sln(1, 2) // 3']);
  expect(tagged(SLN, 'returns')).toEqual([]);
});

test('a docblock of one line is a prose', () => {
  expect(docblock('/** A charge. */')).toEqual({
    blocks: [{ kind: 'prose', text: 'A charge.' }],
    tags: [],
  });
});

test('a docblock of tags alone has no prose', () => {
  expect(docblock('/**\n * @returns A charge.\n */').blocks).toEqual([]);
});
