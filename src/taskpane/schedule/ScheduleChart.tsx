/** The written-down value from the start to the end, by every method that is compared. */

import { ValueChart } from '../chart/ValueChart';
import { amountText } from '../typed/amount';
import { dayFormat } from '../typed/date';
import { scheduleWords } from '../words/schedule';
import type { Compared } from './compared';
import type { Ready } from './reading';

interface ScheduleChartProps {
  readonly ready: Ready;
  readonly methods: readonly Compared[];
  readonly language: string;
  readonly describedBy: string;
}

export function ScheduleChart({ ready, methods, language, describedBy }: ScheduleChartProps) {
  const { given, rows } = ready;
  const day = dayFormat(language);
  const points = rows.periods.map(({ number, to }) =>
    to === undefined ? scheduleWords.pointNamed(scheduleWords.numbered[given.frequency], number) : day(to),
  );
  const series = methods.map(({ method, periods }) => ({
    name: method.label,
    values: [given.cost, ...rows.periods.map((_, i) => periods[i]?.closing)],
  }));
  return (
    <ValueChart
      label={scheduleWords.chart}
      points={[scheduleWords.start, ...points]}
      series={series}
      amountOf={(amount) => amountText(amount, language, given.decimals)}
      describedBy={describedBy}
    />
  );
}
