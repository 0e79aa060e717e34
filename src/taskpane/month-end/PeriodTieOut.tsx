/** The tie-out month by month: what cancels out over the span shows here, with the way to its asset. */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { WantedRow } from '../../core/register/row-of-asset';
import { sentenceOf } from '../../core/problem';
import type { Result } from '../../core/result';
import { tieOutByPeriod, type PeriodTies } from '../../core/run/tie-out-by-period';
import type { Steps } from '../../core/steps';
import { useSurroundings } from '../surroundings';
import { monthEndWords } from '../words/month-end';
import { FigureTable } from './FigureTable';
import type { Seen } from './look';
import { ProgressLine } from './ProgressLine';
import { namesText } from './sentences';
import { periodRows, tieFigures } from './tie-rows';
import { periodVerdict } from './tie-words';
import type { MonthEndState } from './use-month-end';
import { useWorked } from './use-worked';

const words = monthEndWords.byPeriod;

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface PeriodTieOutProps {
  readonly monthEnd: MonthEndState;
  readonly seen: Seen;
  /** Leaves off: it is worked out again when it is opened again. */
  readonly onCancel: () => void;
}

export function PeriodTieOut({ monthEnd, seen, onCancel }: PeriodTieOutProps) {
  const styles = useStyles();
  const beginning = { of: 'compared', done: 0, all: seen.charges.assets } as const;
  const { value, isCurrent, progress } = useWorked(seen, stepsOf, beginning);
  const all = useRef<HTMLDivElement>(null);
  // The heading that this is folded under.
  const heading = (): HTMLElement | null | undefined =>
    all.current?.closest('section')?.querySelector('[aria-expanded]');
  return (
    <div ref={all} className={styles.all}>
      {progress !== undefined && <ProgressLine progress={progress} onCancel={onCancel} heir={heading} />}
      {isCurrent && value?.ok === false && (
        <Caption1 className={styles.said}>{sentenceOf(value.problem)}</Caption1>
      )}
      {isCurrent && value?.ok === true && <Compared monthEnd={monthEnd} seen={seen} ties={value.value} />}
    </div>
  );
}

function stepsOf({ source, eventsSource, run, charges, covered, periods }: Seen): Steps<Result<PeriodTies>> {
  return tieOutByPeriod(source.cells, eventsSource?.cells ?? null, run, charges, covered, periods);
}

function Compared({
  monthEnd,
  seen: { run },
  ties: { periods, total, byUnits },
}: Pick<PeriodTieOutProps, 'monthEnd' | 'seen'> & { readonly ties: PeriodTies }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const book = run.book === '' ? {} : { Book: run.book };
  const { decimals } = run.terms;
  const options = {
    language,
    decimals,
    onShow: (wanted: WantedRow) => void monthEnd.showRegisterRow({ ...wanted, ...book }),
  };
  const notes = [
    ...(periods.some(({ isUnited }) => isUnited) ? [words.unitedNote] : []),
    ...(byUnits.length > 0 ? [words.byUnits(namesText(byUnits, language))] : []),
  ];
  return (
    <>
      <FigureTable
        label={words.title}
        header={words.header}
        rows={periodRows(periods, options)}
        total={{ name: monthEndWords.total, figures: tieFigures(total, language, decimals) }}
      />
      <Caption1 as="p" block role="status" className={styles.said}>
        {periodVerdict(periods, language)}
      </Caption1>
      {notes.map((note) => (
        <Caption1 as="p" block key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
    </>
  );
}
