/** Does a task, and says in words what came of it. */

import type { Outcome } from '../../workbook/outcome';
import { rewriteAsExcel, type Rewritten } from '../../workbook/share-excel';
import { freezeFormulas, type Frozen } from '../../workbook/share-freeze';
import { repairFormulas, type Repaired } from '../../workbook/share-repair';
import { forgetFormulas, restoreFormulas, type Restored } from '../../workbook/share-restore';
import type { Watch } from '../../workbook/share-watch';
import type { Message } from '../journal/message';
import { shareWords as words } from '../words/share';
import { keptGroups, lostFormulas, type Look, type Task } from './task';

export async function act(task: Task, look: Look, overwrites: boolean, watch: Watch): Promise<Message> {
  switch (task) {
    case 'freeze':
      return told(await freezeFormulas(look.check, watch), frozenMessage);
    case 'restore': {
      const changed = overwrites ? keptGroups(look.kept).changed : [];
      const keys = new Set(changed.map(({ key }) => key));
      return told(await restoreFormulas(look.kept, keys, watch), restoredMessage);
    }
    case 'excel':
      return told(await rewriteAsExcel(look.check, watch), rewrittenMessage);
    case 'repair':
      return told(await repairFormulas(look.check, watch), repairedMessage);
  }
}

/** Lets go of kept formulas that can never come back. */
export async function forget({ kept }: Look): Promise<Message> {
  const keys = new Set(lostFormulas(keptGroups(kept)).map(({ key }) => key));
  return told(await forgetFormulas(kept, keys), (after) => said([words.restore.forgotten(after.kept)]));
}

function told<T>(outcome: Outcome<T>, messageOf: (value: T) => Message): Message {
  if (outcome.done) return messageOf(outcome.value);
  const { sentence, at } = outcome.refusal;
  return { tone: 'error', text: sentence, ...(at === undefined ? {} : { at }) };
}

export function frozenMessage({ formulas, cells }: Frozen): Message {
  return said([words.freeze.done(formulas, cells)]);
}

export function restoredMessage({ formulas, errors, refused, kept }: Restored): Message {
  const [error, missed] = [errors[0], refused[0]];
  const doubts = [
    ...(error === undefined ? [] : [words.shownErrors(errors.length, error.address, error.error)]),
    ...(missed === undefined ? [] : [words.refused(refused.length, missed.address)]),
  ];
  const left = kept > refused.length ? [words.restore.left(kept)] : [];
  return said([words.restore.done(formulas), ...left], doubts, (error ?? missed)?.address);
}

export function rewrittenMessage({ formulas, putBack, refused }: Rewritten): Message {
  const [first] = putBack;
  const [missed] = refused;
  const doubts = [
    ...(first === undefined
      ? []
      : [words.excel.putBack(first.address, String(first.ours), String(first.excels))]),
    ...(putBack.length > 1 ? [words.excel.morePutBack(putBack.length - 1)] : []),
    ...(missed === undefined ? [] : [words.excel.refused(refused.length, missed)]),
  ];
  return said([words.excel.done(formulas)], doubts, first?.address ?? missed);
}

export function repairedMessage({ formulas, unchanged }: Repaired): Message {
  const [first] = unchanged;
  if (first === undefined) return said([words.repair.done(formulas)]);
  const doubt = words.repair.unchanged(unchanged.length, first.address);
  return said([words.repair.done(formulas)], [doubt], first.address);
}

function said(facts: readonly string[], doubts: readonly string[] = [], at?: string): Message {
  return {
    tone: doubts.length === 0 ? 'success' : 'warning',
    text: [...facts, ...doubts].join(' '),
    ...(at === undefined ? {} : { at }),
  };
}
