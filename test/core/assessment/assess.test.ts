import { assess } from '../../../src/core/assessment/assess';
import { TEST_KINDS, firstKindUnder, testKindNamed } from '../../../src/core/assessment/kinds';
import { hasIn, linesFor, unanswered } from '../../../src/core/assessment/kind';
import { nameOf } from '../../../src/core/assessment/assess';
import { KINDS } from '../../../src/core/journal/kinds';

const given = (values: Readonly<Record<string, unknown>>) => new Map(Object.entries(values));
const asset = testKindNamed('ias-36-asset');

describe('a kind of test', () => {
  it.each(TEST_KINDS)(
    '$word refers to what it asks or has worked out before, and to entries there are',
    (kind) => {
      const known = new Set(['', 'date', 'decimals', ...kind.questions.map(({ name }) => name)]);
      for (const line of kind.lines) {
        for (const argument of line.with) expect([...known]).toContain(nameOf(argument));
        known.add(line.name);
      }
      const words = KINDS.map(({ word }) => word);
      for (const { amount, kind: word, below } of kind.entries) {
        expect([...known]).toContain(amount);
        expect(words).toContain(word);
        expect([undefined, ...words]).toContain(below);
      }
      expect([...known]).toContain(kind.result);
    },
  );

  it.each(TEST_KINDS)('$word names each indicator once, and a source for each', ({ indicators }) => {
    expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
    expect(indicators.length).toBeGreaterThan(0);
  });

  it('is the one of the framework, unless another was kept', () => {
    expect(firstKindUnder('IFRS').word).toBe('ias-36-asset');
    expect(firstKindUnder('US GAAP').word).toBe('asc-360');
    expect(testKindNamed('nothing of ours')).toBe(asset);
  });

  it('asks for flows or a fair value, and for a rate with flows', () => {
    const missing = (values: Readonly<Record<string, unknown>>) =>
      unanswered(asset, given(values)).map(({ name }) => name);
    expect(missing({})).toEqual(['carrying', 'cash_flows']);
    expect(missing({ carrying: 1, fair_value: 2 })).toEqual([]);
    expect(missing({ carrying: 1, cash_flows: [[1]] })).toEqual(['rate']);
  });

  it('maps headroom only where growth follows the flows', () => {
    const names = (values: Readonly<Record<string, unknown>>) =>
      linesFor(asset, given(values)).map(({ name }) => name);
    expect(names({ cash_flows: [[1]] })).not.toContain('map');
    expect(names({ cash_flows: [[1]], growth: 0.01 })).toContain('map');
    expect(names({ fair_value: 5 })).not.toContain('viu');
  });
});

describe('a test', () => {
  it('comes to a loss, its headroom and an entry in whole minor units', () => {
    // 100 ÷ 1.07 is 93.457…
    const flows = { carrying: 100, cash_flows: [[100]], rate: 0.07 };
    const { result, headroom, entries } = assess(asset, given(flows), 2);
    expect(result).toBe(6.54);
    expect(headroom).toBe(-6.54);
    expect(entries).toEqual([{ kind: 'impairment', amount: 6.54 }]);
  });

  it('that finds no loss leads to no entry', () => {
    const { result, headroom, entries } = assess(asset, given({ carrying: 100, fair_value: 120 }), 2);
    expect([result, headroom, entries]).toEqual([0, 20, []]);
  });

  it('turns an amount below 0 into the entry for that', () => {
    const sale = testKindNamed('held-for-sale');
    const values = { carrying: 455, fair_value: 560, earlier_losses: 75 };
    expect(assess(sale, given(values), 2).entries).toEqual([{ kind: 'impairment-reversal', amount: 75 }]);
  });

  it('says what cannot be worked out, and leaves out what needs it', () => {
    const values = { carrying: 100, cash_flows: [[100]], rate: 0.02, growth: 0.05 };
    const { lines, problem, result, entries } = assess(asset, given(values), 2);
    expect(problem).toMatchObject({ argument: 'growth', kind: 'out-of-range' });
    expect(lines).toEqual([]);
    expect([result, entries]).toEqual([undefined, []]);
  });

  it('gives the problem of a bad row of a table', () => {
    const stock = testKindNamed('stock');
    const items = [
      ['Item', 'Quantity', 'Unit cost', 'Selling price'],
      ['A', 'many', 10, 9],
    ];
    const { problem, lines } = assess(
      stock,
      given({ items, basis: 'item', framework: 'IFRS', decimals: 2 }),
      2,
    );
    expect(problem?.argument).toBe('items row 2, Quantity');
    expect(lines.map(({ line }) => line.name)).toEqual(['list']);
  });

  it('explains every line by steps that end in its figure', () => {
    const values = { carrying: 300, cash_flows: [[100, 110]], rate: 0.1, growth: 0.01, fair_value: 5 };
    for (const { answer } of assess(asset, given(values), 2).lines) {
      expect(answer.working().slice(-1)[0]?.value).toEqual(answer.value);
    }
  });
});

it('a question counts as answered by cells or by anything but a blank', () => {
  const has = hasIn(given({ cells: [[1]], none: [], blank: '', zero: 0 }));
  expect(['cells', 'none', 'blank', 'zero', 'other'].map(has)).toEqual([true, false, false, true, false]);
});
