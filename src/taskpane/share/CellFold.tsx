/** A list of cells behind its title, however long; each address leads to its cell. */

import { useState } from 'react';
import { splitAddress } from '../../workbook/cell-address';
import { showCells } from '../../workbook/cells';
import { Fold } from '../fields/Fold';
import { LongTable } from '../schedule/LongTable';
import { shareWords as words } from '../words/share';
import { Said } from './Said';

export interface CellRow {
  /** Nothing where the cell is gone. */
  readonly address: string | undefined;
  readonly texts: readonly string[];
}

interface CellFoldProps {
  readonly title: string;
  /** What the columns of a row's texts are called, after that of the cell. */
  readonly columns: readonly string[];
  readonly rows: readonly CellRow[];
  /** Where all cells are on one sheet, which the title names. */
  readonly isOneSheet?: boolean;
  readonly isOpen?: boolean;
}

export function CellFold({ title, columns, rows, isOneSheet = false, isOpen = false }: CellFoldProps) {
  const [open, setOpen] = useState(isOpen);
  const [refusal, setRefusal] = useState<string>();
  const textOf = (address: string | undefined): string => {
    if (address === undefined) return words.restore.noCell;
    return isOneSheet ? splitAddress(address).cells : address;
  };
  const go = async (address: string): Promise<void> => {
    const outcome = await showCells(address);
    setRefusal(outcome.done ? undefined : outcome.refusal.sentence);
  };
  return (
    <Fold isInner title={title} fold={{ isOpen: open, toggle: () => setOpen(!open) }}>
      <LongTable
        label={title}
        columns={[words.uses.columns.cell, ...columns]}
        count={rows.length}
        rowOf={(row) => [textOf(rows[row]?.address), ...(rows[row]?.texts ?? [])]}
        asking={{
          column: 0,
          row: undefined,
          leadsAway: true,
          nameOf: (row) => words.uses.goTo(textOf(rows[row]?.address)),
          onAsk: (row) => {
            const address = rows[row]?.address;
            if (address !== undefined) void go(address);
          },
        }}
      />
      <div role="status">{refusal !== undefined && <Said>{refusal}</Said>}</div>
    </Fold>
  );
}
