/** The asset that the view shows as an example while nothing is typed. */

export const EXAMPLE = { cost: 10_000, salvage: 1_000, life: 5 } as const;
