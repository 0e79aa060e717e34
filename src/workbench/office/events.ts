/** `onChanged` and `onSelectionChanged`, for one sheet or for all. */

import { addressText, type Area } from '../host/area';
import type { Host } from '../host/host';
import { contextProxies, type Kind, type Handle } from './client-object';
import { givenFunction } from './given';
import { guarded } from './guarded';

/** Which sheet an event is heard of; without one, every sheet. */
export interface EventScope {
  readonly sheetId?: string;
}

type Listener = (args: object) => unknown;
type Listen = (host: Host, tell: (area: Area, details: object) => void) => () => void;

const listening = new Set<() => void>();

/** The pane's page goes away: its listeners must not be called any more. */
export function stopListening(): void {
  for (const stop of listening) stop();
  listening.clear();
}

/** Adds the listener at its place in the queue; the result's `remove` is queued as well. */
function add(self: Handle<EventScope>, listener: Listener, listen: Listen): object {
  let stop: (() => void) | undefined;
  self.act((scope, host) => {
    const inner = listen(host, (area, details) => {
      if (scope.sheetId !== undefined && scope.sheetId !== area.sheetId) return;
      const args = { ...details, address: addressText(area), worksheetId: area.sheetId };
      setTimeout(() => void listener(args));
    });
    stop = () => {
      inner();
      listening.delete(inner);
    };
    listening.add(inner);
  }, 'locate');
  const members = new Map<string, unknown>([
    ['context', contextProxies.get(self.context)],
    ['remove', () => self.act(() => stop?.(), 'locate')],
  ]);
  return guarded('EventHandlerResult', {
    get: (name) => members.get(name),
    has: (name) => members.has(name),
  });
}

function eventKind(name: string, listen: Listen): Kind<EventScope> {
  return {
    name,
    properties: {},
    methods: { add: (self, args) => add(self, givenFunction<Listener>(args, 0, 'handler'), listen) },
  };
}

export const changedEvent = eventKind('onChanged', (host, tell) =>
  host.events.onChanged(({ area, byAddIn }) =>
    tell(area, {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown',
    }),
  ),
);

export const selectionChangedEvent = eventKind('onSelectionChanged', (host, tell) =>
  host.events.onSelectionChanged((area) =>
    tell(area, { type: 'WorksheetSelectionChanged', isInsideTable: false }),
  ),
);
