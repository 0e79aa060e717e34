/**
 * The built add-in on a server of its own, as a host would serve it, and a record of what goes wrong in
 * a page: what the policy forbids, what is thrown, what cannot be fetched.
 */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';

const root = path.resolve(__dirname, '../..');
export const dist = process.env['WRITEDOWN_DIST'] ?? path.join(root, 'dist');

export interface Host {
  readonly address: string;
  close(): void;
}

/** Starts the server behind `npm run serve` on a free port. */
export async function startHost(): Promise<Host> {
  const module = pathToFileURL(path.join(root, 'scripts/hosting/server.mjs')).href;
  const { createHost } = (await import(module)) as { createHost: (folder: string) => Server };
  const server = createHost(dist);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The host under an https address, as in a manifest: a page of Excel on the web frames no other. */
export async function atReleasedAddress(page: Page, host: Host): Promise<string> {
  const address = 'https://writedown.example/';
  await page.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: host.address + pathname }) });
  });
  return address;
}

/** Listens before the page loads. @returns What went wrong so far, growing while the page lives. */
export async function recordTroubles(page: Page): Promise<string[]> {
  const troubles: string[] = [];
  await page.exposeFunction('recordViolation', (what: string) => troubles.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { recordViolation } = window as unknown as { recordViolation: (what: string) => void };
      recordViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}
