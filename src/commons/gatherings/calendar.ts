import { dateRange, type When } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { absolute } from '../inbox/tell.ts'
import type { Described } from '../manifest.ts'
import type { Entry } from '../publication/formats/entry.ts'
import { invitation } from '../publication/formats/icalendar.ts'
import type { Gathering } from './gathering.ts'
import { texts } from './texts.ts'

type Somewhere = {
  readonly origin: string
  readonly space: { readonly prefix: string; readonly hosts?: readonly string[] }
  readonly now: Temporal.Instant
}

/** The time of a gathering in the shape that sentences and calendars understand; undefined while the day is open. */
export function whenOf({ startsAt, endsAt, allDay, zone }: Gathering): When | undefined {
  if (!startsAt) return undefined
  if (!allDay) return { start: startsAt, end: endsAt }
  const first = startsAt.toZonedDateTimeISO(zone).toPlainDate()
  const last = (endsAt ?? startsAt.add({ hours: 24 })).toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
  return {
    start: startsAt,
    end: endsAt,
    allDay: { first, last: Temporal.PlainDate.compare(last, first) < 0 ? first : last },
  }
}

/** 'Sa., 12. September 2026, 10–16 Uhr', or that the day is not fixed. */
export function whenWords(gathering: Gathering, language: Language): string {
  const when = whenOf(gathering)
  return when ? dateRange(when, language, gathering.zone) : texts(language).dayOpen
}

/** 'Bürgersaal, Hauptstraße 1, 56727 Mayen'; null where no place is given. */
export function placeWords({ name, street }: Pick<Gathering, 'name' | 'street'>): string | null {
  return [name, street].filter(Boolean).join(', ') || null
}

/** A gathering for calendars, under the title of what it belongs to. @param knowsLink for people the online link is for */
export function entryOfGathering(
  where: Somewhere,
  gathering: Gathering,
  owner: Pick<Described, 'title' | 'address'>,
  language: Language,
  knowsLink: boolean,
): Entry {
  const address = placeWords(gathering)
  return {
    uid: gathering.ownerId,
    kind: gathering.ownerKind,
    url: absolute({ ...where, language }, owner.address),
    title: owner.title,
    summary: '',
    language,
    publishedAt: where.now,
    updatedAt: where.now,
    version: gathering.version,
    when: whenOf(gathering),
    cancelled: gathering.state === 'cancelled',
    place: address
      ? {
          name: gathering.name ?? address,
          address: gathering.street ?? undefined,
          point:
            gathering.longitude !== null && gathering.latitude !== null
              ? { lon: gathering.longitude, lat: gathering.latitude }
              : undefined,
        }
      : undefined,
    onlineUrl:
      gathering.onlineUrl && (knowsLink || gathering.onlineFor === 'everyone') ? gathering.onlineUrl : undefined,
  }
}

/** A calendar file to go with a mail. */
export function calendarFile(entry: Entry): { name: string; type: string; content: string } | undefined {
  if (!entry.when) return undefined
  const { text, contentType } = invitation(entry)
  return { name: 'termin.ics', type: contentType, content: text }
}
