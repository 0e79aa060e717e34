import { readRecords } from '../../src/workbook/run-records';
import { postRun } from '../../src/workbook/run-post';
import { postEntry } from '../../src/workbook/journal-post';
import { reverseEntry } from '../../src/workbook/journal-reverse';
import { addSheet, FakeFailure, sheetNamed, type, type FakeBook } from './fake-book';
import { installExcel } from './install';
import { entry, rowsOf } from './journal-entries';
import {
  ASSETS,
  asset,
  FEBRUARY,
  JANUARY,
  posted,
  postingOf,
  quietly,
  recorded,
  runOnce,
  valueOf,
} from './month';

const RUN = 'depreciation 20260101-20260131';
const WHOLE = { 'M-1': 1000, 'M-2': 2000, 'V-1': 3000, '=V': 4000 };
/** An entry of two lines at a time. */
const ONE_ENTRY = 2;

const kept = (book: FakeBook, rows: number, columns: number): unknown[][] =>
  rowsOf(book, 'Posted charges', 0, rows, columns);

describe('a run', () => {
  it('stands in the journal and, asset by asset, on the sheet Posted charges', async () => {
    const book = installExcel();
    const progress: number[][] = [];
    const outcome = await postRun(
      postingOf(ASSETS, JANUARY),
      { onProgress: (...of) => progress.push(of), isCancelled: () => false },
      ONE_ENTRY * 2,
    );
    expect(valueOf(outcome)).toEqual({
      entries: 4,
      lines: 8,
      address: 'Journal!A2:J9',
      cancelled: false,
      differences: [],
    });
    expect(progress).toEqual([
      [0, 4],
      [2, 4],
      [4, 4],
    ]);
    expect(kept(book, 14, 3)).toEqual([
      ['Run', '', RUN],
      ['Register', '', 'Assets'],
      ['Book', '', ''],
      ['From', '', 46023],
      ['To', '', 46053],
      ['By', '', 'asset'],
      ['Entries', '', 4],
      ['State', '', 'posted'],
      ['Digest', '', expect.stringMatching(/^[0-9a-f]{16}$/)],
      ['Asset', 'Class', 'Charge'],
      ['M-1', 'Machines', 10],
      ['M-2', 'Machines', 20],
      ['V-1', 'Vehicles', 30],
      ['=V', 'Vehicles', 40],
    ]);
    expect(await posted()).toEqual({ charge: 100, sentences: [] });
  });

  it('goes as far as the sheet in one write where it is small, and takes no journal for granted', async () => {
    const book = installExcel();
    await runOnce(ASSETS, { ...JANUARY, scope: 'total' });
    expect(book.writes.filter((write) => write.includes('Journal!A2'))).toEqual(['values Journal!A2:J3']);
  });

  it('posts nothing when it is run again, by whatever scope', async () => {
    installExcel();
    await runOnce(ASSETS, JANUARY);
    for (const scope of ['asset', 'class', 'total']) {
      expect(await runOnce(ASSETS, { ...JANUARY, scope })).toBeUndefined();
    }
  });

  it('gets a column beside the last one, with a row for each new asset', async () => {
    const book = installExcel();
    await runOnce(ASSETS.slice(0, 2), JANUARY);
    await runOnce(ASSETS, { ...FEBRUARY, scope: 'class' });
    expect(kept(book, 14, 4).slice(10)).toEqual([
      ['M-1', 'Machines', 10, 10],
      ['M-2', 'Machines', 20, 20],
      ['V-1', 'Vehicles', '', 30],
      ['=V', 'Vehicles', '', 40],
    ]);
  });

  it.each(['kept', 'taken'] as const)(
    'keeps a tag with an apostrophe, where Excel has it %s',
    async (how) => {
      const book = installExcel();
      book.apostropheInText = how;
      const assets = [asset("'M-1", 'Machines', 1_200), asset('007', "'", 2_400)];
      expect(await runOnce(assets, { ...JANUARY, scope: 'total' })).toMatchObject({ differences: [] });
      expect(await recorded()).toEqual({ "'M-1": 1000, '007': 2000 });
      expect(await runOnce(assets, JANUARY)).toBeUndefined();
    },
  );

  it('of another register of the same book stands beside it, and takes nothing of it back', async () => {
    const book = installExcel();
    await runOnce(ASSETS.slice(0, 2), JANUARY);
    const fleet = { ...JANUARY, register: 'Fleet' };
    expect(await runOnce(ASSETS.slice(1), fleet)).toMatchObject({ entries: 2, differences: [] });
    expect(kept(book, 2, 4)).toEqual([
      ['Run', '', RUN, `${RUN} correction 1`],
      ['Register', '', 'Assets', 'Fleet'],
    ]);
    expect(await recorded()).toEqual(WHOLE);
    expect(await runOnce(ASSETS.slice(0, 2), JANUARY)).toBeUndefined();
    expect(await runOnce(ASSETS.slice(1), fleet)).toBeUndefined();
  });

  it('posts the difference after a change, and keeps both', async () => {
    installExcel();
    await runOnce(ASSETS, JANUARY);
    const changed = [asset('M-1', 'Machines', 2_400), ...ASSETS.slice(1)];
    expect(await runOnce(changed, JANUARY)).toMatchObject({ entries: 1, lines: 2 });
    expect(await recorded()).toEqual({ ...WHOLE, 'M-1': 2000 });
    expect(await runOnce(changed, JANUARY)).toBeUndefined();
  });

  it('of which an entry is reversed posts that again', async () => {
    installExcel();
    await runOnce(ASSETS, JANUARY);
    valueOf(await reverseEntry(`${RUN}, asset V-1`, 46053, 46115, undefined, 2));
    expect(valueOf(await readRecords(2)).sentences).toEqual([
      `The run ${RUN} has entries that were reversed or are gone: 3 of its 4 assets count as posted.`,
    ]);
    expect(await runOnce(ASSETS, JANUARY)).toMatchObject({ entries: 1 });
    expect(await posted()).toEqual({ charge: 100, sentences: [] });
    expect(await runOnce(ASSETS, JANUARY)).toBeUndefined();
  });

  it('keeps its catch-up in a column of its own, which is reversed and stopped by itself', async () => {
    const book = installExcel();
    const lock = 46053;
    const twoMonths = { ...JANUARY, to: '2026-02-28', scope: 'total' };
    expect(await runOnce(ASSETS, twoMonths, undefined, lock)).toMatchObject({ entries: 2 });
    const id = 'depreciation 20260101-20260228';
    expect(kept(book, 1, 4)).toEqual([['Run', '', `${id}, catch-up`, id]]);
    expect(await runOnce(ASSETS, twoMonths, undefined, lock)).toBeUndefined();
    valueOf(await reverseEntry(`${id}, catch-up`, 46081, 46115, lock, 2));
    expect(await runOnce(ASSETS, twoMonths, undefined, lock)).toMatchObject({ entries: 1 });
    expect(await posted()).toEqual({ charge: 200, sentences: [] });
  });
});

