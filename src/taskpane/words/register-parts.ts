/** What is said where an asset is split, or disposed of in part. */

import type { AssetRow } from '../../core/register/one-asset';
import type { PartDisposal } from '../../core/register/part-disposal';
import type { Split } from '../../core/register/split';
import type { Drift } from '../../core/register/split-drift';
import type { EventPlace } from '../../workbook/events-table';
import type { Outcome } from '../../workbook/outcome';
import type { SplitPlace } from '../../workbook/register-split';
import type { Readiness } from '../journal/readiness';
import type { ResultRow } from '../register/result';
import { amountText } from '../typed/amount';
import { dayInWords } from '../typed/date';
import { spoken } from './language';
import { placed } from './placed';

const english = {
  asset: 'Asset',
  noAssetSelected: 'The selected cell is in no row of the register. Select a row of an asset, then take it.',
  newTag: 'New tag',
  byShare: 'By share',
  byCost: 'By cost',
  share: 'Share, %',
  cost: 'Cost of the part',
  notReadable: 'The asset cannot be read.',
  needs: {
    asset: 'Enter the tag of an asset, or take the selected row.',
    part: 'Enter how much of it.',
    newTag: 'Enter a tag for the second asset.',
    date: 'Enter the day it leaves.',
  } as Readonly<Record<string, string>>,
  fieldLabels: {
    asset: 'Asset',
    'new tag': 'New tag',
    share: 'Share',
    cost: 'Cost of the part',
    date: 'Date',
    proceeds: 'Proceeds',
  } as Readonly<Record<string, string>>,
  split: {
    part: 'What goes',
    action: 'Split',
    table: 'The two parts',
    amount: 'Amount',
    was: 'Now',
    found: ({ row, assetClass }: AssetRow, above: number): string =>
      `Row ${row + above}${assetClass === '' ? '' : `, ${assetClass}`}`,
    drift: ({ most, on, atEnd }: Drift, decimals: number, language: string): string => {
      if (on === undefined)
        return 'The charges of the parts add up to those of the whole at every month end.';
      const size = amountText(most / 10 ** decimals, language, decimals);
      const end =
        atEnd === 0
          ? 'and by nothing once all is written down'
          : `and by ${amountText(atEnd / 10 ** decimals, language, decimals)} once all is written down`;
      return `Each part is rounded by itself: together they differ from the whole by at most ${size} at a month end, the first time on ${dayInWords(on)}, ${end}.`;
    },
    readiness: (
      place: Outcome<SplitPlace> | undefined,
      { amounts, goes }: Split,
      isBusy: boolean,
    ): Readiness =>
      placed(
        place,
        isBusy,
        ({ row, newRow }) =>
          `Changes ${amounts.length} ${amounts.length === 1 ? 'cell' : 'cells'} of ${row}, and writes ${newRow}, ${goes.length} cells`,
      ),
    stopped: 'Nothing split.',
    written: ({ asset, newTag }: Split, row: string, newRow: string): string =>
      `Split ${asset.tag} at ${row}: ${newTag} stands at ${newRow}.`,
  },
  partDisposal: {
    part: 'What leaves',
    date: 'Date',
    proceeds: 'Proceeds',
    noProceeds: 'None',
    action: 'Add the event',
    toJournal: 'Take to the Journal',
    table: 'What leaves',
    what: 'Of the part',
    amount: 'Amount',
    gain: 'Gain',
    loss: 'Loss',
    rows: (disposal: PartDisposal): readonly ResultRow[] => [
      { name: 'Cost', figure: disposal.cost },
      {
        name: disposal.isImpaired ? 'Depreciation and impairment' : 'Accumulated depreciation',
        figure: disposal.accumulated,
      },
      { name: 'Carrying amount', figure: disposal.carrying },
      { name: 'Proceeds', figure: disposal.proceeds },
      { name: disposal.gain < 0 ? 'Loss' : 'Gain', figure: Math.abs(disposal.gain) },
      { name: 'What stays of the asset', figure: disposal.after },
    ],
    readiness: (
      place: Outcome<EventPlace> | undefined,
      { event }: PartDisposal,
      isBusy: boolean,
    ): Readiness =>
      placed(
        place,
        isBusy,
        ({ address, makes }) =>
          `${address}, ${event.length} cells${makes === 'nothing' ? '' : `, new ${makes} Events`}; proceeds are posted by the entry`,
      ),
    stopped: 'No event added.',
    written: ({ asset }: PartDisposal, address: string): string =>
      `Added the part-disposal of ${asset.tag} at ${address}.`,
    memo: ({ asset }: PartDisposal): string => `Part-disposal of ${asset.tag}`,
  },
};

export const registerPartWords = spoken({ en: english });
