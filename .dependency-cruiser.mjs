/** Who may import whom: each rule is an arrow of the map in CONTRIBUTING.md that must not exist. */
const test = '(\\.test\\.tsx?|\\.e2e\\.ts)$|/testing/|^tests/|vite(st)?\\.config|/test-setup';

export default {
  forbidden: [
    {
      name: 'domain-stands-alone',
      comment: 'The rules of the business know zod, and no framework, database or clock.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: test },
      to: { pathNot: '^packages/domain/src/|node_modules/zod/' },
    },
    {
      name: 'plan-and-kpi-are-strangers',
      severity: 'error',
      from: { path: '^packages/domain/src/(plan|kpi)/' },
      to: { path: '^packages/domain/src/(plan|kpi)/', pathNot: '^packages/domain/src/$1/' },
    },
    {
      name: 'plan-and-kpi-stand-on-calendar-and-unit',
      severity: 'error',
      from: { path: '^packages/domain/src/(calendar|unit)/', pathNot: test },
      to: { path: '^packages/domain/src/(plan|kpi)/' },
    },
    {
      name: 'server-slices-meet-in-the-router',
      comment: 'plan, kpi and data-set stand on identity and unit, and do not know each other.',
      severity: 'error',
      from: { path: '^apps/server/src/(plan|kpi|data-set)/', pathNot: test },
      to: { path: '^apps/server/src/(plan|kpi|data-set)/', pathNot: '^apps/server/src/$1/' },
    },
    {
      name: 'admin-takes-only-types-from-server',
      severity: 'error',
      from: { path: '^apps/admin/src/', pathNot: test },
      to: { path: '^apps/server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'admin-takes-only-the-router',
      severity: 'error',
      from: { path: '^apps/admin/src/', pathNot: test },
      to: { path: '^apps/server/', pathNot: '^apps/server/src/router\\.ts$' },
    },
    {
      name: 'only-the-routes-import-a-page',
      severity: 'error',
      from: { path: '^apps/admin/src/', pathNot: `${test}|^apps/admin/src/(routes\\.tsx$|pages/)` },
      to: { path: '^apps/admin/src/pages/' },
    },
    {
      name: 'pages-never-import-pages',
      comment: 'A page may be split into parts of its own beside it; another page it never imports.',
      severity: 'error',
      from: { path: '^apps/admin/src/pages/', pathNot: test },
      to: { path: '^apps/admin/src/pages/.*Page\\.tsx$' },
    },
    {
      name: 'ui-knows-no-business',
      severity: 'error',
      from: { path: '^apps/admin/src/ui/', pathNot: test },
      to: { path: '^(packages/|apps/server/|apps/admin/src/(pages|parts|api))' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      comment: 'An import that does not resolve is an import no rule has looked at.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      from: { pathNot: test },
      to: { path: test },
    },
    {
      name: 'nothing-undeclared',
      comment: 'A package that is used is named in the package.json beside it.',
      severity: 'error',
      from: { path: '^(packages|apps|tests)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|reports|\\.stryker-tmp|\\.data)/' },
    // Without this our own packages do not resolve, and every rule above passes in silence.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
