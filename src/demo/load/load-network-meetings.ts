import { registerInvented } from '#commons/gatherings/demo.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { homeZone } from '#foundation/text/dates.ts'
import {
  addFinding,
  addMaterial,
  addMeeting,
  addMethod,
  addQuestions,
  initiativeSource,
  type MeetingInput,
  savePiece,
  savePreparation,
  saveReport,
  showMeeting,
  stockOfMethods,
  type Topic,
} from '../../services/network/demo.ts'
import { findings } from '../network/groupwork.ts'
import { type DemoItem, type DemoMeeting, meetings } from '../network/meetings.ts'
import { guestNames } from './guest-names.ts'
import { loadCamp } from './load-network-camps.ts'
import { fieldOf, type Making } from './loading.ts'

type Ids = ReadonlyMap<string, string>

/** Methods, and the meetings with everything that belongs to them. @param ids keys of bodies → their ids in the directory */
export async function loadMeetings(
  makeAt: (at: Temporal.Instant) => Making,
  now: Temporal.Instant,
  ids: Ids,
  office: string,
): Promise<void> {
  const work = makeAt(now)
  const methods = new Map<string, string>()
  for (const card of stockOfMethods) methods.set(card.name, (await addMethod(work, card)).id)
  for (const meeting of meetings) await loadMeeting(makeAt, now, meeting, ids, methods, office)
}

async function loadMeeting(
  makeAt: (at: Temporal.Instant) => Making,
  now: Temporal.Instant,
  meeting: DemoMeeting,
  ids: Ids,
  methods: Ids,
  office: string,
): Promise<void> {
  const first = firstDay(meeting, now)
  const announced = first.subtract({ days: 60 }).toZonedDateTime(homeZone).toInstant()
  const work = makeAt(Temporal.Instant.compare(announced, now) > 0 ? now : announced)
  const { id, gathering } = await addMeeting(work, office, inputOf(meeting, first, ids))
  const rooms = new Map<string, string>()
  for (const [position, room] of (meeting.rooms ?? []).entries()) {
    const columns = { meeting_id: id, name: room.name, seats: room.seats, note: room.note ?? '', position }
    rooms.set(room.name, (await savePiece(work, 'network.room', undefined, columns)) as string)
  }
  const items = new Map<string, string>()
  for (const item of meeting.items)
    items.set(item.title, await loadItem(work, id, item, first, { ids, methods, rooms }))
  for (const { item, ...material } of meeting.materials ?? []) {
    const rights = {
      licence: 'cc-by',
      audience: 'members',
      author: null,
      fileKey: null,
      bytes: null,
      session: null,
    } as const
    const { web, ...said } = material
    await addMaterial(work, id, { ...said, ...rights, webAddress: web, item: items.get(item ?? '') ?? null })
  }
  for (const { who, highlight, standing, question, need = '', offer = '' } of meeting.prepared ?? []) {
    const texts = { highlight, standing, question, need, offer }
    await savePreparation(work, id, ids.get(who) as string, { ...texts, version: 0, by: office })
  }
  await loadFindings(work, id, meeting, ids)
  await loadCamp(work, { id, title: meeting.title }, first, ids)
  if (meeting.report) {
    const report = { body: meeting.report, press: '', published: true, mentions: [], author: null }
    await saveReport(work, id, 0, report)
  }
  if (meeting.registered) {
    await addQuestions(work, gathering, meeting.form)
    await registerInvented(work, gathering, guestNames.slice(0, meeting.registered), {
      capacity: meeting.capacity ?? null,
      dateFixed: true,
    })
  }
  await showMeeting(work, id)
}

/** Lines of the groups; the camp has none. */
async function loadFindings(work: Making, id: string, { form, number }: DemoMeeting, ids: Ids): Promise<void> {
  if (form !== 'meeting') return
  for (const [topic, lines] of Object.entries(findings[number ?? 0] ?? {}))
    for (const [who, question, aspect, words] of lines)
      await addFinding(work, {
        ...{ id: work.newId(), meeting: id, topic: topic as Topic, question, aspect, words },
        ...{ actor: ids.get(who) ?? null, author: null },
      })
}

const firstDay = ({ first }: DemoMeeting, now: Temporal.Instant): Temporal.PlainDate =>
  typeof first === 'string'
    ? Temporal.PlainDate.from(first)
    : now.toZonedDateTimeISO(homeZone).toPlainDate().add({ days: first.inDays })

interface Around {
  readonly ids: Ids
  readonly methods: Ids
  readonly rooms: Ids
}

async function loadItem(
  work: Making,
  meeting: string,
  item: DemoItem,
  first: Temporal.PlainDate,
  { ids, methods, rooms }: Around,
): Promise<string> {
  const at = (clock: string) =>
    first
      .add({ days: item.day })
      .toZonedDateTime({ timeZone: homeZone, plainTime: Temporal.PlainTime.from(clock) })
      .toInstant()
  const id = (await savePiece(work, 'network.item', undefined, {
    ...{ meeting_id: meeting, kind: item.kind, title: item.title, lead: item.lead ?? '', place: item.place ?? '' },
    ...{ starts_at: at(item.from), ends_at: at(item.to), room_id: rooms.get(item.room ?? '') ?? null },
    ...{ field_id: fieldOf(item.field ?? null), method_id: methods.get(item.method ?? '') ?? null },
  })) as string
  for (const part of ['reports', 'speaks', 'moderates'] as const)
    for (const [position, who] of (item[part] ?? []).entries()) {
      const actor = ids.get(who) ?? null
      await savePiece(work, 'network.item_part', undefined, {
        ...{ item_id: id, part, actor_id: actor, name: actor ? '' : who, position },
      })
    }
  for (const [position, station] of (item.stations ?? []).entries()) {
    const made = { created_at: work.now, updated_at: work.now, source: 'erfunden', position, contact: '' }
    const slug = await freeSlug(work, 'network.station', station.name)
    const saved = await savePiece(work, 'network.station', undefined, { item_id: id, ...made, ...station, slug })
    await publish(work, initiativeSource, [saved as string])
  }
  return id
}

const sourceOf = ({ sources }: DemoMeeting): string =>
  sources.map(({ title, address }) => [title, address].filter(Boolean).join(', ')).join('; ') || 'erfunden'

function inputOf(meeting: DemoMeeting, first: Temporal.PlainDate, ids: Ids): MeetingInput {
  const { place } = meeting
  return {
    ...{ title: meeting.title, form: meeting.form, number: meeting.number, lead: meeting.lead, body: meeting.body },
    ...{ host: ids.get(meeting.host ?? '') ?? null, audience: meeting.audience, source: sourceOf(meeting) },
    nextHost: ids.get(meeting.next?.host ?? '') ?? null,
    nextMonth: meeting.next?.month ?? null,
    nextWords: meeting.next?.words ?? null,
    startDay: first,
    startTime: Temporal.PlainTime.from(meeting.at),
    endDay: first.add({ days: meeting.days - 1 }),
    endTime: Temporal.PlainTime.from(meeting.until),
    allDay: false,
    ...{ place: place.name, street: null, municipality: place.municipality ?? null },
    ...{ latitude: place.lat ?? null, longitude: place.lon ?? null },
    ...{ onlineUrl: null, onlineFor: 'everyone', registration: meeting.registered ? 'here' : 'none' },
    ...{ capacity: meeting.capacity ?? null, waitingList: true, partyMax: 1, guests: false },
    ...{ opensDay: null, opensTime: null, closesDay: null, closesTime: null, reminderHours: null, reminder: false },
  }
}
