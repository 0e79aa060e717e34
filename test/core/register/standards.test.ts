/** Worked examples of the standards as assets of a register. */

import { type Basis, casesOf, SALES } from '../standards';
import { cents } from '../tables';
import { assetEvents, noteOf, registerOf, totalOf, type AssetRow } from './assets';

function assetOf({ cost, salvage, life }: Basis, more: AssetRow = {}): AssetRow {
  return { Asset: 'A1', Cost: cost, Salvage: salvage, Life: life, ...more };
}

/** The days of a calendar year. */
const year = (number: number | string) => ({ from: `${number}-01-01`, to: `${number}-12-31` });

describe('the charge of a span', () => {
  test.each(
    casesOf<
      Basis & { in_service: string; from: string; to: string; convention: string; year_end: number },
      { charge: number }
    >('charge'),
  )('$id: $source ($inputs.convention)', ({ inputs, expected }) => {
    const { in_service, from, to, convention, year_end } = inputs;
    // The convention of the asset wins over the argument.
    const asset = assetOf(inputs, { 'In service': in_service, Convention: convention });
    const [line] = registerOf([asset], { from, to, convention: 'half-year', yearEnd: year_end });
    expect(line?.Charge).toBeCloseTo(expected.charge, 2);
    expect(line).toMatchObject({ Cost: inputs.cost, Opening: 0, Additions: inputs.cost });
  });

  test.each(
    casesOf<
      Basis & { method: string; in_service: string; year_end: number },
      { charges: number[]; closing: number }
    >('dated'),
  )('$id: $source, year by year', ({ inputs, expected }) => {
    const { method, in_service, year_end } = inputs;
    const asset = assetOf(inputs, { Method: method, 'In service': in_service });
    const first = Number(in_service.slice(0, 4));
    const lines = expected.charges.map(
      (_, index) => registerOf([asset], { ...year(first + index), yearEnd: year_end })[0],
    );
    let total = 0;
    const totals = expected.charges.map((each) => Math.round((total += each) * 100));
    const charged = totals.map((each, index) => each - (totals[index - 1] ?? 0));
    expect(lines.map((line) => cents(line?.Charge))).toEqual(charged);
    expect(lines.at(-1)?.Closing).toBe(expected.closing);
  });

  test.each(
    casesOf<
      { cost: number; salvage: number; total_units: number; units: number[]; revised_after?: number },
      { charges: number[] }
    >('units').filter(({ inputs }) => inputs.revised_after === undefined),
  )('$id: $source, year by year', ({ inputs: { cost, salvage, total_units, units }, expected }) => {
    const lines = units.map((made, index) => {
      const before = units.slice(0, index).reduce((sum, each) => sum + each, 0);
      const asset = {
        ...assetOf({ cost, salvage, life: total_units }),
        Method: 'UOP',
        'In service': '2022-01-01',
        'Units before': before,
        Units: made,
      };
      return registerOf([asset], year(2022 + index))[0];
    });
    expect(lines.map((line) => line?.Charge)).toEqual(expected.charges);
  });

  test.each(casesOf<{ parts: (Basis & { name: string })[] }, { charge: number }>('parts'))(
    '$id: $source',
    ({ inputs, expected }) => {
      const parts = inputs.parts.map((part) =>
        assetOf(part, { Asset: part.name, Class: 'Aircraft', 'In service': '2026-01-01' }),
      );
      const lines = registerOf(parts, year(2026));
      expect(lines.map((line) => line.Charge)).toEqual([900_000, 1_000_000, 200_000, expected.charge]);
      expect(totalOf(parts, year(2026)).Charge).toBe(expected.charge);
    },
  );
});

