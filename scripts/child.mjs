/**
 * Runs another program. Two ways: `show` lets it write to the terminal as it goes,
 * `collect` keeps quiet and hands back what it wrote, to be shown only on failure.
 */
import { spawn } from 'node:child_process';

/** What is kept of a program's output: enough to see what went wrong. */
const KEPT_CHARACTERS = 200_000;

/** @returns The exit code; 1 if the program could not be started or was killed. */
export function show(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.log(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * @param options Those of `spawn`, and `isHopeless`: sees each piece of output, and may answer true to end the program.
 * @returns The exit code and the output, both streams in the order they came.
 */
export function collect(command, args, { isHopeless, ...options } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT_CHARACTERS);
      if (isHopeless?.(chunk)) child.kill();
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The last lines of an output, where the reason usually is. */
export function tail(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

/** The first lines, where webpack puts it. */
export function head(output, lines = 25) {
  return output.trim().split('\n').slice(0, lines).join('\n');
}
