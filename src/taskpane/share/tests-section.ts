/** The tests that a workbook keeps: what each was given, and what was found of its indicators. */

import { citationText } from '../../core/citation';
import type { Question, TestKind } from '../../core/assessment/kind';
import type { Settings } from '../../core/settings/settings';
import type { KeptTest } from '../../workbook/kept-tests';
import { fieldIn, foundIn, kindOf, wordOf, type TestForm } from '../assessment/form';
import { readKeptTest } from '../assessment/stored-test';
import { sourceOfField } from '../fields/linked-field';
import { testWords } from '../words/test';
import { workbookPaperWords as words } from '../words/workbook-paper';
import { paperRow, type PaperEntry, type PaperSection } from './paper-section';
import { refusalOf, type WorkbookState } from './workbook-state';

export function testsSection({ tests, settings }: WorkbookState, known: Settings): PaperSection {
  const said = words.tests;
  const basis = settings.done ? settings.value.settings : known;
  const rows = tests.done ? tests.value.flatMap((test) => testRows(test, basis)) : [];
  return {
    title: said.title,
    notes: [...refusalOf(tests), ...(tests.done && rows.length === 0 ? [said.none] : [])],
    header: rows.length === 0 ? [] : [said.test, '', '', said.asked, '', '', '', '', said.answer, said.note],
    rows,
  };
}

function testRows({ name, kept }: KeptTest, settings: Settings): readonly (readonly PaperEntry[])[] {
  const form = readKeptTest(kept, name);
  const kind = kindOf(form, settings);
  return [
    asked(name, words.tests.kind, '', `${kind.label}: ${kind.sources.map(citationText).join('; ')}`),
    ...answered(form, 'date', testWords.date).map(([label, answer, source]) =>
      asked(name, label, answer, source),
    ),
    ...kind.questions.flatMap((question) => questionRows(name, form, question, settings)),
    ...indicatorRows(name, form, kind),
    asked(name, words.tests.signOff, '', words.tests.onPaper),
  ];
}

function questionRows(
  name: string,
  form: TestForm,
  question: Question,
  settings: Settings,
): readonly (readonly PaperEntry[])[] {
  const { label, takes, words: choices = [] } = question;
  if (takes !== 'word') {
    return answered(form, question.name, label).map(([said, answer, source]) =>
      asked(name, said, answer, source),
    );
  }
  const word = wordOf(form, question, settings);
  return [asked(name, label, choices.find((choice) => choice.word === word)?.label ?? word, '')];
}

/** What a field held when the test was kept, and the cells it came from. */
function answered(form: TestForm, field: string, label: string): readonly [string, string, string][] {
  const kept = fieldIn(form, field);
  return kept.committed === '' ? [] : [[label, kept.committed, sourceOfField(kept) ?? '']];
}

function indicatorRows(
  name: string,
  form: TestForm,
  { indicators }: TestKind,
): readonly (readonly PaperEntry[])[] {
  return indicators.map((indicator) => {
    const { answer, note } = foundIn(form, indicator.name);
    const source = citationText(indicator.source);
    const remark = note === '' ? source : `${source}. ${note}`;
    return asked(name, indicator.text, testWords.paper.answers[answer], remark);
  });
}

function asked(test: string, what: string, answer: string, note: string): readonly PaperEntry[] {
  return paperRow({ 0: test, 3: what, 8: answer, 9: note });
}
