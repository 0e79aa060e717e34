import type { SharingCheck, SpillDependent, UsingCell } from '../../src/workbook/share-check';
import { freezePreview, withFixedAreas } from '../../src/workbook/share-freeze-preview';
import { using } from '../taskpane/share/cells';

function previewOf(cells: readonly UsingCell[], dependents: readonly SpillDependent[] = []) {
  const check: SharingCheck = { ids: [], cells, dependents, lookedAt: 9, kept: 0 };
  const { leftLive, ...preview } = freezePreview(check);
  return { ...preview, leftLive: leftLive.map(({ cell, reason }) => [cell.address, reason]) };
}

it('counts the cells of all results, and those that become an error value', () => {
  const failing = using('Plan!C1', { state: 'error', error: '#NUM!' });
  const preview = previewOf([
    using('Plan!A1'),
    using('Plan!B1', { cells: 24, spill: 'Plan!B1:G4' }),
    failing,
  ]);
  expect(preview).toMatchObject({ cells: 26, errors: [failing], leftLive: [] });
});

it('leaves live what is protected, has no answer, is to be repaired, or shows what cannot be typed', () => {
  const preview = previewOf([
    using('Plan!A1', { isProtected: true }),
    using('Plan!A2', { state: 'busy', error: '#BUSY!' }),
    using('Plan!A3', { state: 'error', error: '#SPILL!' }),
    using('Plan!A4', { state: 'error', error: '#N/A' }),
    using('Plan!A5', { state: 'not re-entered', error: '#NAME?' }),
    using('Plan!A6', { state: 'damaged', error: '#NAME?' }),
  ]);
  expect(preview.leftLive).toEqual([
    ['Plan!A1', 'protected'],
    ['Plan!A2', 'busy'],
    ['Plan!A3', 'no value'],
    ['Plan!A5', 'not repaired'],
    ['Plan!A6', 'not repaired'],
  ]);
  expect(preview.frozen.map(({ address }) => address)).toEqual(['Plan!A4']);
});

it('leaves live what a live formula refers to by #, through others too', () => {
  const preview = previewOf([
    using('Plan!A1'),
    using('Plan!B1', { spills: ['Plan!A1'] }),
    using('Plan!C1', { spills: ['Plan!B1'], isProtected: true }),
    using('Plan!D1'),
  ]);
  expect(preview.leftLive).toEqual([
    ['Plan!A1', 'needed by a live formula'],
    ['Plan!B1', 'needed by a live formula'],
    ['Plan!C1', 'protected'],
  ]);
});

it('names the person’s own formulas that refer to what is frozen, unless they are protected', () => {
  const own = {
    sheet: 'Plan',
    formula: '=SUM(A1#)',
    spills: ['Plan!A1'],
    isProtected: false,
    isOfArray: false,
  };
  const dependent = { ...own, address: 'Plan!X1' };
  expect(previewOf([using('Plan!A1')], [dependent])).toMatchObject({ dependents: [dependent], leftLive: [] });
  const locked = { ...dependent, isProtected: true };
  expect(previewOf([using('Plan!A1')], [locked])).toMatchObject({ dependents: [], frozen: [] });
});

const FROZEN = new Map([
  ["'Close ''26'!B4", { row: 3, column: 1, rows: 6, columns: 2 }],
  ['Plan!D1', { row: 0, column: 3, rows: 1, columns: 1 }],
  ["'Cost $'!A1", { row: 0, column: 0, rows: 2, columns: 1 }],
]);

it.each([
  ["=SUM('Close ''26'!B4#)", "=SUM('Close ''26'!B4:C9)"],
  [
    "=SUM('Close ''26'!$B$4#)+ROWS('Close ''26'!$B4#)",
    "=SUM('Close ''26'!$B$4:$C$9)+ROWS('Close ''26'!$B4:$C9)",
  ],
  ['=D1#+$D$1#', '=D1+$D$1'],
  ["=SUM('Cost $'!A$1#)", "=SUM('Cost $'!A$1:A$2)"],
  ['=SUM(E1#)&"D1#"', '=SUM(E1#)&"D1#"'],
])('%s refers to fixed areas as %s', (formula, fixed) => {
  expect(withFixedAreas(formula, 'Plan', FROZEN)).toBe(fixed);
});
