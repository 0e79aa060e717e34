import fc from 'fast-check';
import { schedule } from '../../src/core/depreciation/schedule';
import { sentenceOf } from '../../src/core/problem';
import { forecast } from '../../src/core/register/forecast';
import { registerFindings } from '../../src/core/register/findings';
import { register } from '../../src/core/register/register';
import { rollForward } from '../../src/core/register/roll-forward';
import { readCharges } from '../../src/core/run/run-charges';
import { planRun } from '../../src/core/run/run-plan';
import { rowsOfEntry } from '../../src/core/run/run-rows';
import { readRunTerms } from '../../src/core/run/run-terms';
import { finished } from '../../src/core/steps';
import { isoDate } from '../../src/core/time/serial';
import type { CellValue, Matrix } from '../../src/core/working';
import { valueOf } from '../core/answers';
import { must } from '../core/run/runs';
import { fieldsIn, fileOf, rangeOf, registers } from './registers';
import { fileWith, rejecting, writedown } from './surroundings';

const YEAR = ['2026-01-01', '2026-12-31'] as const;
const SPAN = ['--from', YEAR[0], '--to', YEAR[1], '--quiet'];

/** A row as the file says it: amounts with two decimals. */
const written = (row: readonly CellValue[]): readonly string[] =>
  row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : String(cell as string)));
const table = (matrix: Matrix): readonly (readonly string[])[] => matrix.map(written);

test.each(['asset', 'class', 'total'] as const)('charges by %s are those of WDV.REGISTER', async (by) => {
  await fc.assert(
    fc.asyncProperty(registers(12, false), async ({ rows }) => {
      const sheet = valueOf(register(rangeOf(rows), ...YEAR, null, null, by));
      const { code, out } = await writedown(['charges', ...SPAN, '--by', by], fileOf(rows));
      expect(fieldsIn(out)).toEqual(table(sheet));
      expect(code).toBe(0);
    }),
    { numRuns: 40 },
  );
});

test('a row that cannot be read is rejected with the sentence of its cell in the sheet; the others stand', async () => {
  await fc.assert(
    fc.asyncProperty(registers(12), async ({ rows, isGood }) => {
      const sheet = valueOf(register(rangeOf(rows), ...YEAR)).slice(1, -1);
      const sentences = sheet.flatMap((line) => (typeof line[2] === 'object' ? [sentenceOf(line[2])] : []));
      const { code, out, rejects } = await rejecting(['charges', ...SPAN], fileOf(rows));
      expect(code).toBe(sentences.length === 0 ? 0 : 1);
      const said = rejects.split('\r\n').slice(1, -1);
      expect(said).toHaveLength(sentences.length);
      for (const [index, sentence] of sentences.entries()) {
        expect(said[index]?.replace(/""/g, '"')).toContain(sentence);
      }
      const good = rows.filter((_, index) => isGood[index]);
      expect(fieldsIn(out)).toEqual(table(valueOf(register(rangeOf(good), ...YEAR))));
    }),
    { numRuns: 40 },
  );
});

test('the roll-forward is that of WDV.ROLLFORWARD', async () => {
  await fc.assert(
    fc.asyncProperty(registers(12, false), async ({ rows }) => {
      const { out } = await writedown(['roll-forward', ...SPAN], fileOf(rows));
      expect(fieldsIn(out)).toEqual(table(valueOf(rollForward(rangeOf(rows), ...YEAR))));
    }),
    { numRuns: 40 },
  );
});

test.each(['asset', 'class', 'total'] as const)('the forecast by %s is that of WDV.FORECAST', async (by) => {
  await fc.assert(
    fc.asyncProperty(registers(12, false), async ({ rows }) => {
      const [[name, ...ends] = [], ...lines] = valueOf(forecast(rangeOf(rows), YEAR[0], 5, 'quarter', by));
      const asked = ['--from', YEAR[0], '--periods', '5', '--frequency', 'quarter', '--by', by, '--quiet'];
      const { out } = await writedown(['forecast', ...asked], fileOf(rows));
      expect(fieldsIn(out)).toEqual([[name, ...ends.map((end) => isoDate(Number(end)))], ...table(lines)]);
    }),
    { numRuns: 30 },
  );
});

test('the schedule of an asset is that of WDV.SCHEDULE from its date, with what happens to it as events', async () => {
  const events = fileWith('Asset,Date,Event,Amount\nm-1,2027-06-30,addition,250.50\n');
  const head = 'Asset,Class,Cost,Salvage,Life,Method,In service\n';
  const asked = ['schedules', '--frequency', 'month', '--events', events, '--quiet'];
  const { out } = await writedown(asked, `${head}M-1,Plant,10000,1000,5,VDB,2026-04-15\n`);
  const sheet = valueOf(
    schedule(10_000, 1_000, 5, 'VDB', null, '2026-04-15', 'month', null, null, null, [
      ['Date', 'Event', 'Amount'],
      ['2027-06-30', 'addition', 250.5],
    ]),
  );
  const lines = sheet
    .slice(1)
    .map(([period, from, to, ...amounts]) => [
      ...['M-1', 'Plant', String(Number(period)), isoDate(Number(from)), isoDate(Number(to))],
      ...written(amounts),
    ]);
  expect(fieldsIn(out)).toEqual([['Asset', 'Class', ...(sheet[0] ?? [])], ...lines]);
});

test.each(['asset', 'class', 'total'] as const)(
  'the journal by %s is that of a month-end run',
  async (scope) => {
    await fc.assert(
      fc.asyncProperty(registers(12, false), async ({ rows }) => {
        const run = must(readRunTerms({ from: YEAR[0], to: YEAR[1], scope }));
        const charges = must(finished(readCharges(rangeOf(rows), null, run, [], undefined)));
        const { entries } = planRun(run, charges, [], undefined);
        const lines = entries.flatMap((entry) =>
          rowsOfEntry(run, entry, undefined, { source: '', postedAt: 0 }).map((line) => [
            ...[isoDate(Number(line.Date)), line.Entry, line['Account code'], line.Account],
            ...written([line.Debit, line.Credit]),
            line.Memo,
          ]),
        );
        const { out } = await writedown(['journal', ...SPAN, '--by', scope], fileOf(rows));
        expect(
          fieldsIn(out)
            .map((line) => line.slice(0, 7))
            .slice(1),
        ).toEqual(lines);
      }),
      { numRuns: 40 },
    );
  },
);

test('the check finds in every row what the check of the sheet finds', async () => {
  await fc.assert(
    fc.asyncProperty(registers(12), async ({ rows }) => {
      const twice = [...rows, ...rows.slice(0, 1)];
      const terms = { convention: 'month', yearEnd: 12, decimals: 2, today: 46_022 } as const;
      const { findings } = must(finished(registerFindings(rangeOf(twice), null, terms)));
      const { out } = await writedown(['check', '--today', '2025-12-31', '--quiet'], fileOf(twice));
      const found = fieldsIn(out)
        .slice(1)
        .map(([row, tag, kind]) => [Number(row), tag, kind]);
      expect(found).toEqual(findings.map(({ row, tag, kind }) => [row, tag, kind]));
    }),
    { numRuns: 40 },
  );
});
