import { defineConfig } from 'vitest/config'

// Files that touch SQL are named *.db.test.ts; `npm test` runs them on the embedded database and on PostgreSQL.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Files share what they import: reading the program anew for each of them took half of all time. Whoever changes something that all see puts it back.
    isolate: false,
  },
})
