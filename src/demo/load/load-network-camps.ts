import { homeZone } from '#foundation/text/dates.ts'
import {
  addLine,
  addSession,
  countHands,
  placeSession,
  savePiece,
  sessionOf,
  setQueue,
} from '../../services/network/demo.ts'
import { camps, type DemoSession } from '../network/camps.ts'
import type { Making } from './loading.ts'

/** Rooms, slots, sessions and the grid of a demo barcamp; others have none. @param ids keys of bodies → their ids in the directory */
export async function loadCamp(
  work: Making,
  meeting: { readonly id: string; readonly title: string },
  first: Temporal.PlainDate,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const camp = camps[meeting.title]
  if (!camp) return
  const moment = (clock: string) =>
    first.toZonedDateTime({ timeZone: homeZone, plainTime: Temporal.PlainTime.from(clock) }).toInstant()
  const rooms = new Map<string, string>()
  for (const [position, [name, seats]] of camp.rooms.entries()) {
    const room = { meeting_id: meeting.id, name, seats, note: '', position }
    rooms.set(name, (await savePiece(work, 'network.room', undefined, room)) as string)
  }
  const slots = new Map<string, string>()
  for (const [from, to, common = ''] of camp.slots) {
    const slot = { meeting_id: meeting.id, starts_at: moment(from), ends_at: moment(to), common }
    slots.set(from, (await savePiece(work, 'network.slot', undefined, slot)) as string)
  }
  for (const session of camp.sessions) await loadSession(work, meeting.id, session, { ids, rooms, slots })
  if (camp.sessions.some(({ hands }) => hands)) await setQueue(work, meeting.id, 'closed')
}

type Ids = ReadonlyMap<string, string>

async function loadSession(
  work: Making,
  meeting: string,
  { title, lead = '', questions = [], topics, hosts, hands, at, note = [] }: DemoSession,
  { ids, rooms, slots }: { ids: Ids; rooms: Ids; slots: Ids },
): Promise<void> {
  const input = { title, lead, questions: questions.join('\n'), topics, wishes: '', daytime: '' as const }
  const id = await addSession(work, meeting, input, { person: null, actor: null })
  for (const [position, who] of hosts.entries()) {
    const actor = ids.get(who) ?? null
    const host = { session_id: id, person_id: null, actor_id: actor, name: actor ? '' : who, position }
    await savePiece(work, 'network.session_host', undefined, host)
  }
  if (hands === undefined) return
  await countHands(work, { id }, hands)
  const session = await sessionOf(work.tx, work.space.id, meeting, id, null)
  const cell = at && { room: rooms.get(at[0]) as string, slot: slots.get(at[1]) as string }
  for (const [part, words] of note) await addLine(work, { id: work.newId(), session: id, part, words, author: null })
  if (session && cell) await placeSession(work, meeting, session, cell, { by: null, swap: false })
}
