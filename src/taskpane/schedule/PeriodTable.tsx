/** The schedule, a row a period, with its total and the working of the charge that is asked about. */

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Fold } from '../fields/Fold';
import { WorkingSteps } from '../explain/WorkingSteps';
import { amountText } from '../typed/amount';
import { scheduleWords } from '../words/schedule';
import { chargeSteps } from './charge-steps';
import { LongTable } from './LongTable';
import { periodCells, periodColumns, periodTotal } from './period-cells';
import type { Ready } from './reading';

const useStyles = makeStyles({
  table: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface PeriodTableProps {
  readonly id: string;
  readonly ready: Ready;
  readonly language: string;
}

export function PeriodTable({ id, ready, language }: PeriodTableProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState<number>();
  const { given, rows } = ready;
  const { frequency, decimals } = given;
  const nameOf = (row: number): string => scheduleWords.periodNamed(frequency, row + 1);
  const columns = periodColumns(rows, frequency);
  // What is asked about may be gone once something else is typed.
  const row = asked === undefined ? undefined : Math.min(asked, rows.periods.length - 1);
  const text = (amount: number): string => amountText(amount, language, decimals);
  return (
    <div className={styles.table}>
      <LongTable
        id={id}
        label={scheduleWords.table}
        columns={columns}
        count={rows.periods.length}
        rowOf={periodCells(rows, language, decimals)}
        total={periodTotal(rows, language, decimals)}
        asking={{
          column: columns.indexOf(scheduleWords.charge),
          row,
          nameOf: (index) => scheduleWords.why(nameOf(index)),
          onAsk: (index) => setAsked(index === row ? undefined : index),
        }}
      />
      <Caption1 className={styles.quiet}>
        {rows.isTied
          ? scheduleWords.ties(
              text(given.cost),
              text(rows.charges),
              rows.hasAdjustments ? text(rows.adjustments) : undefined,
              text(rows.periods.at(-1)?.closing ?? 0),
            )
          : scheduleWords.doesNotTie}
      </Caption1>
      <Fold
        title={scheduleWords.working}
        summary={row === undefined ? '' : scheduleWords.workingOf(nameOf(row))}
        fold={{ isOpen: row !== undefined, toggle: () => setAsked(row === undefined ? 0 : undefined) }}
      >
        {row !== undefined && (
          <WorkingSteps steps={chargeSteps(ready, row, language)} language={language} decimals={decimals} />
        )}
      </Fold>
    </div>
  );
}
