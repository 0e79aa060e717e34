/** Opening with the workbook: off until somebody wants it, with what it means for colleagues beside it. */

import { Switch, useId } from '@fluentui/react-components';
import { useSurroundings } from '../surroundings';
import { shareWords } from '../words/share';
import { Part } from './Part';
import { Said } from './Said';
import { useShareStyles } from './share-styles';
import { useOpening } from './use-opening';

const words = shareWords.opening;

export function Opening() {
  const { excel } = useSurroundings();
  const styles = useShareStyles();
  const aboutId = useId('opening');
  const { isOn, isMissing, refusal, wasSwitched, switchTo } = useOpening(excel);
  return (
    <Part title={words.heading}>
      {isMissing ? (
        <Said>{excel ? words.cannot : shareWords.needsExcel}</Said>
      ) : (
        <>
          <Switch
            label={words.label}
            aria-describedby={aboutId}
            checked={isOn === true}
            disabledFocusable={isOn === undefined}
            onChange={(_, { checked }) => switchTo(checked)}
          />
          <div id={aboutId} className={styles.part}>
            <Said>{words.about}</Said>
            <Said>{words.consequence}</Said>
          </div>
        </>
      )}
      <div role="status">
        {refusal !== undefined && <Said>{refusal}</Said>}
        {wasSwitched && refusal === undefined && <Said>{words.unsaved}</Said>}
      </div>
    </Part>
  );
}
