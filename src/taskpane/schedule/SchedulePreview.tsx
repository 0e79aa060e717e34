/** What the form has come to: the course of the written-down value, the table, and other methods beside it. */

import { Caption1, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSurroundings } from '../surroundings';
import { scheduleWords } from '../words/schedule';
import { comparisonOf } from './compared';
import { CompareMethods } from './CompareMethods';
import { ExampleTable } from './ExampleTable';
import { PeriodTable } from './PeriodTable';
import type { Ready } from './reading';
import { ScheduleChart } from './ScheduleChart';
import type { ScheduleState } from './use-schedule';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function SchedulePreview({ schedule }: { readonly schedule: ScheduleState }) {
  const styles = useStyles();
  const { reading } = schedule;
  return (
    <section className={styles.section} aria-label={scheduleWords.preview}>
      {reading.state === 'ready' && <Made schedule={schedule} ready={reading} />}
      {reading.state === 'empty' && (
        <>
          <Caption1 className={styles.quiet}>{scheduleWords.teaching}</Caption1>
          <ExampleTable method={schedule.form.method} />
        </>
      )}
      {reading.state === 'wrong' && <Caption1 className={styles.quiet}>{scheduleWords.wrong}</Caption1>}
    </section>
  );
}

function Made({ schedule, ready }: { readonly schedule: ScheduleState; readonly ready: Ready }) {
  const { language } = useSurroundings();
  const tableId = useId('schedule');
  const { form } = schedule;
  const comparison = useMemo(() => comparisonOf(form, ready), [form, ready]);
  return (
    <>
      <ScheduleChart {...{ ready, language }} methods={comparison.methods} describedBy={tableId} />
      <PeriodTable {...{ ready, language }} id={tableId} />
      <CompareMethods {...{ schedule, comparison, language }} />
    </>
  );
}
