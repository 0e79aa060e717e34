import { Writable } from 'node:stream';
import { run } from '../../src/batch/run';

test('on a terminal what is said has a line of its own, and the line of progress makes room', async () => {
  let [said, clock] = ['', 0];
  const stderr = new Writable({
    write(chunk, _, done) {
      said += String(chunk);
      done();
    },
  });
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const bad = 'A,Plant,-1,0,5,SLN,2026-01-01\n';
  const stdin = (async function* () {
    await Promise.resolve();
    yield bytes(`Asset,Class,Cost,Salvage,Life,Method,In service\n${bad}`);
    yield bytes(bad);
  })();
  await run(['charges', '--from', '2026-01-01', '--to', '2026-12-31'], {
    ...{ stdin, stderr },
    stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
    isTerminal: true,
    now: () => (clock += 1000),
  });
  // What a terminal shows of a line: what was written over it last.
  const lines = said.split('\n').map((line) => line.split('\r').pop());
  expect(lines).toEqual([
    'register row 2, Cost got -1; it takes a number of 0 or more.',
    'register row 3, Cost got -1; it takes a number of 0 or more.',
    expect.stringMatching(/^2 rows, 0 assets, 2 rejected/),
    '',
  ]);
  expect(said).toMatch(/\r1 row, .* 1 reject/);
});
