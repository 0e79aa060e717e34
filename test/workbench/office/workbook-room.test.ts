import { POSTED_HEADER, type PostedRow } from '../../../src/core/journal/posting';
import { accountIn, defaultRows } from '../../../src/core/journal/chart';
import { nameAccount, readChartTable, showChartTable } from '../../../src/workbook/chart-table';
import { findFormulaPlace, insertFormula } from '../../../src/workbook/formula-place';
import { findJournalPlace } from '../../../src/workbook/journal-place';
import { postEntry } from '../../../src/workbook/journal-post';
import { readPostedLines } from '../../../src/workbook/journal-read';
import { reverseEntry } from '../../../src/workbook/journal-reverse';
import { keepLockDate, readLockDate } from '../../../src/workbook/lock-date-setting';
import { findRegisterSource, readRegisterSource, showRow } from '../../../src/workbook/register-source';
import { postRun } from '../../../src/workbook/run-post';
import { readRecords } from '../../../src/workbook/run-records';
import { findRegister } from '../../../src/workbook/register-read';
import type { Outcome } from '../../../src/workbook/outcome';
import { zoneOf } from '../../../src/workbench/engine/library';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { ASSETS, JANUARY, posted, postingOf, runOnce } from '../../workbook/month';
import { openRoom, type Room } from './workbook-room';

const FIRST = '20260331-FFFFFF';
const SECOND = '20260331-SSSSSS';

function entry(id: string, amount = 4000, memo = 'March 2026'): readonly PostedRow[] {
  const common = { Date: 46112, Entry: id, Memo: memo, Source: 'typed', Book: '', 'Posted at': 46115.25 };
  return [
    { ...common, 'Account code': '0720', Account: 'Depreciation expense', Debit: amount, Credit: '' },
    { ...common, 'Account code': '', Account: '=Accumulated', Debit: '', Credit: amount },
  ];
}

const cells = (rows: readonly PostedRow[]) => rows.map((row) => POSTED_HEADER.map((name) => row[name]));

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.done) throw new Error(outcome.refusal.sentence);
  return outcome.value;
}

const sentenceOf = (outcome: Outcome<unknown>): string => (outcome.done ? '' : outcome.refusal.sentence);

async function sentences(): Promise<readonly string[]> {
  return valueOf(await readPostedLines()).sentences;
}

/** Sends one of the engine's own commands, as a person's click does. */
function click({ model }: Room, type: string, payload: object): void {
  (model.dispatch as unknown as (type: string, payload: object) => void)(type, payload);
}

describe('posting', () => {
  it('twice: the second entry below the first, everything as it was meant', async () => {
    const room = openRoom();
    const first = valueOf(await postEntry(entry(FIRST), 2));
    expect(first).toMatchObject({ address: 'Journal!A2:J3', lineCount: 2, isWhole: true, differences: [] });
    const second = valueOf(await postEntry(entry(SECOND, 12.5, "'=1+1"), 2));
    expect(second).toMatchObject({ address: 'Journal!A4:J5', differences: [] });
    expect(room.values('Journal!A1:J5')).toEqual([
      [...POSTED_HEADER],
      ...cells([...entry(FIRST), ...entry(SECOND, 12.5, "'=1+1")]),
    ]);
    expect(room.cell('Journal!A2').text).toBe('2026-03-31');
    expect(room.cell('Journal!J2').text).toBe('2026-04-03 06:00');
    expect(room.cell('Journal!E2').text).toBe('4,000.00');
    expect(valueOf(await readPostedLines())).toMatchObject({ lines: { length: 4 }, sentences: [] });
    expect(sentenceOf(await postEntry(entry(FIRST), 2))).toMatch(/at Journal!A2:J3 already/);
  });

  it.each(['=1+1', '-5', '@SUM(A1)', "'quoted", '00123', 'TRUE', '2026-03-31'])(
    'keeps the memo %j as it was typed',
    async (memo) => {
      const room = openRoom();
      expect(valueOf(await postEntry(entry(FIRST, 1, memo), 2)).differences).toEqual([]);
      expect(room.values('Journal!G2:G3')).toEqual([[memo], [memo]]);
    },
  );

  it('is taken back in one step', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    await postEntry(entry(SECOND), 2);
    room.host.undo.undo();
    expect(room.values('Journal!A4:B5')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    room.host.undo.undo();
    expect(room.host.sheets.list().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('minds renamed columns, says which', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    room.write('Journal!E1', [['Dr']]);
    expect(sentenceOf(await findJournalPlace(2))).toMatch(/^The table Journal has no column Debit: /);
    expect(sentenceOf(await readPostedLines())).toMatch(/no column Debit/);
  });

  it('says that a sheet is protected, and leaves it as it was', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Journal').protection.protect();
      await context.sync();
    });
    expect(sentenceOf(await postEntry(entry(SECOND), 2))).toBe(
      'The sheet or the workbook is protected. Nothing of the entry was posted.',
    );
    expect(sentenceOf(await reverseEntry(FIRST, 46142, 46145, undefined, 2))).toMatch(/is protected/);
    expect(room.host.tables.list()[0]?.area.rows).toBe(3);
    room.host.sheets.activate(room.host.tables.list()[0]?.area.sheetId ?? '');
    expect(sentenceOf(await nameAccount('cash', { code: '1', account: 'Bank' }))).toBe('');
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Journal');
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
    expect(valueOf(await postEntry(entry(SECOND), 2)).differences).toEqual([]);
  });
});

