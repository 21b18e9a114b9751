import { sql } from 'kysely'
import { createDocument, removeDocument } from '#commons/documents/save-document.ts'
import { beginVersion, publishVersion } from '#commons/documents/versions.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../../writing.ts'
import { splitText } from './rules/split.ts'
import { textSource } from './source.ts'

interface Place {
  readonly phase: { readonly id: string }
  readonly dialogue: { readonly id: string }
}

export const dialogueKind = 'participation.dialogue'

/** Makes the text of a phase from pasted words. @returns how many paragraphs it has; undefined when there is a text already */
export async function makeText(
  work: Writing,
  { phase, dialogue }: Place,
  { title, words }: { title: string; words: string },
  by: string,
): Promise<number | undefined> {
  const paragraphs = splitText(words)
  const { tx, space } = work
  await sql`select id from participation.phase where space_id = ${space.id} and id = ${phase.id} for update`.execute(tx)
  const { rows } = await sql`
    select from participation.text where space_id = ${space.id} and phase_id = ${phase.id}`.execute(tx)
  if (rows.length > 0) return undefined
  const owner = { kind: dialogueKind, id: dialogue.id }
  const document = await createDocument(work, owner, { title, paragraphs }, by)
  await tx
    .insertInto('participation.text')
    .values({ space_id: space.id, phase_id: phase.id, document_id: document })
    .execute()
  return paragraphs.length
}

/** Lays the draft out for everybody; nobody changes it from now on. @returns its number; undefined when there is no draft */
export async function publishText(work: Writing, phase: string, document: string): Promise<number | undefined> {
  const number = await publishVersion(work, document)
  if (number === undefined) return undefined
  await publish(work, textSource, [phase])
  if (number > 1)
    await work.later('participation.text-version', { space: work.space.id, phase, version: number }, { once: phase })
  return number
}

/** Begins the next version, as a copy of the one before. @returns undefined when one is being written already */
export const beginText = (work: Writing, document: string, note: string, by: string): Promise<number | undefined> =>
  beginVersion(work, document, note, by)

/** Gives a text up that nobody has read yet. */
export async function dropText(work: Writing, document: string): Promise<void> {
  await removeDocument(work, document)
}

/** Which paragraphs cannot be changed, and why; '' lets it be changed again. */
export async function saveFixed(
  { tx, space }: Writing,
  phase: string,
  reasons: ReadonlyMap<string, string>,
): Promise<void> {
  const named = [...reasons].filter(([, reason]) => reason !== '')
  await sql`
    delete from participation.text_fixed where space_id = ${space.id} and phase_id = ${phase}
      and paragraph_id = any(${[...reasons.keys()]}::uuid[])`.execute(tx)
  if (named.length === 0) return
  await tx
    .insertInto('participation.text_fixed')
    .values(named.map(([paragraph_id, reason]) => ({ space_id: space.id, phase_id: phase, paragraph_id, reason })))
    .execute()
}
