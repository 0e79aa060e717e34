/** What the spreadsheet library needs of a newer Node, and its timings kept off the console. */

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[keyOf(item)] ??= []).push(item);
  return groups;
}

if (!('groupBy' in Object)) Object.assign(Object, { groupBy });
console.debug = () => undefined;
