/** Which cells use the add-in: in one sentence, then a list a sheet. */

import { Button } from '@fluentui/react-components';
import { shareWords } from '../words/share';
import { CellFold } from './CellFold';
import { Part } from './Part';
import { Said } from './Said';
import { useShareStyles } from './share-styles';
import type { Share } from './use-share';
import { shownText, usesBySheet, usesSentence } from './uses';

const words = shareWords.uses;

interface UsesProps {
  readonly share: Share;
  /** Whether there is a workbook. */
  readonly excel: boolean;
}

export function Uses({ share, excel }: UsesProps) {
  const styles = useShareStyles();
  const { look, refusal, work } = share.state;
  const sheets = usesBySheet(look?.check.cells ?? []);
  const canCheck = excel && work === undefined;
  return (
    <Part title={words.heading}>
      <div role="status">
        {look !== undefined && <Said>{usesSentence(look.check.cells, look.kept.formulas.length)}</Said>}
        {refusal !== undefined && <Said>{refusal}</Said>}
        {!excel && <Said>{shareWords.needsExcel}</Said>}
      </div>
      {sheets.map(({ sheet, cells }) => (
        <CellFold
          key={sheet}
          title={words.sheet(sheet, cells.length)}
          columns={[words.columns.functions, words.columns.shows]}
          rows={cells.map((cell) => ({
            address: cell.address,
            texts: [[...cell.ids, ...cell.unknown].join(', '), shownText(cell)],
          }))}
          isOneSheet
          isOpen={sheets.length === 1}
        />
      ))}
      <div className={styles.line}>
        <Button
          size="small"
          disabledFocusable={!canCheck}
          onClick={() => {
            if (canCheck) share.checkAgain();
          }}
        >
          {words.checkAgain}
        </Button>
      </div>
    </Part>
  );
}
