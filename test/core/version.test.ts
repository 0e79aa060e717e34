import { version } from '../../package.json';
import { VERSION } from '../../src/core/version';

it('what posted lines say is the version of the package', () => {
  expect(VERSION).toBe(version);
});
