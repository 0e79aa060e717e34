import { cite } from '../../../src/core/citation';
import type { BlockSummary } from '../../../src/taskpane/share/block-summary';
import { callSections, MOST_ROWS } from '../../../src/taskpane/share/call-sections';
import { done, refused } from '../../../src/workbook/outcome';
import { standing } from './standing';

function summaryAt(row: number): BlockSummary {
  const cells = standing([row, 0, '=WDV.RATE(9,1,5)']) as BlockSummary['block']['cells'];
  const argument = { name: 'cost', stands: '9', held: { value: 9 }, format: 'General', remark: '' };
  const call = { id: 'WDV.RATE', description: 'A rate.', isWhole: true, arguments: [argument] };
  return {
    block: { sheet: 'Plan', block: { row, column: 0, rows: 1, columns: 1 }, cells },
    calls: [
      { ...call, result: { value: 0.5 }, format: '0.0%', remarks: [], sources: new Set(['IAS 16.62']) },
    ],
    sources: new Map([['IAS 16.62', { source: cite('IAS 16', '62'), cells: 1 }]]),
  };
}

it('has a part each for functions, assumptions, results and sources', () => {
  const [functions, assumptions, results, sources] = callSections([summaryAt(0), summaryAt(5)], {
    frozen: done(0),
  });
  expect(functions?.rows).toEqual([
    ['WDV.RATE', '', 2, 'Plan', '', 'IAS 16.62', '', '', '', expect.stringContaining('A rate. Not rounded')],
  ]);
  expect(assumptions?.rows[1]).toEqual(['Plan', 'A6', 1, 'WDV.RATE', 'cost', '9', 9, '', '', '']);
  expect(results?.rows[0]?.slice(4, 7)).toEqual([
    'the whole formula',
    '=WDV.RATE(9,1,5)',
    { number: 0.5, format: '0.0%' },
  ]);
  expect(sources?.rows).toEqual([['IAS 16.62', '', 2, 'WDV.RATE', '', '', '', '', '', '']]);
});

it('holds so many rows of a part and counts what it leaves out, but counts every cell of a function', () => {
  const blocks = Array.from({ length: MOST_ROWS + 3 }, (_, i) => summaryAt(2 * i));
  const [functions, assumptions, results] = callSections(blocks, { frozen: done(0) });
  expect(functions?.rows[0]?.[2]).toBe(MOST_ROWS + 3);
  expect([assumptions, results].map((section) => section?.rows.length)).toEqual([
    MOST_ROWS + 1,
    MOST_ROWS + 1,
  ]);
  expect(results?.rows[MOST_ROWS]?.[0]).toMatch(/^3 rows left out/);
});

it.each([
  [done(0), []],
  [done(3), [expect.stringMatching(/^3 formulas are frozen to values/)]],
  [refused('The sheet is protected.'), ['The sheet is protected.']],
])('says below the functions what of the workbook is not on the paper', (frozen, said) => {
  const [functions] = callSections([summaryAt(0)], { frozen });
  expect(functions?.notes.slice(1)).toEqual(said);
});
