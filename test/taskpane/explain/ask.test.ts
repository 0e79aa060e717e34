import { asksWhy } from '../../../src/taskpane/explain/ask';

const keys = (key: string, more: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

test.each([
  [keys('Enter', { altKey: true }), true],
  [keys('Enter'), false],
  [keys('w', { altKey: true }), false],
  [keys('Enter', { altKey: true, ctrlKey: true }), false],
  [keys('Enter', { altKey: true, metaKey: true }), false],
])('%j asks why: %s', (pressed, expected) => {
  expect(asksWhy(pressed)).toBe(expected);
});
