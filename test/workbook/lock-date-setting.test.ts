import { keepLockDate, LOCK_DATE_SETTING, readLockDate } from '../../src/workbook/lock-date-setting';
import { installExcel } from './install';

it('is nothing in a workbook that keeps none', async () => {
  installExcel();
  expect(await readLockDate()).toEqual({ done: true, value: { lock: undefined } });
});

it('keeps a day in the workbook in a form that people read, and opens the books again', async () => {
  const book = installExcel();
  expect(await keepLockDate(46112)).toEqual({ done: true, value: { lock: 46112 } });
  expect(book.settings.get(LOCK_DATE_SETTING)).toBe('2026-03-31');
  expect(await readLockDate()).toEqual({ done: true, value: { lock: 46112 } });
  await keepLockDate(undefined);
  expect(await readLockDate()).toEqual({ done: true, value: { lock: undefined } });
});

it('reads garbage as open books and says so', async () => {
  const book = installExcel();
  book.settings.set(LOCK_DATE_SETTING, 'last year');
  expect(await readLockDate()).toEqual({
    done: true,
    value: {
      lock: undefined,
      sentence: 'lock date got "last year"; it takes a date, as a date cell or as text like 2026-04-01.',
    },
  });
});

it('says when the workbook keeps nothing', async () => {
  const book = installExcel();
  book.isStructureProtected = true;
  expect(await keepLockDate(46112)).toEqual({
    done: false,
    refusal: { sentence: 'The sheet or the workbook is protected.' },
  });
});
