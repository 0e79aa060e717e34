import fc from 'fast-check';
import { FINDING_KINDS, isBlocking, type Finding } from '../../../src/core/register/finding';
import { registerFindings, type CheckTerms } from '../../../src/core/register/findings';
import { register } from '../../../src/core/register/register';
import { sentenceOf } from '../../../src/core/problem';
import { finished } from '../../../src/core/steps';
import { parseIsoDate } from '../../../src/core/time/serial';

const TODAY = parseIsoDate('2026-06-30') ?? 0;
const TERMS: CheckTerms = { convention: 'month', yearEnd: 12, decimals: 2, today: TODAY };
const HEADER = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Disposed'];
const SOUND = ['M-1', 'Machines', 1000, 100, 5, 'SLN', 45_000, ''];

/** The sound asset with other cells. */
function row(cells: Readonly<Record<string, unknown>>): unknown[] {
  return HEADER.map((name, i) => (name in cells ? cells[name] : SOUND[i]));
}

function check(rows: readonly (readonly unknown[])[], header = HEADER, events: unknown = null) {
  const read = finished(registerFindings([header, ...rows], events, TERMS));
  if (!read.ok) throw new Error(sentenceOf(read.problem));
  return read.value;
}

function kinds(found: readonly Finding[]): readonly (readonly [string, number])[] {
  return found.map(({ kind, row: at }) => [kind, at] as const);
}

test('a sound register has no findings', () => {
  expect(check([SOUND, row({ Asset: 'M-2' })])).toEqual({ rows: 2, findings: [] });
});

test.each([
  ['life', { Life: '' }],
  ['salvage', { Salvage: 1000.01 }],
  ['method', { Method: 'quickly' }],
  ['cost', { Cost: -1 }],
  ['cost', { Cost: 'dear' }],
  ['in-service', { 'In service': '' }],
  ['in-service', { 'In service': 'last May' }],
  ['disposal', { Disposed: 44_999 }],
  ['total-row', { Asset: 'Total', 'In service': '' }],
])('%s keeps a row from being read', (kind, cells) => {
  expect(kinds(check([SOUND, row({ Asset: 'M-2', ...cells })]).findings)).toEqual([[kind, 3]]);
});

test.each([
  ['no-tag', { Asset: '' }],
  ['no-class', { Class: ' ' }],
  ['no-cost', { Cost: 0, Salvage: 0 }],
  ['later', { 'In service': TODAY + 1 }],
  ['text-date', { 'In service': '2023-05-01' }],
  ['text-amount', { Cost: '1000' }],
])('%s is odd', (kind, cells) => {
  expect(kinds(check([row({ Asset: 'M-2', ...cells })]).findings)).toEqual([[kind, 2]]);
});

test('a tag that stands there again names the first, whatever its case and the blanks around it', () => {
  const { findings } = check([SOUND, row({ Asset: 'M-2' }), row({ Asset: ' m-1 ' })]);
  expect(findings).toEqual([{ kind: 'same-tag', row: 4, tag: 'm-1', got: 'm-1', first: 2 }]);
});

test('in another book a tag may stand again, and a row of no book is in none', () => {
  const header = [...HEADER, 'Book'];
  const { findings } = check(
    [
      [...SOUND, 'IFRS'],
      [...SOUND, 'Tax'],
      [...SOUND, ''],
    ],
    header,
  );
  expect(kinds(findings)).toEqual([['no-book', 4]]);
});

test('a method, a convention and a column that are nearly known come with what may have been meant', () => {
  const header = [...HEADER.slice(0, 7), 'Dispsed', 'Convention'];
  const rows = [
    [...row({ Method: 'straight line' }), 'month'],
    [...row({ Asset: 'M-2' }), 'halfyear'],
    [...row({ Asset: 'M-3' }), 'halv year'],
  ];
  const { findings } = check(rows, header);
  expect(findings.map(({ kind, suggestion }) => [kind, suggestion])).toEqual([
    ['column', 'Disposed'],
    ['method', 'SLN'],
    ['convention', 'half-year'],
  ]);
});

test('events that name a tag of two rows keep both from being read', () => {
  const events = [
    ['Asset', 'Date', 'Event', 'Amount'],
    ['m-1', 45_100, 'addition', 50],
  ];
  const { findings } = check([SOUND, SOUND], HEADER, events);
  expect(kinds(findings)).toEqual([
    ['names', 2],
    ['names', 3],
    ['same-tag', 3],
  ]);
});

test('an opening date is no finding, whatever span is run', () => {
  const header = [...HEADER, 'Opening accumulated', 'Opening date'];
  expect(check([[...SOUND, 300, TODAY]], header).findings).toEqual([]);
});

test('a column that is missing refuses the register as a whole', () => {
  const read = finished(registerFindings([['Asset', 'Class']], null, TERMS));
  expect(read.ok ? '' : read.problem.got).toBe('no column Cost');
});

test('the kinds are one list, each once', () => {
  expect(new Set(FINDING_KINDS).size).toBe(FINDING_KINDS.length);
});

test('exactly the rows that WDV.REGISTER refuses are found to be blocked', () => {
  const cell = <T>(sound: T, ...others: unknown[]) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant<unknown>(sound) }, fc.constantFrom<unknown>(...others));
  const anyRow = fc.tuple(
    cell('M-1', '', 'M-2', 7, 'Total'),
    cell('Machines', ''),
    cell(1000, -1, '', 'x', '950', 0),
    cell(100, 2000, -5, 'x', ''),
    cell(5, 0, '', 'x', -1, 2.5),
    cell('SLN', 'sln', 'Straight', '', 'DDB', 'UOP', 3),
    cell(45_000, '', 'x', '2024-02-01', -3, 99_999),
    cell('', 45_100, 44_000, 'x', 0),
  );
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
      const table = register([HEADER, ...rows], '2026-01-01', '2026-12-31', null, null, 'asset');
      const lines = table.ok ? table.value.value.slice(1, -1) : [];
      const refused = lines.flatMap((line, i) =>
        line.slice(2).some((of) => typeof of === 'object') ? [i + 2] : [],
      );
      const blocked = check(rows).findings.filter(({ kind }) => isBlocking(kind));
      expect(blocked.map(({ row: at }) => at)).toEqual(refused);
    }),
  );
});