describe('a colleague at the same moment', () => {
  it('who overwrites a line leaves the other one marked, in the same step of undo', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    room.meanwhile = (area) =>
      room.host.cells.write({ ...area, rows: 1 }, cells(entry('theirs').slice(0, 1)));
    const posted = valueOf(await postEntry(entry(SECOND), 2));
    expect(posted).toMatchObject({ address: 'Journal!A5:J5', lineCount: 1 });
    expect(posted.differences[0]?.sentence).toMatch(/^Only 1 of the 2 lines .* marked incomplete/);
    expect(room.cell('Journal!H5').value).toBe('incomplete: 1 of 2 lines; typed');
    expect(await sentences()).toHaveLength(2);
  });

  it('who pushes the lines down leaves them whole', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    room.meanwhile = ({ sheetId, row }) =>
      click(room, 'ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: 'Journal',
        dimension: 'ROW',
        base: row,
        quantity: 2,
        position: 'before',
      });
    const posted = valueOf(await postEntry(entry(SECOND), 2));
    expect(posted.differences.map(({ sentence }) => sentence)).toEqual([
      'The lines moved while they were posted: they stand at Journal!A6:J7.',
    ]);
    expect(await sentences()).toEqual([]);
  });

  it('who resizes the table away from the lines leaves them marked', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    const [table] = room.host.tables.list();
    room.meanwhile = () =>
      room.host.tables.resize(table?.id ?? '', areaAtAddress(room.host, 'Journal!A1:J3'));
    const posted = valueOf(await postEntry(entry(SECOND), 2));
    expect(posted.differences[0]?.sentence).toMatch(/stand outside the table Journal, at Journal!A4:J5/);
    expect(room.values('Journal!H4:H5')).toEqual([
      ['incomplete: 0 of 2 lines; typed'],
      ['incomplete: 0 of 2 lines; typed'],
    ]);
    expect(await sentences()).toEqual([
      'Journal!A4:J4 stands right below the table Journal and is in no line.',
    ]);
  });

  it('and a failure after the write says what stands', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    room.meanwhile = (area) => {
      room.host.cells.clear({ ...area, row: area.row + 1, rows: 1 }, 'contents');
      throw new Error('connection lost');
    };
    const posted = valueOf(await postEntry(entry(SECOND), 2));
    expect(posted.differences[0]?.sentence).toMatch(
      /^Excel answered: connection lost Only 1 of the 2 lines .* marked incomplete/,
    );
    expect(room.cell('Journal!H4').value).toBe('incomplete: 1 of 2 lines; typed');
  });
});

describe('a filtered or sorted table', () => {
  it('is read whole, posted to below, and reversed by id', async () => {
    const room = openRoom();
    const { host, model } = room;
    await postEntry(entry(FIRST), 2);
    await postEntry(entry(SECOND, 5), 2);
    const [table] = host.tables.list();
    const area = table?.area ?? areaAtAddress(host, 'Journal!A1:J5');
    const { sheetId } = area;
    const body = zoneOf({ ...area, row: 1, rows: 4 });
    host.sheets.activate(sheetId);
    click(room, 'SORT_CELLS', { sheetId, col: 3, row: 1, zone: body, sortDirection: 'desc' });
    expect(room.values('Journal!B2:B5')).toEqual([[FIRST], [SECOND], [FIRST], [SECOND]]);
    click(room, 'UPDATE_TABLE', { sheetId, zone: zoneOf(area), config: { hasFilters: true } });
    const value = { filterType: 'values', hiddenValues: [FIRST.toLowerCase(), FIRST] };
    click(room, 'UPDATE_FILTER', { sheetId, col: 1, row: 0, value });
    expect([1, 2, 3, 4].map((row) => model.getters.isRowHidden(sheetId, row))).toEqual([
      true,
      false,
      true,
      false,
    ]);

    expect(valueOf(await readPostedLines())).toMatchObject({ lines: { length: 4 }, sentences: [] });
    const reversed = valueOf(await reverseEntry(FIRST, 46142, 46145, undefined, 2));
    expect(reversed).toMatchObject({ address: 'Journal!A6:J7', differences: [] });
    const [expense, contra] = entry(FIRST);
    const net = new Map([expense, contra].map((row) => [row?.Account, 0]));
    for (const line of valueOf(await readPostedLines()).lines) {
      if (!line.entry.startsWith(FIRST)) continue;
      net.set(line.account, (net.get(line.account) ?? 0) + line.debit - line.credit);
    }
    expect([...net.values()]).toEqual([0, 0]);
    expect(await sentences()).toEqual([]);
  });
});

