import { render } from '@testing-library/react';
import { KeyedName } from '../../../src/taskpane/pane/KeyedName';

it.each([
  ['Insert', 'I'],
  ['Write', 'i'],
  ['Post', undefined],
])('%s has the letter of its key underlined: %s', (name, letter) => {
  const { container } = render(<KeyedName name={name} />);
  expect(container.textContent).toBe(name);
  expect(container.querySelector('u')?.textContent).toBe(letter);
});
