/** `range.format` and what hangs below it. Widths are in points there, in pixels in the grid. */

import type { Area } from '../host/area';
import type { Side, Style } from '../host/host';
import type { Handle, Kind, Property } from './client-object';
import { invalidArgument, notInTheWorkbench } from './failure';
import { givenText } from './given';

const pixelsPerPoint = 4 / 3;

const alignments = new Map<string, NonNullable<Style['align']>>([
  ['general', 'general'],
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
]);

function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw invalidArgument('true or false is needed.');
}

function color(value: unknown): string {
  if (typeof value === 'string' && (value === '' || /^#[0-9a-f]{6}$/i.test(value)))
    return value.toUpperCase();
  throw invalidArgument(`"${String(value)}" is not a colour; #RRGGBB is.`);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function styled<K extends keyof Style>(
  key: K,
  parse: (value: unknown) => NonNullable<Style[K]>,
): Property<Area> {
  return {
    read: (area, host) => host.cells.style(area)[key],
    write: (area, value, host) => host.cells.setStyle(area, { [key]: parse(value) }),
  };
}

const font: Kind<Area> = {
  name: 'RangeFont',
  properties: {
    bold: styled('bold', flag),
    italic: styled('italic', flag),
    color: styled('fontColor', color),
  },
};

const fill: Kind<Area> = {
  name: 'RangeFill',
  properties: { color: styled('fillColor', color) },
  methods: { clear: (self) => self.act((area, host) => host.cells.setStyle(area, { fillColor: '' })) },
};

/** An edge of a range. */
interface Edge {
  readonly area: Area;
  readonly side: Side;
}

const sides = new Map<string, Side>([
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
]);

const border: Kind<Edge> = {
  name: 'RangeBorder',
  properties: {
    style: {
      read: ({ area, side }, host) => (host.cells.hasBorder(area, side) ? 'Continuous' : 'None'),
      write({ area, side }, value, host) {
        if (value !== 'Continuous' && value !== 'None')
          throw notInTheWorkbench(`RangeBorder.style ${String(value)}`);
        host.cells.setBorder(area, side, value === 'Continuous');
      },
    },
  },
};

const borders: Kind<Area> = {
  name: 'RangeBorderCollection',
  properties: {},
  methods: {
    getItem(self, args) {
      const index = givenText(args, 0, 'index');
      const side = sides.get(index);
      if (side === undefined) throw notInTheWorkbench(`RangeBorderCollection.getItem(${index})`);
      return self.derive(border, (area) => ({ area, side })).proxy;
    },
  },
};

export const rangeFormat: Kind<Area> = {
  name: 'RangeFormat',
  properties: {
    wrapText: styled('wrap', flag),
    horizontalAlignment: {
      read: (area, host) => capitalized(host.cells.style(area).align ?? 'general'),
      write(area, value, host) {
        const align = alignments.get(String(value).toLowerCase());
        if (align === undefined) throw invalidArgument(`"${String(value)}" is not an alignment here.`);
        host.cells.setStyle(area, { align });
      },
    },
    columnWidth: {
      read: (area, host) => host.cells.columnWidthPixels(area) / pixelsPerPoint,
      write(area, value, host) {
        if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument('columnWidth takes points.');
        host.cells.setColumnWidthPixels(area, value * pixelsPerPoint);
      },
    },
  },
  links: {
    font: (self) => self.derive(font, (area) => area),
    fill: (self) => self.derive(fill, (area) => area),
    borders: (self) => self.derive(borders, (area) => area),
  },
  methods: {
    autofitColumns: (self: Handle<Area>) =>
      self.act((area, host) => host.cells.autofitColumns(area), 'alone'),
  },
};
