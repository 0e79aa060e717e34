/** How the cells of a heat map are coloured, and where they break even. */

type Values = readonly (readonly (number | string)[])[];

export interface Heat {
  readonly sign: 'positive' | 'negative' | 'none';
  /** Of the largest figure in the table, from 0 to 1. */
  readonly share: number;
}

/** A cell of text, an error say, has no colour; zero is on the side where the test is passed. */
export function heatOf(value: number | string, largest: number): Heat {
  if (typeof value === 'string') return { sign: 'none', share: 0 };
  return {
    sign: value < 0 ? 'negative' : 'positive',
    share: largest === 0 ? 0 : Math.abs(value) / largest,
  };
}

/** Without its sign; 0 where there is none. */
export function largestOf(values: Values): number {
  return values.flat().reduce<number>((most, value) => {
    return typeof value === 'string' ? most : Math.max(most, Math.abs(value));
  }, 0);
}

/** Whether break-even lies between a cell and the one after it, or the one below. */
export function edgesOf(
  values: Values,
  row: number,
  column: number,
): { readonly after: boolean; readonly below: boolean } {
  const isCrossed = (other: number | string | undefined): boolean => {
    const value = values[row]?.[column];
    return typeof value === 'number' && typeof other === 'number' && value < 0 !== other < 0;
  };
  return { after: isCrossed(values[row]?.[column + 1]), below: isCrossed(values[row + 1]?.[column]) };
}
