/** The ratios as they are printed: what was measured, what is promised. */

interface Line {
  readonly what: string;
  readonly first: number;
  readonly second: number;
  /** What is promised of the ratio; nothing where it is shown for the record. */
  readonly bound: 'at most' | 'at least' | undefined;
  readonly limit: number;
}

const lines: Line[] = [];

/** @param first Median nanoseconds of what is named first, `second` of what it is held against. */
export function line(
  what: string,
  first: number | undefined,
  second: number | undefined,
  bound?: Line['bound'],
  limit = NaN,
): void {
  lines.push({ what, first: first ?? NaN, second: second ?? NaN, bound, limit });
}

function isMet({ first, second, bound, limit }: Line): boolean {
  return bound === 'at most' ? first / second <= limit : first / second >= limit;
}

/** Nanoseconds in a unit fit to read. */
function shown(nanoseconds: number): string {
  return nanoseconds < 1e5 ? `${nanoseconds.toFixed(1)} ns` : `${(nanoseconds / 1e6).toFixed(1)} ms`;
}

/** @param proof What has been summed: printed, so that no work can be left out. */
export function report(proof: number): void {
  const rows = lines.map((each) => [
    each.what,
    shown(each.first),
    shown(each.second),
    `${(each.first / each.second).toFixed(2)} ×`,
    each.bound === undefined ? '' : `${each.bound} ${each.limit}`,
    each.bound === undefined ? '' : isMet(each) ? 'met' : 'missed',
  ]);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
  process.stdout.write(`checksum ${proof}\n`);
}
