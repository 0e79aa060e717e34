import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { run } from '../../src/batch/run';
import { VERSION } from '../../src/core/version';
import { csv, fileWith, folder, rejecting, writedown, type Ended } from './surroundings';
import { fileOf, registers, withCell, type Cells } from './registers';

const SPAN = ['--from', '2026-01-01', '--to', '2026-12-31'];
const TASKS: readonly (readonly string[])[] = [
  ['charges', ...SPAN],
  ['charges', ...SPAN, '--by', 'class', '--format', 'ndjson'],
  ['charges', ...SPAN, '--by', 'total'],
  ['roll-forward', ...SPAN],
  ['forecast', '--from', '2026-01-01', '--periods', '3'],
  ['forecast', '--from', '2026-01-01', '--periods', '3', '--by', 'asset'],
  ['schedules'],
  ['journal', ...SPAN],
  ['journal', ...SPAN, '--by', 'asset'],
];

async function partOf(task: readonly string[], rows: readonly Cells[], ...more: string[]): Promise<string> {
  const { code, out } = await writedown([...task, '--partial', ...more], fileOf(rows));
  expect(code).toBe(0);
  return out;
}

const merged = async (...parts: readonly string[]): Promise<string> =>
  (await writedown(['merge', '--partial'], ...parts)).out;

/** Merges neighbours, chosen by numbers, until one part is left. */
async function inTree(parts: readonly string[], choices: readonly number[]): Promise<string> {
  let [left, turn] = [parts, 0];
  while (left.length > 1) {
    const at = (choices[turn++ % choices.length] ?? 0) % (left.length - 1);
    left = [...left.slice(0, at), await merged(left[at] ?? '', left[at + 1] ?? ''), ...left.slice(at + 2)];
  }
  return left[0] ?? '';
}

test('parts merge to the very bytes of a single run, however they are cut and in whatever tree', async () => {
  const cuts = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
  const choices = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TASKS),
      registers(20),
      cuts,
      choices,
      async (task, { rows }, at, tree) => {
        const single = await rejecting([...task, '--quiet'], fileOf(rows));
        const edges = [...new Set([0, ...at.map((cut) => cut % (rows.length + 1)), rows.length])];
        edges.sort((a, b) => a - b);
        const pieces = edges.slice(1).map((end, index) => rows.slice(edges[index], end));
        const parts: string[] = [];
        for (const [index, piece] of (pieces.length === 0 ? [[]] : pieces).entries()) {
          parts.push(await partOf(task, piece, '--part', String(index + 1)));
        }
        for (const whole of [parts, [await inTree(parts, tree)]]) {
          const { code, out, rejects } = await rejecting(['merge', '--quiet'], ...whole);
          expect({ code, out, rejects }).toEqual({
            code: single.code,
            out: single.out,
            rejects: single.rejects,
          });
        }
      },
    ),
    { numRuns: 120 },
  );
});

const ROW: Cells = ['A', 'Plant', 1000, 0, 10, 'SLN', 45_658, null, null, null, null, '', ''];
const CHARGES = TASKS[0] ?? [];

test('sums beyond what doubles hold are exact, in one run and in parts', async () => {
  const huge = 9_000_000_000_000.01;
  const rows = Array.from({ length: 11 }, (_, index) => withCell(withCell(ROW, 0, `A-${index}`), 2, huge));
  const asked = ['charges', ...SPAN, '--by', 'total', '--quiet'];
  const { out } = await writedown(asked, fileOf(rows));
  // Eleven times 900,000,000,000,001 cents is over 2^53.
  expect(out).toContain('Total,,99000000000000.11,');
  const parts = await Promise.all(
    [rows.slice(0, 3), rows.slice(3)].map((some) => partOf(asked.slice(0, -1), some)),
  );
  expect((await writedown(['merge', '--quiet'], ...parts)).out).toBe(out);
});

test('files are merged in the order of their parts, whatever the order they are given in', async () => {
  const first = fileWith(await partOf(CHARGES, [ROW], '--part', '1'));
  const second = fileWith(await partOf(CHARGES, [withCell(ROW, 0, 'B')], '--part', '2'));
  const { out } = await writedown(['merge', '--quiet', second, first]);
  expect(out).toBe((await writedown([...CHARGES, '--quiet'], fileOf([ROW, withCell(ROW, 0, 'B')]))).out);
});

test('parts may come through pipes that have names', async () => {
  const parts = [await partOf(CHARGES, [ROW]), await partOf(CHARGES, [withCell(ROW, 0, 'B')])];
  const pipes = parts.map((_, index) => path.join(folder(), `pipe-${index}`));
  pipes.forEach((pipe) => execFileSync('mkfifo', [pipe]));
  const [{ out }] = await Promise.all([
    writedown(['merge', '--quiet', ...pipes]),
    ...pipes.map((pipe, index) => writeFile(pipe, parts[index] ?? '')),
  ]);
  expect(out).toBe((await writedown([...CHARGES, '--quiet'], fileOf([ROW, withCell(ROW, 0, 'B')]))).out);
});

