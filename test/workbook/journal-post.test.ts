import { POSTED_HEADER, type PostedRow } from '../../src/core/journal/posting';
import { postEntry } from '../../src/workbook/journal-post';
import { readPostedLines } from '../../src/workbook/journal-read';
import {
  cellAt,
  FakeFailure,
  sheetNamed,
  type,
  type FakeBook,
  type FakeSheet,
  type FakeTable,
} from './fake-book';
import { beforeRequest, installExcel } from './install';
import { HEADER, ID, cells, entry, journalWith, put, row, rowsOf, sourcesOf } from './journal-entries';

const FIRST = '20260331-FFFFFF';
const THEIRS = '20260331-TTTTTT';

/** A journal with one entry, and what a colleague does right after the next one was written. */
function meanwhile(does: (book: FakeBook, table: FakeTable, sheet: FakeSheet) => void) {
  const book = installExcel();
  const { sheet, table } = journalWith(book, [HEADER, ...cells(entry(FIRST))]);
  book.afterWrite = () => {
    book.afterWrite = undefined;
    does(book, table, sheet);
  };
  return { book, sheet, table };
}

/** Inserts rows above one, as Excel moves cells and tables. */
function insertRows({ sheet, block }: FakeTable, at: number, count: number): void {
  const moved = [...sheet.cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return [`${row >= at ? row + count : row},${column}`, cell] as const;
  });
  sheet.cells.clear();
  moved.forEach(([key, cell]) => sheet.cells.set(key, cell));
  Object.assign(block, { rows: block.rows + count });
}

const sentencesOf = (posted: Awaited<ReturnType<typeof postEntry>>): readonly string[] =>
  posted.done ? posted.value.differences.map(({ sentence }) => sentence) : [posted.refusal.sentence];

async function readSentences(): Promise<readonly string[]> {
  const read = await readPostedLines();
  return read.done ? read.value.sentences : [read.refusal.sentence];
}

describe('text', () => {
  const dangerous = [
    '=1+1',
    '+49 30',
    '-5',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    "'quoted",
    "'",
    "''",
    '00123',
    '2026-03-31',
    'TRUE',
  ];
  const columns = ['Account code', 'Account', 'Memo', 'Source', 'Book'] as const;

  it.each(columns.flatMap((column) => dangerous.map((text) => [column, text] as const)))(
    'in the column %s %j arrives as it was typed',
    async (column, text) => {
      for (const apostropheInText of ['kept', 'taken'] as const) {
        const book = installExcel();
        book.apostropheInText = apostropheInText;
        expect(await postEntry(entry(ID, 1, { [column]: text }), 2)).toMatchObject({
          done: true,
          value: { differences: [] },
        });
        const held = rowsOf(book, 'Journal', 1, 2).map((line) => line[POSTED_HEADER.indexOf(column)]);
        expect(held).toEqual([text, text]);
      }
    },
  );
});

describe('an id', () => {
  it('that is in the table already is refused before anything is written', async () => {
    const book = installExcel();
    const { sheet } = journalWith(book, [HEADER, ...cells(entry())]);
    const before = [...sheet.cells];
    book.writes.length = 0;
    expect(await postEntry(entry(), 2)).toEqual({
      done: false,
      refusal: {
        sentence: `There are lines of an entry ${ID} at Journal!A2:J3 already.`,
        at: 'Journal!A2:J3',
      },
    });
    expect([...sheet.cells]).toEqual(before);
    expect(book.writes).toEqual([]);
  });

  it('must be there, one for all lines', async () => {
    const book = installExcel();
    const [one, other] = [...entry(FIRST), ...entry()].slice(1, 3);
    for (const rows of [[], entry(''), [one, other]]) {
      expect(await postEntry(rows as ReturnType<typeof entry>, 2)).toMatchObject({ done: false });
    }
    expect(book.sheets).toHaveLength(1);
  });
});

