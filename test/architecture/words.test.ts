import { sources } from './sources';
import { strayWords } from './words';

const PANE = /^taskpane\/(?!words\/)/;

test('the words of the pane stand in their own folder and nowhere else', () => {
  const files = sources().filter(({ path }) => PANE.test(path));
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(strayWords)).toEqual([]);
});

test.each([
  ['<b>Entry</b>', ['1 says Entry']],
  ['<b>of {role}</b>', ['1 says of']],
  ['<b>\n  and {count} more\n</b>', ['2 says and', '2 says more']],
  ["<b>{isOpen ? 'Hide' : 'Show'}</b>", ["1 says 'Hide'", "1 says 'Show'"]],
  ['<>{`${count} lines`}</>', ['1 says `${count} lines`']],
  ['<Field label="Date" />', ['1 says "Date"']],
  ["<Field label={'Date'} />", ["1 says 'Date'"]],
  ['<Field hint={isNew ? words.hint : `Was ${text}`} />', ['1 says `Was ${text}`']],
  ["<Field hint={{ children: 'Was blank' }} />", ["1 says 'Was blank'"]],
  ['<Button aria-label={`Show ${address}`} />', ['1 says `Show ${address}`']],
  ['<ActionBar name="Insert" />', ['1 says "Insert"']],
  ['<input placeholder="any day" />', ['1 says "any day"']],
])('%j in the view is caught', (text, said) => {
  const found = strayWords({ path: 'a.tsx', text: `const view = ${text};` });
  expect(found).toEqual(said.map((word) => `a.tsx:${word}`));
});

test.each([
  ["const LABEL = 'Lock date';"],
  ["return not('Posting the entry.');"],
  ["return not('it is posted.');"],
  ['return `${address} cannot be read. ${why}`;'],
  ["const KINDS = [{ word: 'book', label: 'Book' }];"],
  ["return sentenceOf({ ...problem, takes: 'an amount' });"],
])('%j beside the view is caught', (text) => {
  expect(strayWords({ path: 'a.ts', text })).toEqual([expect.stringMatching(/^a\.ts:1 says /)]);
});

test.each([
  ['a.tsx', 'const view = <Field label={words.date} hint={words.was(text)} />;'],
  ['a.tsx', 'const view = <b className="a b" id="Total">{count} {words.of}</b>;'],
  ['a.tsx', "const view = <b>{total === 'too large' ? '' : total}</b>;"],
  ['a.tsx', "const view = <b>{names.map((name) => <i key={name} role={'Row'}>{name}</i>)} · {sign}</b>;"],
  ['a.tsx', 'const view = <Field error={errors.get(`event ${i}`)} />;'],
  ['a.tsx', 'const view = <Field name="t-accounts" label={LABELS["Date"]} />;'],
  ['a.tsx', "const useStyles = makeStyles({ content: { border: '1px solid Highlight' } });"],
  ['a.ts', "type Makes = 'Sheet and table' | 'nothing';"],
  ['a.ts', "import { Select } from 'Some package';"],
  ['a.ts', "const ROLES: Roles = { 'accumulated depreciation': 'fixed-assets', name: 'assetClass' };"],
  ['a.ts', 'const line = `1px solid ${tokens.colorNeutralStroke2}`;'],
  ['a.ts', "if (key === 'Enter') keep(`${prefix}fold.${name}`, 'open');"],
])('in %s %j is no word', (path, text) => {
  expect(strayWords({ path, text })).toEqual([]);
});