describe('reversing', () => {
  it('posts the mirror once', async () => {
    const room = openRoom();
    await postEntry(entry(FIRST), 2);
    const reversed = valueOf(await reverseEntry(FIRST, 46142, 46145.5, undefined, 2));
    expect(reversed).toMatchObject({ address: 'Journal!A4:J5', entry: `${FIRST}/R`, differences: [] });
    expect(room.values('Journal!C4:F5')).toEqual([
      ['0720', 'Depreciation expense', '', 4000],
      ['', '=Accumulated', 4000, ''],
    ]);
    expect(sentenceOf(await reverseEntry(FIRST, 46142, 46145, undefined, 2))).toMatch(/reversed already/);
  });

  it('keeps to the lock date that the workbook keeps', async () => {
    openRoom();
    await postEntry(entry(FIRST), 2);
    await keepLockDate(46142);
    const { lock } = valueOf(await readLockDate());
    expect(sentenceOf(await reverseEntry(FIRST, 46142, 46145, lock, 2))).toBe(
      'date got 2026-04-30; it takes a day after the lock date 2026-04-30.',
    );
    expect(valueOf(await reverseEntry(FIRST, 46143, 46145, lock, 2)).differences).toEqual([]);
  });
});

describe('the chart of accounts', () => {
  it('is made with the defaults, shown, named and read back', async () => {
    const room = openRoom();
    expect(valueOf(await readChartTable()).chart).toBeUndefined();
    valueOf(await showChartTable());
    expect(room.host.sheets.active().name).toBe('Accounts');
    expect(valueOf(await readChartTable())).toEqual({ chart: defaultRows(), sentences: [] });
    const { chart } = valueOf(await nameAccount('cash', { code: '0100', account: '=1+1' }));
    expect(accountIn(chart, 'cash')).toEqual({ code: '0100', account: '=1+1' });
    expect(accountIn(chart, 'loan')?.account).toBe('Loan payable');
  });
});

describe('a formula', () => {
  it('goes into the active cell, if its result has room', async () => {
    const room = openRoom();
    room.host.selection.select(areaAtAddress(room.host, 'B2'));
    expect(valueOf(await findFormulaPlace(3, 2))).toEqual({ address: 'Sheet1!B2:C4', cell: 'Sheet1!B2' });
    expect(valueOf(await insertFormula('=T.COUNT(3)', 3, 2))).toEqual({
      address: 'Sheet1!B2:C4',
      cell: 'Sheet1!B2',
    });
    expect(room.values('B2:C4')).toEqual([
      [1, 'row 1'],
      [2, 'row 2'],
      [3, 'row 3'],
    ]);
    room.host.selection.select(areaAtAddress(room.host, 'A3'));
    expect(sentenceOf(await insertFormula('=T.COUNT(3)', 1, 2))).toMatch(/^Sheet1!B3 is not blank\./);
    room.host.selection.select(areaAtAddress(room.host, 'F1'));
    expect(valueOf(await insertFormula('=T.WORD("x")', 1, 1))).toMatchObject({ error: '#VALUE!' });
  });
});

