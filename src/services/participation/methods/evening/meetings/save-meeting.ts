import { sql } from 'kysely'
import { cancelGathering, deleteGathering, saveGathering } from '#commons/gatherings/save-gathering.ts'
import { type Publishing, publish } from '#commons/publication/publish.ts'
import { saveWordings, wordingsIn } from '#commons/translations/wordings.ts'
import { refuse } from '#foundation/http/problems.ts'
import { slug } from '#foundation/text/names.ts'
import { type Phase, standingOf } from '../../../phases/phase.ts'
import type { Writing } from '../../../writing.ts'
import { refusals } from '../texts/notices.ts'
import { kind, type Meeting } from './meeting.ts'
import type { MeetingInput } from './meeting-input.ts'
import { meetingsOfDialogue } from './queries.ts'
import { meetingSource } from './source.ts'

const ownerOf = (id: string) => ({ kind, id, organisation: null, part: null })

/** A new meeting of a phase with its gathering; public as soon as its dialogue is. @returns ids of both and its part of the address */
export async function addMeeting(
  work: Writing,
  phase: Pick<Phase, 'id' | 'who' | 'startsAt' | 'endsAt' | 'outcome'>,
  input: MeetingInput,
): Promise<{ id: string; slug: string; gathering: string }> {
  refuseUnreachable(work, phase, input)
  const id = work.newId()
  const free = await freeSlugIn(work, phase.id, input.title)
  await work.tx
    .insertInto('participation.meeting')
    .values({
      space_id: work.space.id,
      id,
      phase_id: phase.id,
      slug: free,
      ...columnsOf(input),
      people: null,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  const gathering = await saveGathering(work, ownerOf(id), forWhom(input, phase))
  await saveWordings(work, { kind, id }, wordingsIn(input))
  await publish(work, meetingSource, [id])
  return { id, slug: free, gathering }
}

/** Changes a meeting and its gathering. @returns false when somebody else was faster */
export async function changeMeeting(
  work: Writing,
  phase: Pick<Phase, 'who' | 'startsAt' | 'endsAt' | 'outcome'>,
  id: string,
  version: number,
  input: MeetingInput,
): Promise<boolean> {
  refuseUnreachable(work, phase, input)
  const { numUpdatedRows } = await work.tx
    .updateTable('participation.meeting')
    .set({ ...columnsOf(input), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await saveGathering(work, ownerOf(id), forWhom(input, phase))
  await saveWordings(work, { kind, id }, wordingsIn(input))
  await publish(work, meetingSource, [id])
  return true
}

/** Calls a meeting off: it stays visible with the reason, and everybody registered is told. */
export async function cancelMeeting(work: Writing, id: string, reason: string): Promise<void> {
  await cancelGathering(work, { kind, id }, reason)
  await touch(work, id)
}

/** Removes a meeting nobody has registered for and nobody said anything at. */
export async function removeMeeting(work: Writing, { id, gathering, notes }: Meeting): Promise<void> {
  if (gathering.taken + gathering.waiting + gathering.interested > 0) refuse(refusals.hasRegistrations)
  if (notes > 0) refuse(refusals.hasNotes)
  await saveWordings(work, { kind, id }, { en: nothing, leicht: nothing })
  await deleteGathering(work, { kind, id })
  await sql`delete from participation.meeting where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, meetingSource, [id])
}

/** How many came, for everybody to read; null: nobody counted. */
export async function savePeople(work: Writing, id: string, people: number | null, about: boolean): Promise<void> {
  await work.tx
    .updateTable('participation.meeting')
    .set({ people, people_about: people !== null && about })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .execute()
}

/** By moderation: out of sight, or back. */
export async function hideMeeting(work: Writing, id: string, hidden: boolean): Promise<void> {
  await sql`update participation.meeting set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
    work.tx,
  )
  await publish(work, meetingSource, [id])
}

/** The dialogue has become public, or is so no longer: its meetings follow. */
export async function publishMeetingsOf(work: Publishing, dialogue: string): Promise<void> {
  await publish(work, meetingSource, await meetingsOfDialogue(work.tx, work.space.id, dialogue))
}

async function touch(work: Writing, id: string): Promise<void> {
  await sql`
    update participation.meeting set updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, meetingSource, [id])
}

/** Without a day there must be a list to leave one's name on, or nobody hears of it; unless all is over and nobody knows the day. */
function refuseUnreachable(
  { now }: Writing,
  phase: Pick<Phase, 'startsAt' | 'endsAt' | 'outcome'>,
  { startDay, registration }: MeetingInput,
): void {
  if (!startDay && registration === 'none' && standingOf(phase, now) !== 'after') refuse(refusals.dayOrList, 'startDay')
}

/** Guests register only where the phase lets guests take part. */
const forWhom = (input: MeetingInput, { who }: Pick<Phase, 'who'>): MeetingInput => ({
  ...input,
  guests: input.guests && who === 'guest',
})

async function freeSlugIn(work: Writing, phase: string, title: string): Promise<string> {
  const wanted = slug(title)
  const { rows } = await sql<{ slug: string }>`
    select slug from participation.meeting where space_id = ${work.space.id} and phase_id = ${phase}`.execute(work.tx)
  const taken = new Set(rows.map((row) => row.slug))
  let free = wanted
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`
  return free
}

const columnsOf = ({ title, form, lead, body }: MeetingInput) => ({ title, form, lead: lead ?? '', body: body ?? '' })

const nothing = { title: null, lead: null, body: null }
