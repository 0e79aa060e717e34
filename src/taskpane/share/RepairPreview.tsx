/** Which formulas would be entered anew, and what happened to them. */

import type { SharingCheck } from '../../workbook/share-check';
import { repairableCells } from '../../workbook/share-repair';
import { shareWords } from '../words/share';
import { CellFold } from './CellFold';
import { Said } from './Said';
import { useShareStyles } from './share-styles';
import { UndoNote } from './UndoNote';

const words = shareWords.repair;

export function RepairPreview({ check }: { readonly check: SharingCheck }) {
  const styles = useShareStyles();
  const cells = repairableCells(check);
  const locked = check.cells.filter(
    ({ state, isProtected }) => isProtected && (state === 'damaged' || state === 'not re-entered'),
  );
  return (
    <div className={styles.part}>
      <Said>{words.about(cells.length)}</Said>
      <CellFold
        title={words.list(cells.length)}
        columns={[words.shows]}
        rows={cells.map(({ address, formula }) => ({ address, texts: [formula] }))}
      />
      <Said>{words.happened}</Said>
      {locked.length > 0 && <Said>{words.locked(locked.length)}</Said>}
      <UndoNote />
    </div>
  );
}
