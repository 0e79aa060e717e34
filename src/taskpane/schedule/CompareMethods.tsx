/** Which methods are drawn beside the chosen one, and what each charges year by year. */

import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { Fold } from '../fields/Fold';
import { useFold } from '../fields/use-fold';
import { amountText } from '../typed/amount';
import { dayFormat } from '../typed/date';
import { scheduleWords } from '../words/schedule';
import { comparable, type Comparison } from './compared';
import { LongTable } from './LongTable';
import type { ScheduleState } from './use-schedule';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  choices: { display: 'grid' },
});

interface CompareMethodsProps {
  readonly schedule: ScheduleState;
  readonly comparison: Comparison;
  readonly language: string;
}

export function CompareMethods({ schedule, comparison, language }: CompareMethodsProps) {
  const styles = useStyles();
  const fold = useFold('schedule-compare', 'closed');
  const { form, settings, change } = schedule;
  const others = comparable(form);
  const chosen = others.filter(({ word }) => form.compared.includes(word));
  return (
    <Fold title={scheduleWords.compare} fold={fold} summary={chosen.map(({ word }) => word).join(', ')}>
      <div className={styles.body}>
        {others.length === 0 && <Caption1>{scheduleWords.unitsNotCompared}</Caption1>}
        <div className={styles.choices} role="group" aria-label={scheduleWords.compare}>
          {others.map(({ word, label }) => (
            <Checkbox
              key={word}
              label={scheduleWords.methodOption(label, word)}
              checked={form.compared.includes(word)}
              onChange={(_, { checked }) => change({ type: 'compared', word, isCompared: checked === true })}
            />
          ))}
        </div>
        {comparison.left.map(({ method, why }) => (
          <Caption1 key={method.word}>{scheduleWords.notCompared(method.label, why)}</Caption1>
        ))}
        {comparison.methods.length > 1 && (
          <YearlyCharges methods={comparison.methods} decimals={settings.decimals} language={language} />
        )}
      </div>
    </Fold>
  );
}

interface YearlyChargesProps extends Pick<Comparison, 'methods'> {
  readonly decimals: number;
  readonly language: string;
}

function YearlyCharges({ methods, decimals, language }: YearlyChargesProps) {
  const day = dayFormat(language);
  const text = (amount: number): string => amountText(amount, language, decimals);
  const [longest] = [...methods].sort((a, b) => b.years.periods.length - a.years.periods.length);
  const yearOf = (row: number): string => {
    const to = longest?.years.periods[row]?.to;
    return to === undefined ? String(row + 1) : day(to);
  };
  return (
    <LongTable
      label={scheduleWords.chargesByMethod}
      columns={[scheduleWords.numbered.year, ...methods.map(({ method }) => method.word)]}
      count={longest?.years.periods.length ?? 0}
      rowOf={(row) => [
        yearOf(row),
        ...methods.map(({ years }) => {
          const charge = years.periods[row]?.charge;
          return charge === undefined ? '' : text(charge);
        }),
      ]}
      total={[scheduleWords.total, ...methods.map(({ years }) => text(years.charges))]}
    />
  );
}
