import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      '{kit,ui,db,kernel,apps,rooms,samples,bench}/**/*.test.{ts,tsx}',
      'tests/*.test.ts',
      'tests/corpus/*.test.ts',
      'tests/rehearsals/*.test.ts',
    ],
    globalSetup: ['./tests/support/postgres.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['kit/**/*.ts', 'rooms/*/core/**/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { branches: 100 },
    },
  },
})
