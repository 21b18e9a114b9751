import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Topic } from '../groupwork/topics.ts'
import type { Feedback, Mention, Report } from './report.ts'

/** The report of a meeting; undefined while nobody has begun one. */
export async function reportOf(tx: Tx, space: string, meeting: string): Promise<Report | undefined> {
  const { rows } = await sql<Report>`
    select body, press, published, version from network.report where space_id = ${space} and meeting_id = ${meeting}`.execute(
    tx,
  )
  return rows[0]
}

/** Pictures of a report, by the order in which they were added. */
export async function reportPictures(
  tx: Tx,
  space: string,
  meeting: string,
): Promise<{ id: string; pictureId: string; mine: boolean }[]> {
  const { rows } = await sql<{ id: string; pictureId: string; mine: boolean }>`
    select id, picture_id as "pictureId", true as mine from network.report_picture where space_id = ${space} and meeting_id = ${meeting}
    order by added_at, id limit 40`.execute(tx)
  return rows
}

/** People a report mentions, as far as they still agree. */
export async function mentionsOf(tx: Tx, space: string, meeting: string): Promise<Mention[]> {
  const { rows } = await sql<Mention>`
    select c.id as contact, p.display_name as name, c.post, a.name as actor from network.mention m
      join network.contact c on c.space_id = m.space_id and c.id = m.contact_id join accounts.person p on p.id = c.person_id and p.deleted_at is null
      left join network.actor a on a.space_id = c.space_id and a.id = c.actor_id
    where m.space_id = ${space} and m.meeting_id = ${meeting} order by p.display_name collate german, c.id limit 100`.execute(
    tx,
  )
  return rows
}

/** Everybody who can be mentioned: whoever agreed to be asked. */
export async function mentionable(tx: Tx, space: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select c.id, p.display_name as name from network.contact c join accounts.person p on p.id = c.person_id and p.deleted_at is null
    where c.space_id = ${space} order by p.display_name collate german, c.id limit 500`.execute(tx)
  return rows
}

/** Bodies that took part, as programme, preparations, groups and sessions say. One statement. */
export async function bodiesAt(tx: Tx, space: string, meeting: string): Promise<{ slug: string; name: string }[]> {
  const { rows } = await sql<{ slug: string; name: string }>`
    select a.slug, a.name from network.actor a where a.space_id = ${space} and (
      a.id = (select m.host_id from network.meeting m where m.space_id = ${space} and m.id = ${meeting})
      or exists (select from network.item i join network.item_part p on p.space_id = i.space_id and p.item_id = i.id where i.space_id = ${space} and i.meeting_id = ${meeting} and p.actor_id = a.id)
      or exists (select from network.preparation p where p.space_id = ${space} and p.meeting_id = ${meeting} and p.actor_id = a.id)
      or exists (select from network.finding f where f.space_id = ${space} and f.meeting_id = ${meeting} and f.actor_id = a.id and not f.hidden)
      or exists (select from network.session s join network.session_host h on h.space_id = s.space_id and h.session_id = s.id
        where s.space_id = ${space} and s.meeting_id = ${meeting} and h.actor_id = a.id and s.state = 'parked'))
    order by a.name collate german, a.id limit 400`.execute(tx)
  return rows
}

/** All answers, in no order that tells anything. */
export async function feedbackOf(tx: Tx, space: string, meeting: string): Promise<Feedback[]> {
  const { rows } = await sql<Feedback>`
    select mark, good, better, next from network.feedback where space_id = ${space} and meeting_id = ${meeting} order by id limit 2000`.execute(
    tx,
  )
  return rows
}

/** Whether somebody came, and whether they have answered already. One statement. */
export async function standingOf(
  tx: Tx,
  space: string,
  meeting: string,
  person: string | null,
): Promise<{ given: boolean }> {
  const { rows } = await sql<{ given: boolean }>`
    select exists (select from network.feedback_given where space_id = ${space} and meeting_id = ${meeting} and person_id = ${person}::uuid) as given`.execute(
    tx,
  )
  return rows[0] ?? { given: false }
}

/** How many lines each topic of the group work has. One statement. */
export async function groupsAt(tx: Tx, space: string, meeting: string): Promise<{ topic: Topic; lines: number }[]> {
  const { rows } = await sql<{ topic: Topic; lines: number }>`
    select topic, count(*)::int as lines from network.finding where space_id = ${space} and meeting_id = ${meeting} and not hidden
    group by topic order by topic`.execute(tx)
  return rows
}
