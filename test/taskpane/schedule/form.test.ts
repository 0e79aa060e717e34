import { changed, BLANK_FORM, factorOf } from '../../../src/taskpane/schedule/form';
import { method, typedForm } from './forms';

it('keeps what was typed when another method is chosen', () => {
  const form = typedForm([method('SYD')]);
  expect(form.method).toBe('SYD');
  expect(form.fields.cost.text).toBe('10,000');
});

it('a multiple and a rate are kept apart', () => {
  const typed = typedForm([method('DDB')], { factor: '1.5' });
  expect(changed(typed, method('VDB')).fields.factor.text).toBe('1.5');
  expect(changed(changed(typed, method('SLN')), method('DDB')).fields.factor.text).toBe('1.5');
  expect(changed(typed, method('REDUCING')).fields.rate.text).toBe('');
});

it('an unknown word changes nothing', () => {
  expect(changed(BLANK_FORM, { type: 'chosen', what: 'frequency', word: 'week' })).toEqual(BLANK_FORM);
  expect(changed(BLANK_FORM, { type: 'chosen', what: 'way', word: 'mail' })).toEqual(BLANK_FORM);
});

it('a method is compared once, or not', () => {
  const twice = typedForm([
    { type: 'compared', word: 'SYD', isCompared: true },
    { type: 'compared', word: 'SYD', isCompared: true },
  ]);
  expect(twice.compared).toEqual(['SYD']);
  expect(changed(twice, { type: 'compared', word: 'SYD', isCompared: false }).compared).toEqual([]);
});

it('events are added, changed and removed by their place', () => {
  const form = typedForm([
    { type: 'event added' },
    { type: 'event added' },
    { type: 'event', index: 1, part: 'kind', text: 'disposal' },
    { type: 'event', index: 1, part: 'on', text: '3' },
    { type: 'event removed', index: 0 },
  ]);
  expect(form.events).toEqual([{ on: '3', kind: 'disposal', amount: '' }]);
});

it.each([
  ['DDB', 'factor'],
  ['VDB', 'factor'],
  ['REDUCING', 'rate'],
  ['SLN', undefined],
])('the factor of %s stands in the field %s', (word, kind) => expect(factorOf(word)).toBe(kind));
