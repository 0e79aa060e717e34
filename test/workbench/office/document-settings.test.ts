import { documentSettings } from '../../../src/workbench/office/document-settings';

const opened = () => documentSettings() as Office.Settings;

test('what is set is there as JSON gives it back, and what is not is null', () => {
  const settings = opened();
  settings.set('mine', { count: 1, left: undefined });
  expect(settings.get('mine')).toEqual({ count: 1 });
  expect(settings.get('another')).toBeNull();
});

test('what is removed is null again', () => {
  const settings = opened();
  settings.set('mine', true);
  settings.remove('mine');
  expect(settings.get('mine')).toBeNull();
});

test('saving answers later, as Excel does', async () => {
  const answers: string[] = [];
  const saved = new Promise<void>((resolve) => {
    opened().saveAsync(({ status }) => {
      answers.push(String(status));
      resolve();
    });
  });
  expect(answers).toEqual([]);
  await saved;
  expect(answers).toEqual(['succeeded']);
});

test('a member that no pane has asked for says so', () => {
  expect(() => opened().refreshAsync(() => undefined)).toThrow(
    'not in the workbench: Office.context.document.settings.refreshAsync',
  );
});
