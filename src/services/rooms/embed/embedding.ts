import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { embedNotices } from '../texts/embed.ts'

export const embeddings = ['all', 'sites', 'none'] as const

/** Which other websites may show the board of a resource. */
export interface Embedding {
  readonly who: (typeof embeddings)[number]
  /** Origins: 'https://www.example.org'. */
  readonly sites: readonly string[]
}

const mostSites = 20

export async function embeddingOf({ tx, space }: Pick<Work, 'tx' | 'space'>, resource: string): Promise<Embedding> {
  const { rows } = await sql<Embedding>`
    select embedding as who, embedding_sites as sites from rooms.resource where space_id = ${space.id} and id = ${resource}`.execute(
    tx,
  )
  return rows[0] ?? { who: 'none', sites: [] }
}

export async function saveEmbedding(
  { tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>,
  resource: string,
  { who, sites }: Embedding,
): Promise<void> {
  await sql`
    update rooms.resource set embedding = ${who}, embedding_sites = ${[...sites]}::text[], updated_at = ${now}
    where space_id = ${space.id} and id = ${resource}`.execute(tx)
}

/** What somebody typed, line by line, as origins; what is none is refused at its field. */
export function sitesIn(text: string | null): string[] {
  const lines = (text ?? '').split(/[\s,;]+/).filter(Boolean)
  if (lines.length > mostSites) refuse(embedNotices.tooMany(mostSites), 'sites')
  return [...new Set(lines.map((line) => originOf(line) ?? refuse(embedNotices.notASite(line), 'sites')))]
}

/** Only the origin goes into the header: nothing that was typed stands there as it was. */
function originOf(line: string): string | null {
  const url = URL.parse(/^[a-z]+:\/\//i.test(line) ? line : `https://${line}`)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null
  return /^(localhost|[\w-]+(\.[\w-]+)+)$/.test(url.hostname) ? url.origin : null
}

/** Value of `frame-ancestors`. */
export function ancestors({ who, sites }: Embedding): string {
  if (who === 'all') return '*'
  return who === 'none' ? "'none'" : ["'self'", ...sites].join(' ')
}
