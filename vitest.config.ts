import { defineConfig } from 'vitest/config'

/** One Neo4j for the whole run, with the seed in it; what stops or changes a database starts its own. */
export default defineConfig({
  // Vite would take the module of graphql that Node does not take for the libraries: then there would be two copies.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/setup/neo4j.ts', 'tests/journeys/setup.ts'],
    reporters: ['default', './tests/summary.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
})
