import { sql } from 'kysely'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { type Island, islandKind, type Note, type Rating } from './note.ts'

/** Islands of a phase in their order. */
export async function islandsOf(tx: Tx, space: string, phase: string, language: Language = 'de'): Promise<Island[]> {
  const { rows } = await sql<Island>`
    select i.id, i.position, i.title, i.body, i.version,
      (select count(*)::int from participation.note n where n.space_id = i.space_id and n.island_id = i.id) as notes
    from participation.island i where i.space_id = ${space} and i.phase_id = ${phase} order by i.position, i.id limit 50`.execute(
    tx,
  )
  const wordings = await wordingsOf(
    tx,
    islandKind,
    rows.map(({ id }) => id),
    language,
  )
  return rows.map((row) => worded(row, wordings.get(row.id)))
}

const columns = sql`n.id, n.meeting_id as "meetingId", n.island_id as "islandId", n.words, n.dots, n.channel, n.source,
  n.picture_id as "pictureId", n.entered_at as "enteredAt", n.version`

/** Notes of a phase that everybody may read, those with most dots first. */
export async function notesOf(tx: Tx, space: string, phase: string): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select ${columns} from participation.note n join participation.meeting m on m.space_id = n.space_id and m.id = n.meeting_id
    where n.space_id = ${space} and m.phase_id = ${phase} and not n.hidden and not m.hidden
    order by n.dots desc, n.entered_at, n.id limit 5000`.execute(tx)
  return rows
}

/** The last ones entered at a meeting, the newest first. */
export async function lastNotes(tx: Tx, space: string, meeting: string, island: string | null): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select ${columns} from participation.note n
    where n.space_id = ${space} and n.meeting_id = ${meeting} and (${island}::uuid is null or n.island_id = ${island})
    order by n.entered_at desc, n.id desc limit 30`.execute(tx)
  return rows
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One note of a phase. */
export async function noteById(tx: Tx, space: string, phase: string, id: string): Promise<Note | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Note>`
    select ${columns} from participation.note n join participation.meeting m on m.space_id = n.space_id and m.id = n.meeting_id
    where n.space_id = ${space} and n.id = ${id} and m.phase_id = ${phase}`.execute(tx)
  return rows[0]
}

/** What was said in numbers, at all meetings of a phase. */
export async function ratingsOf(tx: Tx, space: string, phase: string): Promise<Rating[]> {
  const { rows } = await sql<Rating>`
    select r.meeting_id as "meetingId", r.island_id as "islandId", r.score, r.people
    from participation.rating r join participation.meeting m on m.space_id = r.space_id and m.id = r.meeting_id
    where r.space_id = ${space} and m.phase_id = ${phase} and not m.hidden order by r.island_id, r.score`.execute(tx)
  return rows
}
