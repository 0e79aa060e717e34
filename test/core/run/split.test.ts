/**
 * Spans, scopes and orders of a run, over assets of every method with events: whichever way a span is
 * posted, the journal's lines say the same of every asset.
 */

import fc from 'fast-check';
import { journalTies } from '../../../src/core/run/journal-ties';
import { readCharges } from '../../../src/core/run/run-charges';
import { planRun, type RunPlan } from '../../../src/core/run/run-plan';
import type { RunRecord } from '../../../src/core/run/run-record';
import { readRunTerms } from '../../../src/core/run/run-terms';
import { GROUPINGS, type Grouping } from '../../../src/core/register/grouping';
import { finished } from '../../../src/core/steps';
import { CONVENTIONS } from '../../../src/core/time/service';
import { changingAssets, day, typed } from '../depreciation/changing-assets';
import { linesOf, must, recordIn, type Ran, type Row } from './runs';

const HEADER = [
  ...['Asset', 'Class', 'Cost', 'Salvage', 'Life months', 'Method', 'In service', 'Factor', 'Convention'],
];
const EVENTS = ['Asset', 'Date', 'Event', 'Amount'];
const YEAR_END = 12;

interface Register {
  readonly rows: readonly Row[];
  readonly events: readonly Row[];
  /** A day early in the life of its first asset. */
  readonly early: number;
}

interface Days {
  readonly from: number;
  readonly to: number;
}

const asset = fc.record({
  changing: changingAssets({ conventions: CONVENTIONS, perYear: [12], maxEvents: 3, yearEnd: YEAR_END }),
  assetClass: fc.constantFrom('Plant', 'plant', 'Tools', ''),
});
const registers = fc
  .tuple(fc.array(asset, { minLength: 1, maxLength: 4 }), fc.integer({ min: -40, max: 400 }))
  .map(([all, offset]): Register => {
    const assets = all.map(({ changing, assetClass }, i) => {
      const { asset: of, factor, events } = changing;
      const [cost, salvage] = [Number(of.cost) / 100, Number(of.salvage) / 100];
      const timing = [of.timing?.start, factor, of.timing?.convention];
      const [start, ...rest] = timing;
      const row = [`A-${i}`, assetClass, cost, salvage, of.lifeMonths, of.method, start, ...rest];
      return { row, events: events.map((event) => [`A-${i}`, ...typed(event)]) };
    });
    return {
      rows: assets.map(({ row }) => row),
      events: assets.flatMap(({ events }) => events),
      early: Math.max(day('1998-01-01'), (all[0]?.changing.asset.timing?.start ?? 0) + offset),
    };
  });
const scopes = fc.constantFrom(...GROUPINGS);

function run(
  { rows, events }: Register,
  { from, to }: Days,
  scope: Grouping,
  records: readonly RunRecord[] = [],
): Ran {
  const terms = must(readRunTerms({ from, to, scope, yearEnd: YEAR_END }));
  const table = events.length === 0 ? null : [EVENTS, ...events];
  const charges = must(finished(readCharges([HEADER, ...rows], table, terms, records, undefined)));
  expect(charges.problems).toEqual([]);
  return { terms, charges, plan: planRun(terms, charges, records, undefined) };
}

/** What the lines of the journal charge each asset, in cents, of runs an entry an asset. */
function chargedBy(runs: readonly Ran[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { entry, account, debit, credit } of runs.flatMap(linesOf)) {
    const tag = /, asset (.*)$/.exec(entry)?.[1] ?? entry;
    if (account !== 'Depreciation expense') continue;
    sums[tag] = (sums[tag] ?? 0) + Math.round(debit * 100) - Math.round(credit * 100);
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

/** Posts some runs one after the other. */
function postAll(register: Register, spans: readonly Days[], scope: Grouping) {
  const runs: Ran[] = [];
  let records: readonly RunRecord[] = [];
  for (const span of spans) {
    const ran = run(register, span, scope, records);
    runs.push(ran);
    if (ran.plan.entries.length > 0) records = [...records, recordIn(ran.plan)];
  }
  return { runs, records };
}

/** Lengths of spans that follow one another. */
const lengths = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 2, maxLength: 4 });

function spansFrom(first: number, days: readonly number[]): readonly Days[] {
  let next = first;
  return days.map((length) => {
    const from = next;
    next += length;
    return { from, to: next - 1 };
  });
}

function wholeOf(spans: readonly Days[]): Days {
  return { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
}

test('a run split into parts posts of every asset what the run over all of them posts', () => {
  fc.assert(
    fc.property(registers, lengths, (register, days) => {
      const spans = spansFrom(register.early, days);
      const parts = chargedBy(postAll(register, spans, 'asset').runs);
      expect(parts).toEqual(chargedBy([run(register, wholeOf(spans), 'asset')]));
    }),
    { numRuns: 200 },
  );
});

test('parts and then the whole post nothing more, nor the whole and then its parts, by whatever scope', () => {
  fc.assert(
    fc.property(registers, lengths, scopes, scopes, (register, days, scope, again) => {
      const spans = spansFrom(register.early, days);
      const parts = postAll(register, spans, scope).records;
      expect(run(register, wholeOf(spans), again, parts).plan.entries).toEqual([]);
      const whole = postAll(register, [wholeOf(spans)], scope).records;
      for (const span of spans) expect(run(register, span, again, whole).plan.entries).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('one part by another is the rest of the whole, whichever stands first', () => {
  fc.assert(
    fc.property(registers, lengths, fc.nat(), (register, days, which) => {
      const spans = spansFrom(register.early, days);
      const first = postAll(register, spans.slice(which % spans.length).slice(0, 1), 'asset');
      const rest = run(register, wholeOf(spans), 'asset', first.records);
      expect(chargedBy([...first.runs, rest])).toEqual(chargedBy([run(register, wholeOf(spans), 'asset')]));
    }),
    { numRuns: 100 },
  );
});

test('any order of the rows changes only the order', () => {
  const shuffled = registers.chain((register) => {
    const all = { minLength: register.rows.length, maxLength: register.rows.length };
    return fc.tuple(fc.constant(register), fc.shuffledSubarray([...register.rows], all));
  });
  const said = ({ entries }: RunPlan): readonly string[] =>
    entries
      .map(({ id, date, byClass, charges }) => {
        const classes = [...byClass].map(([name, amount]) => [name.toLowerCase(), amount]).sort();
        const assets = [...charges.values()].map(({ tag, charge }) => `${tag} ${charge}`).sort();
        return JSON.stringify([id.toLowerCase(), date, classes, assets]);
      })
      .sort();
  fc.assert(
    fc.property(shuffled, lengths, scopes, ([register, rows], days, scope) => {
      const span = wholeOf(spansFrom(register.early, days));
      const plan = run(register, span, scope).plan;
      expect(said(run({ ...register, rows }, span, scope).plan)).toEqual(said(plan));
    }),
    { numRuns: 150 },
  );
});

test('the journal adds up to the records, by whatever scope', () => {
  fc.assert(
    fc.property(registers, lengths, scopes, (register, days, scope) => {
      const { runs, records } = postAll(register, spansFrom(register.early, days), scope);
      const ties = finished(journalTies(records, runs.flatMap(linesOf), undefined, 2));
      expect(ties.map(({ journal }) => journal)).toEqual(
        records.map(({ charges }) => [...charges.values()].reduce((sum, { charge }) => sum + charge, 0)),
      );
    }),
    { numRuns: 100 },
  );
});
