/** What freezing would do: what becomes a value, where the formulas are kept, what stays live and why. */

import type { SharingCheck } from '../../workbook/share-check';
import { freezePreview } from '../../workbook/share-freeze-preview';
import { shareWords } from '../words/share';
import { CellFold } from './CellFold';
import { Said } from './Said';
import { useShareStyles } from './share-styles';
import { usesBySheet } from './uses';

const words = shareWords.freeze;

export function FreezePreview({ check }: { readonly check: SharingCheck }) {
  const styles = useShareStyles();
  const { frozen, cells, errors, leftLive, dependents } = freezePreview(check);
  const sheets = usesBySheet(frozen).map(({ sheet }) => sheet);
  return (
    <div className={styles.part}>
      {frozen.length > 0 && (
        <>
          <Said>{words.about(frozen.length, cells, sheets.join(', '))}</Said>
          <Said>{words.kept}</Said>
        </>
      )}
      {errors.length > 0 && <Said>{words.errors(errors.length)}</Said>}
      {leftLive.length > 0 && (
        <CellFold
          title={words.leftLive(leftLive.length)}
          columns={[words.why]}
          rows={leftLive.map(({ cell, reason }) => ({
            address: cell.address,
            texts: [words.reasons[reason]],
          }))}
        />
      )}
      {dependents.length > 0 && (
        <>
          <CellFold
            title={words.dependents(dependents.length)}
            columns={[words.formula]}
            rows={dependents.map(({ address, formula }) => ({ address, texts: [formula] }))}
          />
          <Said>{words.dependentsAbout}</Said>
        </>
      )}
      {frozen.length > 0 && <Said isQuiet>{shareWords.undo.freeze}</Said>}
    </div>
  );
}
