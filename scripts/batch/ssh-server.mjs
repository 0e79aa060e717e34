/** An ssh server of our own, for as long as it is needed: on this machine alone, with keys that no one else has. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { collect, tail } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const HOST = '127.0.0.1';
/** Debian's sshd wants it to be there, and only a boot makes it. */
const PRIVILEGES = '/run/sshd';
const WAIT_MS = 10_000;

/**
 * @param folder For keys and settings; whoever made it removes it.
 * @param {{ sshd: string, ssh: string, 'ssh-keygen': string }} programs
 * @returns {Promise<{ login: string, stop: () => Promise<void> }>} The command that logs in, as `--sshlogin` takes it.
 */
export async function sshServer(folder, programs) {
  chmodSync(folder, 0o700);
  const [hostKey, userKey] = ['host', 'user'].map((name) => path.join(folder, name));
  for (const key of [hostKey, userKey]) await keyAt(programs['ssh-keygen'], key);
  const port = await freePort();
  const [authorized, known, settings] = ['authorized', 'known', 'sshd_config'].map((name) =>
    path.join(folder, name),
  );
  writeFileSync(authorized, readFileSync(`${userKey}.pub`), { mode: 0o600 });
  writeFileSync(known, `[${HOST}]:${port} ${readFileSync(`${hostKey}.pub`, 'utf8')}`);
  writeFileSync(settings, settingsOf({ port, hostKey, authorized }));
  if (process.getuid?.() === 0 && !existsSync(PRIVILEGES)) mkdirSync(PRIVILEGES, { mode: 0o755 });
  const server = spawn(programs.sshd, ['-D', '-e', '-f', settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (chunk) => (said = (said + chunk).slice(-5000)));
  const ended = new Promise((resolve) => server.on('close', resolve));
  const stop = async () => {
    server.kill();
    await ended;
  };
  const { username } = userInfo();
  const options = [
    '-o',
    `UserKnownHostsFile=${known}`,
    '-o',
    'StrictHostKeyChecking=yes',
    '-o',
    'BatchMode=yes',
  ];
  const login = [programs.ssh, '-F', 'none', '-p', port, '-i', userKey, ...options, `${username}@${HOST}`];
  try {
    await answers(login.map(String), server, () => said);
  } catch (error) {
    await stop();
    throw error;
  }
  return { login: login.join(' '), stop };
}

function settingsOf({ port, hostKey, authorized }) {
  return `${[
    `ListenAddress ${HOST}`,
    `Port ${port}`,
    `HostKey ${hostKey}`,
    `AuthorizedKeysFile ${authorized}`,
    'PidFile none',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PubkeyAuthentication yes',
    'PermitRootLogin prohibit-password',
    // The keys lie in a temporary folder, whose own folder is everybody's.
    'StrictModes no',
    'UsePAM no',
    'MaxStartups 100',
  ].join('\n')}\n`;
}

async function keyAt(keygen, file) {
  const { code, output } = await collect(keygen, [
    '-q',
    '-t',
    'ed25519',
    '-N',
    '',
    '-C',
    'writedown',
    '-f',
    file,
  ]);
  if (code !== 0) throw new PlainFailure(`ssh-keygen made no key:\n${tail(output)}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until someone can log in. */
async function answers([ssh, ...args], server, said) {
  const begun = performance.now();
  for (;;) {
    const { code, output } = await collect(ssh, [...args, 'true']);
    if (code === 0) return;
    if (server.exitCode !== null || performance.now() - begun > WAIT_MS) {
      throw new PlainFailure(
        `No one can log in to the ssh server on ${HOST}:\n${tail(`${said()}\n${output}`)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