describe('what is said when the workbook does otherwise', () => {
  it('names the day that a workbook counting from 1904 shows, and marks nothing', async () => {
    const book = installExcel();
    book.calendarShift = 1462;
    const posted = await postEntry(entry(), 2);
    expect(sentencesOf(posted)).toEqual([
      'Journal!A2 holds "2030-04-01" instead of "2026-03-31".',
      'Journal!J2 holds "2030-04-04" instead of "2026-04-03".',
      'Journal!A3 holds "2030-04-01" instead of "2026-03-31".',
      'Journal!J3 holds "2030-04-04" instead of "2026-04-03".',
    ]);
    expect(sourcesOf(book, 2)).toEqual(['typed', 'typed']);
  });

  it('says that a sheet is protected, and that nothing was posted', async () => {
    const book = installExcel();
    const { sheet, table } = journalWith(book, [HEADER, ...cells(entry())]);
    sheet.isProtected = true;
    expect(await postEntry(entry(FIRST), 2)).toEqual({
      done: false,
      refusal: {
        sentence: 'The sheet or the workbook is protected. Nothing of the entry was posted.',
      },
    });
    expect(table.block.rows).toBe(3);
  });
});

describe('a colleague at the same moment', () => {
  it('who overwrites one line leaves the other marked', async () => {
    const { book } = meanwhile((it, table) => put(it, table, 3, cells(entry(THEIRS).slice(0, 1))));
    const posted = await postEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A5:J5', lineCount: 1 } });
    expect(sentencesOf(posted)).toEqual([
      `Only 1 of the 2 lines of the entry ${ID} stand, at Journal!A5:J5. They are marked incomplete in the column Source.`,
    ]);
    expect(sourcesOf(book, 4)).toEqual(['typed', 'typed', 'typed', 'incomplete: 1 of 2 lines; typed']);
    expect(rowsOf(book, 'Journal', 3, 1)).toEqual(cells(entry(THEIRS).slice(0, 1)));
    expect(await readSentences()).toEqual([
      `The entry ${THEIRS} does not balance: debits 4,000, credits 0, the first line at Journal!A4:J4.`,
      `The entry ${ID} is marked incomplete: 1 of 2 lines, the first at Journal!A5:J5.`,
    ]);
  });

  it('who overwrites all lines is told apart from a success', async () => {
    const { book } = meanwhile((it, table) => put(it, table, 3, cells(entry(THEIRS))));
    const posted = await postEntry(entry(), 2);
    expect(posted.done).toBe(false);
    expect(sentencesOf(posted)[0]).toMatch(/^None of the lines stand: .* Post the entry again\.$/);
    expect(rowsOf(book, 'Journal', 3, 2)).toEqual(cells(entry(THEIRS)));
    expect(await readSentences()).toEqual([]);
  });

  it('who never loses a text to the second try with an apostrophe', async () => {
    const { book } = meanwhile((it, table) =>
      put(it, table, 3, cells(entry(THEIRS, 1, { Memo: 'their memo' }))),
    );
    book.apostropheInText = 'taken';
    await postEntry(entry(ID, 4000, { Memo: "'ours" }), 2);
    expect(rowsOf(book, 'Journal', 3, 2).map((line) => line[6])).toEqual(['their memo', 'their memo']);
  });

  it('who pushes the lines down leaves them whole, where they are said to be', async () => {
    const { book } = meanwhile((it, table) => {
      insertRows(table, 3, 2);
      put(it, table, 3, cells(entry(THEIRS)));
    });
    const posted = await postEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A6:J7', lineCount: 2 } });
    expect(sentencesOf(posted)).toEqual([
      'The lines moved while they were posted: they stand at Journal!A6:J7.',
    ]);
    expect(sourcesOf(book, 6)).toEqual(['typed', 'typed', 'typed', 'typed', 'typed', 'typed']);
    expect(await readSentences()).toEqual([]);
  });

  it('who pushes the lines apart leaves them whole', async () => {
    meanwhile((it, table) => {
      insertRows(table, 4, 2);
      put(it, table, 4, cells(entry(THEIRS)));
    });
    const posted = await postEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A4:J7', lineCount: 2 } });
    expect(await readSentences()).toEqual([]);
  });

  it('who resizes the table away from the lines leaves them marked', async () => {
    const { book } = meanwhile((_, table) => (table.block = { ...table.block, rows: 3 }));
    const posted = await postEntry(entry(), 2);
    expect(sentencesOf(posted)).toEqual([
      `2 of the 2 lines of the entry ${ID} stand outside the table Journal, at Journal!A4:J5. They are marked incomplete in the column Source.`,
    ]);
    expect(sourcesOf(book, 4).slice(2)).toEqual([
      'incomplete: 0 of 2 lines; typed',
      'incomplete: 0 of 2 lines; typed',
    ]);
    expect(await readSentences()).toEqual([
      'Journal!A4:J4 stands right below the table Journal and is in no line.',
    ]);
  });

  it('who resizes the table over half of the lines leaves both marked', async () => {
    const { book } = meanwhile((_, table) => (table.block = { ...table.block, rows: 4 }));
    expect(sentencesOf(await postEntry(entry(), 2))[0]).toMatch(/^1 of the 2 lines .* outside the table/);
    expect(sourcesOf(book, 4).slice(2)).toEqual([
      'incomplete: 1 of 2 lines; typed',
      'incomplete: 1 of 2 lines; typed',
    ]);
  });

  it('who inserts a column to the left, deletes the table or renames a column does not hide the lines', async () => {
    const shift = meanwhile((_, table) => (table.block = { ...table.block, column: 1 }));
    expect(sentencesOf(await postEntry(entry(), 2))[0]).toMatch(/outside the table/);
    expect(sourcesOf(shift.book, 4)[2]).toBe('incomplete: 0 of 2 lines; typed');
    const gone = meanwhile((book) => book.tables.splice(0));
    expect(sentencesOf(await postEntry(entry(), 2))[0]).toMatch(/outside the table/);
    expect(sourcesOf(gone.book, 4)[2]).toBe('incomplete: 0 of 2 lines; typed');
    const renamed = meanwhile((book, _, sheet) => type(book, sheet, 0, 1, 'Number'));
    expect(sentencesOf(await postEntry(entry(), 2))[0]).toMatch(/outside the table/);
    expect(sourcesOf(renamed.book, 4)[2]).toBe('incomplete: 0 of 2 lines; typed');
  });

  it('who posts the same id leaves all of its lines marked', async () => {
    const { book } = meanwhile((it, table) => {
      insertRows(table, 3, 2);
      put(it, table, 3, cells(entry()));
    });
    expect(sentencesOf(await postEntry(entry(), 2))).toEqual([
      `4 lines carry the id ${ID} instead of 2, from Journal!A4:J7. They are marked incomplete in the column Source.`,
    ]);
    expect(sourcesOf(book, 6).slice(2)).toEqual(Array(4).fill('incomplete: 4 of 2 lines; typed'));
  });

  it('who changes an amount leaves the entry marked', async () => {
    const { book } = meanwhile((it, _, sheet) => type(it, sheet, 4, 5, 3000));
    const posted = await postEntry(entry(), 2);
    expect(sentencesOf(posted)).toEqual([
      `Cells of the entry ${ID} at Journal!A4:J5 are missing or have changed. They are marked incomplete in the column Source.`,
      'Journal!F5 holds 3000 instead of 4000.',
    ]);
    expect(sourcesOf(book, 4)[2]).toBe('incomplete: 1 of 2 lines; typed');
  });

  it('who changes a memo keeps it, and nothing is marked', async () => {
    const { book } = meanwhile((it, _, sheet) => type(it, sheet, 3, 6, 'theirs'));
    const posted = await postEntry(entry(), 2);
    expect(sentencesOf(posted)).toEqual(['Journal!G4 holds "theirs" instead of "March 2026".']);
    expect(rowsOf(book, 'Journal', 3, 1)[0]?.[6]).toBe('theirs');
    expect(sourcesOf(book, 4)).toEqual(['typed', 'typed', 'typed', 'typed']);
  });
});

