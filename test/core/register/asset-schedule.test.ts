import { assetSchedule, type ScheduledPeriod } from '../../../src/core/register/asset-schedule';
import { readAlone } from '../../../src/core/register/one-asset';
import type { Terms } from '../../../src/core/register/terms';
import { andThen, type Result } from '../../../src/core/result';
import { LAST_SERIAL } from '../../../src/core/time/serial';
import { must } from '../run/runs';

const TERMS: Terms = {
  from: LAST_SERIAL,
  to: LAST_SERIAL,
  convention: 'month',
  yearEnd: 12,
  decimals: 2,
  takesUnits: false,
};
const HEADER = ['Asset', 'Class', 'Cost', 'Salvage', 'Life', 'Method', 'In service', 'Disposed'];

function scheduleOf(life: number, disposed: string | null): Result<readonly ScheduledPeriod[]> {
  const cells = ['M-1', 'Machines', 1200, 0, life, 'SLN', '2026-10-01', disposed];
  return andThen(readAlone(HEADER, { row: 3, cells }, undefined, TERMS), (holding) =>
    assetSchedule(holding, 'year', TERMS.yearEnd, 3),
  );
}

test('it runs from the day in service to the end of the life, by financial years', () => {
  const rows = must(scheduleOf(1, null));
  expect(rows.map(({ charge, closing }) => [charge, closing])).toEqual([
    [30_000, 90_000],
    [90_000, 0],
  ]);
});

test('it ends with the day on which the asset leaves, and what is left of it leaves too', () => {
  const rows = must(scheduleOf(10, '2027-03-31'));
  expect(rows.map(({ adjustment, closing }) => [adjustment, closing])).toEqual([
    [0, 117_000],
    [-114_000, 0],
  ]);
});

test('a life that is too long is refused by its row', () => {
  expect(scheduleOf(7_000, null)).toEqual({ ok: true, value: expect.any(Array) as unknown });
  expect(scheduleOf(1_000_000, null)).toMatchObject({
    ok: false,
    problem: { kind: 'too-large', argument: 'register row 3, Life' },
  });
});
