/** The working paper for the auditor: who prepares it, what it would hold and where it would go, and the writing. */

import { Button, Caption1, makeStyles, Subtitle2, tokens, useId } from '@fluentui/react-components';
import { showCells } from '../../workbook/cells';
import { DayField } from '../fields/DayField';
import { LastingMessage } from '../fields/LastingMessage';
import { TextField } from '../fields/TextField';
import { useSurroundings } from '../surroundings';
import { paneWords } from '../words/pane';
import { workbookPaperWords as words } from '../words/workbook-paper';
import { PaperProgress } from './PaperProgress';
import { useWorkbookPaper, type PaperLook, type WorkbookPaperState } from './use-workbook-paper';

const useStyles = makeStyles({
  paper: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  heading: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end', gap: '8px' },
});

export function WorkbookPaper() {
  const styles = useStyles();
  const { excel } = useSurroundings();
  const textId = useId('paper');
  const paper = useWorkbookPaper();
  const { form, reading, change, work, look, message } = paper;
  const isBusy = work !== undefined;
  const canLook = excel && reading.ready && !isBusy;
  const at = message?.at;
  return (
    <section className={styles.paper} aria-label={words.heading}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.heading}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{words.about}</Caption1>
      <DayField
        label={words.preparedOn}
        value={form.preparedOn}
        error={reading.ready ? undefined : reading.reason}
        onChange={(preparedOn) => change({ preparedOn })}
      />
      <TextField
        label={words.preparedBy}
        value={form.preparedBy}
        placeholder={words.nobody}
        onChange={(preparedBy) => change({ preparedBy })}
      />
      <LastingMessage message={message} onDismiss={paper.dismiss}>
        {at !== undefined && (
          <Button size="small" aria-label={paneWords.showCells(at)} onClick={() => void showCells(at)}>
            {paneWords.show}
          </Button>
        )}
      </LastingMessage>
      <PaperProgress work={work} onCancel={paper.cancel} />
      <Caption1 role="status" id={textId} className={styles.text}>
        {previewText(excel, paper)}
      </Caption1>
      <div className={styles.buttons}>
        <Button
          disabledFocusable={!canLook}
          aria-describedby={textId}
          onClick={() => canLook && void paper.lookAgain()}
        >
          {look === undefined ? words.look : words.lookAgain}
        </Button>
        <Button
          disabledFocusable={!canLook}
          aria-describedby={textId}
          onClick={({ detail }) => canLook && detail < 2 && void paper.write()}
        >
          {words.write}
        </Button>
      </div>
    </section>
  );
}

/** What would be written and where, or the one reason why it cannot be. */
function previewText(excel: boolean, { reading, work, look }: WorkbookPaperState): string {
  if (!excel) return words.needsExcel;
  if (!reading.ready) return reading.reason;
  if (work !== undefined) return '';
  return look === undefined ? words.notLooked : lookText(look);
}

function lookText({ cells, functions, frozen, paper, place }: PaperLook): string {
  const found = cells === 0 ? words.noneFound : words.found(functions, cells);
  const missing = frozen === 0 ? [] : [words.frozen(frozen)];
  const where = place.replaces ? words.replaces : words.place;
  return [found, ...missing, where(place.address, paper.rows)].join(' ');
}
