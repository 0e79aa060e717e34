/** The settings of the workbook, in the workbook: they travel with the file to whoever opens it. */

import { sentenceOf } from '../core/problem';
import { DEFAULT_SETTINGS, keptSettings, readKeptSettings, type Settings } from '../core/settings/settings';
import { done, reading, writing, type Outcome } from './outcome';

/** Where they are kept among the workbook's settings. */
export const SETTINGS_SETTING = 'writedown.settings';

export interface SettingsReading {
  readonly settings: Settings;
  /** What the workbook keeps and could not be read; then the settings are those of a new workbook. */
  readonly sentence?: string;
}

export function readSettings(): Promise<Outcome<SettingsReading>> {
  return reading(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_SETTING);
    setting.load('value');
    await context.sync();
    const kept = readKeptSettings(setting.isNullObject ? undefined : (setting.value as unknown));
    if (kept.ok) return done({ settings: kept.value });
    return done({ settings: DEFAULT_SETTINGS, sentence: sentenceOf(kept.problem) });
  });
}

export function keepSettings(settings: Settings): Promise<Outcome<SettingsReading>> {
  return writing(async (context) => {
    context.workbook.settings.add(SETTINGS_SETTING, keptSettings(settings));
    await context.sync();
    return done({ settings });
  });
}
