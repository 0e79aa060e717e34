/** What sharing out a loss of a cash-generating unit costs for each step of n log n × rounds. */

import { whole } from './contender';
import { ratioOf, spreadOf, timed, type Turns } from './measure';
import { shownRatio, shownTime, type Section } from './section';
import { lossOfUnit, randomUnit, steppedUnit } from './units';

const UNIT_SIZES = [100, 1_000, 5_000, 20_000] as const;
/** In all: only the size of a unit differs. */
const ASSETS = 20_000;

export function unitLosses(turns: Turns): Section {
  const lines = [
    { floors: 'random floors', unitOf: randomUnit },
    { floors: 'floors one after the other', unitOf: steppedUnit },
  ].flatMap(({ floors, unitOf }) => {
    const sizes = UNIT_SIZES.map((count) => ({
      count,
      many: Array.from({ length: ASSETS / count }, (_, index) => unitOf(count, index)),
    }));
    const timings = timed(
      sizes.map(({ count, many }) =>
        whole(`${count}`, () => many.reduce((sum, unit) => sum + lossOfUnit(unit).shared, 0)),
      ),
      turns,
    );
    const steps = sizes.map(({ count, many }, index) => {
      const rounds = many.reduce((sum, unit) => sum + lossOfUnit(unit).allocation.rounds, 0) / many.length;
      const each = many.length * count * Math.log2(count) * rounds;
      const { name, samples } = timings[index] ?? { name: '', samples: [] };
      return { count, rounds, timing: { name, samples: samples.map((sample) => sample / each) } };
    });
    const [few, ...more] = steps;
    return more.map(({ count, rounds, timing }) => {
      const what = `${count.toLocaleString('en-US')} assets, ${floors}`;
      return { what, rounds, timing, ratio: ratioOf(timing, few?.timing ?? timing) };
    });
  });
  return {
    title: 'Losses of cash-generating units',
    about:
      'What a step of n log n × rounds costs in a unit of that many assets, beside units of 100: the same 20,000 assets in all.',
    header: ['Unit', 'Rounds', 'A step', 'To units of 100', 'Goal', 'Met'],
    rows: lines.map(({ what, rounds, timing, ratio }) => [
      what,
      rounds.toFixed(1),
      shownTime(spreadOf(timing.samples).median),
      shownRatio(ratio),
      'at most 1',
      ratio.median <= 1 ? 'yes' : 'no',
    ]),
    held: lines.map(({ what, ratio }) => ({ what: `a step in a unit of ${what}, to 100`, ratio, atMost: 1 })),
  };
}
