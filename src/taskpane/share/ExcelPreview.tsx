/** Which formulas would call Excel's own functions, and how they would read. */

import type { SharingCheck } from '../../workbook/share-check';
import { asExcelCells } from '../../workbook/share-excel';
import { shareWords } from '../words/share';
import { CellFold } from './CellFold';
import { Said } from './Said';
import { useShareStyles } from './share-styles';
import { UndoNote } from './UndoNote';

const words = shareWords.excel;

export function ExcelPreview({ check }: { readonly check: SharingCheck }) {
  const styles = useShareStyles();
  const cells = asExcelCells(check);
  return (
    <div className={styles.part}>
      <Said>{words.about(cells.length)}</Said>
      <CellFold
        title={words.list(cells.length)}
        columns={[words.becomes]}
        rows={cells.map(({ address, asExcel = '' }) => ({ address, texts: [asExcel] }))}
      />
      <Said>{words.verified}</Said>
      <UndoNote />
    </div>
  );
}
