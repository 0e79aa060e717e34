import { cite } from '../../../src/core/citation';
import { entryOf, ENTRIES, FILES, rowsOf, rowsOfFile } from './published';

describe('the rows Excel produced', () => {
  test('none is lost', () => {
    expect(FILES.map((file) => [file, rowsOfFile(file).length])).toEqual([
      ['core', 1793],
      ['vdb', 30],
      ['amorlinc', 720],
      ['amordegrc', 739],
    ]);
  });

  test('each belongs to one of the seven functions', () => {
    expect([...ENTRIES.keys()].map((name) => [name, rowsOf(name).length])).toEqual([
      ['SLN', 14],
      ['SYD', 73],
      ['DB', 190],
      ['DDB', 241],
      ['VDB', 1305],
      ['AMORLINC', 720],
      ['AMORDEGRC', 739],
    ]);
    expect(FILES.flatMap(rowsOfFile).filter(([name]) => !ENTRIES.has(name))).toEqual([]);
  });
});

describe.each([...ENTRIES.keys()])('the working of %s', (name) => {
  const answers = rowsOf(name).flatMap(([, inputs]) => {
    const answer = entryOf(name)(...inputs);
    return answer.ok ? [answer.value] : [];
  });

  test('ends with the result, over all its rows', () => {
    const drifting = answers.filter(({ value, working }) => !Object.is(working().at(-1)?.value, value));
    expect(answers.length).toBeGreaterThan(10);
    expect(drifting).toEqual([]);
  });

  test('gives every step a label, a formula, a finite figure and its source', () => {
    const source = cite('Microsoft Excel', name);
    const steps = answers.flatMap(({ working }) => working());
    const unfit = steps.filter(
      (step) =>
        step.label === '' || step.formula === '' || !Number.isFinite(step.value) || step.source === undefined,
    );
    expect(unfit).toEqual([]);
    expect(steps[0]?.source).toEqual(source);
  });
});
