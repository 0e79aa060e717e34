import { createServer, type AddressInfo } from 'node:net';
import { runModule } from '../run-module';

const command = (port: number) => `
  import { run } from './command.mjs';
  import { ensureFree } from './serve/listen.mjs';
  await run(() => ensureFree(${port}));`;

test('a port in use is named in one sentence, with the way to another', async () => {
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve));
  const { port } = occupant.address() as AddressInfo;
  const { code, stderr } = await runModule(command(port));
  await new Promise((resolve) => occupant.close(resolve));
  expect(stderr).toBe(
    `Port ${port} is already in use; choose another with: npm start -- --port ${port === 65535 ? 3000 : port + 1}\n`,
  );
  expect(code).toBe(1);
});

test('a free port is left free', async () => {
  expect(await runModule(command(0))).toEqual({ code: 0, stdout: '', stderr: '' });
});
