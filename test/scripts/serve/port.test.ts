import { runModule, valueOf } from '../run-module';

const imports = `import { choosePort } from './serve/port.mjs';`;

test('the flag goes before the environment, and that before 3000', async () => {
  const chosen = `[choosePort('4000', '5000'), choosePort(undefined, '5000'), choosePort(undefined, '')]`;
  expect(await valueOf(imports, chosen)).toEqual([4000, 5000, 3000]);
});

test('what is no port is refused in one sentence', async () => {
  const wrong = ['seven', '3000abc', '30.5', '-1', '65536', ' '];
  const said = await valueOf<string[]>(
    imports,
    `${JSON.stringify(wrong)}.map((text) => { try { return choosePort(text); } catch (error) { return error.message; } })`,
  );
  expect(said).toEqual(wrong.map((text) => `The port should be a whole number up to 65535, not "${text}".`));
});

test('an unknown option is answered with the known ones', async () => {
  const { code, stderr } = await runModule(
    `import { run } from './command.mjs';
     import { main } from './start.mjs';
     await run(() => main(['4000']));`,
  );
  expect(stderr).toBe('npm start takes -- --port NUMBER and -- --no-open, and was given: 4000\n');
  expect(code).toBe(1);
});
