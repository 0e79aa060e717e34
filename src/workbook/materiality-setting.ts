/** The materiality threshold in the workbook's settings: it travels with the file to whoever opens it. */

import { keptMateriality, readKeptMateriality, type Materiality } from '../core/journal/materiality';
import { sentenceOf } from '../core/problem';
import { done, reading, writing, type Outcome } from './outcome';

/** Where it is kept among the workbook's settings. */
export const MATERIALITY_SETTING = 'writedown.materiality';

export interface MaterialityReading {
  readonly materiality: Materiality | undefined;
  /** What the workbook keeps and could not be read. */
  readonly sentence?: string;
}

export function readMateriality(): Promise<Outcome<MaterialityReading>> {
  return reading(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(MATERIALITY_SETTING);
    setting.load('value');
    await context.sync();
    const kept = readKeptMateriality(setting.isNullObject ? undefined : (setting.value as unknown));
    if (kept.ok) return done({ materiality: kept.value });
    return done({ materiality: undefined, sentence: sentenceOf(kept.problem) });
  });
}

/** @param materiality Nothing takes the threshold away. */
export function keepMateriality(materiality: Materiality | undefined): Promise<Outcome<MaterialityReading>> {
  return writing(async (context) => {
    const { settings } = context.workbook;
    settings.add(MATERIALITY_SETTING, materiality === undefined ? null : keptMateriality(materiality));
    await context.sync();
    return done({ materiality });
  });
}
