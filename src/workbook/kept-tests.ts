/** Tests in the workbook's settings, one entry each: they travel with the file to whoever opens it. */

import { done, reading, writing, type Outcome } from './outcome';

/** What the keys of tests begin with; the test's name follows. */
export const TEST_SETTING = 'writedown.test.';

export interface KeptTest {
  readonly name: string;
  /** As it was kept, by whomever: whoever opens it reads it through a door. */
  readonly kept: unknown;
}

/** All of them, by name. */
export function readTests(): Promise<Outcome<readonly KeptTest[]>> {
  return reading(async (context) => {
    const { settings } = context.workbook;
    settings.load('items/key, items/value');
    await context.sync();
    const tests = settings.items
      .filter(({ key }) => key.startsWith(TEST_SETTING))
      .map(({ key, value }): KeptTest => ({ name: key.slice(TEST_SETTING.length), kept: value as unknown }))
      .filter(({ kept }) => kept !== null);
    return done(tests.sort((a, b) => (a.name < b.name ? -1 : 1)));
  });
}

export function keepTest({ name, kept }: KeptTest): Promise<Outcome<true>> {
  return writing(async (context) => {
    context.workbook.settings.add(`${TEST_SETTING}${name}`, kept);
    await context.sync();
    return done(true);
  });
}

export function deleteTest(name: string): Promise<Outcome<true>> {
  return writing(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(`${TEST_SETTING}${name}`);
    await context.sync();
    if (!setting.isNullObject) setting.delete();
    await context.sync();
    return done(true);
  });
}
