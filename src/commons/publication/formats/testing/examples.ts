import fc from 'fast-check'
import { homeZone } from '#foundation/text/dates.ts'
import type { Channel, Entry } from '../entry.ts'

/** A moment by the clocks of Berlin. */
export const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(homeZone).toInstant()

export const festival: Entry = {
  uid: '0192f1a4-5b6c-7d8e-9f00-112233445566',
  kind: 'event',
  url: 'https://digital.example.org/musterkreis/termine/sommerfest',
  title: 'Sommerfest, Musik; & Tanz',
  summary: 'Ein Fest für alle.',
  text: 'Ein Fest für alle.\n\nMit Musik.',
  html: { html: '<p>Ein <strong>Fest</strong> für alle.</p>' },
  language: 'de',
  publishedAt: at('2026-08-01T09:00'),
  updatedAt: at('2026-08-02T10:30'),
  version: 3,
  when: { start: at('2026-09-12T10:00'), end: at('2026-09-12T16:00') },
  place: {
    name: 'Bürgerhaus',
    address: 'Marktplatz 1, 56727 Mayen',
    municipality: 'Mayen',
    point: { lon: 7.2212345678, lat: 50.3281 },
  },
  onlineUrl: 'https://video.example.org/raum',
  organiser: { name: 'Musikverein "Harmonie"', url: 'https://verein.example.org', mail: 'post@verein.example.org' },
  image: { url: 'https://digital.example.org/dateien/fest.webp', alt: 'Menschen tanzen', width: 1200, height: 800 },
  field: 'community',
}

export const channel: Channel = {
  title: 'Termine; Musterkreis, Eifel',
  description: 'Was los ist',
  url: 'https://digital.example.org/musterkreis/termine.ics?ort=a,b;c',
  page: 'https://digital.example.org/musterkreis/termine',
  language: 'de',
  updatedAt: at('2026-08-02T10:30'),
  publisher: { name: 'Landkreis Muster', url: 'https://kreis.example.org' },
  icon: 'https://digital.example.org/icon.png',
  next: 'https://digital.example.org/musterkreis/termine.atom?nach=1',
}

const pieces = [
  ']]>',
  '<![CDATA[',
  '<!--',
  '</script>',
  '<script>',
  '"',
  "'",
  '&',
  '&amp;',
  '\r\n',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\u0007',
  '\u000b',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  'שלום',
  'مرحبا',
  '\u202e',
  '\u2066',
  'END:VEVENT',
  '\r\nATTENDEE:mailto:x@evil.example',
  '\nBEGIN:VALARM',
  '\\',
  '\\n',
  ';',
  ',',
  ':',
  '^n',
  '^',
  'ä'.repeat(40),
  ' ',
]

/** Text as somebody types who wants to break out of a format. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''))

const hostileUrl = hostileText.map((text) => `https://example.org/${text}`)
const moment = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds - (milliseconds % 1000)))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** Entries with a date whose every text is hostile. */
export const hostileEntry: fc.Arbitrary<Entry> = fc.record({
  uid: hostileText.map((text) => `uid ${text}`),
  kind: hostileText,
  url: hostileUrl,
  title: hostileText,
  summary: hostileText,
  text: maybe(hostileText),
  language: fc.constantFrom('de', 'en', 'leicht'),
  publishedAt: moment,
  updatedAt: moment,
  version: fc.oneof(fc.nat(), fc.constantFrom(-1, 0.5, Number.NaN)),
  when: fc.record({ start: moment, end: fc.option(moment) }),
  cancelled: fc.boolean(),
  place: maybe(
    fc.record({
      name: hostileText,
      address: maybe(hostileText),
      municipality: maybe(hostileText),
      point: maybe(fc.record({ lon: fc.double({ min: -200, max: 200 }), lat: fc.double({ min: -100, max: 100 }) })),
    }),
  ),
  onlineUrl: maybe(fc.oneof(hostileUrl, hostileText, fc.constant('javascript:alert(1)'))),
  organiser: maybe(
    fc.record({ name: hostileText, url: maybe(hostileText), mail: maybe(fc.oneof(hostileText, fc.emailAddress())) }),
  ),
  image: maybe(fc.record({ url: hostileUrl, alt: hostileText, width: fc.nat(), height: fc.nat() })),
  field: maybe(fc.constantFrom('community', 'education', 'health', 'mobility', 'steering')),
})
