import { sql } from 'kysely'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Work } from '#foundation/http/route.ts'
import type { FoundThing } from './find-thing.ts'
import { describeThing, linkKind } from './kinds.ts'

/** The thing something is begun from, as a starter's address names it. */
export interface StartedFrom extends FoundThing {
  readonly title: string
}

/**
 * Reads `kind:id` of a starter: a thing of this space as far as the reader may see it, or a public one of another space, which then
 * is the far end of the link. One statement, two for things of another space.
 */
export async function startedFrom(
  work: Pick<Work, 'tx' | 'space' | 'viewer' | 'language'>,
  words: string,
): Promise<StartedFrom | undefined> {
  const [kind = '', id = ''] = words.split(':')
  if (!isUuid(id) || !linkKind(kind)) return undefined
  const here = await describeThing(work, kind, id)
  if (here) return { kind, id, title: here.title, otherSpace: null }
  const { rows } = await sql<{ title: string; space: string }>`
    select coalesce(words -> ${work.language} ->> 'title', title) as title, origin_id as space from publication.published
    where kind = ${kind} and thing_id = ${id} and origin_id <> ${work.space.id} limit 1`.execute(work.tx)
  const [there] = rows
  return there && { kind, id, title: there.title, otherSpace: there.space }
}
