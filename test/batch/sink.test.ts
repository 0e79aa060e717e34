import { Writable } from 'node:stream';
import { sinkOf } from '../../src/batch/sink';
import { run } from '../../src/batch/run';

test('who writes waits until what was written is taken', async () => {
  let release = (): void => undefined;
  const stream = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => (release = done),
  });
  const sink = sinkOf(stream, false);
  sink.write('some');
  let isDone = false;
  const flushed = sink.flush().then(() => (isDone = true));
  await new Promise(setImmediate);
  expect(isDone).toBe(false);
  release();
  await flushed;
  expect(isDone).toBe(true);
});

const REGISTER = 'Asset,Class,Cost,Salvage,Life,Method,In service\nA,Plant,100,0,5,SLN,2026-01-01\n';

const failingWith = (code: string): Writable =>
  new Writable({
    write: (_chunk, _encoding, done) =>
      done(Object.assign(new Error(`write ${code}`), { code, syscall: 'write' })),
  });

test.each([
  ['EPIPE', 141, ''],
  ['ENOSPC', 3, 'write ENOSPC\n'],
])('an output that ends with %s ends the run with %i', async (code, exit, words) => {
  let said = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const stdin = (async function* () {
    await Promise.resolve();
    yield new TextEncoder().encode(REGISTER);
  })();
  const ended = await run(['schedules', '--quiet'], {
    ...{ stdin, stderr },
    stdout: failingWith(code),
    isTerminal: false,
    now: () => 0,
  });
  expect([ended, said]).toEqual([exit, words]);
});

const unheard = { isTerminal: false, now: () => 0, stderr: failingWith('EPIPE') };
const nothing = (async function* () {})();

test.each([
  ['EPIPE', 141],
  ['ENOSPC', 3],
])('help that ends with %s ends with %i', async (code, exit) => {
  expect(await run(['--help'], { ...unheard, stdin: nothing, stdout: failingWith(code) })).toBe(exit);
});

test('where nobody listens to what is said, the exit code is what it is', async () => {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done() });
  const stdin = (async function* () {
    await Promise.resolve();
    yield new TextEncoder().encode(REGISTER);
  })();
  expect(
    await run(['charges', '--from', '2026-01-01', '--to', '2026-12-31'], { ...unheard, stdin, stdout }),
  ).toBe(0);
  // An error of a stream comes in a later turn.
  await new Promise(setImmediate);
});
