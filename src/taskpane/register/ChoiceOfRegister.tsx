/** Which register the view is about, and the way to another one. */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { chooseSelected } from '../../workbook/register-choice';
import { ProgressLine } from '../month-end/ProgressLine';
import { useSurroundings } from '../surroundings';
import { registerWords } from '../words/register';
import type { Task } from './task';
import type { SourceReader } from './use-source';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  what: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

interface ChoiceOfRegisterProps extends Pick<Task, 'attempt'> {
  readonly reader: SourceReader;
  readonly bar: RefObject<HTMLElement | null>;
}

export function ChoiceOfRegister({
  reader: { found, progress, cancel, again },
  attempt,
  bar,
}: ChoiceOfRegisterProps) {
  const styles = useStyles();
  const { excel, language } = useSurroundings();
  const choose = (): Promise<void> =>
    attempt(async () => {
      const chosen = await chooseSelected();
      if (!chosen.done) {
        const { sentence: text, at } = chosen.refusal;
        return { tone: 'error', text, ...(at === undefined ? {} : { at }) };
      }
      await again();
      return { tone: 'success', text: registerWords.chosen(chosen.value) };
    });
  return (
    <div className={styles.line} role="group" aria-label={registerWords.register}>
      <Caption1 as="p" role="status" className={styles.what}>
        {excel ? registerWords.found(found, language) : registerWords.needsExcel}
      </Caption1>
      <Button size="small" disabledFocusable={!excel} onClick={() => void choose()}>
        {registerWords.useSelected}
      </Button>
      {progress !== undefined && (
        <ProgressLine progress={progress} onCancel={cancel} heir={() => bar.current} />
      )}
    </div>
  );
}
