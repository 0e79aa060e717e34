/** The check between the register of the workbook and what is posted, for the days of the T accounts. */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Chart } from '../../core/journal/chart';
import type { LedgerSpan } from '../../core/journal/ledger';
import { tieOut } from '../../core/journal/tie-out';
import type { PostedLines } from '../../workbook/journal-read';
import type { Outcome } from '../../workbook/outcome';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { tAccountsWords } from '../words/t-accounts';
import { tieSentence } from './tie-sentence';
import { useRegister } from './use-register';

const words = tAccountsWords.tie;

interface TieOutLineProps {
  readonly posted: Outcome<PostedLines> | undefined;
  readonly span: LedgerSpan;
  readonly chart: Chart;
  readonly moment: string;
}

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

export function TieOutLine({ posted, span, chart, moment }: TieOutLineProps) {
  const styles = useStyles();
  const { excel, language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const { from, to, book } = span;
  const isAsked = excel && from !== undefined && to !== undefined;
  const register = useRegister(isAsked, moment);
  const lines = posted?.done === true ? posted.value.lines : undefined;
  const table = register?.done === true ? register.value : undefined;
  const sentence = useMemo(() => {
    if (from === undefined || to === undefined || lines === undefined || table === undefined)
      return undefined;
    const tie = tieOut({ register: table.cells, posted: lines, from, to, book, chart, decimals });
    return tieSentence(tie, from, to, language, decimals);
  }, [table, lines, from, to, book, chart, language, decimals]);
  const quiet = isAsked ? notYet(register, lines) : words.enterDays;
  if (!excel) return null;
  return (
    <div role="status">
      {sentence !== undefined && (
        <Caption1 as="p" block className={styles.said}>
          {sentence}
        </Caption1>
      )}
      {(sentence === undefined || !isAsked) && <Caption1 className={styles.quiet}>{quiet}</Caption1>}
      {sentence !== undefined && table !== undefined && (
        <Caption1 className={styles.quiet}>{words.basis(table.address)}</Caption1>
      )}
    </div>
  );
}

/** Why there is nothing to compare. */
function notYet(register: ReturnType<typeof useRegister>, lines: unknown): string {
  if (register === undefined) return words.looking;
  if (!register.done) return words.registerUnread(register.refusal.sentence);
  if (register.value === undefined) return words.noRegister;
  return lines === undefined ? words.postedUnread : '';
}