describe('a failure', () => {
  /** Excel fails at a cell of the lines. */
  function failingAt(row: number, column: number, code = 'GeneralException') {
    const book = installExcel();
    const { sheet, table } = journalWith(book, [HEADER, ...cells(entry(FIRST))]);
    book.beforeCell = (r, c) => {
      if (r !== row || c !== column) return;
      book.beforeCell = undefined;
      throw new FakeFailure(code);
    };
    return { book, sheet, table };
  }
  const failed = 'Excel answered: GeneralException from the fake';

  it('before the first cell leaves nothing, and the next entry takes the blank rows', async () => {
    const { table } = failingAt(3, 0);
    expect(await postEntry(entry(), 2)).toEqual({
      done: false,
      refusal: { sentence: `${failed} Nothing of the entry was posted.` },
    });
    expect(await postEntry(entry(), 2)).toMatchObject({
      done: true,
      value: { address: 'Journal!A4:J5', differences: [] },
    });
    expect(table.block.rows).toBe(5);
  });

  it('halfway leaves the lines that stand marked', async () => {
    const { book } = failingAt(4, 0);
    const posted = await postEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A4:J4', lineCount: 1 } });
    expect(sentencesOf(posted)).toEqual([
      `${failed} Only 1 of the 2 lines of the entry ${ID} stand, at Journal!A4:J4. They are marked incomplete in the column Source.`,
    ]);
    expect(sourcesOf(book, 4)[2]).toBe('incomplete: 1 of 2 lines; typed');
    expect(await readSentences()).toEqual([
      `The entry ${ID} is marked incomplete: 1 of 2 lines, the first at Journal!A4:J4.`,
    ]);
  });

  it('within a line leaves both lines marked', async () => {
    const { book } = failingAt(4, 5);
    const posted = await postEntry(entry(), 2);
    expect(sentencesOf(posted)[0]).toMatch(/are missing or have changed\. They are marked/);
    expect(sentencesOf(posted)).toContain('Journal!F5 holds nothing instead of 4000.');
    expect(sourcesOf(book, 4).slice(2)).toEqual([
      'incomplete: 1 of 2 lines; typed',
      'incomplete: 1 of 2 lines; typed',
    ]);
  });

  it('after the write says that all lines stand', async () => {
    const book = installExcel();
    journalWith(book, [HEADER, ...cells(entry(FIRST))]);
    book.afterWrite = () => {
      book.afterWrite = undefined;
      throw new FakeFailure('GeneralException');
    };
    const posted = await postEntry(entry(), 2);
    expect(posted).toMatchObject({ done: true, value: { address: 'Journal!A4:J5', lineCount: 2 } });
    expect(sentencesOf(posted)).toEqual([`${failed} All lines of the entry stand all the same.`]);
    expect(sourcesOf(book, 4)).toEqual(['typed', 'typed', 'typed', 'typed']);
  });

  it('of the marking too says where to look', async () => {
    const { book, sheet } = failingAt(4, 0);
    const { beforeCell } = book;
    book.beforeCell = (r, c) => {
      if (r === 4) sheet.isProtected = true;
      beforeCell?.(r, c);
    };
    expect(sentencesOf(await postEntry(entry(), 2))).toEqual([
      `${failed} Lines of the entry ${ID} may stand without a mark: look for it in the column Entry before you post again.`,
    ]);
    expect(await readSentences()).toEqual([
      `The entry ${ID} does not balance: debits 4,000, credits 0, the first line at Journal!A4:J4.`,
    ]);
  });

  it('when the sheet is deleted meanwhile says that nothing was posted', async () => {
    const { book } = meanwhile((it) => {
      it.tables.splice(0);
      it.sheets.pop();
    });
    const posted = await postEntry(entry(), 2);
    expect(posted.done).toBe(false);
    expect(sentencesOf(posted)[0]).toMatch(/Nothing of the entry was posted\.$/);
    expect(sheetNamed(book, 'Journal')).toBeUndefined();
  });
});

