import { sql } from 'kysely'
import { addLink } from '#commons/links/edges.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { Writing } from '../../writing.ts'
import { kind as ideaKind, type Status } from '../ideas/idea.ts'
import { kind } from './project.ts'
import { addProjects } from './save-project.ts'

/** An idea of the same dialogue that was taken up, wholly or in part, or won; and no project here yet. */
export interface Acceptable {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly author: string
  readonly status: Status | null
  readonly winner: boolean
  readonly municipality: string | null
  readonly place: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly field: Field | null
  readonly pictureId: string | null
}

/** Only from phases that are over: before that an answer may still change. One statement. */
export async function acceptableIdeas(
  { tx, space, now }: Pick<Work, 'tx' | 'space' | 'now'>,
  dialogue: string,
  phase: string,
): Promise<Acceptable[]> {
  const { rows } = await sql<Acceptable>`
    select i.id, i.title, i.body, coalesce(p.display_name, i.guest_name, '') as author, i.status, i.winner, i.municipality, i.place, i.latitude,
      i.longitude, i.field_id as field, i.picture_id as "pictureId"
    from participation.idea i
    join participation.phase f on f.space_id = i.space_id and f.id = i.phase_id
    left join accounts.person p on p.id = i.person_id
    where i.space_id = ${space.id} and f.dialogue_id = ${dialogue} and f.method = 'ideas' and f.ends_at <= ${now}
      and i.state = 'shown' and not i.hidden and (i.status in ('taken', 'partly') or i.winner)
      and not exists (select from participation.project j where j.space_id = i.space_id and j.phase_id = ${phase} and j.idea_id = i.id)
    order by i.supports desc, i.id limit 200`.execute(tx)
  return rows
}

/** Makes projects of ideas, still without a cost; project and idea point to each other. @returns how many */
export async function takeOver(
  work: Writing & Pick<Work, 'random' | 'viewer'>,
  phase: string,
  ideas: readonly Acceptable[],
): Promise<number> {
  const ids = await addProjects(
    work,
    phase,
    ideas.map((idea) => ({
      columns: {
        title: idea.title,
        body: idea.body,
        cost: null,
        municipality: idea.municipality,
        place: idea.place,
        latitude: idea.latitude,
        longitude: idea.longitude,
        field_id: idea.field,
      },
      picture: idea.pictureId,
      idea: idea.id,
    })),
  )
  for (const [at, id] of ids.entries())
    await addLink(
      work,
      { relation: 'came-from', from: { kind, id }, to: { kind: ideaKind, id: ideas[at]?.id ?? '' } },
      work.viewer.person,
    )
  return ids.length
}
