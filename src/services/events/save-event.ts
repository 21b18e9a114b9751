import { sql } from 'kysely'
import { copyQuestions } from '#commons/gatherings/copy-questions.ts'
import { cancelGathering, inputOf, saveGathering } from '#commons/gatherings/save-gathering.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { allWordings, saveWordings, wordingsIn } from '#commons/translations/wordings.ts'
import type { Work } from '#foundation/http/route.ts'
import { organiserPart } from './access.ts'
import { reserved } from './addresses.ts'
import type { EventInput } from './event-input.ts'
import { type Event, kind } from './queries.ts'
import { eventSource } from './source.ts'

/** What planning needs of a request; the demo brings the same. */
export type Planning = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'later'>

/** A new draft with its gathering. @returns ids of both and the last part of the address, free in this space */
export async function addEvent(
  work: Planning,
  author: string,
  input: EventInput,
  picture: string | null = null,
): Promise<{ id: string; slug: string; gathering: string }> {
  const id = work.newId()
  const free = await freeSlug(work, 'events.event', input.title, reserved)
  await work.tx
    .insertInto('events.event')
    .values({
      space_id: work.space.id,
      id,
      slug: free,
      author_id: author,
      state: 'draft',
      ...columnsOf(input),
      picture_id: picture,
      created_at: work.now,
      updated_at: work.now,
      published_at: null,
    })
    .execute()
  const gathering = await saveGathering(work, ownerOf({ id, organisation: input.organiser }), input)
  await saveWordings(work, { kind, id }, wordingsIn(input))
  await notePresence(work, author, 'events')
  return { id, slug: free, gathering }
}

/** Changes an event and its gathering. @returns false when somebody else was faster: `version` is no longer the one that was read */
export async function changeEvent(
  work: Planning,
  id: string,
  version: number,
  input: EventInput,
  picture: string | null = null,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('events.event')
    .set({ ...columnsOf(input), picture_id: picture, updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await saveGathering(work, ownerOf({ id, organisation: input.organiser }), input)
  await saveWordings(work, { kind, id }, wordingsIn(input))
  await publish(work, eventSource, [id])
  return true
}

/** Makes an event public. */
export async function publishEvent(work: Planning, id: string): Promise<void> {
  await sql`
    update events.event set state = 'published', published_at = coalesce(published_at, ${work.now}), updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, eventSource, [id])
}

/** Takes an event out of sight; it stays with those who plan it. */
export async function withdrawEvent(work: Planning, id: string): Promise<void> {
  await changeState(work, id, 'withdrawn')
}

/** Calls an event off: it stays visible with the reason, and everybody registered is told. */
export async function cancelEvent(work: Planning, id: string, reason: string): Promise<void> {
  await cancelGathering(work, { kind, id }, reason)
  await changeState(work, id, 'cancelled')
}

async function changeState(work: Planning, id: string, state: 'withdrawn' | 'cancelled'): Promise<void> {
  await sql`
    update events.event set state = ${state}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, eventSource, [id])
}

/** A draft like an event, with its texts, picture, place, rules and questions; the day is left open. @returns the copy's last part of the address */
export async function copyEvent(work: Planning, author: string, event: Event, title: string): Promise<string> {
  const words = (await allWordings(work.tx, kind, [event.id])).get(event.id) ?? {}
  const copy = {
    ...inputOf(event.gathering),
    startDay: null,
    startTime: null,
    endDay: null,
    endTime: null,
    allDay: false,
    opensDay: null,
    opensTime: null,
    closesDay: null,
    closesTime: null,
    title,
    lead: event.lead || null,
    body: event.body || null,
    field: event.field,
    organiser: event.organisation,
    titleEn: words.en?.title ?? null,
    leadEn: words.en?.lead ?? null,
    bodyEn: words.en?.body ?? null,
    titleLeicht: words.leicht?.title ?? null,
    leadLeicht: words.leicht?.lead ?? null,
    bodyLeicht: words.leicht?.body ?? null,
  }
  const { slug: copied, gathering } = await addEvent(work, author, copy, event.pictureId)
  await copyQuestions(work, event.gathering.id, gathering)
  return copied
}

const ownerOf = ({ id, organisation }: { id: string; organisation: string | null }) => ({
  kind,
  id,
  organisation,
  part: organisation ? organiserPart : null,
})

function columnsOf(input: EventInput) {
  return {
    title: input.title,
    lead: input.lead ?? '',
    body: input.body ?? '',
    field_id: input.field,
    organisation_id: input.organiser,
  }
}
