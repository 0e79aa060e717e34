import { GUIDES } from '../../src/help/guides';
import { helpPages } from '../../src/help/site';
import { material } from './material';

test('there is a page for every function and guide, and a list of all of them', async () => {
  const made = await material();
  const pages = helpPages(made);
  const files = [...GUIDES.map(({ file }) => file), ...made.metadata.functions.map(({ id }) => `${id}.html`)];
  expect([...pages.keys()].sort()).toEqual(['index.html', ...files].sort());
  expect(files.filter((file) => pages.get('index.html')?.includes(`href="${file}"`) !== true)).toEqual([]);
});

test.each([
  ['the catalogue', { catalogue: '' }, 'is not in the catalogue'],
  ['the sources', { bindings: [] }, 'is not in the sources'],
])('a function that is missing in %s stops the build', async (_, changed, sentence) => {
  const made = await material();
  expect(() => helpPages({ ...made, ...changed })).toThrow(sentence);
});
