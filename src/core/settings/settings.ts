/**
 * What a workbook has decided for all of its schedules, tests and entries: what a form of the pane begins
 * with, and what it counts its money in. Kept in the workbook, so that a colleague's pane says the same.
 */

import { isBlank, readWord } from '../argument';
import { readConvention, readYearEnd } from '../depreciation/in-service';
import { readDecimals, type Decimals } from '../money/minor';
import { shown } from '../problem';
import { all, andThen, ok, refuse, type Result } from '../result';
import { readFramework, type Framework } from '../standards/framework';
import type { Convention } from '../time/service';

/** As Office is, or always the one. */
export const THEMES = ['office', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly framework: Framework;
  /** Minor digits of the currency. */
  readonly decimals: Decimals;
  /** Month in which the financial year closes, 1 to 12. */
  readonly yearEnd: number;
  readonly convention: Convention;
  readonly theme: Theme;
}

/** Those of a workbook that keeps none. */
export const DEFAULT_SETTINGS: Settings = {
  framework: 'IFRS',
  decimals: 2,
  yearEnd: 12,
  convention: 'month',
  theme: 'office',
};

/** In a form that stays readable when more is added to it. */
export function keptSettings(settings: Settings): Readonly<Record<string, unknown>> {
  return { version: 1, ...settings };
}

/**
 * The door for what a workbook keeps: it may have been written by anybody. What it does not say is as in
 * {@link DEFAULT_SETTINGS}.
 *
 * @problem not-understood, out-of-range
 * @example readKeptSettings({ version: 1, decimals: 0 }) // ok({ …DEFAULT_SETTINGS, decimals: 0 })
 */
export function readKeptSettings(kept: unknown): Result<Settings> {
  if (isBlank(kept)) return ok(DEFAULT_SETTINGS);
  if (typeof kept !== 'object') {
    return refuse('not-understood', 'settings', shown(kept), 'what Writedown keeps there');
  }
  const { framework, decimals, yearEnd, convention, theme } = kept as Readonly<Record<string, unknown>>;
  const read: Result<[Framework, Decimals, number, Convention, Theme]> = all([
    readFramework(framework),
    readDecimals(decimals),
    readYearEnd(yearEnd),
    readConvention(convention),
    isBlank(theme) ? ok(DEFAULT_SETTINGS.theme) : readWord('theme', theme, THEMES),
  ]);
  return andThen(read, ([by, digits, month, clock, look]) =>
    ok({ framework: by, decimals: digits, yearEnd: month, convention: clock, theme: look }),
  );
}
