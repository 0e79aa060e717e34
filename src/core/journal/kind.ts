/** What every kind of entry says about itself: one file a kind, all of them listed in `kinds.ts`. */

import type { Citation } from '../citation';
import type { Minor } from '../money/minor';
import type { Posting } from './entry';

/** An amount a kind takes, by the name a person types in the two-column range. */
export interface AmountSpec {
  readonly name: string;
  /** What it is, as the pane's label and the help say it. */
  readonly label: string;
  /** The least it may be, in currency: 0 unless the kind allows a negative amount. */
  readonly min?: number;
  /** The amount it is a part of, and so cannot exceed. */
  readonly partOf?: string;
  /** The amount it equals when it is not given; 0 without one. */
  readonly unlessGiven?: string;
}

/** Amounts by name, in minor units; one that was not given is what its spec says. */
export type Amounts = (name: string) => Minor;

export interface Kind {
  /** The word of the catalogue: `inventory-write-down`. */
  readonly word: string;
  readonly label: string;
  /** The first amount is the one a single number stands for. */
  readonly amounts: readonly [AmountSpec, ...AmountSpec[]];
  /**
   * Choices that change the accounts, one word from each group, the first of each the default;
   * no groups when there is nothing to choose.
   */
  readonly treatments: readonly (readonly [string, ...string[]])[];
  /** Whether what is material is a line of its own and the rest in cost of goods sold: of losses, not of reversals. */
  readonly isByMateriality?: boolean;
  readonly source: Citation;
  /** Debits first. The amounts have passed their specs, so there is always an entry. */
  readonly post: (amounts: Amounts, treatment: readonly string[]) => readonly Posting[];
}
