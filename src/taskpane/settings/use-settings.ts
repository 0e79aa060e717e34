/** The settings for the whole pane. */

import { createContext, useContext } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { mapped } from '../../workbook/outcome';
import { areRunsKept } from '../../workbook/runs-kept';
import { keepSettings, readSettings } from '../../workbook/settings-kept';
import { useKept } from '../accounts/use-kept';
import { settingsWords } from '../words/settings';

export interface SettingsState {
  readonly settings: Settings;
  /** What the workbook keeps and could not be read; then the settings are those of a new workbook. */
  readonly sentence?: string | undefined;
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly change: (change: Partial<Settings>) => Promise<string | undefined>;
}

export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** What the workbook has decided, wherever in the pane it is asked. */
export function useWorkbookSettings(): Settings {
  return useContext(SettingsContext);
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useSettings(excel: boolean, moment: string): SettingsState {
  const { value, sentence, keep } = useKept<Settings>(excel, moment, {
    initially: DEFAULT_SETTINGS,
    read: async () => mapped(await readSettings(), ({ settings, ...rest }) => ({ value: settings, ...rest })),
    keep: keepSettings,
    notRead: settingsWords.notRead,
  });
  return {
    ...{ settings: value, sentence },
    change: (wanted) =>
      keep(async (before) => {
        const value = { ...before, ...wanted };
        if (!excel || value.decimals === before.decimals) return { value };
        const kept = await areRunsKept();
        if (!kept.done) return { refusal: settingsWords.notKept(kept.refusal.sentence) };
        return kept.value ? { refusal: settingsWords.digitsInUse } : { value };
      }),
  };
}
