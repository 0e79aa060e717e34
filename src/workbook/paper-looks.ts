/** How the cells that the add-in writes look: inputs apart from what is computed, and both apart from headings. */

import type { PaperLook } from '../core/assessment/paper';

export interface Look {
  readonly isBold?: true;
  readonly fontColor?: string;
  readonly fillColor?: string;
  /** Where a text is longer than its column. */
  readonly isWrapped?: true;
  /** A heading of figures. */
  readonly isRight?: true;
}

/** Gives cells a look. */
export function dress(format: Excel.RangeFormat, look: Look): void {
  const { isBold, fontColor, fillColor, isWrapped, isRight } = look;
  if (isBold === true) format.font.bold = true;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (fillColor !== undefined) format.fill.color = fillColor;
  if (isWrapped === true) format.wrapText = true;
  if (isRight === true) format.horizontalAlignment = 'Right';
}

export const LOOKS: Readonly<Record<PaperLook, Look>> = {
  title: { isBold: true },
  note: { fontColor: '#5C5C5C' },
  heading: { isBold: true },
  header: { isBold: true, fillColor: '#E1E6EB' },
  label: { isWrapped: true },
  input: { fontColor: '#0F4C9C', fillColor: '#FFF8DC' },
  formula: {},
  plain: {},
  result: { isBold: true, fontColor: '#0B6A0B' },
};