test('a part has its head before its rows are read, so that one that is killed is seen to be cut off', async () => {
  const written: string[] = [];
  const stdout = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  let atSecond = '';
  const stdin = (async function* () {
    yield new TextEncoder().encode(fileOf([ROW]));
    await new Promise(setImmediate);
    atSecond = written.join('');
    yield new TextEncoder().encode('\n');
  })();
  await run([...CHARGES, '--partial'], {
    ...{ stdin, stdout, stderr: new Writable() },
    isTerminal: false,
    now: () => 0,
  });
  expect(atSecond).toMatch(/^\{"writedown":"partial".*\}\n$/);
});

describe('what does not belong together is refused with exit code 3', () => {
  const expectRefused = ({ code, said }: Ended, words: string): void => {
    expect(said).toContain(words);
    expect(code).toBe(3);
  };

  test('parts of different days, and of different columns', async () => {
    const one = await partOf(CHARGES, [ROW]);
    const other = await partOf(['charges', '--from', '2026-02-01', '--to', '2026-12-31'], [ROW]);
    expectRefused(
      await writedown(['merge'], one, other),
      'from is "2026-01-01" in the first and "2026-02-01" in another',
    );
    const columns = (
      await writedown(
        [...CHARGES, '--partial'],
        csv([['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service']]),
      )
    ).out;
    expectRefused(
      await writedown(['merge'], one, columns),
      'column 5 is "Useful life" in the first and "Life" in another',
    );
  });

  test('a part that is there twice, one that is missing, and a beginning that is', async () => {
    const [one, two, three] = await Promise.all(
      ['1', '2', '3'].map((part) => partOf(CHARGES, [ROW], '--part', part)),
    );
    expectRefused(await writedown(['merge'], one ?? '', one ?? ''), 'After part 1 comes part 1');
    expectRefused(await writedown(['merge'], one ?? '', three ?? ''), 'After part 1 comes part 3');
    expectRefused(await writedown(['merge'], two ?? '', three ?? ''), 'After the beginning comes part 2');
    expectRefused(
      await writedown(['merge'], one ?? '', await partOf(CHARGES, [ROW])),
      'one without a number',
    );
  });

  test('a part that was cut off, text that is no part, and nothing', async () => {
    const part = await partOf(CHARGES, [ROW]);
    const cut = part.slice(0, part.lastIndexOf('{"end"'));
    expectRefused(await writedown(['merge'], cut), 'cut off');
    expectRefused(await writedown(['merge'], cut, part), 'cut off');
    expectRefused(await writedown(['merge'], 'Asset,Class\n'), 'did not write');
    expectRefused(
      await writedown(['merge'], part.replace(`"version":"${VERSION}"`, '"version":"0"')),
      'is of version 0',
    );
    expectRefused(await writedown(['merge']), 'no parts');
  });

  test('a part that was spoilt on its way', async () => {
    const part = await partOf(CHARGES, [ROW]);
    const [head = ''] = part.split('\n');
    for (const line of ['{"end":5}', '{"reject":5}', 'null', '']) {
      expectRefused(await writedown(['merge'], `${head}\n${line}\n`), 'did not write');
    }
    const bytes = new TextEncoder().encode(part);
    expectRefused(await writedown(['merge'], Uint8Array.from(bytes).fill(0xff, 20, 21)), 'not UTF-8');
  });

  test('a part that failed before its first row, and a merge of parts that did', async () => {
    const good = await partOf(CHARGES, [ROW], '--part', '1');
    const failed = await writedown([...CHARGES, '--partial', '--part', '2'], 'A,Plant,1\n');
    expect(failed.code).toBe(3);
    expectRefused(
      await writedown(['merge'], good, failed.out),
      'A part failed: register got no column Asset',
    );
    const halfway = await writedown(['merge', '--partial'], good, failed.out);
    expect(halfway.code).toBe(3);
    expectRefused(
      await writedown(['merge'], halfway.out),
      'A part failed: A part failed: register got no column',
    );
    const noEvents = await writedown(
      [...CHARGES, '--partial', '--events', '/no/such/file.csv'],
      fileOf([ROW]),
    );
    expectRefused(
      await writedown(['merge'], noEvents.out),
      'A part failed: /no/such/file.csv cannot be read',
    );
  });

  test('charts of accounts, in a few words of each', async () => {
    const asked = ['journal', ...SPAN];
    const chart = `Role,Account\ndepreciation expense,${'Wear'.repeat(50)}\naccumulated depreciation,Worn\n`;
    const one = await partOf([...asked, '--accounts', fileWith(chart)], [ROW]);
    const { code, said } = await writedown(['merge'], one, await partOf(asked, [ROW]));
    expect(said).toMatch(/: accounts is "Role,Account.{1,40}" in the first and nothing in another\.\n$/);
    expect(code).toBe(3);
  });

  test('an asset that events name in two parts, and events of no asset', async () => {
    const events = fileWith('Asset,Date,Event,Amount\na,2026-02-01,addition,5\nZ,2026-02-01,addition,5\n');
    const asked = [...CHARGES, '--events', events];
    const [one, other] = [await partOf(asked, [ROW]), await partOf(asked, [withCell(ROW, 0, 'B')])];
    expectRefused(
      await writedown(['merge'], one, one),
      'register row 3, Asset got "a", which stands in row 2 too',
    );
    expectRefused(
      await writedown(['merge'], one, other),
      'events name 1 asset that the register does not have',
    );
    expectRefused(
      await writedown(asked, fileOf([ROW])),
      'events row 3, Asset got "Z"; it takes an asset of the register',
    );
  });
});
