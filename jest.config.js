const transform = { '^.+\\.tsx?$': ['@swc/jest', { sourceMaps: 'inline' }] };

const project = (name, more) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform,
  // Sources are TypeScript; what is in node_modules is taken as it is.
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: {
    '^@lib/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^content-disposition$': '<rootDir>/test/support/content-disposition.cjs',
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js', '$1'],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  setupFiles: ['<rootDir>/test/support/setup.js'],
  ...more,
});

const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
};

export default {
  maxWorkers: 2,
  // Modules of a suite are never given back: a worker that has run sixty of them spends its time collecting garbage.
  workerIdleMemoryLimit: '700MB',
  // A limit says that something hangs, never that the machine is slow.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/support/last-line.reporter.js'],
  projects: [
    project('rules', { testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/libs/**/*.spec.tsx', '<rootDir>/apps/*/src/**/*.spec.{ts,tsx}'] }),
    project('architecture', { testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] }),
    project('api', { testMatch: ['<rootDir>/test/api/**/*.spec.ts'], ...withDatabase }),
    project('web', {
      testMatch: ['<rootDir>/test/web/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/web-setup.js'],
      ...withDatabase,
    }),
  ],
};
