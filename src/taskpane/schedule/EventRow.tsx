/** One event that is typed: what happens, when, and how much. */

import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { EVENT_KINDS } from '../../core/depreciation/event';
import { DayField } from '../fields/DayField';
import { TextField } from '../fields/TextField';
import { scheduleWords } from '../words/schedule';
import type { Change, TypedEvent } from './form';

const useStyles = makeStyles({
  event: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '4px 8px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { gridColumn: '1 / -1', display: 'flex', alignItems: 'end', gap: '4px' },
  choice: { flexGrow: 1, minWidth: 0 },
  error: { gridColumn: '1 / -1' },
});

interface EventRowProps {
  readonly event: TypedEvent;
  readonly index: number;
  readonly isDated: boolean;
  readonly error: string | undefined;
  readonly change: (change: Change) => void;
}

export function EventRow({ event, index, isDated, error, change }: EventRowProps) {
  const styles = useStyles();
  const number = index + 1;
  const set = (part: keyof TypedEvent) => (text: string) => change({ type: 'event', index, part, text });
  const when = { value: event.on, onChange: set('on') };
  return (
    <div className={styles.event} role="group" aria-label={scheduleWords.event(number)}>
      <div className={styles.kind}>
        <Field className={styles.choice} size="small" label={scheduleWords.eventKind(number)}>
          <Select size="small" value={event.kind} onChange={(_, { value }) => set('kind')(value)}>
            {EVENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {scheduleWords.eventKinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={scheduleWords.removeEvent(number)}
          onClick={() => change({ type: 'event removed', index })}
        />
      </div>
      {isDated ? (
        <DayField label={scheduleWords.eventDate(number)} {...when} />
      ) : (
        <TextField label={scheduleWords.eventPeriod(number)} {...when} />
      )}
      {event.kind !== 'held-for-sale' && (
        <TextField label={amountLabel(event.kind, number)} value={event.amount} onChange={set('amount')} />
      )}
      {error !== undefined && (
        <Field className={styles.error} validationState="error" validationMessage={error} />
      )}
    </div>
  );
}

/** An amount is not always one of money. */
function amountLabel(kind: string, number: number): string {
  if (kind === 'life') return scheduleWords.eventLife(number);
  if (kind === 'method') return scheduleWords.eventMethod(number);
  return kind === 'part-disposal' ? scheduleWords.eventShare(number) : scheduleWords.eventAmount(number);
}
