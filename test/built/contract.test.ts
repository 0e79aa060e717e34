/** functions.json against the catalogue, the core's own lists, the sources and the built script. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WORD_LISTS } from '../../src/functions/enums';
import { associatedIds, associatedTwice, metadata } from './add-in';
import { catalogue } from './catalogue';

const FUNCTIONS = resolve(__dirname, '../../src/functions');
const ids = metadata.functions.map((one) => one.id);

test('the catalogue is read whole', () => {
  expect(catalogue).toHaveLength(77);
  expect(new Set(catalogue.map((entry) => entry.id)).size).toBe(catalogue.length);
});

test('described, associated and written functions are the same, and as many', () => {
  const written = readdirSync(FUNCTIONS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(FUNCTIONS, file), 'utf8').match(/@customfunction \S+/g) ?? [])
    .map((tag) => tag.replace('@customfunction ', ''));
  expect([...associatedIds].sort()).toEqual([...ids].sort());
  expect([...written].sort()).toEqual([...ids].sort());
  expect(associatedTwice).toEqual([]);
});

describe.each(metadata.functions.map((one) => [one.id, one] as const))('%s', (id, declared) => {
  test('is a function of the catalogue, with its arguments in their order', () => {
    const entry = catalogue.find((one) => one.id === id);
    const got = declared.parameters.map(({ name, optional }) => ({ name, optional: optional === true }));
    expect({ id, arguments: got }).toEqual(entry);
  });

  test('has a name Excel takes and a help page', () => {
    expect(declared.name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_]*(\.[A-Z][A-Z0-9_]*)+$/);
    expect(id.length).toBeLessThanOrEqual(64);
    expect(declared.helpUrl).toBe(`https://writedown.example/help/${id}.html`);
  });

  test('describes itself and every argument within Excel’s limits', () => {
    expect(declared.description).toMatch(/^[A-Z].{10,}\.$/);
    expect(declared.description.length).toBeLessThanOrEqual(1024);
    const described = declared.parameters.filter(({ description }) => /^\S.{3,}\.$/.test(description));
    expect(described).toHaveLength(declared.parameters.length);
    expect(declared.parameters.filter(({ description }) => description.length > 512)).toEqual([]);
  });

  test('is pure: not volatile, not streaming, no addresses', () => {
    expect(
      Object.keys(declared.options ?? {}).filter((option) => option !== 'allowErrorForDataTypeAny'),
    ).toEqual([]);
  });
});

test('no two ids are one after upper-casing and with dots stored as underscores', () => {
  const stored = ids.map((id) => id.toUpperCase().replace(/\./g, '_'));
  expect(new Set(stored).size).toBe(ids.length);
});

test('AutoComplete offers the core’s own lists, each to an argument', () => {
  const offered = metadata.enums.map(({ id, values }) => [id, values.map((value) => value.stringValue)]);
  expect(offered).toEqual(WORD_LISTS.map(({ id, words }) => [id, words.map(({ word }) => word)]));
  const used = metadata.functions.flatMap((one) =>
    one.parameters.flatMap((parameter) => parameter.customEnumId ?? []),
  );
  expect([...new Set(used)].sort()).toEqual(WORD_LISTS.map(({ id }) => id).sort());
  expect(metadata.enums.flatMap(({ values }) => values).filter(({ tooltip }) => tooltip === '')).toEqual([]);
});

test('ids and argument lists are frozen: a change here breaks workbooks in the field', () => {
  const signatures = metadata.functions.map(({ id, parameters }) => {
    const list = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
    return `${id}(${list.join(', ')})`;
  });
  expect(signatures).toMatchSnapshot();
});
