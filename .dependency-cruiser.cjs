/**
 * The house's import table (docs/architecture.md), kept by a machine: which room may enter which.
 * Adding a room means adding a row; every folder under apps/ and libs/ must stand in it.
 */
const ROOMS = {
  'libs/model': [],
  'libs/matching': ['libs/model'],
  'libs/lists': ['libs/model', 'libs/matching'],
  'libs/screening': ['libs/model', 'libs/matching'],
  'libs/contracts': ['libs/model'],
  'libs/kafka': ['libs/model', 'libs/contracts'],
  'apps/screener': ['libs/model', 'libs/contracts', 'libs/lists', 'libs/screening', 'libs/kafka'],
  'apps/cli': [
    'libs/model',
    'libs/matching',
    'libs/lists',
    'libs/screening',
    'libs/contracts',
    'libs/kafka',
  ],
  // The screener only for its table of settings.
  tools: [
    'libs/model',
    'libs/matching',
    'libs/lists',
    'libs/screening',
    'libs/contracts',
    'libs/kafka',
    'apps/screener',
  ],
};
/** No framework, no driver, nothing of Node's: they only compute. */
const PURE = ['libs/model', 'libs/matching', 'libs/screening'];
const anyOf = (rooms) => `^(${rooms.map((room) => room.replace('/', '\\/')).join('|')})/`;

const rows = Object.entries(ROOMS).map(([room, mayImport]) => ({
  name: `${room.replace('/', '-')}-imports`,
  comment: `${room} may import ${mayImport.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: '\\.spec\\.ts$' },
  to: { path: '^(apps|libs|tools|test)/', pathNot: anyOf([room, ...mayImport]) },
}));

module.exports = {
  forbidden: [
    ...rows,
    {
      name: 'every-room-in-the-table',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: anyOf(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: 'library-by-its-index-only',
      comment: 'a library is entered by its index.ts',
      severity: 'error',
      from: { path: '^(?:apps|libs|tools|test)/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/([^/]+)/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/$1/'] },
    },
    {
      name: 'pure-rooms-only-compute',
      comment: 'no package and no node:* in model, matching and screening',
      severity: 'error',
      from: { path: anyOf(PURE), pathNot: '\\.spec\\.ts$|/evaluation/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'only-kafka-knows-the-driver',
      severity: 'error',
      from: { path: '^(apps|libs|tools|test)/', pathNot: '^(libs/kafka|test|tools)/' },
      to: { path: 'node_modules/kafkajs' },
    },
    {
      name: 'class-validator-in-parts',
      comment: 'its index takes 150 ms of the start of every thread; see class-validator.ts',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: 'node_modules/class-validator/(cjs|types)/index\\.',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-tools-but-tests',
      severity: 'error',
      from: { pathNot: '^(tools|test)/|\\.spec\\.ts$' },
      to: { path: '^tools/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^test/|\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.spec\\.ts$|/evaluation/|\\.generate\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
