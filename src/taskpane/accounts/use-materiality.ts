/** The materiality threshold for the whole pane: the workbook's, or without one the pane's own. */

import { useEffect, useEffectEvent, useState } from 'react';
import type { Materiality } from '../../core/journal/materiality';
import {
  keepMateriality,
  readMateriality,
  type MaterialityReading,
} from '../../workbook/materiality-setting';

export interface MaterialityState extends MaterialityReading {
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly keep: (materiality: Materiality | undefined) => Promise<string | undefined>;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useMateriality(excel: boolean, moment: string): MaterialityState {
  const [reading, setReading] = useState<MaterialityReading>({ materiality: undefined });

  const refresh = useEffectEvent(async (): Promise<void> => {
    if (!excel) return;
    const outcome = await readMateriality();
    if (outcome.done) return setReading(outcome.value);
    const sentence = `The threshold in this workbook was not read. ${outcome.refusal.sentence}`;
    setReading(({ materiality }) => ({ materiality, sentence }));
  });
  useEffect(() => void refresh(), [excel, moment]);

  const keep = async (materiality: Materiality | undefined): Promise<string | undefined> => {
    if (excel) {
      const outcome = await keepMateriality(materiality);
      if (!outcome.done) return `Not kept in the workbook. ${outcome.refusal.sentence}`;
    }
    setReading({ materiality });
    return undefined;
  };

  return { ...reading, keep };
}
