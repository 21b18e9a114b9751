import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { NoteLine, NotePhoto } from './note.ts'

const columns = (person: string | null) => sql`
  l.id, l.session_id as session, l.part, l.words, l.written_at as "writtenAt", coalesce(p.display_name, '') as author, coalesce(l.author_id = ${person}::uuid, false) as mine`
const tables = sql`network.note_line l left join accounts.person p on p.id = l.author_id and p.deleted_at is null`

/** The lines of one session, in the order in which they were written. One statement. */
export async function linesOfSession(
  tx: Tx,
  space: string,
  session: string,
  person: string | null,
): Promise<NoteLine[]> {
  const { rows } = await sql<NoteLine>`
    select ${columns(person)} from ${tables} where l.space_id = ${space} and l.session_id = ${session} and not l.hidden
    order by l.written_at, l.id limit 1000`.execute(tx)
  return rows
}

/** The lines of all sessions of a barcamp. One statement. */
export async function linesOfCamp(tx: Tx, space: string, meeting: string): Promise<NoteLine[]> {
  const { rows } = await sql<NoteLine>`
    select ${columns(null)} from ${tables} join network.session s on s.space_id = l.space_id and s.id = l.session_id
    where l.space_id = ${space} and s.meeting_id = ${meeting} and not l.hidden and not s.hidden order by s.number, l.written_at, l.id limit 5000`.execute(
    tx,
  )
  return rows
}

export async function photosOfSession(
  tx: Tx,
  space: string,
  session: string,
  person: string | null,
): Promise<NotePhoto[]> {
  const { rows } = await sql<NotePhoto>`
    select id, picture_id as "pictureId", coalesce(author_id = ${person}::uuid, false) as mine from network.note_photo
    where space_id = ${space} and session_id = ${session} order by added_at, id limit 40`.execute(tx)
  return rows
}
