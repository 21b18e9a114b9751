import { sql } from 'kysely'
import type { Leaver, Leaving } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { moveResponses } from '#commons/responses/move-responses.ts'
import type { Writing } from '../../writing.ts'
import { keepingCount } from './counts.ts'
import { kind } from './idea.ts'
import { ideaSource } from './source.ts'

type Taking = Pick<Writing, 'tx' | 'space' | 'now' | 'later'>

/**
 * Takes an idea back: words, place, picture and name go. When others had been merged into it, the earliest of them takes its place,
 * with supports, comments and answers: theirs is not lost with it.
 */
export async function removeIdea(work: Taking, id: string): Promise<void> {
  const { tx, space, now } = work
  const { rows } = await sql<{ id: string }>`
    select id from participation.idea where space_id = ${space.id} and merged_into = ${id} order by confirmed_at, id`.execute(
    tx,
  )
  const heirs = rows.map((row) => row.id)
  const [heir] = heirs
  await keepingCount(work, [id, ...heirs], async () => {
    if (heir) await inherit(work, id, heir)
    await sql`
      update participation.idea set state = 'removed', merged_into = null, merged_at = null, title = '', body = '', place = '', source = '', code = null,
        latitude = null, longitude = null, picture_id = null, person_id = null, guest_name = null, guest_mail = null, link_key = null,
        updated_at = ${now}, version = version + 1
      where space_id = ${space.id} and id = ${id}`.execute(tx)
  })
  await publish(work, ideaSource, heir ? [id, heir] : [id])
}

async function inherit(work: Taking, from: string, heir: string): Promise<void> {
  const { tx, space, now } = work
  await sql`
    update participation.idea h set state = 'shown', merged_into = null, merged_at = null, status = i.status, winner = i.winner, updated_at = ${now},
      version = h.version + 1
    from participation.idea i where h.space_id = ${space.id} and h.id = ${heir} and i.space_id = ${space.id} and i.id = ${from}`.execute(
    tx,
  )
  await sql`
    update participation.idea set merged_into = ${heir} where space_id = ${space.id} and merged_into = ${from}`.execute(
    tx,
  )
  await sql`update participation.idea_answer set idea_id = ${heir} where space_id = ${space.id} and idea_id = ${from}`.execute(
    tx,
  )
  await moveResponses(work, { kind, id: from }, { kind, id: heir })
}

/** Somebody deletes the account: ideas of theirs that were to go with it go now, the others stay without a name. */
export async function ideasGoAlong({ tx, space, now, later }: Leaving, { person }: Leaver): Promise<void> {
  if (!person) return
  const { rows } = await sql<{ id: string }>`
    select id from participation.idea where space_id = ${space.id} and person_id = ${person} and goes and state <> 'removed'`.execute(
    tx,
  )
  for (const { id } of rows) await removeIdea({ tx, space: space as Taking['space'], now, later }, id)
}
