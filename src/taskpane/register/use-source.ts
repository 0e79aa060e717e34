/**
 * The register of the workbook and its events as they stand now. A small one is read again whenever the
 * workbook may have changed, a large one when it is asked for.
 */

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { readEventsTable, type EventsTable } from '../../workbook/events-table';
import { findRegisterSource, readRegisterSource, type RegisterSource } from '../../workbook/register-source';
import { useProgress, type Progress } from '../month-end/use-progress';
import { useSurroundings } from '../surroundings';

export interface Source {
  readonly register: RegisterSource;
  readonly events: EventsTable | undefined;
}

export type SourceState =
  | { readonly state: 'looking' }
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly sentence: string }
  | { readonly state: 'read'; readonly source: Source };

export interface SourceReader {
  readonly found: SourceState;
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
  /** @returns Whether it stands as it was read; a reading that was cancelled or overtaken cannot say so. */
  readonly again: () => Promise<boolean>;
}

/** A register of more rows is read again only when it is asked for. */
const SMALL_ROWS = 2000;

/** @param moment Anything that changes when the workbook may have. */
export function useSource(moment: string): SourceReader {
  const { excel } = useSurroundings();
  const [found, setFound] = useState<SourceState>({ state: 'looking' });
  const known = useRef<SourceState>(found);
  const stopped = useRef(false);
  const turn = useRef(0);
  const { progress, begin, report, end } = useProgress();

  const know = (next: SourceState): boolean => {
    // The same again changes nothing, and nothing is computed anew.
    if (isSame(known.current, next)) return true;
    known.current = next;
    setFound(next);
    return false;
  };

  const read = async (): Promise<SourceState> => {
    const place = await findRegisterSource();
    if (!place.done) return { state: 'refused', sentence: place.refusal.sentence };
    if (place.value === undefined) return { state: 'none' };
    const watch = {
      onProgress: (done: number, all: number) => report({ of: 'rows', done, all }),
      isCancelled: () => stopped.current,
    };
    const register = await readRegisterSource(place.value.address, watch);
    if (!register.done) return { state: 'refused', sentence: register.refusal.sentence };
    const events = await readEventsTable();
    if (!events.done) return { state: 'refused', sentence: events.refusal.sentence };
    if (register.value === 'cancelled') return known.current;
    // Where the register stands, its blank rows at the end included: formulas follow what is typed there.
    const { address } = place.value;
    return { state: 'read', source: { register: { ...register.value, address }, events: events.value } };
  };

  const again = async (): Promise<boolean> => {
    if (!excel) return true;
    const own = (turn.current += 1);
    stopped.current = false;
    begin();
    const next = await read();
    // A later reading says what stands.
    if (own !== turn.current) return false;
    end();
    if (stopped.current) return false;
    return know(next);
  };

  const follow = useEffectEvent((): void => {
    const { current } = known;
    const isLarge = current.state === 'read' && current.source.register.cells.length > SMALL_ROWS;
    if (!isLarge) void again();
  });
  useEffect(() => follow(), [excel, moment]);

  const cancel = (): void => {
    stopped.current = true;
  };
  return { found, progress, cancel, again };
}

type Cells = readonly (readonly unknown[])[];

function isSame(a: SourceState, b: SourceState): boolean {
  if (a.state === 'refused' && b.state === 'refused') return a.sentence === b.sentence;
  if (a.state !== 'read' || b.state !== 'read') return a.state === b.state;
  const [before, now] = [a.source, b.source];
  return (
    before.register.address === now.register.address &&
    before.events?.address === now.events?.address &&
    sameCells(before.register.cells, now.register.cells) &&
    sameCells(before.events?.cells ?? [], now.events?.cells ?? [])
  );
}

/** Cell by cell: a hundred thousand rows as text would hold up the pane. */
function sameCells(a: Cells, b: Cells): boolean {
  return (
    a.length === b.length &&
    a.every((row, r) => row.length === b[r]?.length && row.every((cell, c) => cell === b[r]?.[c]))
  );
}