describe('a sorted table', () => {
  it('keeps its entries apart by their ids', async () => {
    const book = installExcel();
    const [a1 = [], a2 = []] = cells(entry(FIRST));
    const [b1 = [], b2 = []] = cells(entry(THEIRS));
    const { sheet } = journalWith(book, [HEADER, a1, b1, b2, a2]);
    expect(await postEntry(entry(), 2)).toMatchObject({ done: true, value: { differences: [] } });
    expect(cellAt(sheet, 5, 1).value).toBe(ID);
    expect(await readSentences()).toEqual([]);
  });
});

describe('undo', () => {
  it('is one step where Excel can do that', async () => {
    const book = installExcel({ supports: ['ExcelApi 1.20'] });
    await postEntry(entry(), 2);
    expect(book.runs).toEqual([{ mergeUndoGroup: true }]);
  });

  it('does not name the option to an older Excel', async () => {
    const book = installExcel();
    await postEntry(entry(), 2);
    expect(book.runs).toEqual([undefined]);
  });
});

describe('a colleague who posts between our look for a place and our write', () => {
  const THEIRS = '20260331-TTTTTT';
  const theirEntry = (count: number): readonly PostedRow[] => [
    row({ Entry: THEIRS, Debit: 900, Account: 'Rent' }),
    ...Array.from({ length: count - 1 }, () =>
      row({ Entry: THEIRS, Debit: '', Credit: 900 / (count - 1), Account: 'Cash' }),
    ),
  ];

  const requests = Array.from({ length: 14 }, (_, i) => i + 1);
  test.each(requests.flatMap((nth) => [2, 4, 5].map((count) => [nth, count] as const)))(
    'before request %d, with %d lines, loses nothing, and ours is whole or not there',
    async (nth, count) => {
      const book = installExcel();
      const { table } = journalWith(book, [HEADER, ...cells(entry('20260331-FFFFFF'))]);
      const stop = beforeRequest(nth, () => {
        const first = table.block.rows;
        table.block = { ...table.block, rows: first + count };
        put(book, table, first, cells(theirEntry(count)));
      });
      const posted = await postEntry(entry(), 2);
      stop();
      const read = await readPostedLines();
      if (!read.done) throw new Error(read.refusal.sentence);
      const linesOf = (id: string): number => read.value.lines.filter((line) => line.entry === id).length;
      const isThere = posted.done && posted.value.isWhole;
      expect([linesOf(ID), linesOf(THEIRS)]).toEqual([isThere ? 2 : 0, isColleagueThere(book) ? count : 0]);
      expect(read.value.sentences).toEqual([]);
      const said = posted.done ? 'posted' : posted.refusal.sentence;
      expect(said).toMatch(
        /^posted$|Nothing of the entry was posted|None of the lines stand|below the table/,
      );
    },
  );

  /** Whether the request came at all. */
  function isColleagueThere(book: ReturnType<typeof installExcel>): boolean {
    return book.sheets.some(({ cells: held }) => [...held.values()].some(({ value }) => value === THEIRS));
  }
});

test('a sort at the moment of posting mixes the lines, and the entry is whole all the same', async () => {
  const { book } = meanwhile((_, table) => {
    const [first, second] = cells(entry());
    put(book, table, 3, [second ?? [], first ?? []]);
  });
  const posted = await postEntry(entry(), 2);
  expect(posted).toMatchObject({ done: true, value: { isWhole: true } });
  expect(sentencesOf(posted)).toEqual([
    'The lines moved while they were posted: they stand at Journal!A4:J5.',
  ]);
  expect(await readSentences()).toEqual([]);
});
