/** The explanation of the active cell, read anew whenever the person moves on in the sheet. */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readSelectedAddress } from '../../workbook/selected-address';
import { showCells } from '../../workbook/cells';
import { EXPLAIN } from '../words/explain';
import { loadCatalogue } from './catalogue';
import { explain } from './explain';
import type { Explanation } from './explanation';

interface ExplanationState {
  readonly explanation: Explanation | undefined;
  /** Why there is none, in words. */
  readonly refusal: string | undefined;
  readonly isReading: boolean;
  /** Selects cells that the explanation speaks of, and stays with it. */
  readonly show: (address: string) => void;
  /** Selects a cell and explains it. */
  readonly follow: (address: string) => void;
}

/** @param moves How often the person has moved on in the sheet. */
export function useExplanation(excel: boolean, moves: number): ExplanationState {
  const [explanation, setExplanation] = useState<Explanation>();
  const [refusal, setRefusal] = useState<string>();
  const [isReading, setReading] = useState(false);
  const latest = useRef(0);
  /** Selected by a link of this view: looking at an argument is not asking about it. */
  const shown = useRef<string>(undefined);

  const read = useEffectEvent(async (): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    if (shown.current !== undefined) {
      const selected = await readSelectedAddress();
      if (turn !== latest.current) return;
      if (selected.done && selected.value === shown.current) return;
      shown.current = undefined;
    }
    setReading(true);
    const outcome = await loadCatalogue().then(explain, () => undefined);
    if (turn !== latest.current) return;
    setReading(false);
    setExplanation(outcome?.done === true ? outcome.value : undefined);
    if (outcome === undefined) setRefusal(EXPLAIN.notLoaded);
    else setRefusal(outcome.done ? undefined : outcome.refusal.sentence);
  });
  useEffect(() => {
    if (excel) void read();
  }, [excel, moves]);

  const show = (address: string): void => {
    shown.current = address;
    void showCells(address);
  };
  const follow = (address: string): void => {
    shown.current = undefined;
    void showCells(address);
  };
  return { explanation, refusal, isReading, show, follow };
}
