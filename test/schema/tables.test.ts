import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('the types of the tables are what the schema says', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/tables.js', '--check'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})
