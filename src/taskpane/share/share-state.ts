/** The state of the Share view, and what changes it. */

import type { Progress } from '../../workbook/share-watch';
import type { Message } from '../journal/message';
import type { Look, Task } from './task';

/** What is being done. */
export type Work = Task | 'check' | 'forget';

export interface ShareState {
  /** Nothing until the workbook was looked through. */
  readonly look: Look | undefined;
  /** Why it could not be. */
  readonly refusal: string | undefined;
  readonly work: Work | undefined;
  readonly progress: Progress | undefined;
  readonly chosen: Task | undefined;
  /** Whether cells that were changed since they were frozen may be overwritten. */
  readonly overwrites: boolean;
  readonly message: Message | undefined;
}

export const UNSEEN: ShareState = {
  look: undefined,
  refusal: undefined,
  work: undefined,
  progress: undefined,
  chosen: undefined,
  overwrites: false,
  message: undefined,
};

export type ShareChange =
  | { readonly type: 'began'; readonly work: Work }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'looked'; readonly look: Look }
  | { readonly type: 'unread'; readonly refusal: string }
  | { readonly type: 'did'; readonly message: Message }
  | { readonly type: 'chose'; readonly task: Task }
  | { readonly type: 'overwrites'; readonly overwrites: boolean }
  | { readonly type: 'dismissed' };

export function changedShare(state: ShareState, change: ShareChange): ShareState {
  switch (change.type) {
    case 'began': {
      const { work } = change;
      // The look after an act leaves the message of the act.
      const message = work === 'check' ? state.message : undefined;
      return { ...state, work, message, progress: undefined };
    }
    case 'progressed':
      return state.work === undefined ? state : { ...state, progress: change.progress };
    case 'looked':
      // A leave to overwrite is given for what was seen.
      return { ...ended(state), look: change.look, refusal: undefined, overwrites: false };
    case 'unread':
      return { ...ended(state), look: undefined, refusal: change.refusal };
    case 'did':
      return { ...ended(state), message: change.message };
    case 'chose':
      return { ...state, chosen: change.task };
    case 'overwrites':
      return { ...state, overwrites: change.overwrites };
    case 'dismissed':
      return { ...state, message: undefined };
  }
}

function ended(state: ShareState): ShareState {
  return { ...state, work: undefined, progress: undefined };
}
