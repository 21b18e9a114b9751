import { sql } from 'kysely'
import { frontTexts } from '#commons/front/front-texts.ts'
import { tellFollowers } from '#commons/responses/followers.ts'
import { choice, optionalId, optionalText, optionalWholeNumber, text } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { DateInput, TextArea, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Columns } from '#foundation/ui/layout.tsx'
import { actorChoices } from '../directory/queries.ts'
import { methodChoices } from '../methods/queries.ts'
import { pieceRoutes } from '../pieces.tsx'
import { meetingAddresses as addresses } from './addresses.ts'
import { type ItemInput, itemFields } from './fields.ts'
import { type AtItem, type AtMeeting, itemAt, meetingAt, subject } from './load.ts'
import { type Item, type ItemPart, itemKind, itemKinds, parts as partKinds, type Room } from './meeting.ts'
import { itemOf, peopleFor, roomsOf } from './queries.ts'
import { stationPieces } from './station-pieces.tsx'
import { notices } from './texts/notices.ts'
import { staffTexts } from './texts/staff.ts'
import { kindWords, partWords } from './texts/texts.ts'

export const programmeTopic = 'network.programme'

type Named = { readonly id: string; readonly name: string }
const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ value: id, label: name }))

const toRun = ({ meeting }: AtMeeting) => ({ to: addresses.run({ treff: meeting.slug }), title: meeting.title })
const toItem = ({ meeting, item }: AtItem) => ({
  to: addresses.item({ treff: meeting.slug, punkt: item.id }),
  title: item.title,
})

/** The moment of a local day and time. */
const moment = (day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: homeZone, plainTime: time }).toInstant()

/** From and to of an item; past midnight it ends on the next day. */
const timesOf = ({ onDay, from, to }: ItemInput) => ({
  startsAt: moment(onDay, from),
  endsAt: moment(Temporal.PlainTime.compare(to, from) > 0 ? onDay : onDay.add({ days: 1 }), to),
})

interface ItemChoices {
  readonly rooms: readonly Room[]
  readonly methods: readonly Named[]
}

