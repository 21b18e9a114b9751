import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Writing } from '../writing.ts'
import type { Feedback } from './report.ts'

/** Writes the report. @returns false when somebody else was faster; `version` 0 is a new one */
export async function saveReport(
  work: Writing,
  meeting: string,
  version: number,
  {
    body,
    press,
    published,
    mentions,
    author,
  }: { body: string; press: string; published: boolean; mentions: readonly string[]; author: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    insert into network.report (space_id, meeting_id, body, press, published, author_id, updated_at)
    values (${work.space.id}, ${meeting}, ${body}, ${press}, ${published}, ${author}, ${work.now})
    on conflict (space_id, meeting_id) do update set body = excluded.body, press = excluded.press, published = excluded.published,
      author_id = excluded.author_id, updated_at = excluded.updated_at, version = network.report.version + 1
      where network.report.version = ${version}
    returning 1`.execute(work.tx)
  if (rows.length === 0) return false
  await sql`delete from network.mention where space_id = ${work.space.id} and meeting_id = ${meeting}`.execute(work.tx)
  await sql`
    insert into network.mention (space_id, meeting_id, contact_id)
    select space_id, ${meeting}, id from network.contact where space_id = ${work.space.id} and id = any(${[...mentions]})`.execute(
    work.tx,
  )
  if (author) await notePresence(work, author, 'network')
  return true
}

export async function addReportPicture(work: Writing, meeting: string, picture: string): Promise<void> {
  await work.tx
    .insertInto('network.report_picture')
    .values({ space_id: work.space.id, id: work.newId(), meeting_id: meeting, picture_id: picture, added_at: work.now })
    .execute()
}

/** What somebody says of a meeting, and, apart from it, that they have. @returns false when they said it before */
export async function giveFeedback(
  work: Writing,
  meeting: string,
  person: string,
  { mark, good, better, next }: Feedback,
): Promise<boolean> {
  const { rows } = await sql`
    insert into network.feedback_given (space_id, meeting_id, person_id) values (${work.space.id}, ${meeting}, ${person}) on conflict do nothing returning 1`.execute(
    work.tx,
  )
  if (rows.length === 0) return false
  // A random id, not one that tells the time: who answered at that moment stays unknown.
  await sql`
    insert into network.feedback (space_id, id, meeting_id, mark, good, better, next)
    values (${work.space.id}, ${randomUUID()}, ${meeting}, ${mark}, ${good}, ${better}, ${next})`.execute(work.tx)
  await notePresence(work, person, 'network')
  return true
}
