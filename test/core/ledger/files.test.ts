import * as fc from 'fast-check';
import { filesOf } from '../../../src/core/ledger/files';
import { LAYOUTS } from '../../../src/core/ledger/layouts';
import { finished } from '../../../src/core/steps';
import { anyJournal, FIXTURE_JOURNALS } from './journals';

const entriesOf = (lines: readonly { readonly entry: string }[]): readonly string[] => [
  ...new Set(lines.map(({ entry }) => entry)),
];

test('a journal without a limit is one file', () => {
  expect(finished(filesOf({}, FIXTURE_JOURNALS[0]!.lines))).toHaveLength(1);
  expect(finished(filesOf({ mostLines: 300 }, []))).toEqual([]);
});

test('no entry is parted, none is lost, and every file that can keep the limit keeps it', () => {
  fc.assert(
    fc.property(anyJournal, fc.integer({ min: 1, max: 20 }), ({ lines }, mostLines) => {
      const files = finished(filesOf({ mostLines }, lines));
      expect(files.flatMap(entriesOf)).toEqual(entriesOf(lines));
      expect(files.flat()).toHaveLength(lines.length);
      expect(files.every((file) => file.length <= mostLines || entriesOf(file).length === 1)).toBe(true);
    }),
  );
});

test('each file can be written alone', () => {
  const [journal] = FIXTURE_JOURNALS;
  for (const layout of LAYOUTS) {
    for (const lines of finished(filesOf({ mostLines: 4 }, journal!.lines))) {
      expect(finished(layout.write(lines, journal!.options)).ok).toBe(true);
    }
  }
});

test('a line that is refused keeps the number it had in the journal', () => {
  const [journal] = FIXTURE_JOURNALS;
  const lines = journal!.lines.map((line, index) => (index === 13 ? { ...line, date: undefined } : line));
  const written = finished(filesOf({ mostLines: 4 }, lines)).map((file) =>
    finished(LAYOUTS[0]!.write(file, journal!.options)),
  );
  expect(written.flatMap((result) => (result.ok ? [] : [result.problem.argument]))).toEqual([
    'Date of entry 20260131-7KQ2MX/R, line 14',
  ]);
});

test('an entry of more lines than a function takes arguments joins the entries before it', () => {
  const [line] = FIXTURE_JOURNALS[0]!.lines;
  const long = Array.from({ length: 300_000 }, () => ({ ...line!, entry: 'long' }));
  expect(finished(filesOf({}, [{ ...line!, entry: 'short' }, ...long]))).toHaveLength(1);
});
