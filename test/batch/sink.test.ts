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

test.each([
  ['EPIPE', 141, ''],
  ['ENOSPC', 3, 'write ENOSPC\n'],
])('an output that ends with %s ends the run with %i', async (code, exit, words) => {
  const failing = new Writable({
    write: (_chunk, _encoding, done) =>
      done(Object.assign(new Error(`write ${code}`), { code, syscall: 'write' })),
  });
  let said = '';
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    },
  });
  const register = 'Asset,Class,Cost,Salvage,Life,Method,In service\nA,Plant,100,0,5,SLN,2026-01-01\n';
  const stdin = (async function* () {
    await Promise.resolve();
    yield new TextEncoder().encode(register);
  })();
  const ended = await run(['schedules', '--quiet'], {
    ...{ stdin, stderr },
    stdout: failing,
    isTerminal: false,
    now: () => 0,
  });
  expect([ended, said]).toEqual([exit, words]);
});
