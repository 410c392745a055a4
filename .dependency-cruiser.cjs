/**
 * The arrows of the house. Whoever is lower knows nothing of who is higher:
 * base <- table, actor <- audit <- nouns <- graphql <- functions <- local.
 */
const core = '^packages/core/src/'
const NOUNS =
  'activity|campaign|case|contact|correction|impersonation|import|invitation|legislature|office|organisation|parliamentarian|pledge|press|prisoner|reminder|reply|report|reported|roster|staff|stop'

/** Who may be imported from where, one line an arrow that must not be. */
const forbidden = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbidden(
      'no-circles',
      'Two files that need each other are one file, or three.',
      { pathNot: '/dist/|/generated/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbidden(
      'base-knows-nobody',
      'base is the ground.',
      { path: `${core}base/` },
      { path: '^packages/', pathNot: `${core}base/` },
    ),
    forbidden(
      'table-knows-base',
      'table stands on base alone.',
      { path: `${core}table/` },
      { path: '^packages/', pathNot: `${core}(base|table)/` },
    ),
    forbidden(
      'definition-knows-nothing',
      'infra imports it: plain data.',
      { path: `${core}table/definition` },
      { path: '.' },
    ),
    forbidden(
      'actor-knows-base',
      'Who may what needs no table.',
      { path: `${core}actor/` },
      { path: '^packages/', pathNot: `${core}(actor|base)/` },
    ),
    forbidden(
      'audit-knows-no-noun',
      'commit serves every noun alike.',
      { path: `${core}audit/` },
      { path: `${core}(${NOUNS}|projection)/` },
    ),
    forbidden(
      'core-knows-nobody-above',
      'The domain knows no GraphQL, no Lambda, no HTTP.',
      { path: core },
      { path: '^packages/(?!core/)|graphql|lambda' },
    ),
    forbidden(
      'nobody-below-knows-maintenance',
      'It walks through everything that there is.',
      { path: core, pathNot: `${core}maintenance/` },
      { path: `${core}maintenance/` },
    ),
    forbidden(
      'nouns-know-no-projection',
      'Read models follow the nouns, never the other way.',
      { path: `${core}(${NOUNS})/` },
      { path: `${core}projection/` },
    ),
    // Imports are the exception: a row and the job's cursor are one transaction, so they compose the nouns' records themselves.
    forbidden(
      'nouns-by-the-front-door',
      'How a noun is kept is its own business; others use its verbs, reads and model.',
      { path: `${core}(${NOUNS})/`, pathNot: `${core}(import|roster)/` },
      { path: `${core}(${NOUNS})/[^/]+[.](item|store)[.]ts$`, pathNot: `${core}$1/` },
    ),
    forbidden(
      'only-commit-and-project-write',
      'No act without its trace.',
      { path: core, pathNot: `${core}(audit/commit|projection/write-projection|table/write)` },
      { path: `${core}table/write` },
    ),
    forbidden(
      'graphql-knows-core',
      'Shapes and translation only.',
      { path: '^packages/graphql/' },
      { path: '^packages/(?!core/|graphql/)' },
    ),
    forbidden(
      'functions-know-no-local',
      'What exists on one machine only is absent from the bundles.',
      { path: '^packages/(core|auth|graphql|functions|mail)/' },
      { path: '^packages/(local|cli|console|embed|office)/|local-sign-in', pathNot: '^packages/auth/' },
    ),
    forbidden(
      'sites-know-no-server',
      'The two web apps know generated operation types only.',
      { path: '^packages/(console|office)/' },
      { path: '^packages/(?!console/|office/|design/)' },
    ),
    forbidden(
      'site-asks-like-a-partner',
      'The public site knows generated operation types only; what answers them is handed in.',
      { path: '^packages/site/' },
      { path: '^packages/(?!site/|design/)' },
    ),
    forbidden(
      'embed-asks-like-a-partner',
      'The dashboard knows generated operation types only: a partner has nothing else.',
      { path: '^packages/embed/' },
      { path: '^packages/(?!embed/|design/)' },
    ),
    forbidden(
      'sites-apart',
      'The office site and the console share the design, nothing else.',
      { path: '^packages/office/' },
      { path: '^packages/console/' },
    ),
    forbidden(
      'sites-apart-too',
      'The office site and the console share the design, nothing else.',
      { path: '^packages/console/' },
      { path: '^packages/office/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/' },
    // TypeScript 7 has no compiler API yet; swc reads the syntax as well.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
