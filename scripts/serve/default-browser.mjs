/** Opens an address in the person's browser, when there is a person and a screen. */
import { spawn } from 'node:child_process';

const OPENERS = {
  darwin: (address) => ['open', [address]],
  win32: (address) => ['cmd', ['/c', 'start', '""', address]],
  linux: (address) => ['xdg-open', [address]],
};

/** True if a window would be seen: a terminal someone sits at, not CI, not a remote shell. */
export function someoneIsWatching({ env = process.env, platform = process.platform, isTerminal } = {}) {
  const terminal = isTerminal ?? Boolean(process.stdin.isTTY && process.stdout.isTTY);
  if (!terminal || env.CI || env.SSH_CONNECTION) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The address is on the terminal too, so that a browser that does not open is no failure. */
export function openInBrowser(address) {
  const opener = OPENERS[process.platform];
  if (!opener) return;
  const [command, args] = opener(address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => {});
  child.unref();
}
