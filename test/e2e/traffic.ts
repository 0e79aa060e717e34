/**
 * Everything by which a page could tell somebody something, or leave something behind: requests of every
 * frame and worker, what the policy forbade, hints that look an address up, and what is stored.
 */

import type { BrowserContext, Frame, Page } from '@playwright/test';

export interface Traffic {
  /** Addresses of requests and sockets, and of what was only tried. */
  readonly asked: readonly string[];
}

/** Calls that need not end in a request that the browser tells of. */
const QUIET_CALLS = `
  for (const [owner, name] of [[Navigator.prototype, 'sendBeacon'], [window, 'WebSocket'], [window, 'EventSource'],
    [window, 'RTCPeerConnection'], [window, 'WebTransport'], [window, 'open']]) {
    const original = owner[name];
    if (original === undefined) continue;
    owner[name] = new Proxy(original, {
      apply(target, self, given) {
        void recordAsked(name + ' ' + given[0]);
        return Reflect.apply(target, self, given);
      },
      construct(target, given) {
        void recordAsked(name + ' ' + given[0]);
        return Reflect.construct(target, given);
      },
    });
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    void recordAsked('forbidden ' + effectiveDirective + ' ' + blockedURI);
  });
`;

/** Listens before a page loads. @returns What is asked from then on, growing while pages live. */
export async function recordTraffic(context: BrowserContext): Promise<Traffic> {
  const asked: string[] = [];
  await context.exposeFunction('recordAsked', (what: string) => void asked.push(what));
  await context.addInitScript(QUIET_CALLS);
  context.on('request', (request) => asked.push(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => asked.push(socket.url())));
  return { asked };
}

/** Where a request goes; what stays in the page, as a blob does, goes nowhere. */
export function originsOf({ asked }: Traffic): readonly string[] {
  const outward = asked.filter((address) => !/^(blob|data|about):/.test(address));
  return [...new Set(outward.map((address) => (URL.canParse(address) ? new URL(address).origin : address)))];
}

/** Elements that have the browser fetch, or only look up, what another origin has. */
export function foreignElements(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [
      ...document.querySelectorAll(
        'link, script, img, iframe, object, embed, source, video, audio, use, form',
      ),
    ]
      .map((element) => ['href', 'src', 'data', 'action'].map((name) => element.getAttribute(name)))
      .flat()
      .filter((address) => address !== null && address !== '')
      .map((address) => new URL(address ?? '', document.baseURI))
      .filter(({ protocol, origin }) => protocol !== 'data:' && origin !== window.location.origin)
      .map(({ href }) => href),
  );
}

export interface Kept {
  /** Keys in the browser's local storage. */
  readonly keys: readonly string[];
  /** What is kept by any other means, in words. */
  readonly besides: readonly string[];
}

export async function keptBy(page: Page, frame: Frame): Promise<Kept> {
  const kept = await frame.evaluate(async () => ({
    keys: Object.keys(localStorage).sort(),
    besides: [
      ...Object.keys(sessionStorage).map((key) => `session storage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
      ...('caches' in window ? await caches.keys() : []).map((name) => `cache ${name}`),
      ...((await navigator.serviceWorker?.getRegistrations()) ?? []).map(({ scope }) => `worker ${scope}`),
    ],
  }));
  const cookies = (await page.context().cookies()).map(({ name, domain }) => `cookie ${name} of ${domain}`);
  return { keys: kept.keys, besides: [...kept.besides, ...cookies] };
}
