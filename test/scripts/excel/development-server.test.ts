/** Who answers on the port, and whether certificates and names agree. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { folderWith, runModule, scripts, valueOf } from '../run-module';

/** Certificates as office-addin-dev-certs makes them, in a folder instead of the person's home. */
function certificates(): string {
  const folder = folderWith({});
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  execFileSync(
    process.execPath,
    [
      '--eval',
      `require('office-addin-dev-certs/lib/generate.js').generateCertificates(...${JSON.stringify(files)})`,
    ],
    { cwd: scripts },
  );
  return folder;
}

/** Runs lines against a server that answers with a text; `port` is its port. */
async function beside(answer: string, lines: string) {
  const folder = certificates();
  const { stdout, stderr } = await runModule(`
    import { readFileSync } from 'node:fs';
    import https from 'node:https';
    import { whoAnswers } from './excel/development-server.mjs';
    const read = (name) => readFileSync(${JSON.stringify(folder)} + '/' + name);
    const server = https.createServer({ cert: read('localhost.crt'), key: read('localhost.key') }, (_, response) =>
      response.end(${JSON.stringify(answer)}));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    ${lines}
    server.close();`);
  if (stderr !== '') throw new Error(stderr);
  return stdout.trim();
}

test('the add-in is known by its Id', async () => {
  const answer = '<Id>c2f0f3f6-54a5-4d0d-9e0b-6a4f1f3a7d21</Id>';
  expect(await beside(answer, 'console.log(await whoAnswers(port));')).toBe('this add-in');
});

test('any other answer is another program', async () => {
  expect(await beside('Hello', 'console.log(await whoAnswers(port));')).toBe('another program');
});

test('a program that does not speak https is another program', async () => {
  const { stdout } = await runModule(`
    import http from 'node:http';
    import { whoAnswers } from './excel/development-server.mjs';
    const server = http.createServer((_, response) => response.end());
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    console.log(await whoAnswers(server.address().port));
    server.close();`);
  expect(stdout.trim()).toBe('another program');
});

test('where nothing listens nobody answers', async () => {
  const { stdout } = await runModule(`
    import net from 'node:net';
    import { whoAnswers } from './excel/development-server.mjs';
    const server = net.createServer();
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    console.log(await whoAnswers(port));`);
  expect(stdout.trim()).toBe('nobody');
});

test.each(['localhost', '127.0.0.1'])('the certificate is good for %s', async (name) => {
  const lines = `
    await new Promise((resolve, reject) => {
      https.get({ host: '${name}', port, ca: read('ca.crt') }, (response) => {
        console.log(response.socket.authorized);
        response.resume().on('end', resolve);
      }).on('error', reject);
    });`;
  expect(await beside('', lines)).toBe('true');
});

test('what is started is the server itself, so that ending it ends the server', async () => {
  const commands = await valueOf<string[]>(
    "import { serveCommand } from './excel/development-server.mjs';",
    "['win32', 'darwin'].map((platform) => serveCommand(true, platform))",
  );
  const webpack = path.resolve(scripts, '..', 'node_modules', 'webpack', 'bin', 'webpack.js');
  const serve = `"${process.execPath}" "${webpack}" serve --mode development --env namespace`;
  expect(commands).toEqual([serve, `exec ${serve}`]);
});
