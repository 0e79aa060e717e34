/** Looks the workbook through when the view is shown, and does what is asked for, one work at a time. */

import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { Watch } from '../../workbook/share-watch';
import { loadCatalogue } from '../explain/catalogue';
import type { Message } from '../journal/message';
import { useSurroundings } from '../surroundings';
import { shareWords as words } from '../words/share';
import { act, forget } from './act';
import { lookThrough } from './look';
import { changedShare, UNSEEN, type ShareChange, type ShareState, type Work } from './share-state';
import { offeredTasks, taskAmong, type Look, type OfferedTask, type Task } from './task';

export interface Share {
  readonly state: ShareState;
  readonly offered: readonly OfferedTask[];
  readonly task: Task | undefined;
  readonly change: (change: ShareChange) => void;
  readonly checkAgain: () => void;
  /** Does the chosen task. */
  readonly act: () => void;
  readonly forget: () => void;
  readonly cancel: () => void;
}

export function useShare(): Share {
  const { excel } = useSurroundings();
  const [state, change] = useReducer(changedShare, UNSEEN);
  const { look, overwrites, chosen } = state;
  const offered = look === undefined ? [] : offeredTasks(look);
  const task = taskAmong(offered, chosen);
  /** Of the work that is going on. */
  const going = useRef<{ readonly work: Work; readonly stop: AbortController }>(undefined);

  const begin = (work: Work): Watch => {
    const stop = new AbortController();
    going.current = { work, stop };
    change({ type: 'began', work });
    const onProgress: Watch['onProgress'] = (progress) => {
      if (!stop.signal.aborted) change({ type: 'progressed', progress });
    };
    return { signal: stop.signal, onProgress };
  };

  const check = async (): Promise<void> => {
    const watch = begin('check');
    const outcome = await loadCatalogue().then(
      (catalogue) => lookThrough([...catalogue.keys()], watch),
      () => undefined,
    );
    // A later look has taken its place.
    if (going.current?.stop.signal !== watch.signal) return;
    going.current = undefined;
    if (outcome?.done === true) change({ type: 'looked', look: outcome.value });
    else change({ type: 'unread', refusal: outcome?.refusal.sentence ?? words.notLoaded });
  };

  const doing = async (work: Work, does: (look: Look, watch: Watch) => Promise<Message>): Promise<void> => {
    if (look === undefined || going.current !== undefined) return;
    const message = await does(look, begin(work));
    change({ type: 'did', message });
    await check();
  };

  const onShown = useEffectEvent(() => {
    if (excel && going.current === undefined) void check();
  });
  useEffect(() => {
    onShown();
    return () => {
      if (going.current?.work !== 'check') return;
      going.current.stop.abort();
      going.current = undefined;
    };
  }, []);

  return {
    state,
    offered,
    task,
    change,
    checkAgain: () => {
      if (going.current === undefined) void check();
    },
    act: () => {
      if (task === undefined) return;
      void doing(task, (seen, watch) => act(task, seen, overwrites, watch));
    },
    forget: () => void doing('forget', forget),
    cancel: () => going.current?.stop.abort(),
  };
}
