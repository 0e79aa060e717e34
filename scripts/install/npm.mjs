/** How npm is called: by its script with this Node where it is found, so that no shell is needed on Windows. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { collect } from '../child.mjs';

/** Waits are short, so that a machine without a network hears it in seconds. A user's own settings win. */
const PATIENCE = {
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
};

function npmScript() {
  const besideNode = path.dirname(process.execPath);
  const script = path.join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const candidates = [
    process.env.npm_execpath ?? '',
    path.join(besideNode, script),
    path.join(besideNode, '..', 'lib', script),
  ];
  return candidates.find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file));
}

/** @returns npm's exit code and everything it wrote. For `isHopeless` see `collect`. */
export function npm(args, root, isHopeless) {
  const options = { cwd: root, env: { ...PATIENCE, ...process.env }, isHopeless };
  const script = npmScript();
  return script
    ? collect(process.execPath, [script, ...args], options)
    : collect(['npm', ...args].join(' '), [], { ...options, shell: true });
}
