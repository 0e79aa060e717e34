/** A press in the books and in the tax computation, with the deferred tax between them; then by every country's rule. */

import {
  cell,
  date,
  line,
  money,
  serial,
  spillFormats,
  ties,
  type SampleCell,
  type SampleSheet,
} from './sheet';

const PERCENT = '0.0%';

/** Headers of the two spills side by side. */
const spill = 11;
/** Years of the press's life in the books: the longer of the two. */
const years = 10;
/** Country, first year, the years after from the value before, which stands in the cell above. */
const countries: readonly (readonly [string, string, (before: string, year: string) => string])[] = [
  ['US', '$B$4-WDV.US.MACRS($B$4,7,1)', (before, year) => `${before}-WDV.US.MACRS($B$4,7,${year})`],
  ['UK', ofPool('0', '$B$4', '1'), (before, year) => ofPool(before, '0', year)],
  [
    'IN',
    'INDEX(WDV.IN.BLOCK(0,$B$4,0,0,0.15),2,5)',
    (before) => `INDEX(WDV.IN.BLOCK(${before},0,0,0,0.15),2,5)`,
  ],
  ['CA', 'INDEX(WDV.CA.CCA(0,0,0,0.3,$B$4,0.5),2,5)', (before) => `INDEX(WDV.CA.CCA(${before},0,0,0.3),2,5)`],
  [
    'AU',
    '$B$4-WDV.AU.DIMINISHING($B$4,$B$6,365)',
    (before) => `${before}-WDV.AU.DIMINISHING(${before},$B$6,365)`,
  ],
  [
    'FR',
    ofPlan('WDV.FR.DEGRESSIVE($B$4,$B$7)', '1'),
    (_, year) => ofPlan('WDV.FR.DEGRESSIVE($B$4,$B$7)', year),
  ],
  [
    'DE',
    ofPlan('WDV.DE.DEGRESSIVE($B$4,$B$7,$B$5)', '1'),
    (_, year) => ofPlan('WDV.DE.DEGRESSIVE($B$4,$B$7,$B$5)', year),
  ],
];

/** As many as the books have, so that no year is compared with a missing one. */
const shown = years;
const choice = spill + years + 4;
const byCountry = choice + 2;
const compared = byCountry + shown + 3;

function ofPool(opening: string, additions: string, year: string): string {
  const first = `YEAR($B$5)+${year}-1`;
  return `INDEX(WDV.UK.POOL(${opening},${additions},0,DATE(${first},1,1),DATE(${first},12,31)),2,6)`;
}

function ofPlan(plan: string, year: string): string {
  // Past its last year a plan has no row, and nothing is left of the press.
  return `IFERROR(INDEX(${plan},1+${year},5),0)`;
}

function yearLine(year: number): readonly SampleCell[] {
  const r = byCountry + year;
  return [
    cell(`A${r}`, year, 'formula', '0'),
    ...countries.map(([, first, next], i) => {
      const column = String.fromCharCode(66 + i);
      return cell(
        `${column}${r}`,
        `=${year === 1 ? first : next(`${column}${r - 1}`, `$A${r}`)}`,
        'formula',
        money,
      );
    }),
  ];
}

const values = `B${byCountry + 1}:H${byCountry + shown}`;
const codes = `B${byCountry}:H${byCountry}`;
const blank = (count: number): readonly string[] => Array<string>(count).fill('');
const compareFormats = ['0', money, money, money, money, money];

export const tax: SampleSheet = {
  name: 'Tax',
  columnWidths: [190, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120],
  cells: [
    cell(
      'A1',
      'Tax: a press in the books and in the tax computation, side by side, with deferred tax.',
      'title',
    ),
    cell(
      'A2',
      'The books write it down evenly; the German tax computation by the declining rate in force on the day it was bought.',
      'note',
    ),
    ...['Cost', 'Acquired', 'Life in the books', 'Life for tax', 'Tax rate'].map((label, i) =>
      cell(`A${4 + i}`, label, 'note'),
    ),
    cell('B4', 240_000, 'input', money),
    cell('B5', serial('2026-01-05'), 'input', date),
    cell('B6', 10, 'input', '0'),
    cell('B7', 8, 'input', '0'),
    cell('B8', 0.3, 'input', PERCENT),
    cell('D5', 'Tax charges in all are the cost', 'note'),
    cell('G5', ties(`SUM(C${spill + 1}:C${spill + years})`, 'B4'), 'check'),
    cell('D6', 'Deferred tax comes and goes', 'note'),
    cell('G6', ties(`SUM(L${spill + 1}:L${spill + years})`, '0'), 'check'),

    cell(`A${spill}`, '=WDV.DE.DEGRESSIVE(B4,B7,B5)', 'figureHeader'),
    ...line(`B${spill}`, blank(4), 'figureHeader'),
    ...spillFormats(`A${spill + 1}`, years, ['0', money, money, 'General', money]),
    cell(`G${spill}`, `=WDV.BOOKTAX(B4,0,B6,"SLN",E${spill + 1}:E${spill + years},B8)`, 'figureHeader'),
    ...line(`H${spill}`, blank(5), 'figureHeader'),
    ...spillFormats(`G${spill + 1}`, years, compareFormats),

    cell(
      `A${choice - 1}`,
      'What the same press would be worth for tax at the end of each year, by country',
      'note',
    ),
    cell(`A${choice}`, 'Compare the books with', 'note'),
    cell(`B${choice}`, 'UK', 'input'),
    cell(`A${byCountry}`, 'Year', 'figureHeader'),
    ...line(
      `B${byCountry}`,
      countries.map(([code]) => code),
      'figureHeader',
    ),
    ...Array.from({ length: shown }, (_, i) => yearLine(i + 1)).flat(),
    cell(
      `A${compared}`,
      `=WDV.BOOKTAX(B4,0,B6,"SLN",INDEX(${values},0,MATCH(B${choice},${codes},0)),B8)`,
      'figureHeader',
    ),
    ...line(`B${compared}`, blank(5), 'figureHeader'),
    ...spillFormats(`A${compared + 1}`, years, compareFormats),
  ],
};
