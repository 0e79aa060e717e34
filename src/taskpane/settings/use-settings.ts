/** The settings for the whole pane: the workbook's, or without one the pane's own. */

import { createContext, useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { areRunsKept } from '../../workbook/runs-kept';
import { keepSettings, readSettings, type SettingsReading } from '../../workbook/settings-kept';
import { useInTurn } from '../accounts/in-turn';
import { useAgain } from '../accounts/use-again';
import { settingsWords } from '../words/settings';

export interface SettingsState extends SettingsReading {
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly change: (change: Partial<Settings>) => Promise<string | undefined>;
}

interface Known extends SettingsReading {
  readonly isRefused?: boolean;
}

export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** What the workbook has decided, wherever in the pane it is asked. */
export function useWorkbookSettings(): Settings {
  return useContext(SettingsContext);
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useSettings(excel: boolean, moment: string): SettingsState {
  const [{ isRefused, ...reading }, setReading] = useState<Known>({ settings: DEFAULT_SETTINGS });
  const known = useRef<Known>(reading);
  const inTurn = useInTurn();

  const know = (next: Known): void => {
    // The same again changes nothing, and nothing is drawn anew.
    if (JSON.stringify(known.current) === JSON.stringify(next)) return;
    known.current = next;
    setReading(next);
  };

  const refresh = useEffectEvent(async (): Promise<void> => {
    if (!excel) return;
    await inTurn(async () => {
      const outcome = await readSettings();
      if (outcome.done) return know(outcome.value);
      const sentence = settingsWords.notRead(outcome.refusal.sentence);
      know({ settings: known.current.settings, sentence, isRefused: true });
    });
  });
  useEffect(() => void refresh(), [excel, moment]);
  useAgain(isRefused === true, () => void refresh());

  const change = (wanted: Partial<Settings>): Promise<string | undefined> =>
    inTurn(async () => {
      const before = known.current.settings;
      const settings = { ...before, ...wanted };
      if (excel && settings.decimals !== before.decimals) {
        const kept = await areRunsKept();
        if (!kept.done) return settingsWords.notKept(kept.refusal.sentence);
        if (kept.value) return settingsWords.digitsInUse;
      }
      const outcome = excel ? await keepSettings(settings) : undefined;
      if (outcome?.done === false) return settingsWords.notKept(outcome.refusal.sentence);
      know({ settings });
      return undefined;
    });

  return { ...reading, change };
}
