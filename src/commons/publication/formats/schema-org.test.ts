import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breadcrumbLd, eventLd, jsonLdText, newsArticleLd, organizationLd } from './schema-org.ts'
import { festival, hostileEntry } from './testing/examples.ts'

const read = (text: string) => JSON.parse(text)

test('an event on site and online', () => {
  expect(read(jsonLdText(eventLd(festival)))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': festival.url,
    url: festival.url,
    name: 'Sommerfest, Musik; & Tanz',
    description: 'Ein Fest für alle.',
    inLanguage: 'de-DE',
    startDate: '2026-09-12T10:00+02:00',
    endDate: '2026-09-12T16:00+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      {
        '@type': 'Place',
        name: 'Bürgerhaus',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Marktplatz 1, 56727 Mayen',
          addressLocality: 'Mayen',
          addressCountry: 'DE',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 50.3281, longitude: 7.221235 },
      },
      { '@type': 'VirtualLocation', url: 'https://video.example.org/raum' },
    ],
    image: {
      '@type': 'ImageObject',
      url: 'https://digital.example.org/dateien/fest.webp',
      caption: 'Menschen tanzen',
      width: 1200,
      height: 800,
    },
    organizer: {
      '@type': 'Organization',
      name: 'Musikverein "Harmonie"',
      url: 'https://verein.example.org/',
      email: 'post@verein.example.org',
    },
  })
})

test('cancelled, whole days, one place', () => {
  const allDay = { first: Temporal.PlainDate.from('2026-09-12'), last: Temporal.PlainDate.from('2026-09-13') }
  const event = eventLd({ ...festival, cancelled: true, onlineUrl: undefined, when: { ...festival.when!, allDay } })
  expect(event).toMatchObject({
    startDate: '2026-09-12',
    endDate: '2026-09-13',
    eventStatus: 'https://schema.org/EventCancelled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place' },
  })
  expect(() => eventLd({ ...festival, when: undefined })).toThrow(RangeError)
})

test('news, organisation, breadcrumb', () => {
  expect(newsArticleLd(festival)).toMatchObject({ '@type': 'NewsArticle', datePublished: '2026-08-01T09:00+02:00' })
  expect(organizationLd({ name: 'Landkreis', type: 'GovernmentOrganization' })['@type']).toBe('GovernmentOrganization')
  const path = breadcrumbLd([
    { name: 'Start', url: 'https://example.org/' },
    { name: 'Termine', url: 'https://example.org/termine' },
  ])
  expect(path.itemListElement).toMatchObject([{ position: 1 }, { position: 2, item: 'https://example.org/termine' }])
})

test('nothing typed can end the script element', () => {
  fc.assert(
    fc.property(hostileEntry, (entry) => {
      const text = jsonLdText(eventLd(entry))
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(read(text)['@type']).toBe('Event')
      expect(text.isWellFormed()).toBe(true)
    }),
    { numRuns: 300 },
  )
})
