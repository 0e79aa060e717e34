/**
 * Runs a few lines against the scripts in a Node of their own: they are ES modules, which Jest does not
 * load, and they end with an exit code, which is part of what is tested.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const scripts = path.resolve(__dirname, '../../scripts');

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param code Module source; imports are relative to the scripts' folder. */
export function runModule(code: string, env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: scripts,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('close', (exitCode) => resolve({ code: exitCode, stdout, stderr }));
  });
}

/** The value of an expression, after the given imports. */
export async function valueOf<T>(imports: string, expression: string): Promise<T> {
  const { stdout, stderr } = await runModule(
    `${imports}\nconsole.log(JSON.stringify(await (${expression})));`,
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder of files that lives as long as the test file. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'writedown-test-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}
