/** Sheets to try the functions on: what they are, where they would stand, and the button that inserts them. */

import { Button, Caption1, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { findSamplePlace, insertSample } from '../../workbook/insert-sample';
import type { SampleSheet } from '../../workbook/sample/sheet';
import { LastingMessage, type LastingMessageProps } from '../fields/LastingMessage';
import { LateBar } from '../pane/LateBar';
import { useAsked } from '../register/use-asked';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { settingsWords } from '../words/settings';

const words = settingsWords.sample;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  said: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  button: { justifySelf: 'start' },
});

/** Some thousand words that nobody needs before they ask. */
async function sampleSheets(): Promise<readonly SampleSheet[]> {
  const { sampleWorkbook } = await import('../../workbook/sample/workbook');
  return sampleWorkbook;
}

export function SampleSheets() {
  const styles = useStyles();
  const saidId = useId('sample');
  const { excel, language } = useSurroundings();
  const [message, setMessage] = useState<LastingMessageProps['message']>();
  const [isBusy, setBusy] = useState(false);
  const ask = async () => findSamplePlace(await sampleSheets());
  // Once they are inserted, they cannot be again.
  const place = useAsked(excel ? ask : undefined, message?.text ?? '');

  const insert = async (): Promise<void> => {
    setBusy(true);
    const made = await insertSample(await sampleSheets());
    setBusy(false);
    setMessage(
      made.done
        ? { tone: 'success', text: words.inserted(made.value.sheets.length) }
        : { tone: 'error', text: made.refusal.sentence },
    );
  };

  const said = !excel
    ? words.needsExcel
    : place?.done === true
      ? words.place(place.value.sheets, amountText(place.value.cells, language, 0))
      : place?.refusal.sentence;
  return (
    <div className={styles.form}>
      <Caption1 as="p" block className={styles.said}>
        {words.told}
      </Caption1>
      {said !== undefined && (
        <Caption1 as="p" block id={saidId} className={styles.quiet}>
          {said}
        </Caption1>
      )}
      <Button
        size="small"
        className={styles.button}
        aria-describedby={saidId}
        disabledFocusable={isBusy || place?.done !== true}
        onClick={() => void insert()}
      >
        {words.insert}
      </Button>
      {isBusy && <LateBar label={words.title} />}
      <LastingMessage message={message} onDismiss={() => setMessage(undefined)} />
    </div>
  );
}
