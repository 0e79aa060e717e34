/** From when, and how the first year counts; folded, because many a schedule goes by number of year. */

import { Caption1, makeStyles } from '@fluentui/react-components';
import { FREQUENCIES } from '../../core/depreciation/periods';
import { CONVENTIONS, CONVENTION_LABELS } from '../../core/time/service';
import { ChoiceField } from '../fields/ChoiceField';
import { Fold } from '../fields/Fold';
import { LinkedDay } from '../fields/LinkedDay';
import { useFold } from '../fields/use-fold';
import { useSurroundings } from '../surroundings';
import { dayInShort, monthsOf, serialFromTyped } from '../typed/date';
import { scheduleWords } from '../words/schedule';
import type { ScheduleState } from './use-schedule';

const useStyles = makeStyles({ fields: { display: 'grid', gap: '8px' } });

const FREQUENCY_OPTIONS = FREQUENCIES.map((word) => ({ word, label: scheduleWords.frequencies[word] }));
const CONVENTION_OPTIONS = CONVENTIONS.map((word) => ({
  word,
  label: scheduleWords.conventionOption(word, CONVENTION_LABELS[word]),
}));

export function DateFields({ schedule }: { readonly schedule: ScheduleState }) {
  const styles = useStyles();
  const { language } = useSurroundings();
  const fold = useFold('schedule-dates', 'closed');
  const { form, settings, reading, change, take } = schedule;
  const isDated = form.fields.in_service.text.trim() !== '';
  const convention = form.convention || settings.convention;
  const months = monthsOf(language).map((label, i) => ({ word: String(i + 1), label }));
  const serial = serialFromTyped(form.fields.in_service.text, language);
  const summary = [
    scheduleWords.every[form.frequency],
    serial === undefined ? scheduleWords.withoutDates : scheduleWords.inServiceOn(dayInShort(serial)),
    ...(serial === undefined ? [] : [convention]),
  ].join(', ');
  return (
    <Fold title={scheduleWords.dates} fold={fold} summary={summary}>
      <div className={styles.fields}>
        <LinkedDay
          label={scheduleWords.fields.in_service}
          field={form.fields.in_service}
          error={reading.errors.get('in_service')}
          onChange={(made) => change({ ...made, field: 'in_service' })}
          onTake={() => void take('in_service')}
        />
        <ChoiceField
          label={scheduleWords.frequency}
          value={form.frequency}
          options={FREQUENCY_OPTIONS}
          onChoose={(word) => change({ type: 'chosen', what: 'frequency', word })}
        />
        {isDated ? (
          <>
            <ChoiceField
              label={scheduleWords.convention}
              value={convention}
              options={CONVENTION_OPTIONS}
              onChoose={(word) => change({ type: 'chosen', what: 'convention', word })}
            />
            <ChoiceField
              label={scheduleWords.yearEnd}
              value={form.yearEnd || String(settings.yearEnd)}
              options={months}
              onChoose={(word) => change({ type: 'chosen', what: 'yearEnd', word })}
            />
          </>
        ) : (
          <Caption1>{scheduleWords.datesHint}</Caption1>
        )}
      </div>
    </Fold>
  );
}
