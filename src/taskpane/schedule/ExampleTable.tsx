/** A schedule that shows, greyed, what will stand here. */

import { schedule } from '../../core/depreciation/schedule';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { scheduleWords } from '../words/schedule';
import { EXAMPLE } from './example';
import { LongTable } from './LongTable';
import { periodCells, periodColumns, periodTotal } from './period-cells';
import { rowsOf, type ScheduleRows } from './rows';

/** Where a method needs more than these, a straight line shows what is meant. */
function exampleRows(method: string): ScheduleRows {
  const { cost, salvage, life } = EXAMPLE;
  const made = schedule(cost, salvage, life, method);
  return made.ok ? rowsOf(made.value.value, 2) : exampleRows('SLN');
}

/** @param props.method A word of the methods. */
export function ExampleTable({ method }: { readonly method: string }) {
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const rows = exampleRows(method);
  return (
    <LongTable
      isExample
      label={scheduleWords.example}
      columns={periodColumns(rows, 'year')}
      count={rows.periods.length}
      rowOf={periodCells(rows, language, decimals)}
      total={periodTotal(rows, language, decimals)}
    />
  );
}
