import type { Entry } from '#commons/publication/formats/entry.ts'
import type { Language } from '#foundation/text/language.ts'
import { bookingKind } from '../queries.ts'
import type { Resource } from '../resource.ts'
import { feedTexts } from '../texts/feeds.ts'
import type { BusyTime, FeedBooking } from './feed-queries.ts'

/** What says nothing but 'busy'. @param uid nobody can find the booking from it */
export function busyEntry(
  time: BusyTime,
  { title, building }: Pick<Resource, 'title' | 'building'>,
  { uid, url, language }: { uid: string; url: string; language: Language },
): Entry {
  return {
    uid,
    kind: 'rooms.busy',
    url,
    title: `${title}: ${feedTexts(language).busy}`,
    summary: '',
    language,
    publishedAt: time.madeAt,
    updatedAt: time.changedAt,
    version: time.version,
    when: { start: time.start, end: time.end },
    cancelled: time.cancelled,
    place: { name: building.name, address: building.street ?? undefined },
  }
}

/** A booking with who and what for, for its provider. Access codes are no part of a booking's row and never come here. */
export function fullEntry(booking: FeedBooking, url: string, language: Language): Entry {
  const t = feedTexts(language)
  const { kind, state, name, bookerName, words, persons, reference } = booking
  const who = [bookerName, name].filter(Boolean).join(', ')
  const what = kind === 'internal' || kind === 'block' ? t[kind] : who
  const parts = [state === 'asked' && t.waits, words, persons !== null && t.persons(persons), reference]
  return {
    uid: booking.id,
    kind: bookingKind,
    url,
    title: [booking.title, what].filter(Boolean).join(': '),
    summary: parts.filter(Boolean).join('\n'),
    language,
    publishedAt: booking.madeAt,
    updatedAt: booking.changedAt,
    version: booking.version,
    when: { start: booking.startsAt, end: booking.endsAt },
    cancelled: state === 'cancelled' || state === 'refused',
    status: state === 'asked' ? 'tentative' : 'confirmed',
    place: { name: booking.building, address: booking.street ?? undefined },
  }
}
