/** The materiality threshold for the whole pane. */

import type { Materiality } from '../../core/journal/materiality';
import { keepMateriality, readMateriality } from '../../workbook/materiality-setting';
import { mapped } from '../../workbook/outcome';
import { accountsWords } from '../words/accounts';
import { useKept } from './use-kept';

export interface MaterialityState {
  readonly materiality: Materiality | undefined;
  /** What the workbook keeps and could not be read. */
  readonly sentence?: string | undefined;
  /** @returns Why it is not kept, in a sentence; nothing when it is. */
  readonly keep: (materiality: Materiality | undefined) => Promise<string | undefined>;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useMateriality(excel: boolean, moment: string): MaterialityState {
  const { value, sentence, keep } = useKept<Materiality | undefined>(excel, moment, {
    initially: undefined,
    read: async () =>
      mapped(await readMateriality(), ({ materiality, ...rest }) => ({ value: materiality, ...rest })),
    keep: keepMateriality,
    notRead: accountsWords.materiality.notRead,
  });
  return {
    ...{ materiality: value, sentence },
    keep: (materiality) => keep(() => Promise.resolve({ value: materiality })),
  };
}
