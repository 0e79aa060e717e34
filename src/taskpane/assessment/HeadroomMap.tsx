/** Headroom by rate and growth, as the table of the core has it. */

import { rounded } from '../../core/assessment/assess';
import { sentenceOf } from '../../core/problem';
import type { CellValue, Matrix } from '../../core/working';
import { HeatMap } from '../chart/HeatMap';
import { useWorkbookSettings } from '../settings/use-settings';
import { useSurroundings } from '../surroundings';
import { amountText } from '../typed/amount';
import { testWords } from '../words/test';

/** From here on minor units would push the columns out of a narrow pane. */
const LONG = 10_000;

interface HeadroomMapProps {
  readonly label: string;
  readonly table: Matrix;
}

export function HeadroomMap({ label, table }: HeadroomMapProps) {
  const { language } = useSurroundings();
  const { decimals } = useWorkbookSettings();
  const [header = [], ...rows] = table;
  const figures = rows.flatMap((row) => row.slice(1)).map((value) => Math.abs(Number(value)));
  const isWhole = figures.some((figure) => figure >= LONG);
  const digits = isWhole ? 0 : decimals;
  const middle = (rows.length - 1) / 2;
  const percent = (value: CellValue): string =>
    typeof value === 'number' ? percentText(value, language) : '';
  return (
    <HeatMap
      label={isWhole ? testWords.inWhole(label) : label}
      rowTitle={testWords.rate}
      columnTitle={testWords.growth}
      rows={rows.map(([rate = '']) => percent(rate))}
      columns={header.slice(1).map(percent)}
      values={rows.map((row) => row.slice(1).map(shown))}
      textOf={(value) => amountText(rounded(value, digits), language, digits)}
      isBase={(row, column) => row === middle && column === middle}
    />
  );
}

/** A growth that is not below its rate has no perpetuity. */
function shown(value: CellValue): number | string {
  if (typeof value === 'number') return value;
  return typeof value === 'object' ? sentenceOf(value) : String(value);
}

function percentText(fraction: number, language: string): string {
  const options = { style: 'percent', maximumFractionDigits: 10 } as const;
  return new Intl.NumberFormat(`${language.replace(/-u-.*$/, '')}-u-nu-latn`, options).format(fraction);
}
