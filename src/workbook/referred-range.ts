/** The ranges behind the references of a formula: addresses, spilled results, names and parts of tables. */

/** A reference as a formula writes it, taken apart. */
export type Reference =
  | {
      readonly kind: 'cells';
      /** Bare; nothing for the sheet of the formula. */
      readonly sheet: string | undefined;
      readonly cells: string;
      /** `A1#`: all cells of the result that begins there. */
      readonly spills: boolean;
    }
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'table';
      /** Empty for the table that the formula stands in. */
      readonly table: string;
      /** One column, or the first and the last; nothing for all. */
      readonly columns: readonly string[];
      readonly part: 'data' | 'headers' | 'all' | 'row';
    };

/**
 * One range a reference, some of them null objects; nothing for what this cannot look up. They are loaded and
 * synced by whoever reads them.
 *
 * @param home The sheet of the formula.
 * @param cell The cell of the formula on it.
 */
export async function referredRanges(
  context: Excel.RequestContext,
  home: Excel.Worksheet,
  cell: string,
  references: readonly Reference[],
): Promise<readonly (Excel.Range | undefined)[]> {
  const { worksheets, names, tables } = context.workbook;
  const sheets = references.map((reference) =>
    reference.kind !== 'cells' || reference.sheet === undefined
      ? undefined
      : worksheets.getItemOrNullObject(reference.sheet),
  );
  const items = references.map((reference) =>
    reference.kind === 'name' ? namedOn(home, names, reference.name) : [],
  );
  const found = references.map((reference) => {
    if (reference.kind === 'cells') return undefined;
    const name = reference.kind === 'name' ? reference.name : reference.table;
    return name === '' ? home.getRange(cell).getTables(false).getFirst() : tables.getItemOrNullObject(name);
  });
  sheets.forEach((sheet) => sheet?.load('name'));
  items.flat().forEach((item) => item.load('type'));
  found.forEach((table) => table?.load('name'));
  await context.sync();
  return references.map((reference, i): Excel.Range | undefined => {
    if (reference.kind === 'cells') {
      const sheet = sheets[i] ?? home;
      if (sheets[i]?.isNullObject === true) return undefined;
      const range = sheet.getRange(reference.cells.replace(/\$/g, ''));
      return reference.spills ? range.getSpillingToRangeOrNullObject() : range;
    }
    if (reference.kind === 'name') {
      const item = items[i]?.find((one) => !one.isNullObject && String(one.type) === 'Range');
      if (item !== undefined) return item.getRangeOrNullObject();
    }
    const table = found[i];
    if (table === undefined || table.isNullObject) return undefined;
    return reference.kind === 'name' ? table.getDataBodyRange() : partOf(table, reference, home, cell);
  });
}

/** A sheet's own names come before those of the workbook. */
function namedOn(
  home: Excel.Worksheet,
  names: Excel.NamedItemCollection,
  name: string,
): readonly Excel.NamedItem[] {
  return [home.names.getItemOrNullObject(name), names.getItemOrNullObject(name)];
}

function partOf(
  table: Excel.Table,
  { columns, part }: Extract<Reference, { kind: 'table' }>,
  home: Excel.Worksheet,
  cell: string,
): Excel.Range {
  const rows = rowsOf(table, part);
  const [first, last = first] = columns;
  const between =
    first === undefined || last === undefined
      ? rows
      : table.columns
          .getItem(first)
          .getRange()
          .getBoundingRect(table.columns.getItem(last).getRange())
          .getIntersectionOrNullObject(rows);
  return part === 'row' ? between.getIntersectionOrNullObject(home.getRange(cell).getEntireRow()) : between;
}

function rowsOf(table: Excel.Table, part: 'data' | 'headers' | 'all' | 'row'): Excel.Range {
  if (part === 'headers') return table.getHeaderRowRange();
  return part === 'all' ? table.getRange() : table.getDataBodyRange();
}
