import { spawn, type ChildProcess } from 'node:child_process';
import { request, type IncomingHttpHeaders } from 'node:http';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { folderWith, scripts } from '../run-module';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const site = folderWith({
  'secret.txt': 'not to be served',
  'dist/taskpane.html': '<p>page</p>',
  'dist/functions.json': '{}',
  'dist/hashed/a.0123456789ab.js': '"script"',
});
symlinkSync(path.join(site, 'secret.txt'), path.join(site, 'dist', 'link.txt'));

let server: ChildProcess;
let port: number;

beforeAll(async () => {
  const code = `
    import { createHost } from './hosting/server.mjs';
    const server = createHost(${JSON.stringify(path.join(site, 'dist'))});
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  server = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: scripts });
  port = await new Promise((resolve) => server.stdout?.once('data', (chunk) => resolve(Number(chunk))));
});
afterAll(() => server.kill());

/** With the path as it stands: `fetch` would take the dots out. */
function ask(address: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: address, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

test('a file comes as it is, with its headers, whatever Excel adds to its address', async () => {
  const { status, headers, body } = await ask('/taskpane.html?_host_Info=Excel$Win32$16.01$en-US');
  expect([status, body]).toEqual([200, '<p>page</p>']);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '11',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  expect(headers['content-security-policy']).toContain("script-src 'self'");
});

test('HEAD sends the headers alone', async () => {
  const { status, headers, body } = await ask('/functions.json', { method: 'HEAD' });
  expect([status, headers['content-length'], body]).toEqual([200, '2', '']);
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('what the browser has already is not sent again', async () => {
  const { headers } = await ask('/taskpane.html');
  const again = await ask('/taskpane.html', { headers: { 'If-None-Match': `"other", ${headers.etag}` } });
  expect([again.status, again.body, again.headers['cache-control']]).toEqual([304, '', 'no-cache']);
  const changed = await ask('/taskpane.html', { headers: { 'If-None-Match': '"other"' } });
  expect(changed.status).toBe(200);
});

test('the file decides on caching, not the way its address is written', async () => {
  const hashed = await ask('/hashed/a.0123456789ab.js');
  expect(hashed.headers['cache-control']).toContain('immutable');
  const detour = await ask('/hashed/..%2ftaskpane.html');
  expect([detour.status, detour.headers['cache-control']]).toEqual([200, 'no-cache']);
});

test.each([
  '/nothing.js',
  '/hashed/nothing.0123456789ab.js',
  '/',
  '/hashed/',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/link.txt',
])('%s is not there, and that is not remembered', async (address) => {
  const { status, headers, body } = await ask(address);
  expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
  expect(body).toMatch(/ is not there\.\n$/);
});

test.each(['/%00', '/%E0%A4%A'])('%s is no path', async (address) => {
  expect((await ask(address)).status).toBe(400);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const { status, headers } = await ask('/functions.json', { method });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});
