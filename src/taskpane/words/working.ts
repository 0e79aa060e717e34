/** The words around the steps of a working. */

import { citationText, type Citation } from '../../core/citation';
import { spoken } from './language';

const english = {
  steps: 'Working',
  why: 'Opens the working',
  table: (label: string) => `${label}, table`,
  source: (citation: Citation) => citationText(citation),
  moreRows: (rows: number) => (rows === 1 ? 'and 1 more row' : `and ${rows} more rows`),
  yes: 'TRUE',
  no: 'FALSE',
  percent: (fraction: string, percent: string) => `${fraction} (${percent})`,
  periods: (number: string) => `${number} ${number === '1' ? 'period' : 'periods'}`,
  years: (number: string) => `${number} ${number === '1' ? 'year' : 'years'}`,
  days: (number: string) => `${number} ${number === '1' ? 'day' : 'days'}`,
  units: (number: string) => `${number} ${number === '1' ? 'unit' : 'units'}`,
};

export const WORKING = spoken({ en: english });
