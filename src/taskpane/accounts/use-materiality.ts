/** The materiality threshold for the whole pane: the workbook's, or without one the pane's own. */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Materiality } from '../../core/journal/materiality';
import {
  keepMateriality,
  readMateriality,
  type MaterialityReading,
} from '../../workbook/materiality-setting';
import { accountsWords } from '../words/accounts';
import { settingsWords } from '../words/settings';
import { useInTurn } from './in-turn';
import { useAgain } from './use-again';

export interface MaterialityState extends MaterialityReading {
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly keep: (materiality: Materiality | undefined) => Promise<string | undefined>;
}

interface Known extends MaterialityReading {
  readonly isRefused?: boolean;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useMateriality(excel: boolean, moment: string): MaterialityState {
  const [{ isRefused, ...reading }, setReading] = useState<Known>({ materiality: undefined });
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
      const outcome = await readMateriality();
      if (outcome.done) return know(outcome.value);
      const sentence = accountsWords.materiality.notRead(outcome.refusal.sentence);
      know({ materiality: known.current.materiality, sentence, isRefused: true });
    });
  });
  useEffect(() => void refresh(), [excel, moment]);
  useAgain(isRefused === true, () => void refresh());

  const keep = async (materiality: Materiality | undefined): Promise<string | undefined> => {
    if (!excel) {
      know({ materiality });
      return undefined;
    }
    return inTurn(async () => {
      const outcome = await keepMateriality(materiality);
      if (!outcome.done) return settingsWords.notKept(outcome.refusal.sentence);
      know({ materiality });
      return undefined;
    });
  };

  return { ...reading, keep };
}
