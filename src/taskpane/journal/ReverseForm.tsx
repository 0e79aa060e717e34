/** Asks on which day an entry is reversed, says where the mirror goes, and posts it. */

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { readPostingDate } from '../../core/journal/lock-date';
import { sentenceOf } from '../../core/problem';
import { isoDate } from '../../core/time/serial';
import { CommitField } from '../fields/CommitField';
import { useSurroundings } from '../surroundings';
import { dayInWords, isoFromTyped, serialFromTyped } from '../typed/date';
import { journalWords } from '../words/journal';
import { postedWords } from '../words/posted';
import { placeText } from './readiness';
import type { JournalState } from './use-journal';
import { usePlace } from './use-place';

const words = postedWords.reversing;

interface ReverseFormProps {
  readonly entry: string;
  /** Its own day, where that is known. */
  readonly date?: number | undefined;
  readonly lineCount: number;
  /** The id of the reversal that stands already. */
  readonly reversal?: string | undefined;
  readonly journal: JournalState;
  readonly onClose: (isDone: boolean) => void;
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px', padding: '4px 0 8px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

export function ReverseForm({ entry, date, lineCount, reversal, journal, onClose }: ReverseFormProps) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const { form, lock, isBusy, moment, reverse } = journal;
  const [typed, setTyped] = useState(() => firstDay(form.date.text, date, language));
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('input')?.focus(), []);

  const day = serialFromTyped(typed, language);
  const read = readPostingDate(day, lock.lock);
  const place = usePlace(read.ok && reversal === undefined ? lineCount : 0, moment);
  const where = reversal === undefined ? placeText(place) : words.standsAlready(reversal);
  const reason = read.ok ? lock.sentence : sentenceOf({ ...read.problem, argument: journalWords.form.date });
  const canReverse = reason === undefined && place?.done === true && !isBusy;
  const confirm = async (): Promise<void> => {
    if (canReverse && day !== undefined && (await reverse(entry, day))) onClose(true);
  };

  return (
    <div ref={group} className={styles.form} role="group" aria-label={words.reverseEntry(entry)}>
      <CommitField
        label={words.date}
        value={typed}
        error={typed.trim() === '' ? journalWords.reading.enterDate : reason}
        onType={setTyped}
        onCommit={() => setTyped(isoFromTyped(typed, language) ?? typed.trim())}
        onRestore={() => onClose(false)}
        hint={day === undefined ? undefined : dayInWords(day)}
      />
      <div className={styles.line}>
        <Caption1 role="status" className={styles.text}>
          {reason === undefined ? where : ''}
        </Caption1>
        <Button size="small" onClick={() => onClose(false)}>
          {words.cancel}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!canReverse}
          onClick={({ detail }) => detail < 2 && void confirm()}
        >
          {words.post}
        </Button>
      </div>
    </div>
  );
}

/** The form's day, else the entry's own. */
function firstDay(formDate: string, own: number | undefined, language: string): string {
  return isoFromTyped(formDate, language) ?? (own === undefined ? '' : isoDate(own));
}
