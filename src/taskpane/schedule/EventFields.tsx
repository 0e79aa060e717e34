/** What happens to the asset while it is written down: a table in cells, or events that are typed. */

import { Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Fold } from '../fields/Fold';
import { RangeField } from '../fields/RangeField';
import { useFold } from '../fields/use-fold';
import { scheduleWords } from '../words/schedule';
import { EventRow } from './EventRow';
import type { ScheduleState } from './use-schedule';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '8px' },
  add: { justifySelf: 'start' },
});

export function EventFields({ schedule }: { readonly schedule: ScheduleState }) {
  const styles = useStyles();
  const fold = useFold('schedule-events', 'closed');
  const { form, reading, cells, change, take } = schedule;
  const isDated = form.fields.in_service.text.trim() !== '';
  const hasCells = form.fields.events.committed !== '';
  const inCells = cells.events?.done === true ? Math.max(0, cells.events.value.values.length - 1) : 0;
  const count = hasCells ? inCells : form.events.length;
  const header = isDated ? scheduleWords.eventsHint : scheduleWords.numberedEventsHint;
  return (
    <Fold title={scheduleWords.events} fold={fold} summary={String(count)}>
      <div className={styles.fields}>
        {!hasCells &&
          form.events.map((event, i) => (
            // Two events may be alike, and only their place tells them apart.
            <EventRow
              key={i}
              {...{ event, index: i, isDated, change }}
              error={reading.errors.get(`event ${i}`)}
            />
          ))}
        {!hasCells && (
          <Button
            className={styles.add}
            size="small"
            icon={<AddRegular />}
            onClick={() => change({ type: 'event added' })}
          >
            {scheduleWords.addEvent}
          </Button>
        )}
        {(hasCells || form.events.length === 0) && (
          <RangeField
            label={scheduleWords.fields.events}
            field={form.fields.events}
            error={reading.errors.get('events')}
            placeholder={scheduleWords.addressPlaceholder}
            hint={hasCells && cells.events?.done === true ? scheduleWords.eventsRead(inCells) : header}
            onChange={(made) => change({ ...made, field: 'events' })}
            onTake={() => void take('events')}
          />
        )}
      </div>
    </Fold>
  );
}
