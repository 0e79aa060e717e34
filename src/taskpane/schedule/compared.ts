/** The same asset by other methods, beside the one that is chosen. */

import type { Method } from '../../core/depreciation/curve';
import { TIME_METHODS } from '../../core/depreciation/methods';
import { sentenceOf } from '../../core/problem';
import { andThen, ok } from '../../core/result';
import { factorOf, methodOf, type ScheduleForm } from './form';
import type { Given } from './given';
import { scheduleOf, type Ready } from './reading';
import { rowsOf, type PeriodRow, type ScheduleRows } from './rows';

export interface Compared {
  readonly method: Method;
  readonly periods: readonly PeriodRow[];
  /** By financial year. */
  readonly years: ScheduleRows;
}

export interface Comparison {
  /** The chosen method first. */
  readonly methods: readonly Compared[];
  /** Methods that cannot take the asset, with the sentence that says why. */
  readonly left: readonly { readonly method: Method; readonly why: string }[];
}

/** The methods that can stand beside the chosen one: none beside one that follows units. */
export function comparable(form: Pick<ScheduleForm, 'method'>): readonly Method[] {
  const chosen = methodOf(form);
  return chosen.clock === 'units' ? [] : TIME_METHODS.filter((method) => method !== chosen);
}

/** Only the chosen one where no other is to be compared with it. */
export function comparisonOf(form: ScheduleForm, { given, rows }: Ready): Comparison {
  const chosen = { method: methodOf(form), periods: rows.periods };
  const others = comparable(form).filter(({ word }) => form.compared.includes(word));
  if (others.length === 0) return { methods: [{ ...chosen, years: rows }], left: [] };
  const read = others.map((method) => ({ method, made: comparedBy(method, given) }));
  return {
    methods: [
      { ...chosen, years: given.frequency === 'year' ? rows : yearly(given, rows) },
      ...read.flatMap(({ made }) => (made.ok ? [made.value] : [])),
    ],
    left: read.flatMap(({ method, made }) => (made.ok ? [] : [{ method, why: sentenceOf(made.problem) }])),
  };
}

function comparedBy(method: Method, given: Given) {
  const own = { ...given, method: method.word, factor: factorFor(method.word, given) };
  return andThen(scheduleOf(own), ({ value }) => {
    const rows = rowsOf(value, given.decimals);
    return ok<Compared>({ method, periods: rows.periods, years: yearly(own, rows) });
  });
}

/** @param otherwise What stands where the years cannot be told apart. */
function yearly(given: Given, otherwise: ScheduleRows): ScheduleRows {
  if (given.frequency === 'year') return otherwise;
  const made = scheduleOf({ ...given, frequency: 'year' });
  return made.ok ? rowsOf(made.value.value, given.decimals) : otherwise;
}

/** A factor is for methods that read it alike. */
function factorFor(word: string, given: Given): number | undefined {
  return factorOf(word) === factorOf(given.method) ? given.factor : undefined;
}
