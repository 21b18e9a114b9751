import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Writing } from '../writing.ts'
import type { NotePart } from './note.ts'

/** A line of a note. Sent twice with the same id, it is one line. @param author null: of the demo */
export async function addLine(
  work: Writing,
  {
    id,
    session,
    part,
    words,
    author,
  }: {
    readonly id: string
    readonly session: string
    readonly part: NotePart
    readonly words: string
    readonly author: string | null
  },
): Promise<void> {
  await work.tx
    .insertInto('network.note_line')
    .values({ space_id: work.space.id, id, session_id: session, part, words, author_id: author, written_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (author) await notePresence(work, author, 'network')
}

export async function addPhoto(work: Writing, session: string, picture: string, author: string): Promise<void> {
  await work.tx
    .insertInto('network.note_photo')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      session_id: session,
      picture_id: picture,
      author_id: author,
      added_at: work.now,
    })
    .execute()
  await notePresence(work, author, 'network')
}

/** Takes a line or a photo away: whoever wrote it, or whoever runs the barcamp. @returns false when it is not there, or somebody else's */
export async function removeFrom(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  table: 'network.note_line' | 'network.note_photo',
  session: string,
  id: string,
  { person, runs }: { person: string; runs: boolean },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where space_id = ${space.id} and session_id = ${session} and id = ${id} and (author_id = ${person} or ${runs})`.execute(
    tx,
  )
  return Boolean(numAffectedRows)
}
