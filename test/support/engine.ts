import { readFileSync } from 'node:fs'
import pg from 'pg'
import { teachTypes } from '#foundation/database/connection.ts'
import { openEmbedded } from '#foundation/database/embedded.ts'
import { type Database, outliveLosses } from '#foundation/database/open.ts'

/** Set by the global setup: where the migrated database lies that every test file starts from. */
interface Prepared {
  readonly snapshot: string
  /** PostgreSQL to use instead of the embedded one; its database `allmende_template` is migrated. */
  readonly serverUrl?: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    prepared: Prepared
  }
}

export type { Prepared }

/** A database of one's own, migrated, empty otherwise. Half a second embedded, a tenth on a server. */
export async function ownDatabase(prepared: Prepared): Promise<Database> {
  teachTypes()
  if (!prepared.serverUrl) {
    const embedded = await openEmbedded('memory://', readFileSync(prepared.snapshot))
    return { pool: embedded.pool, embedded: true, dumpTo: (file) => embedded.dumpTo(file, true), close: embedded.close }
  }
  const name = `allmende_${process.pid}_${Math.random().toString(36).slice(2)}`
  await administer(prepared.serverUrl, `create database ${name} template allmende_template`)
  const url = new URL(prepared.serverUrl)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href, max: 10, connectionTimeoutMillis: 60_000, pipeline: true })
  outliveLosses(pool)
  return {
    pool,
    embedded: false,
    dumpTo: null,
    async close() {
      await pool.end()
      await administer(prepared.serverUrl as string, `drop database if exists ${name} with (force)`)
    },
  }
}

export async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A new database without any schema on the server, dropped afterwards. @param work gets its address */
export async function onEmptyDatabase(serverUrl: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `allmende_empty_${process.pid}_${Math.random().toString(36).slice(2)}`
  await administer(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  try {
    await work(url.href)
  } finally {
    await administer(serverUrl, `drop database if exists ${name} with (force)`)
  }
}
