import fc from 'fast-check';
import type { Block } from '../../src/workbook/cell-address';
import { mergedBlocks, partOf } from '../../src/workbook/merged-blocks';

function cell(row: number, column: number, sheet = 'Plan') {
  return { sheet, block: { row, column, rows: 1, columns: 1 } };
}

it('makes one block of a column of cells, and of columns side by side', () => {
  const cells = [3, 1, 2].flatMap((row) => [cell(row, 5), cell(row, 4), cell(row, 9)]);
  expect(mergedBlocks(cells).map(({ block }) => block)).toEqual([
    { row: 1, column: 4, rows: 3, columns: 2 },
    { row: 1, column: 9, rows: 3, columns: 1 },
  ]);
});

it('keeps sheets apart', () => {
  expect(mergedBlocks([cell(0, 0), cell(1, 0, 'Other')])).toHaveLength(2);
});

it('covers every cell once, and every part lies in its block', () => {
  const places = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: String, minLength: 1 });
  fc.assert(
    fc.property(places, (cells) => {
      const merged = mergedBlocks(cells.map(([row, column]) => cell(row, column)));
      const covered = merged.flatMap(({ block }) => cellsOf(block));
      expect(covered.sort()).toEqual(cells.map(String).sort());
      for (const { block, parts } of merged) {
        expect(parts.flatMap((part) => cellsOf(part.block)).sort()).toEqual(cellsOf(block).sort());
      }
    }),
  );
});

function cellsOf({ row, column, rows, columns }: Block): string[] {
  return Array.from({ length: rows * columns }, (_, i) =>
    String([row + Math.floor(i / columns), column + (i % columns)]),
  );
}

it('gives the part of what stands in a block', () => {
  const matrix = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const whole = { row: 7, column: 2, rows: 2, columns: 3 };
  expect(partOf(matrix, whole, { row: 8, column: 3, rows: 1, columns: 2 })).toEqual([[5, 6]]);
});
