import {
  frozenMessage,
  repairedMessage,
  restoredMessage,
  rewrittenMessage,
} from '../../../src/taskpane/share/act';

test('freezing says how many formulas and where they are kept', () => {
  expect(frozenMessage({ formulas: 2, cells: 13, dependents: 0 })).toEqual({
    tone: 'success',
    text: '2 formulas frozen in 13 cells, and kept on the hidden sheet Writedown formulas.',
  });
});

test('restoring names what shows an error and what Excel did not take, and leads to the first', () => {
  expect(restoredMessage({ formulas: 3, errors: [], refused: [], kept: 0 })).toEqual({
    tone: 'success',
    text: '3 formulas restored.',
  });
  expect(
    restoredMessage({
      formulas: 3,
      errors: [{ address: 'Plan!A1', error: '#SPILL!' }],
      refused: [{ address: 'Plan!B1', formula: '=x' }],
      kept: 2,
    }),
  ).toEqual({
    tone: 'warning',
    text: '3 formulas restored. 2 formulas still kept. 1 formula shows an error now, the first in Plan!A1: #SPILL!. Excel did not take 1 formula, the first for Plan!B1; still kept.',
    at: 'Plan!A1',
  });
});

test('what differs with Excel’s own functions is named with both figures', () => {
  const putBack = [
    { address: 'Plan!A1', ours: 0.1, excels: 0.2 },
    { address: 'Plan!A2', ours: 1, excels: 2 },
  ];
  expect(rewrittenMessage({ formulas: 1, putBack, refused: [] })).toEqual({
    tone: 'warning',
    text: '1 formula calls Excel’s own functions now. Plan!A1 was put back: it shows 0.1, and 0.2 with Excel’s own. 1 formula more was put back.',
    at: 'Plan!A1',
  });
});

test('what Excel does not take as its own is told apart from what differs', () => {
  expect(rewrittenMessage({ formulas: 1, putBack: [], refused: ['Plan!A1', 'Plan!A2'] })).toEqual({
    tone: 'warning',
    text: '1 formula calls Excel’s own functions now. Excel did not take 2 formulas, the first for Plan!A1, left as they were.',
    at: 'Plan!A1',
  });
});

test('repairing leads to the first that could not be repaired', () => {
  const unchanged = [{ address: 'Plan!A1', formula: '=x' }];
  expect(repairedMessage({ formulas: 4, unchanged: [] })).toEqual({
    tone: 'success',
    text: '4 formulas repaired.',
  });
  expect(repairedMessage({ formulas: 4, unchanged })).toMatchObject({ tone: 'warning', at: 'Plan!A1' });
});
