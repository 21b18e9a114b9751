import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { readableFor } from '../audience.ts'
import { readableChallenges } from '../challenges/reading.ts'
import { readableLessons } from '../lessons/reading.ts'

/** More than these are not counted. */
export const manyLessons = 1000

export interface Numbers {
  readonly actors: number
  readonly profiles: number
  readonly lessons: number
  readonly challenges: number
}

/** How much there is in this room, as far as somebody may read it. One statement. */
export async function numbersOf(tx: Tx, space: string, viewer: Viewer): Promise<Numbers> {
  const { rows } = await sql<Numbers>`
    select (select count(*)::int from network.actor a where a.space_id = ${space} and a.takes_part) as actors,
      (select count(*)::int from network.profile r where r.space_id = ${space} and not r.hidden and ${readableFor(viewer, 'r')}) as profiles,
      (select count(*)::int from (select from network.lesson l where l.space_id = ${space} and not l.hidden and ${readableLessons(viewer, 'l')}
        limit ${sql.lit(manyLessons)}) l) as lessons,
      (select count(*)::int from network.challenge c where c.space_id = ${space} and c.state = 'open' and not c.hidden and ${readableChallenges(viewer, 'c')}) as challenges`.execute(
    tx,
  )
  return rows[0] as Numbers
}
