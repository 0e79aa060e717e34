/** The workbench's workbook, saved and opened in LibreOffice, which is installed where it is missing. */
import { libreOffice } from '../libreoffice/libreoffice.mjs';
import { jestProjects } from './unit-tests.mjs';

export async function savedWorkbook() {
  console.log(`In ${await libreOffice()}.`);
  return jestProjects('libreoffice');
}
