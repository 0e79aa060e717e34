/** An example: the cells that it reads, the formula as it is typed, and what it gives. */

import type { ReactNode } from 'react';
import type { Step } from '../core/working';
import { columnName, type Example, type Placed } from './example';
import { hasDays, shown, shownTable } from './shown';

export function Worked({ example: { formula, tables, result, working } }: { readonly example: Example }) {
  return (
    <div className="example">
      {tables.map((table) => (
        <Sheet key={table.address} table={table} />
      ))}
      <p className="typed">
        <code>{formula}</code>
      </p>
      {typeof result === 'object' ? (
        <>
          <Spilled rows={shownTable(result)} />
          {hasDays(result) && (
            <p className="quiet">Days arrive as serial numbers; give their cells a date format.</p>
          )}
        </>
      ) : (
        <>
          <p className="result">
            <span className="quiet">gives</span> <output>{shown(result)}</output>
          </p>
          <Steps steps={working()} />
        </>
      )}
    </div>
  );
}

/** Cells of a sheet between the letters of their columns and the numbers of their rows. */
function Sheet({ table: { address, firstRow, cells } }: { readonly table: Placed }) {
  return (
    <Wide name={`Cells ${address}`}>
      <table className="sheet">
        <caption>{address}</caption>
        <thead>
          <tr>
            <td />
            {cells[0]?.map((_, column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, at) => (
            <tr key={at}>
              <th scope="row">{firstRow + at}</th>
              {row.map((cell, column) => (
                <td key={column} className={typeof cell === 'number' ? 'figure' : undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** A table that the formula fills, under its headers. */
function Spilled({ rows: [headers = [], ...body] }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <Wide name="Result">
      <table className="spilled">
        <caption>gives</caption>
        <thead>
          <tr>
            {headers.map((header, column) => {
              const className = body.some((row) => isFigure(row[column])) ? 'figure' : undefined;
              return header === '' ? (
                <td key={column} />
              ) : (
                <th key={column} scope="col" className={className}>
                  {header}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={isFigure(cell) ? 'figure' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

/** What is wider than the page is scrolled in its place. */
function Wide({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // What can be scrolled must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="wide" tabIndex={0} role="group" aria-label={name}>
      {children}
    </div>
  );
}

function isFigure(text = ''): boolean {
  return /^−?[\d,]+(\.\d+)?$/.test(text);
}

/** How a single result comes about. */
function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <details className="steps">
      <summary>Step by step</summary>
      <ol>
        {steps.map(({ label, formula, value }) => (
          <li key={label}>
            {label}: <code>{formula}</code>
            {typeof value !== 'object' && ` = ${shown(value)}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
