import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { isLanguage } from '#foundation/text/language.ts'
import type { Thing } from './edges.ts'
import { linkKinds } from './kinds.ts'

/** A thing to link to, and the space it lives in when that is another one. */
export interface FoundThing extends Thing {
  readonly otherSpace: string | null
}

type Searching = Pick<Work, 'tx' | 'space' | 'origin'>

/** What was published here last, to choose from. One statement. */
export async function recentThings(
  { tx, space }: Searching,
  without: Thing,
): Promise<{ kind: string; id: string; title: string }[]> {
  const kinds = linkKinds().map(({ kind }) => kind)
  const { rows } = await sql<{ kind: string; id: string; title: string }>`
    select kind, thing_id as id, title from publication.entry
    where space_id = ${space.id} and kind = any(${kinds}) and not (kind = ${without.kind} and thing_id = ${without.id})
    order by published_at desc, thing_id limit 50`.execute(tx)
  return rows
}

/**
 * The public thing at an address somebody pasted: of this space or of another one of this house, in any language.
 * @returns undefined when the address is of another website, or nothing public stands there
 */
export async function thingAt(work: Searching, pasted: string): Promise<FoundThing | undefined> {
  const url = URL.parse(pasted.trim(), work.origin)
  if (!url) return undefined
  const parts = url.pathname.split('/').filter(Boolean).map(decoded)
  if (isLanguage(parts[0])) parts.shift()
  const { rows: spaces } = await sql<{ id: string; slug: string }>`
    select id, slug from spaces.space where slug = ${parts[0] ?? ''} or ${url.hostname} = any(hosts) or kind = 'network'
    order by (slug <> '' and slug = ${parts[0] ?? ''}) desc, (${url.hostname} = any(hosts)) desc limit 1`.execute(
    work.tx,
  )
  const there = spaces[0]
  const ours = url.origin === new URL(work.origin).origin || there?.slug !== ''
  if (!there || !ours) return undefined
  if (there.slug && parts[0] === there.slug) parts.shift()
  const local = `/${parts.map(encodeURIComponent).join('/')}`
  const kinds = linkKinds().map(({ kind }) => kind)
  const here = there.id === work.space.id
  const { rows } = here
    ? await sql<Thing>`select kind, thing_id as id from publication.entry
        where space_id = ${there.id} and address = ${local} and kind = any(${kinds}) limit 1`.execute(work.tx)
    : await sql<Thing>`select kind, thing_id as id from publication.published
        where origin_id = ${there.id} and address = ${local} and kind = any(${kinds}) limit 1`.execute(work.tx)
  const thing = rows[0]
  return thing && { ...thing, otherSpace: here ? null : there.id }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
