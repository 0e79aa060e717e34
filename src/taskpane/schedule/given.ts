/** What the form says, as the core's door takes it: numbers and days read as people type them. */

import type { Decimals } from '../../core/money/minor';
import type { Frequency } from '../../core/depreciation/periods';
import type { Settings } from '../../core/settings/settings';
import { all, andThen, ok, type Result } from '../../core/result';
import type { Cells } from '../../workbook/cells';
import { readTypedAmount } from '../typed/amount';
import { isoFromTyped } from '../typed/date';
import { factorOf, isByUnits, type ScheduleForm } from './form';

/** Arguments of a schedule, by their names. */
export interface Given {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
  readonly method: string;
  readonly factor: number | undefined;
  /** ISO text, or what was typed where it is no day. */
  readonly in_service: string;
  readonly frequency: Frequency;
  /** Only with a day in service, as the two after it. */
  readonly convention: string | undefined;
  readonly year_end: number | undefined;
  readonly decimals: Decimals;
  readonly events: readonly (readonly unknown[])[] | undefined;
  readonly units: readonly (readonly unknown[])[] | undefined;
}

/** The cells that the form names. */
export interface NamedCells {
  readonly events?: Cells | undefined;
  readonly units?: Cells | undefined;
}

/**
 * @param language Of what is typed.
 * @problem not-understood for what is no amount
 */
export function givenOf(
  form: ScheduleForm,
  language: string,
  settings: Settings,
  cells: NamedCells,
): Result<Given> {
  const { fields, method, frequency } = form;
  const factorField = factorOf(method);
  const read: Result<(number | undefined)[]> = all([
    readTypedAmount('cost', fields.cost.text, language),
    readTypedAmount('salvage', fields.salvage.text, language),
    readTypedAmount('life', fields.life.text, language),
    factorField === undefined ? ok(undefined) : readFactor(fields[factorField].text, language),
  ]);
  return andThen(read, ([cost = 0, salvage = 0, life = 0, factor]) => {
    const day = fields.in_service.text.trim();
    const isDated = day !== '';
    return ok({
      cost,
      salvage,
      life,
      method,
      factor,
      in_service: isoFromTyped(day, language) ?? day,
      frequency,
      convention: isDated ? form.convention || settings.convention : undefined,
      year_end: isDated ? Number(form.yearEnd) || settings.yearEnd : undefined,
      decimals: settings.decimals,
      events: cells.events === undefined ? typedEvents(form, isDated, language) : cells.events.values,
      units: isByUnits(form) ? cells.units?.values : undefined,
    });
  });
}

/** A rate may be typed as a percentage. */
function readFactor(text: string, language: string): Result<number | undefined> {
  const [, digits] = /^(.*)%$/.exec(text.trim()) ?? [];
  if (digits === undefined) return readTypedAmount('factor', text, language);
  // By its decimals, which a division would lose.
  return andThen(readTypedAmount('factor', digits, language), (percent) =>
    ok(percent === undefined ? undefined : Number(`${percent}e-2`)),
  );
}

/** As a table of cells would have them; none when none are typed. */
function typedEvents({ events }: ScheduleForm, isDated: boolean, language: string): Given['events'] {
  if (events.length === 0) return undefined;
  return [
    [isDated ? 'Date' : 'Period', 'Event', 'Amount'],
    ...events.map(({ on, kind, amount }) => [
      isDated ? (isoFromTyped(on, language) ?? on) : numberOr(on, language),
      kind,
      numberOr(amount, language),
    ]),
  ];
}

/** What is no number may be a method's word, or a mistake that the door names. */
function numberOr(text: string, language: string): number | string {
  const read = readTypedAmount('', text, language);
  return read.ok && read.value !== undefined ? read.value : text.trim();
}
