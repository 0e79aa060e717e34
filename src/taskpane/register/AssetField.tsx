/** An asset of the register by its tag: typed with the register's own tags to choose from, or of the selected row. */

import { useMemo } from 'react';
import { REGISTER_COLUMNS } from '../../core/register/columns';
import { textAt } from '../../core/register/one-asset';
import { findColumns } from '../../core/table/headed';
import { firstRow, splitAddress } from '../../workbook/cell-address';
import { readSelection } from '../../workbook/cells';
import { TakeButton } from '../fields/TakeButton';
import { TextField } from '../fields/TextField';
import { registerPartWords } from '../words/register-parts';
import type { Task } from './task';

/** How many tags are offered. */
const MOST_TAGS = 50;

interface AssetFieldProps {
  readonly task: Task;
  readonly error: string | undefined;
  readonly hint: string | undefined;
}

export function AssetField({ task: { form, change, source, attempt }, error, hint }: AssetFieldProps) {
  const { cells, address } = source.register;
  const tags = useMemo(() => tagsOf(cells), [cells]);
  const typed = form.asset.trim().toLowerCase();
  const offered = tags.filter((tag) => tag !== '' && tag.toLowerCase().startsWith(typed)).slice(0, MOST_TAGS);
  const set = (text: string): void => change({ type: 'typed', field: 'asset', text });

  const take = (): Promise<void> =>
    attempt(async () => {
      const selected = await readSelection();
      if (!selected.done) return { tone: 'error', text: selected.refusal.sentence };
      const { sheet, block } = selected.value;
      const at = splitAddress(address);
      const top = firstRow(address) - 1;
      const tag = at.sheet === sheet ? (tags[block.row - top] ?? '') : '';
      if (tag === '') return { tone: 'warning', text: registerPartWords.noAssetSelected };
      set(tag);
      return undefined;
    });

  return (
    <TextField
      label={registerPartWords.asset}
      value={form.asset}
      error={error}
      hint={hint}
      suggestions={offered}
      action={<TakeButton into={registerPartWords.asset} onTake={() => void take()} />}
      onChange={set}
    />
  );
}

type Cells = readonly (readonly unknown[])[];

/** Empty where a row has none; the header's too. */
function tagsOf([header = [], ...rows]: Cells): readonly string[] {
  const places = findColumns('register', header, REGISTER_COLUMNS);
  const place = places.ok ? places.value.get('Asset') : undefined;
  return ['', ...rows.map((row) => textAt(row, place))];
}
