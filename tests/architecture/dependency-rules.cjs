// Who may import whom, one rule a sentence; type-only imports count. The names say what to do instead.
const capability =
  '(workspace|people|skills|gaps|catalogue|plans|budget|licences|imports|exports|frameworks|experts|sessions|optimise|needs|risks|qualifications|direction)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept, or hide a third: extract it.',
      severity: 'error',
      from: {},
      // A type that is looked up both ways costs nothing when the product runs; every other rule counts types.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import must lead somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-is-pure',
      comment:
        'shared/ runs in Node and in the browser: it imports zod, @orpc/contract and itself only.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^shared/', '^node_modules/zod/', '^node_modules/@orpc/contract/'] },
    },
    {
      name: 'shared-tests-stay-pure',
      comment:
        'Tests of shared/ may use the test libraries and Node, never the backend or the renderer.',
      severity: 'error',
      from: { path: '^shared/.*[.]test[.]ts$' },
      to: { path: '^(electron|renderer)/' },
    },
    {
      name: 'stores-persist',
      comment:
        'A store holds the SQL of its own tables: move what needs another capability to the router.',
      severity: 'error',
      from: { path: `^electron/backend/${capability}/[^/]+[.]store[.]ts$` },
      to: { path: `^electron/backend/${capability}/`, pathNot: '^electron/backend/$1/' },
    },
    {
      name: 'stores-do-not-orchestrate',
      comment: 'A store is called by routers and never calls one, nor a host or a job.',
      severity: 'error',
      from: { path: '[.]store[.]ts$' },
      to: { path: ['[.]router[.]ts$', '^electron/hosts/', '^electron/backend/jobs/'] },
    },
    {
      name: 'routers-do-not-call-routers',
      comment: 'Put the orchestration two routers share in a named file that is not a router.',
      severity: 'error',
      from: { path: '^electron/backend/.+[.]router[.]ts$' },
      to: { path: '[.]router[.]ts$' },
    },
    {
      name: 'database-knows-no-capability',
      comment: 'electron/database opens, migrates and backs up files; capabilities build on it.',
      severity: 'error',
      from: { path: '^electron/database/', pathNot: '[.]test[.]ts$' },
      to: { path: '^electron/(backend|hosts)/' },
    },
    {
      name: 'backend-does-not-know-its-hosts',
      comment:
        'The same backend is carried by every door: it imports no host, no Electron, no renderer.',
      severity: 'error',
      from: { path: '^electron/(backend|database)/', pathNot: '[.]test[.]ts$' },
      to: {
        path: [
          '^electron/hosts/',
          '^electron/[^/]+[.]ts$',
          '^renderer/',
          '^node_modules/electron/',
        ],
      },
    },
    {
      name: 'hosts-see-the-router-only',
      comment:
        'A host carries: it may see the router, the backend and words, not what is behind them.',
      severity: 'error',
      from: { path: '^electron/(hosts/|[^/]+[.]ts$)', pathNot: '[.]test[.]ts$' },
      to: {
        path: '^electron/(backend|database)/',
        pathNot: [
          '^electron/backend/(router|backend|translate)[.]ts$',
          '^electron/backend/workspace/(open|create)-workspace[.]ts$',
        ],
      },
    },
    {
      name: 'features-never-import-features',
      comment:
        'Only renderer/screens joins several features; move what is common to renderer/ui or shared/.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'screens-are-on-top',
      comment: 'Screens compose features; only the app itself imports screens.',
      severity: 'error',
      from: { path: '^renderer/(features|ui|api)/' },
      to: { path: '^renderer/screens/' },
    },
    {
      name: 'ui-has-no-business',
      comment: 'renderer/ui is looks and behaviour only: no capability, feature or contract.',
      severity: 'error',
      from: { path: '^renderer/ui/', pathNot: '[.]test[.]tsx?$' },
      to: {
        path: [
          '^renderer/(features|screens)/',
          // How a refusal reads is looks; the rest of the api is business.
          '^renderer/api/(?!error-message[.]ts)',
          `^shared/(${capability}/|contract[.]ts)`,
        ],
      },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'The page runs in a sandbox: reach the machine through the contract.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^electron/' },
    },
    {
      name: 'renderer-has-no-builtins',
      comment: 'The page runs in a browser: Node modules are not there.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '[.]test[.]tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'The product works without its tests.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared|resources)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: ['^tests/', '[.]test[.]tsx?$'] },
    },
    {
      name: 'only-hosts-see-electron',
      comment:
        'Electron is imported by the desktop hosts, main and preload; everything else runs without it.',
      severity: 'error',
      from: { pathNot: '^electron/(hosts/|main[.]ts$|preload[.]ts$)' },
      to: { path: '^node_modules/electron/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
