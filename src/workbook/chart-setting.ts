/**
 * The chart of accounts in the workbook's settings: it travels with the file to whoever opens it.
 * A change reads what is kept at that moment and replaces only the accounts it names, so that two
 * panes on one workbook do not undo each other's work.
 */

import { keptChart, readKeptChart, withAccounts, type Chart, type ChartReading } from '../core/journal/chart';
import { done, reading, writing, type Outcome } from './outcome';

/** Where it is kept among the workbook's settings. */
export const CHART_SETTING = 'writedown.chart-of-accounts';

export function readChart(): Promise<Outcome<ChartReading>> {
  return reading(async (context) => done(await kept(context)));
}

/** Keeps some accounts under other names. */
export function renameAccounts(named: Chart): Promise<Outcome<ChartReading>> {
  return writing(async (context) => {
    const { chart } = await kept(context);
    const next = withAccounts(chart, named);
    context.workbook.settings.add(CHART_SETTING, keptChart(next));
    await context.sync();
    return done({ chart: next, sentences: [] });
  });
}

async function kept(context: Excel.RequestContext): Promise<ChartReading> {
  const setting = context.workbook.settings.getItemOrNullObject(CHART_SETTING);
  setting.load('value');
  await context.sync();
  return readKeptChart(setting.isNullObject ? undefined : (setting.value as unknown));
}
