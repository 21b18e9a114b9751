import type { Visit } from '#foundation/http/visit.ts'

/** A visit for tests and for the style guide: a visitor in an invented district. */
export function sampleVisit(changes: Partial<Visit> = {}): Visit {
  return {
    space: {
      id: '00000000-0000-7000-8000-000000000001',
      kind: 'district',
      slug: 'sommerau',
      name: 'Landkreis Sommerau',
      prefix: '/sommerau',
      hosts: [],
      services: [],
      languages: ['de', 'en', 'leicht'],
      settings: {},
    },
    viewer: {
      person: null,
      name: '',
      session: null,
      staff: [],
      network: [],
      memberships: [],
      districts: [],
      verifiedResident: false,
      operator: false,
      unread: 0,
    },
    language: 'de',
    url: new URL('https://example.org/sommerau/stilbuch'),
    here: '/stilbuch',
    now: Temporal.Instant.from('2026-11-22T09:00:00Z'),
    origin: 'https://example.org',
    houseOrigin: 'https://example.org',
    csrf: 'token-of-the-sample',
    attempt: null,
    notice: null,
    privateRead: false,
    ...changes,
  }
}
