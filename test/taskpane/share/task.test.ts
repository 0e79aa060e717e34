import {
  keptGroups,
  lostFormulas,
  offeredTasks,
  taskAmong,
  type OfferedTask,
} from '../../../src/taskpane/share/task';
import { keptFormula, looked, using } from './cells';

test('only what has something to do is offered, with how much', () => {
  const cells = [
    using('Plan!A1', { asExcel: '=SLN(10,1,3)' }),
    using('Plan!A2', { state: 'damaged' }),
    using('Plan!A3'),
  ];
  expect(offeredTasks(looked([]))).toEqual([]);
  expect(offeredTasks(looked(cells, [keptFormula(9, 'ready')]))).toEqual([
    { task: 'repair', count: 1 },
    { task: 'freeze', count: 3 },
    { task: 'restore', count: 1 },
    { task: 'excel', count: 1 },
  ]);
});

test('a damaged cell on a protected sheet cannot be repaired', () => {
  const cells = [using('Plan!A2', { state: 'damaged', isProtected: true })];
  expect(offeredTasks(looked(cells)).map(({ task }) => task)).toEqual(['freeze']);
});

test('what stays as it is counts for no task, though its task is offered to say why', () => {
  const cells = [using('Plan!A1'), using('Plan!A2', { isProtected: true })];
  const kept = [keptFormula(1, 'ready'), keptFormula(2, 'changed'), keptFormula(3, 'cell gone')];
  expect(offeredTasks(looked(cells, kept))).toEqual([
    { task: 'freeze', count: 1 },
    { task: 'restore', count: 2 },
  ]);
  expect(offeredTasks(looked(cells.slice(1), kept.slice(2)))).toEqual([
    { task: 'freeze', count: 0 },
    { task: 'restore', count: 0 },
  ]);
});

test('the chosen task stays while it is offered, else the first takes its place', () => {
  const offered: readonly OfferedTask[] = [
    { task: 'freeze', count: 3 },
    { task: 'restore', count: 1 },
  ];
  expect(taskAmong(offered, 'restore')).toBe('restore');
  expect(taskAmong(offered, 'excel')).toBe('freeze');
  expect(taskAmong(offered, undefined)).toBe('freeze');
  expect(taskAmong([], 'freeze')).toBeUndefined();
});

test('what is kept falls into what comes back, what was changed, what is there and what is stuck', () => {
  const states = [
    'ready',
    'changed',
    'live',
    'cell gone',
    'reference gone',
    'protected',
    'unreadable',
  ] as const;
  const groups = keptGroups(
    looked(
      [],
      states.map((state, i) => keptFormula(i, state)),
    ).kept,
  );
  const keys = Object.values(groups).map((group: typeof groups.ready) => group.map(({ key }) => key));
  expect(keys).toEqual([[0], [1], [2], [3, 4, 5, 6]]);
  // A protected sheet can be unprotected.
  expect(lostFormulas(groups).map(({ key }) => key)).toEqual([3, 4, 6]);
});