describe('changes of the plan', () => {
  test.each(
    casesOf<
      Basis & { years: number; new_life: number; new_salvage: number },
      { carrying: number; charges: number[]; closing: number }
    >('estimate'),
  )('$id: $source', ({ inputs, expected }) => {
    const { years, new_life, new_salvage } = inputs;
    const asset = assetOf(inputs, { 'In service': '2022-01-01' });
    const date = `${2022 + years}-01-01`;
    const events = assetEvents(['A1', date, 'life', new_life], ['A1', date, 'salvage', new_salvage]);
    const lines = expected.charges.map(
      (_, index) => registerOf([asset], { ...year(2022 + index), events })[0],
    );
    expect(lines.map((line) => line?.Charge)).toEqual(expected.charges);
    expect(lines[years]?.Opening).toBe(expected.carrying);
    expect(lines.at(-1)?.Closing).toBe(expected.closing);
  });

  test.each(
    casesOf<
      Basis & { in_service: string; date: string },
      { opening: number; charge: number; closing: number }
    >('held-for-sale'),
  )('$id: $source', ({ inputs, expected }) => {
    const { in_service, date } = inputs;
    const asset = assetOf(inputs, { 'In service': in_service });
    const span = { ...year(date.slice(0, 4)), events: assetEvents(['A1', date, 'held-for-sale']) };
    expect(registerOf([asset], span)[0]).toMatchObject({
      Opening: expected.opening,
      Charge: expected.charge,
      Disposals: 0,
      Closing: expected.closing,
    });
  });
});

describe('leaving the books', () => {
  test.each(SALES)('$id: $source', ({ inputs, expected }) => {
    const { cost, in_service, disposed, proceeds = expected.carrying } = inputs;
    const span = year(disposed.slice(0, 4));
    const line = {
      Cost: cost,
      Opening: expected.carrying + expected.charge,
      Additions: 0,
      Charge: expected.charge,
      Impairment: 0,
      Disposals: expected.carrying,
      Closing: 0,
      'Gain or loss': expected.gain ?? 0,
    };
    const kept = assetOf(inputs, { 'In service': in_service });
    const sold = { ...kept, Disposed: disposed, Proceeds: proceeds };
    expect(registerOf([sold], span)[0]).toMatchObject(line);
    const events = assetEvents(['A1', disposed, 'disposal', proceeds]);
    expect(registerOf([kept], { ...span, events })[0]).toMatchObject(line);
    const note = noteOf([sold], span).total;
    expect(note).toMatchObject({
      costDisposals: cost * 100,
      costClosing: 0,
      accumulatedDisposals: expected.accumulated * 100,
      accumulatedClosing: 0,
    });
  });

  test.each(
    casesOf<
      Basis & { in_service: string; disposed: string; share: number; proceeds: number },
      { accumulated: number; disposed: number; gain: number; remaining: number }
    >('share-sold'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, in_service, disposed, share, proceeds } = inputs;
    const asset = assetOf(inputs, {
      'In service': in_service,
      Disposed: disposed,
      'Disposed share': share,
      Proceeds: proceeds,
    });
    const span = year(disposed.slice(0, 4));
    expect(registerOf([asset], span)[0]).toMatchObject({
      Cost: cost,
      Opening: 50_000,
      Charge: 5_000,
      Disposals: expected.disposed,
      Closing: expected.remaining,
      'Gain or loss': expected.gain,
    });
    expect(noteOf([asset], span).total).toEqual({
      costOpening: 10_000_000,
      additions: 0,
      revaluation: 0,
      costDisposals: 4_000_000,
      costClosing: 6_000_000,
      accumulatedOpening: 5_000_000,
      charge: 500_000,
      impairment: 0,
      reversal: 0,
      accumulatedDisposals: 2_200_000,
      accumulatedClosing: 3_300_000,
      carryingOpening: 5_000_000,
      carryingClosing: expected.remaining * 100,
    });
  });

  test.each(
    casesOf<
      Basis & { years: number; new_part_cost: number; price_index: number },
      { old_cost: number; carrying: number }
    >('part-replaced'),
  )('$id: $source', ({ inputs, expected }) => {
    const { cost, years, new_part_cost } = inputs;
    const asset = assetOf(inputs, { 'In service': '2018-01-01' });
    const renewal = assetOf(
      { cost: new_part_cost, salvage: 0, life: 12 },
      { Asset: 'A2', 'In service': `${2018 + years}-01-01` },
    );
    const span = year(2017 + years);
    const events = assetEvents(['A1', span.to, 'part-disposal', expected.old_cost / cost]);
    expect(registerOf([asset], { ...span, events })[0]).toMatchObject({
      Disposals: expected.carrying,
      Closing: 528_000,
    });
    // The year after: 528,000 and 150,000 over twelve years each.
    const after = totalOf([asset, renewal], { ...year(2018 + years), events });
    expect(after).toMatchObject({ Opening: 528_000, Additions: 150_000, Charge: 56_500, Closing: 621_500 });
  });
});