const items = pieceRoutes<AtMeeting, Item, typeof itemFields, ItemChoices>({
  table: 'network.item',
  address: addresses.editItem,
  remove: addresses.removeItem,
  hole: 'punkt',
  action: 'meeting.run',
  parent: (work, at) => meetingAt(work, at as { treff: string }),
  subject,
  params: ({ meeting }) => ({ treff: meeting.slug }),
  one: ({ tx, space }, { meeting }, item) => itemOf(tx, space.id, meeting.id, item, null),
  more: async ({ tx, space }, { meeting }) => ({
    rooms: await roomsOf(tx, space.id, meeting.id),
    methods: await methodChoices(tx, space.id),
  }),
  back: toRun,
  words(language) {
    const t = staffTexts(language)
    return { one: t.item, add: t.addItem, removeHint: t.itemGoes }
  },
  fields: itemFields,
  Inputs({ piece, parent: { meeting }, more: { rooms, methods } }) {
    const { language } = useVisit()
    const [t, f] = [staffTexts(language), frontTexts(language)]
    const local = (at: Temporal.Instant | null | undefined) => at?.toZonedDateTimeISO(homeZone)
    const clock = (at: Temporal.Instant | undefined) => local(at)?.toPlainTime().toString().slice(0, 5) ?? ''
    return (
      <>
        <Select
          name="kind"
          label={t.kind}
          value={piece?.kind ?? 'status'}
          choices={itemKinds.map((value) => ({ value, label: say(kindWords[value], language) }))}
        />
        <TextInput name="title" label={t.fieldTitle} value={piece?.title} maxlength={160} />
        <DateInput
          name="onDay"
          label={t.day}
          value={(local(piece?.startsAt) ?? local(meeting.gathering.startsAt))?.toPlainDate().toString() ?? ''}
        />
        <Columns as="even">
          <TimeInput name="from" label={t.from} value={clock(piece?.startsAt)} />
          <TimeInput name="to" label={t.to} value={clock(piece?.endsAt)} />
        </Columns>
        {rooms.length > 0 && (
          <Select
            name="room"
            label={t.room}
            empty={t.noRoom}
            value={piece?.room?.id ?? ''}
            choices={options(rooms)}
            optional
          />
        )}
        <TextInput name="place" label={t.place} hint={t.placeHint} value={piece?.place} maxlength={160} optional />
        <TextArea name="lead" label={t.itemLead} value={piece?.lead} rows={4} maxlength={2000} optional />
        <Select
          name="field"
          label={t.field}
          empty={t.noField}
          value={piece?.field ?? ''}
          choices={fields.map((value) => ({ value, label: f[value] }))}
          optional
        />
        {methods.length > 0 && (
          <Select
            name="method"
            label={t.method}
            hint={t.methodHint}
            empty={t.noMethod}
            value={piece?.method?.id ?? ''}
            choices={options(methods)}
            optional
          />
        )}
        <TextInput
          name="seats"
          label={t.seats}
          value={piece?.seats?.toString()}
          inputmode="numeric"
          wide="short"
          optional
        />
      </>
    )
  },
  async check({ tx, space }, input, { meeting }) {
    if (Temporal.PlainTime.compare(input.to, input.from) === 0) refuse(notices.ends, 'to')
    const { rows } = await sql<{ room: boolean; method: boolean }>`
      select exists (select from network.room where space_id = ${space.id} and meeting_id = ${meeting.id} and id = ${input.room}) as room,
        exists (select from network.method where space_id = ${space.id} and id = ${input.method}) as method`.execute(tx)
    if (input.room && !rows[0]?.room) refuse(notices.noSuchRoom, 'room')
    if (input.method && !rows[0]?.method) refuse(notices.noSuchMethod, 'method')
  },
  columns(input, { meeting }) {
    const { startsAt, endsAt } = timesOf(input)
    return {
      ...{ meeting_id: meeting.id, kind: input.kind, title: input.title, lead: input.lead ?? '' },
      ...{ starts_at: startsAt, ends_at: endsAt, room_id: input.room, place: input.place ?? '' },
      ...{ field_id: input.field, method_id: input.method, seats: input.seats },
      // Written anew only when it was moved: see `changed`.
      ...(meeting.state === 'draft' ? { changed_at: null } : {}),
    }
  },
  async changed(work, { meeting }, id, before, columns) {
    if (!before || meeting.state === 'draft') return
    if (id !== null && !moved(before, columns)) return
    if (id !== null)
      await sql`update network.item set changed_at = ${work.now} where space_id = ${work.space.id} and id = ${id}`.execute(
        work.tx,
      )
    await tellOfItem(work, meeting.slug, before.id, id === null)
  },
})

/** Another time or place. */
const moved = (before: Item, columns: Readonly<Record<string, unknown>>): boolean =>
  !before.startsAt.equals(columns.starts_at as Temporal.Instant) ||
  !before.endsAt.equals(columns.ends_at as Temporal.Instant) ||
  (before.room?.id ?? null) !== columns.room_id ||
  before.place !== columns.place

/** Those who have it in their programme are told that it is elsewhere, or gone. */
async function tellOfItem(work: Work, meeting: string, item: string, gone: boolean): Promise<void> {
  const words = (language: Language) => {
    const t = staffTexts(language)
    return { subject: t.changedSubject, body: gone ? t.goneBody : t.changedBody }
  }
  const told = { de: words('de'), en: words('en'), leicht: words('leicht') }
  const address = addresses.own({ treff: meeting })
  await tellFollowers(work, { kind: itemKind, id: item }, programmeTopic, address, told)
}

const roomFields = {
  name: text(80),
  seats: optionalWholeNumber(1, 10_000),
  note: optionalText(300),
  position: optionalWholeNumber(0, 1000),
}

