/**
 * Number formats in a saved file are Excel's own, as they were written, and no translation of them. A cell whose
 * formula gives a format, as DATE does, gets it too: Excel would give it only while the formula is typed.
 */

import type { Library } from './library';
import { addressText } from '../host/area';
import type { NumberFormats } from './number-format';

type Saved = Parameters<InstanceType<Library['UIPlugin']>['exportForExcel']>[0];

/** The number by which a file knows a format; a new one gets the next. */
function idOf(format: string, known: Record<number, string>): number {
  const found = Object.entries(known).find(([, one]) => one === format);
  if (found !== undefined) return Number(found[0]);
  const id = Math.max(0, ...Object.keys(known).map(Number)) + 1;
  known[id] = format;
  return id;
}

/** Must run before the model is created, which hands its `custom.formats` to the plugin. */
export function installSavedFormats(library: Library): void {
  type Config = ConstructorParameters<Library['UIPlugin']>[0];

  class SavedFormats extends library.UIPlugin {
    private readonly numberFormats: NumberFormats;

    constructor(config: Config) {
      super(config);
      this.numberFormats = config.custom['formats'] as NumberFormats;
    }

    override exportForExcel(data: Saved): void {
      for (const sheet of data.sheets)
        for (const { row, col } of this.getters.getEvaluatedCellsPositions(sheet.id)) {
          const { format } = this.getters.getEvaluatedCell({ sheetId: sheet.id, row, col });
          const at = { sheetId: sheet.id, row, column: col, rows: 1, columns: 1 };
          if (format !== undefined) sheet.formats[addressText(at)] = idOf(format, data.formats);
        }
      for (const [id, format] of Object.entries(data.formats))
        data.formats[Number(id)] = this.numberFormats.toExcel(format);
    }
  }

  library.registries.featurePluginRegistry.replace('writedown_saved_formats', SavedFormats);
}
