/** Something that the workbook keeps, for the whole pane: the workbook's, or without one the pane's own. */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Outcome } from '../../workbook/outcome';
import { settingsWords } from '../words/settings';
import { useInTurn } from './in-turn';
import { useAgain } from './use-again';

export interface Kept<T> {
  readonly value: T;
  /** What the workbook keeps and could not be read. */
  readonly sentence?: string | undefined;
}

/** What comes in its place, or why nothing does. */
export type Next<T> = { readonly value: T } | { readonly refusal: string };

export interface KeptState<T> extends Kept<T> {
  /**
   * @param decide Asked when it is its turn, with what is kept then.
   * @returns Why it is not kept, in a sentence; nothing when it is.
   */
  readonly keep: (decide: (before: T) => Promise<Next<T>>) => Promise<string | undefined>;
  /** Reads the workbook again, where a colleague may have changed it. */
  readonly refresh: () => Promise<Kept<T>>;
}

interface Known<T> extends Kept<T> {
  readonly isRefused?: boolean;
}

/** How a workbook is asked for it. */
interface Keeping<T> {
  readonly initially: T;
  readonly read: () => Promise<Outcome<Kept<T>>>;
  readonly keep: (value: T) => Promise<Outcome<unknown>>;
  /** A sentence about a workbook that did not answer. */
  readonly notRead: (why: string) => string;
}

/** @param moment Anything that changes when the workbook should be asked again. */
export function useKept<T>(excel: boolean, moment: string, keeping: Keeping<T>): KeptState<T> {
  const [{ isRefused, ...kept }, setKept] = useState<Known<T>>({ value: keeping.initially });
  const known = useRef<Known<T>>(kept);
  const inTurn = useInTurn();

  const know = (next: Known<T>): Known<T> => {
    // The same again changes nothing, and nothing is drawn anew.
    if (JSON.stringify(known.current) !== JSON.stringify(next)) {
      known.current = next;
      setKept(next);
    }
    return next;
  };

  const refresh = async (): Promise<Kept<T>> => {
    if (!excel) return known.current;
    return inTurn(async () => {
      const outcome = await keeping.read();
      if (outcome.done) return know(outcome.value);
      const { value } = known.current;
      return know({ value, sentence: keeping.notRead(outcome.refusal.sentence), isRefused: true });
    });
  };
  const refreshNow = useEffectEvent(() => void refresh());
  useEffect(() => refreshNow(), [excel, moment]);
  useAgain(isRefused === true, () => void refresh());

  const keep = (decide: (before: T) => Promise<Next<T>>): Promise<string | undefined> =>
    inTurn(async () => {
      const next = await decide(known.current.value);
      if ('refusal' in next) return next.refusal;
      const { value } = next;
      const outcome = excel ? await keeping.keep(value) : undefined;
      if (outcome?.done === false) return settingsWords.notKept(outcome.refusal.sentence);
      know({ value });
      return undefined;
    });

  return { ...kept, keep, refresh };
}
