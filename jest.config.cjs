const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];
// The packages of d3 are modules; their other form is one file that Node takes as it is.
const conditions = (...own) => ({ testEnvironmentOptions: { customExportConditions: ['umd', ...own] } });
const common = {
  transform: { '\\.tsx?$': swc },
  setupFiles: ['<rootDir>/test/setup/custom-functions.ts'],
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/setup/fast-check.cjs' },
};

module.exports = {
  projects: [
    {
      ...common,
      ...conditions('node', 'node-addons'),
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/built/', '<rootDir>/test/libreoffice/'],
    },
    {
      ...common,
      ...conditions('browser'),
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/dom.ts'],
    },
    // What only the built files can show; needs `npm run build` first.
    {
      ...common,
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/built/**/*.test.ts'],
    },
    // What another program makes of a saved workbook; needs the built files and LibreOffice.
    {
      ...common,
      displayName: 'libreoffice',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
    },
  ],
};
