import type { TestHouse } from '#test/support/house.ts'
import type { GatheringInput } from './fields.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

/** A gathering on 5 December 2026 at ten, with registration. */
export const usualGathering: GatheringInput = {
  startDay: Temporal.PlainDate.from('2026-12-05'),
  startTime: Temporal.PlainTime.from('10:00'),
  endDay: null,
  endTime: Temporal.PlainTime.from('12:00'),
  allDay: false,
  place: 'Bürgersaal',
  street: 'Am Brunnen 3',
  municipality: null,
  latitude: null,
  longitude: null,
  onlineUrl: null,
  onlineFor: 'everyone',
  registration: 'here',
  capacity: null,
  waitingList: true,
  partyMax: 1,
  guests: true,
  opensDay: null,
  opensTime: null,
  closesDay: null,
  closesTime: null,
  reminderHours: 24,
  reminder: true,
}

/** What a browser sends for an event with registration. */
export const typedEvent = {
  title: 'Kochabend',
  startDay: '2026-12-05',
  startTime: '10:00',
  endTime: '12:00',
  place: 'Bürgersaal',
  registration: 'here',
  waitingList: 'yes',
  guests: 'yes',
  partyMax: '1',
  reminder: 'yes',
  reminderHours: '24',
}

/** Plans and publishes an event as an editor does. @returns its page and the address of its registration */
export async function planned(
  house: TestHouse,
  editor: Person,
  more: Record<string, string>,
): Promise<{ event: string; registration: string; id: string }> {
  const plan = await house.post('/musterkreis/termine/planen', { ...typedEvent, ...more }, editor)
  if (plan.status !== 303) throw new Error(await plan.text())
  const event = (plan.headers.get('location') as string).replace('/bearbeiten', '')
  await house.post(`${event}/veroeffentlichen`, {}, editor)
  const { rows } = await house.database.pool.query<{ id: string }>(
    `select g.id from gatherings.gathering g join events.event e on e.id = g.owner_id where e.slug = $1`,
    [event.split('/').at(-1)],
  )
  const id = rows[0]?.id as string
  return { event, id, registration: `/musterkreis/anmeldung/${id}` }
}

export interface Sent {
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly attachment: { name: string; type: string; content: string } | null
}

/** Mails to an address, oldest first. */
export async function mailsTo(house: TestHouse, recipient: string): Promise<Sent[]> {
  const { rows } = await house.database.pool.query<Sent>(
    'select recipient, subject, body, attachment from inbox.mail where recipient = $1 order by created_at, id',
    [recipient],
  )
  return rows
}

/** Messages of a person, oldest first. */
export async function messagesOf(
  house: TestHouse,
  person: Person,
): Promise<{ subject: string; body: string; address: string }[]> {
  const { rows } = await house.database.pool.query(
    'select subject, body, address from inbox.message where person_id = $1 order by created_at, id',
    [person.id],
  )
  return rows
}

/** The path of the first link in a mail that leads to `part`. */
export function linkIn(mail: Sent | undefined, part: string): string {
  const link = mail?.body.match(new RegExp(`http\\S+/${part}/\\S+`))?.[0]
  if (!link) throw new Error(`no link to ${part} in: ${mail?.body}`)
  return new URL(link).pathname
}

/** A guest registers and confirms. @returns the path of their own page */
export async function guestRegisters(
  house: TestHouse,
  registration: string,
  name: string,
  mail: string,
  more: Record<string, string> = {},
): Promise<string> {
  await house.post(registration, { name, mail, ...more }, undefined)
  const confirm = linkIn((await mailsTo(house, mail)).at(-1), 'bestaetigen')
  const done = await house.post(confirm, {}, undefined)
  return done.headers.get('location') as string
}

/** Counters that differ from what the registrations say: there must be none. */
export async function wrongCounters(house: TestHouse): Promise<unknown[]> {
  const { rows } = await house.database.pool.query(`
    select g.id from gatherings.gathering g, lateral (
      select coalesce(sum(persons) filter (where r.state = 'registered'), 0)::int as taken,
        (count(*) filter (where r.state = 'waiting'))::int as waiting, (count(*) filter (where r.state = 'interested'))::int as interested
      from gatherings.registration r where r.space_id = g.space_id and r.gathering_id = g.id) c
    where (g.taken, g.waiting, g.interested) <> (c.taken, c.waiting, c.interested)`)
  return rows
}
