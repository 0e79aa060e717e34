/**
 * Excel's number formats in the part of them that the library can show. What it lacks (colours,
 * conditions, padding, `?`, `General`) is dropped from the display only: the format that was
 * written reads back unchanged.
 */

import type { Library } from './library';

/**
 * In a cell of format `@` the library shows text as typed, apostrophe included, and yet takes `=…`
 * for a formula. Text that begins with `=` gets this format instead, under which the apostrophe
 * works; it reads back as `@`.
 */
export const formulaLikeText = '0;-0;0;@""';

export interface NumberFormats {
  /** The library's format for one of Excel's; `""` is none. */
  toEngine(excel: string): string;
  toExcel(engine: string | undefined): string;
}

const parts = /"[^"]*"|\\.|\[\$[^\]]*\]|\[[^\]]*\]|_.|\*.|AM\/PM|A\/P|E[+-]|General|./gi;

function translatePart(part: string): string {
  if (part.startsWith('"') || part.startsWith('\\')) return part;
  if (part.startsWith('[$')) return part.replace(/-[0-9A-Fa-f]+\]$/, ']').replace('[$]', '');
  if (/^\[(h+|m+|s+)\]$/i.test(part)) return part.slice(1, -1).toLowerCase().padEnd(4, 'h');
  if (part.startsWith('[') || part.startsWith('*')) return '';
  if (part.startsWith('_')) return ' ';
  if (/^(AM\/PM|A\/P)$/i.test(part)) return 'a';
  if (/^E[+-]$/i.test(part)) return 'e';
  if (/^General$/i.test(part)) return '0';
  if (part === '?') return '#';
  return /^[DMYHSQ]$/.test(part) ? part.toLowerCase() : part;
}

/** @example translated('#,##0_);[Red](#,##0)') // "#,##0 ;(#,##0)" */
export function translated(excel: string): string {
  const format = (excel.match(parts) ?? []).map(translatePart).join('');
  return format.includes('e') ? format.replace(/e0+/, 'e') : format;
}

/**
 * Two of Excel's formats may look alike to the library, and yet each must read back as written:
 * so every translation is made its own by a tail of empty quotes, which display as nothing.
 */
export function numberFormats(library: Library): NumberFormats {
  const engineOf = new Map<string, string>();
  const excelOf = new Map<string, string>([[formulaLikeText, '@']]);

  function showable(format: string): boolean {
    try {
      library.helpers.parseFormat(format);
      library.helpers.formatValue(-1234.5, { format, locale: library.constants.DEFAULT_LOCALE });
      return true;
    } catch {
      return false;
    }
  }

  function learn(excel: string): string {
    const plain = translated(excel);
    if (!showable(plain)) return '';
    let engine = plain;
    while (engine !== excel && (excelOf.has(engine) || engine === plain)) engine += '""';
    engineOf.set(excel, engine);
    excelOf.set(engine, excel);
    return engine;
  }

  return {
    toEngine(excel) {
      if (/^general$/i.test(excel) || excel === '') return '';
      return engineOf.get(excel) ?? learn(excel);
    },
    toExcel(engine) {
      if (engine === undefined || engine === '') return 'General';
      return excelOf.get(engine) ?? engine;
    },
  };
}
