import { askInvented, registerInvented } from '#commons/gatherings/demo.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { addEvent, cancelEvent, publishEvent } from '../../services/events/demo.ts'
import { events } from '../events.ts'
import type { DemoEvent, Where } from '../types.ts'
import { guestNames } from './guest-names.ts'
import { fieldOf, type Loading, type Making, makingMany } from './loading.ts'

/** Events of the demo, planned and published like any other; their days count from today. */
export async function loadEvents(loading: Loading, authors: ReadonlyMap<Where, string>): Promise<void> {
  const announced = loading.now.subtract({ hours: 24 * 10 })
  for (const [where, ofSpace] of Map.groupBy(events, (event) => event.where)) {
    await makingMany(loading, where, async (makeAt) => {
      const author = authors.get(where) as string
      await Promise.all(ofSpace.map((event) => loadEvent(makeAt(announced), loading, event, author)))
    })
  }
}

async function loadEvent(work: Making, loading: Loading, event: DemoEvent, author: string): Promise<void> {
  const picture = loading.pictures.get(event.slug) ?? null
  const { id, gathering } = await addEvent(work, author, inputOf(event, loading), picture)
  await askInvented(
    work,
    gathering,
    event.questions.map(({ kind, text, purpose, required, options }) => ({
      kind,
      required,
      wording: text.de,
      purpose: purpose.de,
      choices: options?.map(({ de }) => de) ?? [],
    })),
  )
  await registerInvented(work, gathering, guestNames.slice(0, event.registered), {
    capacity: event.capacity ?? null,
    dateFixed: !('notFixed' in event.time),
  })
  await publishEvent(work, id)
  if (event.cancelled) await cancelEvent(work, id, event.cancelled.de)
}

function inputOf(event: DemoEvent, { now, organisations }: Loading) {
  return {
    title: event.title.de,
    lead: event.lead.de,
    body: withHint(event),
    field: fieldOf(event.field),
    organiser: event.organiser ? (organisations.get(event.organiser) ?? null) : null,
    titleEn: event.title.en ?? null,
    leadEn: event.lead.en ?? null,
    bodyEn: event.body.en ?? null,
    titleLeicht: event.title.leicht ?? null,
    leadLeicht: event.lead.leicht ?? null,
    bodyLeicht: event.body.leicht ?? null,
    ...gatheringInput(event, now),
  }
}

type Gathered = Pick<DemoEvent, 'time' | 'place' | 'online' | 'registration' | 'capacity' | 'waitingList'>

/** When, where and for how many; days count from now. */
export function gatheringInput(event: Gathered, now: Temporal.Instant) {
  const { place } = event
  return {
    ...timesOf(event, now),
    allDay: false,
    place: place?.name ?? null,
    street: place?.address ?? null,
    municipality: place?.municipality ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    onlineUrl: event.online ?? null,
    onlineFor: 'everyone' as const,
    registration: event.registration === 'none' ? ('none' as const) : ('here' as const),
    capacity: event.capacity ?? null,
    waitingList: event.waitingList,
    partyMax: 2,
    guests: true,
    opensDay: null,
    opensTime: null,
    closesDay: null,
    closesTime: null,
    reminder: true,
    reminderHours: 24,
  }
}

/** What is known of a day that is not fixed stands at the end of the text. */
export function withHint({ body, time }: Pick<DemoEvent, 'body' | 'time'>): string {
  return 'notFixed' in time ? `${body.de}\n\n${time.notFixed.de}` : body.de
}

function timesOf({ time }: Gathered, now: Temporal.Instant) {
  if ('notFixed' in time) return { startDay: null, startTime: null, endDay: null, endTime: null }
  const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
  const day = 'on' in time ? Temporal.PlainDate.from(time.on) : today.add({ days: time.inDays })
  const start = day.toPlainDateTime(Temporal.PlainTime.from(time.at))
  const end = start.add(Temporal.Duration.from(time.lasts))
  return { startDay: day, startTime: start.toPlainTime(), endDay: end.toPlainDate(), endTime: end.toPlainTime() }
}
