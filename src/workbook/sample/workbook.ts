/** The sheets of the sample workbook, in their order. */

import { impairment } from './impairment';
import { movements } from './movements';
import { register } from './register';
import { schedule } from './schedule';
import type { SampleSheet } from './sheet';
import { startHere } from './start-here';
import { stock } from './stock';
import { tax } from './tax';

export const sampleWorkbook: readonly SampleSheet[] = [
  startHere,
  register,
  schedule,
  movements,
  impairment,
  stock,
  tax,
];