describe('stopping', () => {
  it('a cancel at any boundary leaves whole entries and the record of exactly those', async () => {
    for (const scope of ['asset', 'class']) {
      for (let after = 0; after < 5; after += 1) {
        installExcel();
        const watch = { ...quietly, isCancelled: () => (left -= 1) < 0 };
        let left = after;
        const posting = postingOf(ASSETS, { ...JANUARY, scope });
        const outcome = valueOf(await postRun(posting, watch, ONE_ENTRY));
        const wanted = Math.min(after, posting.entries.length);
        expect(outcome).toMatchObject({
          entries: wanted,
          lines: wanted * 2,
          cancelled: wanted < posting.entries.length,
          differences: [],
        });
        const sum = Object.values(await recorded()).reduce((total, charge) => total + charge, 0);
        expect(await posted()).toEqual({ charge: sum / 100, sentences: [] });
        expect(valueOf(await readRecords(2))).toMatchObject({ sentences: [], blocked: undefined });
        await runOnce(ASSETS, { ...JANUARY, scope }, ONE_ENTRY);
        expect(await recorded()).toEqual(WHOLE);
        expect((await posted()).charge).toBe(100);
      }
    }
  });

  it.each(['asset', 'class', 'total'])(
    'a cancel at any boundary of a run with catch-up, by %s, leaves the records of exactly what stands',
    async (scope) => {
      const lock = 46053;
      const twoMonths = { ...JANUARY, to: '2026-02-28', scope };
      const count = postingOf(ASSETS, twoMonths, undefined, lock).entries.length;
      for (let after = 0; after <= count; after += 1) {
        const book = installExcel();
        const posting = postingOf(ASSETS, twoMonths, undefined, lock);
        let left = after;
        const watch = { ...quietly, isCancelled: () => (left -= 1) < 0 };
        const outcome = valueOf(await postRun(posting, watch, ONE_ENTRY));
        expect(outcome).toMatchObject({ entries: after, cancelled: after < count, differences: [] });
        // What stands, by the plan: so many whole entries, in their order.
        const standing = posting.plan.entries.slice(0, after);
        const wanted = standing.flatMap(({ id, charges }) =>
          [...charges.values()].map(({ tag, charge }) => `${isLate(id)} ${tag} ${charge}`),
        );
        const { runs, sentences, blocked } = valueOf(await readRecords(2));
        const kept = runs.flatMap(({ id, charges }) =>
          [...charges.values()].map(({ tag, charge }) => `${isLate(id)} ${tag} ${charge}`),
        );
        expect([kept.sort(), sentences, blocked]).toEqual([wanted.sort(), [], undefined]);
        expect(standingIds(book)).toEqual(standing.map(({ id }) => id));
        expect(runs.reduce((sum, { entries }) => sum + entries, 0)).toBe(after);
        await runOnce(ASSETS, twoMonths, ONE_ENTRY, lock);
        expect(await runOnce(ASSETS, twoMonths, ONE_ENTRY, lock)).toBeUndefined();
        expect(await posted()).toEqual({ charge: 200, sentences: [] });
      }
    },
  );

  function isLate(id: string): boolean {
    return id.endsWith(', catch-up');
  }

  /** The ids in the journal, each once, in the order of their lines. */
  function standingIds(book: FakeBook): readonly string[] {
    const journal = book.tables.find(({ name }) => name === 'Journal');
    if (journal === undefined) return [];
    const lines = rowsOf(book, 'Journal', 1, journal.block.rows - 1, 10);
    return [...new Set(lines.map((line) => String(line[1])))].filter((id) => id !== '');
  }

  /** Excel refuses every write from one on, or that one alone. */
  function failingAt(book: FakeBook, number: number, isForGood: boolean): () => boolean {
    let begun = 0;
    let isNew = true;
    book.afterWrite = () => (isNew = true);
    book.beforeCell = () => {
      if (isNew) begun += 1;
      isNew = false;
      if (begun === number || (isForGood && begun > number)) {
        isNew = true;
        throw new FakeFailure('GeneralException');
      }
    };
    return () => begun >= number;
  }

  it.each([true, false])(
    'a failure at any write leaves whole entries, and the next run posts the rest (for good: %s)',
    async (isForGood) => {
      for (const before of [false, true]) {
        for (let number = 1, isReached = true; isReached; number += 1) {
          const book = installExcel();
          await postEntry(entry(), 2);
          if (before) await runOnce(ASSETS.slice(1, 3), { ...JANUARY, from: '2025-12-01', to: '2025-12-31' });
          const hasFailed = failingAt(book, number, isForGood);
          await postRun(postingOf(ASSETS, JANUARY, valueOf(await readRecords(2))), quietly, ONE_ENTRY * 2);
          isReached = hasFailed();
          book.beforeCell = undefined;
          book.afterWrite = undefined;
          expect((await posted()).sentences).toEqual([]);
          expect(valueOf(await readRecords(2)).blocked).toBeUndefined();
          await runOnce(ASSETS, JANUARY, ONE_ENTRY * 2);
          expect(await posted()).toEqual({ charge: before ? 4150 : 4100, sentences: [] });
          expect(await runOnce(ASSETS, JANUARY)).toBeUndefined();
        }
      }
    },
  );

  it('says what it did when Excel breaks off', async () => {
    const book = installExcel();
    book.beforeCell = (row) => {
      if (book.writes.some((write) => write.includes('Journal!A2')) && row === 5) {
        book.beforeCell = undefined;
        throw new FakeFailure('GeneralException');
      }
    };
    const outcome = valueOf(await postRun(postingOf(ASSETS, JANUARY), quietly, ONE_ENTRY * 2));
    expect(outcome).toMatchObject({ entries: 2, lines: 4, address: 'Journal!A2:J5', cancelled: false });
    expect(outcome.differences.map(({ sentence }) => sentence)).toEqual([
      'Excel answered: GeneralException from the fake 2 of the 4 entries were posted. Run again for the rest.',
    ]);
  });

  it('an entry that does not come out whole is marked, said, and the last', async () => {
    const book = installExcel();
    book.beforeCell = (row, column) => {
      if (row === 3 && column === 5) {
        book.beforeCell = undefined;
        throw new FakeFailure('GeneralException');
      }
    };
    const outcome = valueOf(await postRun(postingOf(ASSETS, JANUARY), quietly, ONE_ENTRY * 2));
    expect(outcome).toMatchObject({ entries: 2, lines: 3 });
    expect(outcome.differences.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
      'Excel answered: GeneralException from the fake 2 of the 4 entries were posted. Run again for the rest.',
      expect.stringMatching(/^Only 1 of the 2 lines of the entry .*asset M-2 stand, .* marked incomplete/),
    ]);
    expect(await recorded()).toEqual({ 'M-1': 1000, 'M-2': 2000 });
  });
});

