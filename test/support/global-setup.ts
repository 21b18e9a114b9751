import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
// @ts-expect-error plain JavaScript, shared with the build
import { snapshot as makeSnapshot } from '../../scripts/snapshot.js'
import { migrate } from '../../src/foundation/database/migrate.ts'
import { schemaFolders } from '../../src/schemas.ts'
import { administer } from './engine.ts'

/** Migrates once per run; each test file starts from a copy. ALLMENDE_TEST_SERVER names a PostgreSQL to run on. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'allmende-test-'))
  const snapshot = join(folder, 'migrated.tar')
  const serverUrl = process.env.ALLMENDE_TEST_SERVER
  if (serverUrl) {
    await administer(serverUrl, 'drop database if exists allmende_template with (force)')
    await administer(serverUrl, 'create database allmende_template')
    const url = new URL(serverUrl)
    url.pathname = '/allmende_template'
    const pool = new pg.Pool({ connectionString: url.href, max: 1 })
    await migrate(pool, schemaFolders)
    await pool.end()
  } else {
    copyFileSync(await makeSnapshot(), snapshot)
  }
  project.provide('prepared', { snapshot, serverUrl })
  return async () => rmSync(folder, { recursive: true, force: true })
}
