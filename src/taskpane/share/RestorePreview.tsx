/** What restoring would do: what comes back, what was changed since, and what cannot come back. */

import { Button, Checkbox } from '@fluentui/react-components';
import type { KeptCheck, KeptFormula } from '../../workbook/kept-check';
import { shareWords } from '../words/share';
import { CellFold, type CellRow } from './CellFold';
import { Said } from './Said';
import { useShareStyles } from './share-styles';
import { keptGroups, lostFormulas } from './task';
import type { Share } from './use-share';

const words = shareWords.restore;

interface RestorePreviewProps {
  readonly share: Share;
  readonly kept: KeptCheck;
}

export function RestorePreview({ share, kept }: RestorePreviewProps) {
  const styles = useShareStyles();
  const groups = keptGroups(kept);
  const { ready, changed, live, stuck } = groups;
  const lost = lostFormulas(groups);
  return (
    <div className={styles.part}>
      {ready.length > 0 && <Said>{words.about(ready.length)}</Said>}
      {live.length > 0 && <Said>{words.live(live.length)}</Said>}
      {changed.length > 0 && (
        <>
          <CellFold
            title={words.changed(changed.length)}
            columns={[words.formula]}
            rows={changed.map(formulaRow)}
          />
          <Said>{words.changedAbout}</Said>
          <Checkbox
            label={words.overwrite(changed.length)}
            checked={share.state.overwrites}
            onChange={(_, { checked }) => share.change({ type: 'overwrites', overwrites: checked === true })}
          />
        </>
      )}
      {stuck.length > 0 && (
        <CellFold
          title={words.stuck(stuck.length)}
          columns={[words.why, words.formula]}
          rows={stuck.map(({ address, state, formula }) => ({
            address,
            texts: [words.reasons[state], formula],
          }))}
          isOpen
        />
      )}
      {lost.length > 0 && (
        <>
          <Said>{words.forgetAbout}</Said>
          <div className={styles.line}>
            <Button size="small" disabledFocusable={share.state.work !== undefined} onClick={share.forget}>
              {words.forget(lost.length)}
            </Button>
          </div>
        </>
      )}
      <Said>{words.ends}</Said>
      <Said isQuiet>{shareWords.undo.restore}</Said>
    </div>
  );
}

function formulaRow({ address, formula }: KeptFormula): CellRow {
  return { address, texts: [formula] };
}
