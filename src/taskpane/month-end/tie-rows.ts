/** Register, posted and difference as rows: a period opens to its classes, a class to its assets that differ. */

import type { Decimals } from '../../core/money/minor';
import type { ClassTie, RegisterTie, Tie } from '../../core/run/tie-out-by-class';
import type { PeriodTie } from '../../core/run/tie-out-by-period';
import type { WantedRow } from '../../core/register/row-of-asset';
import type { Step } from '../../core/working';
import { amountText } from '../typed/amount';
import { monthEndWords } from '../words/month-end';
import type { FigureRow } from './FigureTable';
import { countText, differingOf, periodText } from './sentences';
import { unitsText } from './tie-words';

interface TieRowsOptions {
  readonly language: string;
  readonly decimals: Decimals;
  /** Leads to a row of the register. */
  readonly onShow: (wanted: WantedRow) => void;
  /** Why the figures of a class are what they are; nothing where only their sums are known. */
  readonly workingOf?: (assetClass: string) => readonly Step[];
}

export function classRows({ classes }: RegisterTie, options: TieRowsOptions): readonly FigureRow[] {
  return classes.map((line) => classRow(line, options));
}

/** What differs opens; what ties leads to its row. */
function classRow(line: ClassTie, { language, decimals, onShow, workingOf }: TieRowsOptions): FigureRow {
  const { assetClass, differing, assets } = line;
  const row = {
    ...{ name: assetClass, figures: tieFigures(line, language, decimals) },
    ...(workingOf === undefined ? {} : { working: () => workingOf(assetClass) }),
  };
  if (differing === 0) return { ...row, onShow: () => onShow({ Class: assetClass }) };
  const others = differing - assets.length;
  const rest = others > 0 ? { rest: monthEndWords.more(amountText(others, language, 0)) } : {};
  const inner = assets.map((asset) => ({
    name: asset.tag,
    figures: tieFigures(asset, language, decimals),
    onShow: () => onShow({ Asset: asset.tag }),
  }));
  return { ...row, note: differsText(differing, language), inner, ...rest };
}

export function periodRows(periods: readonly PeriodTie[], options: TieRowsOptions): readonly FigureRow[] {
  const { language, decimals } = options;
  return periods.map((period) => {
    const { tie, isUnited } = period;
    const differing = differingOf(tie);
    const notes = [
      ...(isUnited ? [monthEndWords.byPeriod.united] : []),
      ...(differing > 0 ? [differsText(differing, language)] : []),
    ];
    return {
      ...{
        name: periodText(period),
        figures: tieFigures(tie, language, decimals),
        inner: classRows(tie, options),
      },
      ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    };
  });
}

export function tieFigures(
  { register, posted, difference }: Tie,
  language: string,
  decimals: Decimals,
): readonly string[] {
  return [register, posted, difference].map((units) => unitsText(units, language, decimals));
}

function differsText(differing: number, language: string): string {
  return monthEndWords.tieOut.differing(countText(differing, 'asset', language), differing === 1);
}
