/** The Schedule view's state and everything it can do, without how it looks. */

import { useEffect, useEffectEvent, useMemo, useReducer, useState } from 'react';
import type { Settings } from '../../core/settings/settings';
import { addressOf } from '../../workbook/cell-address';
import { readCells, readSelection, type Cells } from '../../workbook/cells';
import type { Outcome } from '../../workbook/outcome';
import { writeBlock, type FormattedBlock } from '../../workbook/formatted-block';
import { workbookAddress } from '../../workbook/office';
import { useCells } from '../fields/use-cells';
import type { Message } from '../journal/message';
import type { Readiness } from '../journal/readiness';
import { useFormulaPlace } from '../journal/use-formula-place';
import { useWorkbookSettings } from '../settings/use-settings';
import { keep, recall } from '../storage';
import { useSurroundings } from '../surroundings';
import { formulaBlock, sizeOf, valuesBlock } from './blocks';
import { excelBlock, excelOf } from './excel-block';
import { changesInCells, takeInto } from './follow';
import { changed, isByUnits, type Change, type FieldName, type ScheduleForm } from './form';
import type { NamedAt } from './formula';
import { brokenMessage, CELLS_CHANGED, insertedMessage } from './message';
import { readinessOf } from './readiness';
import { readSchedule, type ReadCells, type Reading, type Ready } from './reading';
import { readStoredForm, storedText } from './stored-form';

export interface ScheduleState {
  readonly form: ScheduleForm;
  readonly settings: Settings;
  readonly reading: Reading;
  readonly readiness: Readiness;
  /** The cells that the form names. */
  readonly cells: ReadCells;
  readonly message: Message | undefined;
  readonly change: (change: Change) => void;
  readonly take: (field: FieldName) => Promise<void>;
  readonly insert: () => Promise<void>;
  readonly dismiss: () => void;
}

/** @param moves How often the person has moved on in the sheet. */
export function useSchedule(moves: number): ScheduleState {
  const { excel, language, storagePrefix } = useSurroundings();
  const settings = useWorkbookSettings();
  const key = `${storagePrefix}schedule`;
  const [form, change] = useReducer(changed, undefined, () => readStoredForm(recall(key), workbookAddress()));
  const [message, setMessage] = useState<Message>();
  const [isBusy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const moment = `${moves} ${attempts}`;
  const { fields, way } = form;
  const events = useCells(fields.events.committed, moment);
  const units = useCells(isByUnits(form) ? fields.units.committed : '', moment);
  const cells = useMemo(() => ({ events, units }), [events, units]);
  const reading = useMemo(
    () => readSchedule(form, language, settings, cells),
    [form, language, settings, cells],
  );
  const isReady = excel && reading.state === 'ready';
  const [rows, columns] = isReady ? sizeOf(reading, way) : [0, 0];
  const place = useFormulaPlace(rows, columns, moment);
  const readiness = readinessOf(excel, reading, way, place, isBusy, language);

  useEffect(() => keep(key, storedText(form, workbookAddress())), [key, form]);

  /** @returns Whether a linked cell holds something else than what is previewed. */
  const follow = async (): Promise<boolean> => {
    const changes = await changesInCells(form, language);
    changes.forEach(change);
    return changes.some(({ type, ...rest }) => type === 'followed' || 'note' in rest);
  };
  const followMove = useEffectEvent(() => void follow());
  useEffect(() => {
    if (moves > 0) followMove();
  }, [moves]);

  const take = async (field: FieldName): Promise<void> => {
    const selected = await readSelection();
    const taking = selected.done
      ? takeInto(field, selected.value, language)
      : ({ ok: false, sentence: selected.refusal.sentence } as const);
    if (taking.ok) change({ type: 'taken', field, ...taking.taken });
    else change({ type: 'noted', field, note: taking.sentence });
  };

  const insertAt = async (previewed: Ready, at: NonNullable<typeof place>): Promise<Message> => {
    if (!at.done) return insertedMessage(at);
    if ((await follow()) || (await haveChanged(cells))) return CELLS_CHANGED;
    const block = blockOf(form, previewed, cells, at.value.cell, language);
    return insertedMessage(await writeBlock(block, at.value));
  };

  const insert = async (): Promise<void> => {
    if (!readiness.canInsert || reading.state !== 'ready' || place === undefined) return;
    setBusy(true);
    try {
      setMessage(await insertAt(reading, place));
    } catch (error) {
      setMessage(brokenMessage(error));
    } finally {
      setAttempts((count) => count + 1);
      setBusy(false);
    }
  };

  const does = { change, take, insert, dismiss: () => setMessage(undefined) };
  return { form, settings, reading, readiness, cells, message, ...does };
}

function blockOf(
  form: ScheduleForm,
  ready: Ready,
  { events, units }: ReadCells,
  cell: string,
  language: string,
): FormattedBlock {
  const at: NamedAt = {
    events: filledAddress(events),
    units: filledAddress(units),
  };
  const own = form.way === 'excel' ? excelOf(ready, language) : undefined;
  if (typeof own === 'object') return excelBlock(form, ready, own, cell);
  return form.way === 'values' ? valuesBlock(ready, cell) : formulaBlock(form, ready, at, cell);
}

/** The cells that were previewed: a formula must not read more, such as the blank rows of whole columns. */
function filledAddress(read: Outcome<Cells> | undefined): string | undefined {
  if (read?.done !== true || read.value.block.rows === 0) return undefined;
  return addressOf(read.value.sheet, read.value.block);
}

/** Whether cells that are named by their address hold something else now. */
async function haveChanged({ events, units }: ReadCells): Promise<boolean> {
  for (const read of [events, units]) {
    if (read?.done !== true) continue;
    const now = await readCells(read.value.address);
    if (JSON.stringify(now) !== JSON.stringify(read)) return true;
  }
  return false;
}
