import { sql } from 'kysely'
import type pg from 'pg'
import type { Module } from '#commons/manifest.ts'
import { filesOfHouse } from '#commons/moving/traces.ts'
import { schemaState } from '#foundation/database/migrate.ts'
import { inHouse, inSpace } from '#foundation/database/transactions.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { schemaFolders } from '../../schemas.ts'
import { verifyTexts as texts } from '../texts.ts'
import { brokenForeignKeys } from './foreign-keys.ts'

/** What a check found; `bad` makes the command fail. */
export interface Finding {
  readonly bad: boolean
  readonly what: Sentence
}

const good = (what: Sentence): Finding => ({ bad: false, what })
const bad = (what: Sentence): Finding => ({ bad: true, what })

/**
 * Checks a database and its files, changing nothing: schema, foreign keys, public entries against their sources, files.
 * @param checkFile what the file store or a backup says about a file
 */
export async function verifyHouse(
  pool: pg.Pool,
  modules: readonly Module[],
  checkFile: (key: string) => Promise<'whole' | 'damaged' | 'missing'>,
): Promise<Finding[]> {
  const schema = await schemaFindings(pool)
  if (schema.some((finding) => finding.bad)) return schema
  return [
    ...schema,
    ...(await keyFindings(pool)),
    ...(await entryFindings(pool, modules)),
    ...(await fileFindings(pool, checkFile)),
  ]
}

async function schemaFindings(pool: pg.Pool): Promise<Finding[]> {
  const { waiting, newer, changed } = await schemaState(pool, schemaFolders)
  if (newer.length) return [bad(texts.schemaNewer(newer.join(', ')))]
  if (changed.length) return [bad(texts.schemaChanged(changed.join(', ')))]
  if (waiting.length) return [bad(texts.schemaOlder(waiting.join(', ')))]
  return [good(texts.schemaFits)]
}

async function keyFindings(pool: pg.Pool): Promise<Finding[]> {
  const broken = await brokenForeignKeys(pool)
  if (!broken) return [good(texts.keysUnseen)]
  if (!broken.size) return [good(texts.keysFit)]
  return [...broken].map(([name, rows]) => bad(texts.keyBroken(name, rows)))
}

async function entryFindings(pool: pg.Pool, modules: readonly Module[]): Promise<Finding[]> {
  const sources = modules.flatMap((module) => module.sources ?? [])
  const spaces = await inHouse(pool, (tx) => tx.selectFrom('spaces.space').select(['id', 'slug', 'name']).execute())
  const findings: Finding[] = []
  let all = 0
  for (const { id, slug, name } of spaces) {
    const beyond = await inSpace(pool, { space: id }, async (tx) => {
      for (const { kind, read } of sources) {
        const wanted = (await read(tx, null)).length
        const { rows } = await sql<{
          n: number
        }>`select count(*) as n from publication.entry where kind = ${kind}`.execute(tx)
        all += wanted
        if (rows[0]?.n !== wanted) findings.push(bad(texts.entriesDiffer(name, kind, wanted, rows[0]?.n ?? 0, slug)))
      }
      const { rows } = await sql<{ n: number }>`select count(*) as n from publication.entry where beyond`.execute(tx)
      return rows[0]?.n ?? 0
    })
    const copies = await inHouse(pool, async (tx) => {
      const { rows } = await sql<{
        n: number
      }>`select count(*) as n from publication.published where origin_id = ${id}`.execute(tx)
      return rows[0]?.n ?? 0
    })
    if (copies === beyond) continue
    const waits = await copiesWait(pool, id)
    findings.push(
      waits ? good(texts.copiesWait(name, beyond, copies)) : bad(texts.copiesDiffer(name, beyond, copies, slug)),
    )
  }
  return findings.length ? findings : [good(texts.entriesFit(all, spaces.length))]
}

/** The network's copy follows a moment after the commit, by jobs that may not have run yet. */
async function copiesWait(pool: pg.Pool, space: string): Promise<boolean> {
  const { rows } = await pool.query(
    `select from jobs.job where name = 'publication.copy' and state in ('created', 'retry', 'active') and data ->> 'space' = $1 limit 1`,
    [space],
  )
  return rows.length > 0
}

async function fileFindings(
  pool: pg.Pool,
  check: (key: string) => Promise<'whole' | 'damaged' | 'missing'>,
): Promise<Finding[]> {
  const keys = [...(await filesOfHouse(pool))].sort()
  const findings: Finding[] = []
  for (const key of keys) {
    const state = await check(key)
    if (state !== 'whole') findings.push(bad(state === 'missing' ? texts.fileMissing(key) : texts.fileDamaged(key)))
  }
  return findings.length ? findings : [good(texts.filesFit(keys.length))]
}
