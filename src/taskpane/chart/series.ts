/*! d3-array, d3-path, d3-shape

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/

/**
 * The series of a chart, and how each is told apart: by its dashes and its markers as well as by its
 * colour, since a contrast theme has one colour for all and many a printer one ink.
 */

import { tokens } from '@fluentui/react-components';
import { symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';

export interface ChartSeries {
  readonly name: string;
  /** One a point; `undefined` where the series has no figure. */
  readonly values: readonly (number | undefined)[];
}

interface Look {
  /** At least 3 to 1 against the background, light and dark. */
  readonly colour: string;
  /** Pixels drawn and left out in turn. */
  readonly dashes: string;
  readonly marker: SymbolType;
  readonly isHollow: boolean;
}

export const LOOKS: readonly Look[] = [
  { colour: tokens.colorPaletteBlueBorderActive, dashes: '', marker: symbolCircle, isHollow: false },
  { colour: tokens.colorPalettePumpkinBorderActive, dashes: '7 3', marker: symbolSquare, isHollow: false },
  { colour: tokens.colorPaletteTealBorderActive, dashes: '2 3', marker: symbolTriangle, isHollow: false },
  { colour: tokens.colorPaletteLilacBorderActive, dashes: '9 3 2 3', marker: symbolDiamond, isHollow: false },
  { colour: tokens.colorPaletteForestBorderActive, dashes: '14 4', marker: symbolCircle, isHollow: true },
  {
    colour: tokens.colorPaletteCranberryBorderActive,
    dashes: '4 2 1 2 1 2',
    marker: symbolSquare,
    isHollow: true,
  },
  { colour: tokens.colorPaletteBrassBorderActive, dashes: '1 4', marker: symbolTriangle, isHollow: true },
  {
    colour: tokens.colorPaletteMinkBorderActive,
    dashes: '10 2 3 2 3 2',
    marker: symbolDiamond,
    isHollow: true,
  },
];

/** The look of the series at this place; a chart has eight at most, and a ninth would look as the first. */
export function lookOf(index: number): Look {
  return LOOKS[index % LOOKS.length] as Look;
}
