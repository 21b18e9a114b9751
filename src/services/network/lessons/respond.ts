import { sql } from 'kysely'
import type { Respondable } from '#commons/manifest.ts'
import { isMember } from '../home.ts'
import { lessonKind } from './lesson.ts'

/** Whoever is in the network says "bei uns auch", and how it went with them. Both are counted on the lesson, for lists. */
export const lessonRespondable: Respondable = {
  kind: lessonKind,
  comments: true,
  marks: ['same-here'],
  may: ({ viewer }) => isMember(viewer),
  async counted({ tx, space }, id, what, by) {
    const column = what === 'comment' ? sql.ref('comments') : sql.ref('same_here')
    await sql`update network.lesson set ${column} = ${column} + ${by} where space_id = ${space.id} and id = ${id}`.execute(
      tx,
    )
  },
}
