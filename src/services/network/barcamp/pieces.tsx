import { sql } from 'kysely'
import type { Subject } from '#foundation/http/access.ts'
import { day, optionalId, optionalText, timeOfDay } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Columns } from '#foundation/ui/layout.tsx'
import { actorChoices } from '../directory/queries.ts'
import { subject } from '../meetings/load.ts'
import { peopleFor } from '../meetings/queries.ts'
import { pieceRoutes } from '../pieces.tsx'
import { campAddresses as addresses } from './addresses.ts'
import type { Host, Slot } from './camp.ts'
import { type AtCamp, type AtSession, campAt, ownSessionAt, whose } from './load.ts'
import { slotsOf } from './queries.ts'
import { notices, texts } from './texts.ts'

const slotFields = { onDay: day(), from: timeOfDay(), to: timeOfDay(), common: optionalText(80) }

const moment = (on: Temporal.PlainDate, at: Temporal.PlainTime) =>
  on.toZonedDateTime({ timeZone: homeZone, plainTime: at }).toInstant()

const slots = pieceRoutes<AtCamp, Slot, typeof slotFields>({
  table: 'network.slot',
  address: addresses.slot,
  remove: addresses.removeSlot,
  hole: 'zeit',
  action: 'meeting.run',
  parent: (work, at) => campAt(work, at as { treff: string }),
  subject,
  params: ({ meeting }) => ({ treff: meeting.slug }),
  one: async ({ tx, space }, { meeting }, id) =>
    (await slotsOf(tx, space.id, meeting.id)).find((slot) => slot.id === id),
  back: ({ meeting }) => ({ to: addresses.grid({ treff: meeting.slug }), title: meeting.title }),
  words(language) {
    const t = texts(language)
    return { one: t.slot, add: t.addSlot, removeHint: t.slotGoes }
  },
  fields: slotFields,
  Inputs({ piece, parent: { meeting } }) {
    const t = texts(useVisit().language)
    const local = (at: Temporal.Instant | null | undefined) => at?.toZonedDateTimeISO(homeZone)
    const clock = (at: Temporal.Instant | undefined) => local(at)?.toPlainTime().toString().slice(0, 5) ?? ''
    return (
      <>
        <DateInput
          name="onDay"
          label={t.day}
          value={(local(piece?.startsAt) ?? local(meeting.gathering.startsAt))?.toPlainDate().toString() ?? ''}
        />
        <Columns as="even">
          <TimeInput name="from" label={t.from} value={clock(piece?.startsAt)} />
          <TimeInput name="to" label={t.to} value={clock(piece?.endsAt)} />
        </Columns>
        <TextInput name="common" label={t.common} hint={t.commonHint} value={piece?.common} maxlength={80} optional />
      </>
    )
  },
  async check({ tx, space }, { onDay, from, to }, { meeting }, piece) {
    if (Temporal.PlainTime.compare(to, from) <= 0) refuse(notices.ends, 'to')
    // The table refuses it as well; here it can be said at the field. Whoever is faster by a moment is told by the database.
    await sql`select from network.meeting where space_id = ${space.id} and id = ${meeting.id} for update`.execute(tx)
    const clash = (await slotsOf(tx, space.id, meeting.id)).some(
      (slot) =>
        slot.id !== piece?.id &&
        Temporal.Instant.compare(slot.startsAt, moment(onDay, to)) < 0 &&
        Temporal.Instant.compare(moment(onDay, from), slot.endsAt) < 0,
    )
    if (clash) refuse(notices.slotsOverlap, 'from')
  },
  columns: ({ onDay, from, to, common }, { meeting }) => ({
    ...{ meeting_id: meeting.id, starts_at: moment(onDay, from), ends_at: moment(onDay, to), common: common ?? '' },
  }),
})

type AtOwn = AtSession & { readonly whose: Subject }
type Named = { readonly id: string; readonly name: string }
const hostFields = { person: optionalId(), name: optionalText(120), actor: optionalId() }

const hosts = pieceRoutes<AtOwn, Host, typeof hostFields, { actors: readonly Named[]; people: readonly Named[] }>({
  table: 'network.session_host',
  address: addresses.host,
  remove: addresses.removeHost,
  hole: 'gastgeber',
  action: 'session.write',
  parent: (work, at) => ownSessionAt(work, at as { treff: string; runde: string }),
  subject: whose,
  params: ({ meeting, session }) => ({ treff: meeting.slug, runde: session.id }),
  one: async (_work, { session }, id) => session.hosts.find((host) => host.id === id),
  more: async ({ tx, space }, { meeting }) => ({
    actors: await actorChoices(tx, space.id),
    people: await peopleFor(tx, space.id, meeting.gathering.id),
  }),
  back: ({ meeting, session }) => ({
    to: addresses.session({ treff: meeting.slug, runde: session.id }),
    title: session.title,
  }),
  words(language) {
    const t = texts(language)
    return { one: t.editHost, add: t.addHost, removeHint: t.hostGoes }
  },
  fields: hostFields,
  Inputs({ piece, more: { actors, people } }) {
    const t = texts(useVisit().language)
    const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }))
    return (
      <>
        {people.length > 0 && (
          <Select
            name="person"
            label={t.person}
            empty={t.nobody}
            value={piece?.personId ?? ''}
            choices={options(people)}
            optional
          />
        )}
        <TextInput
          name="name"
          label={t.hostName}
          hint={t.hostNameHint}
          value={piece?.personId ? '' : piece?.name}
          maxlength={120}
          optional
        />
        <Select
          name="actor"
          label={t.actor}
          empty={t.noActor}
          value={piece?.actor?.id ?? ''}
          choices={options(actors)}
          optional
        />
      </>
    )
  },
  async check({ tx, space }, { person, name, actor }, { meeting }, piece) {
    if (!person && !name && !actor) refuse(notices.somebody, 'name')
    const people = person ? await peopleFor(tx, space.id, meeting.gathering.id) : []
    // Somebody who suggested the session may have no part elsewhere: who is there already stays possible.
    if (person && person !== piece?.personId && !people.some(({ id }) => id === person))
      refuse(notices.noSuchPerson, 'person')
    if (actor && !(await actorChoices(tx, space.id)).some(({ id }) => id === actor)) refuse(notices.noSuchBody, 'actor')
  },
  columns: ({ person, name, actor }, { session }) => ({
    ...{ session_id: session.id, person_id: person, actor_id: actor, name: person ? '' : (name ?? '') },
  }),
})

export const pieces = [...slots, ...hosts]
