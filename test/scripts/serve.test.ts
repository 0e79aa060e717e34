import { createServer, type AddressInfo } from 'node:net';
import { folderWith, runModule } from './run-module';

const serve = (args: readonly string[], dist: string) =>
  runModule(`
    import { run } from './command.mjs';
    import { main } from './serve.mjs';
    await run(() => main(${JSON.stringify(args)}, ${JSON.stringify(dist)}));`);

const built = folderWith({ 'taskpane.html': '' });

test('before anything is built, it says how to build', async () => {
  expect(await serve([], folderWith({}))).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Nothing is built yet; build the add-in first: npm run build\n',
  });
});

test('a port in use is named in one sentence, with the way to another', async () => {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
  const { port } = occupant.address() as AddressInfo;
  const { code, stderr } = await serve(['--port', String(port)], built);
  await new Promise((resolve) => occupant.close(resolve));
  expect(stderr).toMatch(
    new RegExp(`^Port ${port} is already in use; choose another with: npm run serve -- --port \\d+\\n$`),
  );
  expect(code).toBe(1);
});

test('an unknown option is answered with the known one', async () => {
  const { code, stderr } = await serve(['4000'], built);
  expect([code, stderr]).toEqual([1, 'npm run serve takes -- --port NUMBER, and was given: 4000\n']);
});