describe('a month-end run', () => {
  const id = 'depreciation 20260101-20260131';

  it('is posted, not posted twice, and posted again once it is reversed', async () => {
    const room = openRoom();
    expect(await runOnce(ASSETS, JANUARY)).toEqual({
      entries: 4,
      lines: 8,
      address: 'Journal!A2:J9',
      cancelled: false,
      differences: [],
    });
    expect(room.values('Posted charges!C1:C14')).toEqual(
      [
        id,
        'Assets',
        '',
        46023,
        46053,
        'asset',
        4,
        'posted',
        expect.any(String),
        'Charge',
        10,
        20,
        30,
        40,
      ].map((value: unknown) => [value]),
    );
    expect(room.cell('Posted charges!C4').text).toBe('2026-01-01');
    expect(room.cell('Posted charges!A14').value).toBe('=V');
    expect(valueOf(await readRecords(2))).toMatchObject({
      runs: [{ id }],
      sentences: [],
      blocked: undefined,
    });
    expect(await runOnce(ASSETS, JANUARY)).toBeUndefined();

    valueOf(await reverseEntry(`${id}, asset =V`, 46053, 46115, undefined, 2));
    expect(await runOnce(ASSETS, JANUARY)).toMatchObject({ entries: 1, lines: 2, differences: [] });
    expect(room.values('Posted charges!D11:D14')).toEqual([[''], [''], [''], [40]]);
    expect(await runOnce(ASSETS, JANUARY)).toBeUndefined();
    expect(await posted()).toEqual({ charge: 100, sentences: [] });
  });

  it('cancelled keeps what stands; where nothing does its column is blank', async () => {
    const room = openRoom();
    let left = 1;
    const watch = { onProgress: () => undefined, isCancelled: () => (left -= 1) < 0 };
    expect(await postRun(postingOf(ASSETS, JANUARY), watch, 4)).toMatchObject({
      value: { entries: 2, cancelled: true },
    });
    expect(room.values('Posted charges!C7:C14')).toEqual(
      [2, 'posted', expect.any(String), 'Charge', 10, 20, '', ''].map((value: unknown) => [value]),
    );
    const again = postingOf(ASSETS, JANUARY, valueOf(await readRecords(2)));
    expect(await postRun(again, watch, 4)).toMatchObject({ value: { entries: 0, cancelled: true } });
    expect(room.values('Posted charges!D1:D14').flat().join('')).toBe('');
    expect(await runOnce(ASSETS, JANUARY)).toMatchObject({ entries: 2 });
    expect(room.cell('Posted charges!D1').value).toBe(`${id} correction 1`);
    expect(await posted()).toEqual({ charge: 100, sentences: [] });
  });

  it('posts nothing where the sheet Posted charges is protected', async () => {
    openRoom();
    await runOnce(ASSETS.slice(1), JANUARY);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Posted charges').protection.protect();
      await context.sync();
    });
    const posting = postingOf(ASSETS, JANUARY, valueOf(await readRecords(2)));
    const watch = { onProgress: () => undefined, isCancelled: () => false };
    expect(sentenceOf(await postRun(posting, watch))).toMatch(
      /^The sheet Posted charges could not be written: .* protected\. Nothing was posted\.$/,
    );
    expect((await posted()).charge).toBe(90);
  });
});

describe('the register', () => {
  it('is read as a source, by name and by address', async () => {
    const room = openRoom();
    const rows = [
      ['Tag', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
      ['M-101', 'Machinery', 486_000, 36_000, 10, 'VDB', 44_971],
    ];
    room.write('Sheet1!B2', rows);
    room.host.tables.add(areaAtAddress(room.host, 'Sheet1!B2:H3'), true);
    const found = { address: 'Sheet1!B2:H3', rows: 1 };
    expect(valueOf(await findRegisterSource())).toEqual(found);
    const watch = { onProgress: () => undefined, isCancelled: () => false };
    const name = room.host.tables.list()[0]?.name ?? '';
    for (const address of [found.address, name]) {
      expect(valueOf(await readRegisterSource(address, watch, 7))).toEqual({
        address: found.address,
        name,
        cells: rows,
      });
    }
    expect(valueOf(await showRow(name, 2))).toBe(true);
  });

  it('is found in a table or on the sheet of its name', async () => {
    const room = openRoom();
    const { host } = room;
    expect(valueOf(await findRegister())).toBeUndefined();
    host.sheets.add('Register');
    const rows = [
      ['Tag', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service'],
      ['M-101', 'Machinery', 486_000, 36_000, 10, 'VDB', 44_971],
    ];
    room.write('Register!A3', rows);
    expect(valueOf(await findRegister())).toEqual({ address: 'Register!A3:G4', cells: rows });
    room.write('Sheet1!B2', rows);
    host.tables.add(areaAtAddress(host, 'Sheet1!B2:H3'), true);
    expect(valueOf(await findRegister())).toEqual({ address: 'Sheet1!B2:H3', cells: rows });
  });
});
