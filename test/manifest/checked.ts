/** Good manifests to spoil, and the checker's findings on them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith, valueOf } from '../scripts/run-module';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Given {
  readonly xml: string;
  readonly environment: 'development' | 'released';
  readonly address: string;
  readonly version?: string;
  readonly files: {
    readonly icons: Readonly<Record<string, Size>>;
    readonly metadata?: string;
    readonly actions?: readonly string[];
  };
}

export interface Finding {
  readonly rule: string;
  readonly sentence: string;
}

interface ManifestMaker {
  released: (xml: string, where: { address: string; version: string }) => string;
  withDevNamespace: (xml: string) => string;
  manifestVersion: (version: string) => string;
  builtManifest: (
    xml: string,
    build: { isProduction: boolean; address: string; version: string; namespace?: boolean },
  ) => string;
}

export const maker = jest.requireActual<ManifestMaker>('../../scripts/build/manifest.cjs');

export const ADDRESS = 'https://addins.example/writedown';

export const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');

const icons = Object.fromEntries(
  [16, 32, 64, 80].map((size) => [`assets/icon-${size}.png`, { width: size, height: size }]),
);

/** Two functions between them have all that functions.json may have. */
export const described = {
  functions: [
    {
      id: 'WDV.DDB',
      name: 'WDV.DDB',
      description: 'Depreciation of one period.',
      helpUrl: `${ADDRESS}/help/WDV.DDB.html`,
      parameters: [
        { name: 'cost', description: 'Cost of the asset.', type: 'number' },
        { name: 'method', description: 'The method.', type: 'any', optional: true, customEnumId: 'METHOD' },
      ],
      result: { type: 'number' },
    },
    {
      id: 'WRITEDOWN.JOURNAL',
      name: 'WRITEDOWN.JOURNAL',
      description: 'The entry.',
      helpUrl: `${ADDRESS}/help/WRITEDOWN.JOURNAL.html`,
      parameters: [
        { name: 'lines', description: 'The lines.', type: 'any', dimensionality: 'matrix', repeating: true },
      ],
      result: { dimensionality: 'matrix' },
      options: { allowErrorForDataTypeAny: true },
    },
  ],
  enums: [{ id: 'METHOD', type: 'string', values: [{ name: 'SLN', stringValue: 'SLN' }] }],
};

export const development: Given = {
  xml: manifest,
  environment: 'development',
  address: 'https://localhost:3000',
  files: { icons },
};

export const released: Given = {
  xml: maker.released(manifest, { address: ADDRESS, version: '1.2.3' }),
  environment: 'released',
  address: ADDRESS,
  version: '1.2.3.0',
  files: { icons, metadata: JSON.stringify(described), actions: [] },
};

/** The findings on each, all from one run of the checker. */
export function findingsOn(all: readonly Given[]): Promise<Finding[][]> {
  const folder = folderWith({ 'all.json': JSON.stringify(all) });
  return valueOf<Finding[][]>(
    `import { readFileSync } from 'node:fs';
     import { checkManifest } from './manifest/check.mjs';`,
    `JSON.parse(readFileSync(${JSON.stringify(path.join(folder, 'all.json'))}, 'utf8')).map(checkManifest)`,
  );
}

/** Spoils a text, and complains if there was nothing to spoil. */
export function swap(text: string, from: string | RegExp, to: string): string {
  const spoilt = text.replace(from, () => to);
  if (spoilt === text) throw new Error(`nothing to spoil: ${String(from)}`);
  return spoilt;
}

/** Places in manifest.xml move, and JSON is refused in each Node's own words; what a sentence says stays. */
export const withoutPlaces = (findings: readonly Finding[]) =>
  findings.map(({ rule, sentence }) => ({
    rule,
    sentence: sentence.replace(/(line|column) \d+/g, '$1 …').replace(/(?<=is no JSON: ).*/, '…'),
  }));
