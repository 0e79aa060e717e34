import { readiness } from '../../../src/taskpane/share/readiness';
import { UNSEEN } from '../../../src/taskpane/share/share-state';
import { keptFormula, looked, using } from './cells';

const seen = (...given: Parameters<typeof looked>) => ({ ...UNSEEN, look: looked(...given) });

test('nothing can be done without Excel, before the workbook was looked through, or where nothing is', () => {
  expect(readiness(false, UNSEEN, undefined)).toEqual({ canInsert: false, text: 'Sharing needs Excel.' });
  expect(readiness(true, UNSEEN, undefined).canInsert).toBe(false);
  expect(readiness(true, { ...UNSEEN, refusal: 'No.' }, undefined)).toEqual({
    canInsert: false,
    text: 'No.',
  });
  expect(readiness(true, seen([]), undefined)).toEqual({
    canInsert: false,
    text: 'There is nothing to do here.',
  });
});

test('freezing counts formulas and the cells they spill into', () => {
  const state = seen([using('Plan!A1', { cells: 12 }), using('Plan!D1')]);
  expect(readiness(true, state, 'freeze')).toEqual({ canInsert: true, text: '2 formulas, 13 cells' });
  expect(readiness(true, { ...state, work: 'check' }, 'freeze').canInsert).toBe(false);
});

test('where all sheets are protected nothing can be frozen', () => {
  expect(readiness(true, seen([using('Plan!A1', { isProtected: true })]), 'freeze').canInsert).toBe(false);
});

test('cells that were changed come back once they may be overwritten', () => {
  const state = seen([], [keptFormula(1, 'changed')]);
  expect(readiness(true, state, 'restore').canInsert).toBe(false);
  expect(readiness(true, { ...state, overwrites: true }, 'restore')).toEqual({
    canInsert: true,
    text: '1 formula comes back to where its cell is now.',
  });
});

test('what stands in place already is let go of, and what is stuck is not', () => {
  expect(readiness(true, seen([], [keptFormula(1, 'live')]), 'restore').canInsert).toBe(true);
  expect(readiness(true, seen([], [keptFormula(1, 'cell gone')]), 'restore').canInsert).toBe(false);
});
