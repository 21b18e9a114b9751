import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { type Publishing, publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import { reserved } from '../addresses.ts'
import { publishContents } from '../methods/publish-contents.ts'
import { dialogueSource } from '../source.ts'
import type { Writing } from '../writing.ts'
import { kind } from './dialogue.ts'
import type { DialogueInput } from './dialogue-input.ts'

export type { Writing }

/** A new draft, still without phases. @returns its id and the last part of its address, free in this space */
export async function addDialogue(
  work: Writing,
  author: string,
  input: DialogueInput,
  { template = null, picture = null }: { template?: string | null; picture?: string | null } = {},
): Promise<{ id: string; slug: string }> {
  const id = work.newId()
  const slug = await freeSlug(work, 'participation.dialogue', input.title, reserved)
  await work.tx
    .insertInto('participation.dialogue')
    .values({
      space_id: work.space.id,
      id,
      slug,
      author_id: author,
      state: 'draft',
      ...columnsOf(input),
      picture_id: picture,
      template,
      created_at: work.now,
      updated_at: work.now,
      published_at: null,
    })
    .execute()
  await saveWordings(work, { kind, id }, dialogueWordings(input))
  await notePresence(work, author, 'participation')
  return { id, slug }
}

/** Changes a dialogue. @returns false when somebody else was faster: `version` is no longer the one that was read */
export async function changeDialogue(
  work: Writing,
  id: string,
  version: number,
  input: DialogueInput,
  picture: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('participation.dialogue')
    .set({ ...columnsOf(input), picture_id: picture, updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await saveWordings(work, { kind, id }, dialogueWordings(input))
  await publish(work, dialogueSource, [id])
  return true
}

/** Makes a dialogue public, or takes it out of sight. */
export async function setState(work: Writing, id: string, state: 'published' | 'withdrawn'): Promise<void> {
  await sql`
    update participation.dialogue set state = ${state}, updated_at = ${work.now}, version = version + 1,
      published_at = case when ${state} = 'published' then coalesce(published_at, ${work.now}) else published_at end
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publishWithContents(work, id)
}

/** Brings the dialogue and what people contributed to it up to date where it is public. */
export async function publishWithContents(work: Publishing, id: string): Promise<void> {
  await publish(work, dialogueSource, [id])
  await publishContents(work, id)
}

/** After its phases have changed: what is public says when it runs. */
export async function touchDialogue(work: Writing, id: string): Promise<void> {
  await sql`
    update participation.dialogue set updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, dialogueSource, [id])
}

const dialogueWordings = (input: DialogueInput) => ({
  en: {
    title: input.titleEn,
    lead: input.leadEn,
    decides: input.decidesEn,
    limits: input.limitsEn,
    body: input.bodyEn,
    outcome: input.outcomeEn,
  },
  leicht: {
    title: input.titleLeicht,
    lead: input.leadLeicht,
    decides: input.decidesLeicht,
    limits: input.limitsLeicht,
    body: input.bodyLeicht,
    outcome: input.outcomeLeicht,
  },
})

function columnsOf(input: DialogueInput) {
  return {
    title: input.title,
    lead: input.lead ?? '',
    body: input.body ?? '',
    decides: input.decides,
    limits: input.limits,
    decider: input.decidedBy,
    decided_when: input.decidedWhen ?? '',
    outcome: input.outcome ?? '',
    answer_days: input.answerDays,
    field_id: input.field,
  }
}