const rooms = pieceRoutes<AtMeeting, Room, typeof roomFields>({
  table: 'network.room',
  address: addresses.room,
  remove: addresses.removeRoom,
  hole: 'saal',
  action: 'meeting.run',
  parent: (work, at) => meetingAt(work, at as { treff: string }),
  subject,
  params: ({ meeting }) => ({ treff: meeting.slug }),
  one: async ({ tx, space }, { meeting }, id) =>
    (await roomsOf(tx, space.id, meeting.id)).find((room) => room.id === id),
  back: toRun,
  words(language) {
    const t = staffTexts(language)
    return { one: t.editRoom, add: t.addRoom, removeHint: t.roomGoes }
  },
  fields: roomFields,
  Inputs({ piece }) {
    const t = staffTexts(useVisit().language)
    return (
      <>
        <TextInput name="name" label={t.roomName} value={piece?.name} maxlength={80} />
        <TextInput
          name="seats"
          label={t.seats}
          value={piece?.seats?.toString()}
          inputmode="numeric"
          wide="short"
          optional
        />
        <TextInput name="note" label={t.roomNote} value={piece?.note} maxlength={300} optional />
        <TextInput
          name="position"
          label={t.roomPosition}
          value={piece?.position.toString()}
          inputmode="numeric"
          wide="short"
          optional
        />
      </>
    )
  },
  async check({ tx, space }, { name }, { meeting }, piece) {
    const { rows } = await sql`
      select from network.room where space_id = ${space.id} and meeting_id = ${meeting.id} and name = ${name} and id is distinct from ${piece?.id ?? null}::uuid`.execute(
      tx,
    )
    if (rows.length) refuse(notices.roomTwice, 'name')
  },
  columns: ({ name, seats, note, position }, { meeting }) => ({
    ...{ meeting_id: meeting.id, name, seats, note: note ?? '', position: position ?? 0 },
  }),
})

const partFields = { part: choice(partKinds), actor: optionalId(), person: optionalId(), name: optionalText(120) }

interface PartChoices {
  readonly actors: readonly Named[]
  readonly people: readonly Named[]
}

const itemParts = pieceRoutes<AtItem, ItemPart, typeof partFields, PartChoices>({
  table: 'network.item_part',
  address: addresses.part,
  remove: addresses.removePart,
  hole: 'mitwirkung',
  action: 'meeting.run',
  parent: (work, at) => itemAt(work, at as { treff: string; punkt: string }),
  subject,
  params: ({ meeting, item }) => ({ treff: meeting.slug, punkt: item.id }),
  one: async (_work, { item }, id) => item.parts.find((part) => part.id === id),
  more: async ({ tx, space }, { meeting }) => ({
    actors: await actorChoices(tx, space.id),
    people: await peopleFor(tx, space.id, meeting.gathering.id),
  }),
  back: toItem,
  words(language) {
    const t = staffTexts(language)
    return { one: t.editPart, add: t.addPart, removeHint: t.partGoes }
  },
  fields: partFields,
  Inputs({ piece, parent: { item }, more: { actors, people } }) {
    const { language } = useVisit()
    const t = staffTexts(language)
    return (
      <>
        <RadioGroup
          name="part"
          label={t.part}
          value={piece?.part ?? (item.kind === 'status' ? 'reports' : 'speaks')}
          choices={partKinds.map((value) => ({ value, label: say(partWords[value], language) }))}
        />
        <Select
          name="actor"
          label={t.actor}
          empty={t.noActor}
          value={piece?.actor?.id ?? ''}
          choices={options(actors)}
          optional
        />
        {people.length > 0 && (
          <Select
            name="person"
            label={t.person}
            empty={t.noPerson}
            value={piece?.personId ?? ''}
            choices={options(people)}
            optional
          />
        )}
        <TextInput
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={piece?.personId ? '' : piece?.name}
          maxlength={120}
          optional
        />
      </>
    )
  },
  async check(work, { actor, person, name }, { meeting }) {
    if (!actor && !person && !name) refuse(notices.somebody, 'actor')
    const { actors, people } = {
      actors: actor ? await actorChoices(work.tx, work.space.id) : [],
      people: person ? await peopleFor(work.tx, work.space.id, meeting.gathering.id) : [],
    }
    if (actor && !actors.some(({ id }) => id === actor)) refuse(notices.noSuchBody, 'actor')
    if (person && !people.some(({ id }) => id === person)) refuse(notices.noSuchPerson, 'person')
  },
  columns: ({ part, actor, person, name }, { item }) => ({
    ...{ item_id: item.id, part, actor_id: actor, person_id: person, name: person ? '' : (name ?? '') },
  }),
})

export const pieces = [...items, ...rooms, ...itemParts, ...stationPieces]
