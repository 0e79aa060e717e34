import { openWithWorkbook, opensWithWorkbook } from '../../src/workbook/opens-with';

interface Host {
  /** The file, and what Office was told, in their order. */
  readonly kept: Map<string, unknown>;
  readonly said: string[];
}

function install({ supports = true, saves = true } = {}): Host {
  const host: Host = { kept: new Map(), said: [] };
  let startup = 'None';
  Object.assign(globalThis, {
    Office: {
      StartupBehavior: { none: 'None', load: 'Load' },
      context: {
        requirements: { isSetSupported: (name: string) => supports && name === 'SharedRuntime' },
        document: {
          settings: {
            get: (name: string) => host.kept.get(name) ?? null,
            set: (name: string, value: unknown) => host.kept.set(name, value),
            remove: (name: string) => host.kept.delete(name),
            saveAsync: (callback: (result: object) => void) =>
              callback(
                saves
                  ? { status: 'succeeded' }
                  : { status: 'failed', error: { message: 'The disk is full.' } },
              ),
          },
        },
      },
      addin: {
        getStartupBehavior: () => Promise.resolve(startup),
        setStartupBehavior: (behavior: string) => {
          startup = behavior;
          host.said.push(behavior);
          return Promise.resolve();
        },
      },
    },
  });
  return host;
}

afterEach(() => Object.assign(globalThis, { Office: undefined }));

test('a workbook opens without the add-in until somebody wants it otherwise', async () => {
  const { kept, said } = install();
  expect(await opensWithWorkbook()).toEqual({ done: true, value: false });
  expect([kept.size, said]).toEqual([0, []]);
});

test('switched on, functions load and the pane shows', async () => {
  const { kept, said } = install();
  expect(await openWithWorkbook(true)).toEqual({ done: true, value: true });
  expect([...kept]).toEqual([['Office.AutoShowTaskpaneWithDocument', true]]);
  expect(said).toEqual(['Load']);
  expect(await opensWithWorkbook()).toEqual({ done: true, value: true });
});

test('switched off, nothing of it stays in the file', async () => {
  const { kept } = install();
  await openWithWorkbook(true);
  expect(await openWithWorkbook(false)).toEqual({ done: true, value: false });
  expect(kept.size).toBe(0);
  expect(await opensWithWorkbook()).toEqual({ done: true, value: false });
});

test('a file in which only the pane shows itself counts as on, so that it can be switched off', async () => {
  const { kept } = install();
  kept.set('Office.AutoShowTaskpaneWithDocument', true);
  expect(await opensWithWorkbook()).toEqual({ done: true, value: true });
});

test('a host that cannot is told apart from one that does not', async () => {
  install({ supports: false });
  expect(await opensWithWorkbook()).toEqual({ done: true, value: undefined });
  expect(await openWithWorkbook(true)).toMatchObject({ done: false });
});

test('outside Office there is nothing to switch', async () => {
  expect(await opensWithWorkbook()).toEqual({ done: true, value: undefined });
});

test('what could not be saved is refused with Excel’s sentence, and nothing loads', async () => {
  const { said } = install({ saves: false });
  expect(await openWithWorkbook(true)).toEqual({
    done: false,
    refusal: { sentence: 'Excel answered: The disk is full.' },
  });
  expect(said).toEqual([]);
});
