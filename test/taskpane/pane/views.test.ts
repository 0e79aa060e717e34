import { viewNamed, viewOfKey, VIEWS } from '../../../src/taskpane/pane/views';

it('each view has the digit of its place', () => {
  expect(VIEWS.map((_, i) => viewOfKey(`Digit${i + 1}`))).toEqual(VIEWS.map(({ name }) => name));
  expect(viewOfKey('Numpad2')).toBe(VIEWS[1]?.name);
});

it.each(['Digit9', 'Digit0', 'KeyI', ''])('%j is no view', (code) => expect(viewOfKey(code)).toBeUndefined());

it.each([null, undefined, 'toString', 3])('%j that was kept leads to the first view', (name) =>
  expect(viewNamed(name)).toBe(VIEWS[0]?.name),
);