describe('refused, with the journal untouched', () => {
  async function refusal(book: FakeBook): Promise<string> {
    const before = [...(sheetNamed(book, 'Journal')?.cells ?? [])];
    const outcome = await postRun(postingOf(ASSETS, JANUARY), quietly);
    expect([...(sheetNamed(book, 'Journal')?.cells ?? [])]).toEqual(before);
    return outcome.done ? '' : outcome.refusal.sentence;
  }

  it('where a colleague ran the same run before', async () => {
    const book = installExcel();
    await runOnce(ASSETS, JANUARY);
    const before = kept(book, 20, 6);
    expect(await refusal(book)).toMatch(
      /^There are lines of an entry .*, asset M-1 at Journal!A2:J3 already\.$/,
    );
    expect(kept(book, 20, 6)).toEqual(before);
  });

  it('where the sheet Posted charges is protected', async () => {
    const book = installExcel();
    addSheet(book, 'Posted charges').isProtected = true;
    expect(await refusal(book)).toBe(
      'The sheet Posted charges could not be written: The sheet or the workbook is protected. Nothing was posted.',
    );
  });

  it('where the Journal is protected; then the column is emptied again', async () => {
    const book = installExcel();
    await runOnce(ASSETS, { ...JANUARY, from: '2025-12-01', to: '2025-12-31' });
    const journal = sheetNamed(book, 'Journal');
    if (journal === undefined) throw new Error('no journal');
    journal.isProtected = true;
    expect(await refusal(book)).toMatch(/is protected\./);
    expect(kept(book, 14, 4).map((row) => row[3])).toEqual(Array(14).fill(''));
    journal.isProtected = false;
    await runOnce(ASSETS, JANUARY);
    expect(kept(book, 1, 4)[0]?.[3]).toBe(RUN);
  });

  it('where the sheet Posted charges is something else', async () => {
    const book = installExcel();
    type(book, addSheet(book, 'Posted charges'), 0, 0, 'My notes');
    expect(await refusal(book)).toMatch(
      /^The sheet Posted charges could not be written: .*other rows at its top/,
    );
    expect(valueOf(await readRecords(2)).blocked).toMatch(/other rows at its top/);
  });

  it('where an entry has no lines, or another id', async () => {
    installExcel();
    const posting = postingOf(ASSETS, JANUARY);
    for (const entries of [
      [],
      posting.entries.slice(1),
      posting.entries.map(({ id }) => ({ id, rows: [] })),
    ]) {
      expect(await postRun({ ...posting, entries }, quietly)).toMatchObject({ done: false });
    }
  });
});

