import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { choice, type InputOf, id, longText, optionalText, optionalWholeNumber } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Writing } from '../../../writing.ts'
import { refusals } from '../texts/notices.ts'
import { noteChannels, scores } from './note.ts'

export const mostDots = 9999

/** What a note says and how it came; where it belongs stands in other fields. */
export const wordsFields = {
  words: longText(2000),
  dots: optionalWholeNumber(0, mostDots),
  channel: choice(noteChannels),
  source: optionalText(200),
}

export const noteFields = { ...wordsFields, note: id(), meeting: id(), island: id() }

export type NoteInput = InputOf<typeof noteFields>
export type WordsInput = InputOf<typeof wordsFields>

/** What came on paper or by telephone says where from. */
function sourceOf({ channel, source }: WordsInput): string {
  if (channel !== 'on-site' && !source) refuse(refusals.sourceMissing, 'source')
  return source ?? ''
}

/** Writes a note down. Sent twice by an impatient thumb, it is one: its id came with the form. */
export async function addNote(
  work: Writing,
  input: NoteInput,
  by: string | null,
  picture: string | null = null,
): Promise<void> {
  await work.tx
    .insertInto('participation.note')
    .values({
      space_id: work.space.id,
      id: input.note,
      meeting_id: input.meeting,
      island_id: input.island,
      words: input.words,
      dots: input.dots ?? 0,
      channel: input.channel,
      source: sourceOf(input),
      picture_id: picture,
      entered_by: by,
      entered_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .execute()
  if (by) await notePresence(work, by, 'participation')
}

/** Corrects a note. @returns false when somebody else was faster */
export async function changeNote(
  work: Writing,
  note: string,
  version: number,
  input: WordsInput & { readonly island: string },
  picture: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('participation.note')
    .set({
      words: input.words,
      dots: input.dots ?? 0,
      channel: input.channel,
      source: sourceOf(input),
      island_id: input.island,
      picture_id: picture,
      version: version + 1,
    })
    .where('space_id', '=', work.space.id)
    .where('id', '=', note)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** One dot more or less; two thumbs at the same moment both count. */
export async function addDots(work: Pick<Writing, 'tx' | 'space'>, note: string, by: 1 | -1): Promise<void> {
  await sql`
    update participation.note set dots = greatest(0, least(${mostDots}, dots + ${by}::int)), version = version + 1
    where space_id = ${work.space.id} and id = ${note}`.execute(work.tx)
}

export async function removeNote(work: Pick<Writing, 'tx' | 'space'>, note: string): Promise<void> {
  await sql`delete from participation.note where space_id = ${work.space.id} and id = ${note}`.execute(work.tx)
}

/** By moderation: out of sight, or back. */
export async function hideNote(work: Pick<Writing, 'tx' | 'space'>, note: string, hidden: boolean): Promise<void> {
  await sql`update participation.note set hidden = ${hidden} where space_id = ${work.space.id} and id = ${note}`.execute(
    work.tx,
  )
}

const many = () => optionalWholeNumber(0, 9999)
export const ratingFields = { score1: many(), score2: many(), score3: many(), score4: many(), score5: many() }
export type RatingInput = InputOf<typeof ratingFields>

/** How many said each of 1 to 5; replaces what was entered before. */
export async function saveRating(
  work: Pick<Writing, 'tx' | 'space'>,
  meeting: string,
  island: string,
  input: RatingInput,
): Promise<void> {
  await sql`
    delete from participation.rating
    where space_id = ${work.space.id} and meeting_id = ${meeting} and island_id = ${island}`.execute(work.tx)
  const said = scores.flatMap((score) => {
    const people = input[`score${score}`]
    return people ? [{ space_id: work.space.id, meeting_id: meeting, island_id: island, score, people }] : []
  })
  if (said.length > 0) await work.tx.insertInto('participation.rating').values(said).execute()
}
