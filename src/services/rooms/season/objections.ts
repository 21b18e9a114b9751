import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found, missing, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { localDay } from '../rules/times.ts'
import { seasonNotices as notices } from '../texts/season-notices.ts'
import { applicationOf, seasonById } from './queries.ts'
import { lockedSeason } from './save-season.ts'
import { phaseOf } from './season.ts'
import { tellClub } from './telling.ts'

/** A club that applied says what is wrong with the proposal. */
export async function object(work: Work, id: string, organisation: string, words: string): Promise<void> {
  const season = found(await seasonById(work, id))
  if (phaseOf(season, localDay(work.now)) !== 'objections') refuse(notices.noObjections)
  const application = await applicationOf(work, id, organisation)
  if (application?.state !== 'sent') refuse(notices.notApplied)
  await work.tx
    .insertInto('rooms.objection')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      season_id: id,
      organisation_id: organisation,
      person_id: work.viewer.person,
      words,
      made_at: work.now,
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .execute()
  if (work.viewer.person) await notePresence(work, work.viewer.person, 'rooms')
}

/** Staff answer; the answer is public, and the club is told. It can be written anew until the decision. */
export async function answerObjection(work: Work, id: string, objection: string, answer: string): Promise<void> {
  const season = await lockedSeason(work, id, 'proposed')
  if (!isUuid(objection)) missing()
  const { rows } = await sql<{ organisation: string }>`
    update rooms.objection set answer = ${answer}, answered_by = ${work.viewer.person}, answered_at = ${work.now}
    where space_id = ${work.space.id} and season_id = ${id} and id = ${objection} returning organisation_id as organisation`.execute(
    work.tx,
  )
  await tellClub(work, season, found(rows[0]).organisation, 'answered')
}
