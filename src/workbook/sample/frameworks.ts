/** One asset under both frameworks, and what the difference comes from, in words that follow the figures. */

import { cell, line, money, type SampleCell } from './sheet';

const PERCENT = '0.0%';

const amount = (at: string): string => `TEXT(${at},"#,##0.00")`;

/** One sentence for each way the two losses can stand to each other. */
const ofLosses = [
  `=IF(B41=C41,"Both frameworks book "&${amount('B41')}&"."`,
  `IF(C41=0,"IFRS books a loss of "&${amount('B41')}&", US GAAP none: it first holds the carrying amount against the flows before discounting, "&${amount('C40')}&", and stops where they cover it."`,
  `"IFRS books "&${amount('B41')}&", down to the recoverable amount; US GAAP "&${amount('C41')}&", down to fair value."))`,
].join(',');

const ofReversals = [
  `=IF(B46>0,"A year later IFRS takes back "&${amount('B46')}&", at most up to "&${amount('B45')}&", what would be carried without the loss. US GAAP takes nothing back while the line is held and used."`,
  '"A year later there is nothing to take back.")',
].join(',');

const ofBoth = (
  r: number,
  label: string,
  ifrs: string,
  usGaap: string,
  look: 'formula' | 'total' = 'formula',
) => [cell(`A${r}`, label, look), cell(`B${r}`, ifrs, look, money), cell(`C${r}`, usGaap, look, money)];

/** From row 30 on. */
export const frameworks: readonly SampleCell[] = [
  cell('A30', 'One asset, two frameworks: the packing line of a product that loses customers', 'note'),
  cell('A31', 'Carrying amount', 'formula'),
  cell('B31', 240_000, 'input', money),
  cell('A32', 'Fair value', 'formula'),
  cell('B32', 205_000, 'input', money),
  cell('A33', 'Costs of disposal', 'formula'),
  cell('B33', 6_000, 'input', money),
  cell('A34', 'Discount rate before tax', 'formula'),
  cell('B34', 0.08, 'input', PERCENT),
  cell('A35', 'Cash flows of years 1 to 5', 'formula'),
  ...line('B35', [58_000, 56_000, 55_000, 54_000, 52_000], 'input', money),
  cell('A36', 'A year later: recoverable amount', 'formula'),
  cell('B36', 198_000, 'input', money),

  ...line('A38', ['', 'IFRS', 'US GAAP'], 'figureHeader'),
  cell('A39', 'Standard', 'formula'),
  ...line('B39', ['IAS 36', 'ASC 360-10-35'], 'note'),
  ...ofBoth(
    40,
    'Held against the carrying amount',
    '=WRITEDOWN.RECOVERABLE(WRITEDOWN.FVLCD(B32,B33),WRITEDOWN.VIU(B35:F35,B34))',
    '=SUM(B35:F35)',
  ),
  ...ofBoth(
    41,
    'Impairment loss',
    '=WRITEDOWN.IMPAIRMENT(B31,B40)',
    '=WRITEDOWN.HELDANDUSED(B31,B35:F35,B32)',
  ),
  ...ofBoth(42, 'Carrying amount after', '=B31-B41', '=B31-C41', 'total'),
  ...ofBoth(44, 'A year later, of five', '=WDV.VALUE(B42,0,5,1)', '=WDV.VALUE(C42,0,5,1)'),
  ...ofBoth(45, 'Without the loss', '=WDV.VALUE(B31,0,5,1)', '=WDV.VALUE(B31,0,5,1)'),
  ...ofBoth(
    46,
    'Reversal',
    '=WRITEDOWN.IMPAIRMENTREVERSAL(B44,B36,B45,B38)',
    '=WRITEDOWN.IMPAIRMENTREVERSAL(C44,B36,C45,C38)',
  ),
  ...ofBoth(47, 'Carrying amount then', '=B44+B46', '=C44+C46', 'total'),
  cell('A49', ofLosses, 'check'),
  cell('A50', ofReversals, 'check'),
];