describe('a colleague who runs the same meanwhile', () => {
  /** Somebody does something before a conversation of ours begins. */
  function before(conversation: number, does: () => Promise<unknown>): () => boolean {
    const excel = (globalThis as unknown as { Excel: { run: (...args: unknown[]) => Promise<unknown> } })
      .Excel;
    const { run } = excel;
    let begun = 0;
    excel.run = async (...args) => {
      begun += 1;
      if (begun === conversation) await does();
      return run(...args);
    };
    return () => begun >= conversation;
  }

  const changed = [asset('M-1', 'Machines', 2_400), ...ASSETS.slice(1)];

  it.each([
    ['of the same register', ASSETS],
    ['of a changed register', changed],
  ])('at any moment, %s: nothing stands twice, and the record is of what stands', async (_, register) => {
    for (let number = 1; ; number += 1) {
      installExcel();
      const [ours, theirs] = [postingOf(ASSETS, JANUARY), postingOf(register, JANUARY)];
      const outcomes: unknown[] = [];
      const hasBegun = before(number, async () => {
        outcomes.push(await postRun(theirs, quietly, ONE_ENTRY * 2));
      });
      outcomes.push(await postRun(ours, quietly, ONE_ENTRY * 2));
      if (!hasBegun()) break;
      expect(outcomes.filter((outcome) => (outcome as { done: boolean }).done)).toHaveLength(1);
      const { charge, sentences } = await posted();
      expect(sentences).toEqual([]);
      expect(valueOf(await readRecords(2))).toMatchObject({ blocked: undefined, sentences: [] });
      const sum = Object.values(await recorded()).reduce((total, each) => total + each, 0);
      expect(charge).toBe(sum / 100);
    }
  });

  it('posts something else in between', async () => {
    for (let number = 1; ; number += 1) {
      installExcel();
      const hasBegun = before(number, () => postEntry(entry(), 2));
      const outcome = await postRun(postingOf(ASSETS, JANUARY), quietly, ONE_ENTRY * 2);
      if (!hasBegun()) break;
      expect(outcome).toMatchObject({ done: true, value: { entries: 4, differences: [] } });
      expect(await posted()).toEqual({ charge: 4100, sentences: [] });
    }
  });
});
