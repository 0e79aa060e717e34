/** What an empty view shows greyed: a month's depreciation of a machine. */

import { readJournalEntry } from '../../core/journal/journal';
import { journalWords } from '../words/journal';

export const EXAMPLE_ENTRY = readJournalEntry({
  kind: 'depreciation',
  amounts: 4000,
  date: '2026-03-31',
  memo: journalWords.preview.exampleMemo,
});
