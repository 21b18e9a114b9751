import { describe, expect, test } from 'vitest'
import { dialogues } from './dialogues.ts'
import { demoNotice, districts } from './districts.ts'
import { events } from './events.ts'
import { fields, outsideTandems, programmes, tandems } from './fields.ts'
import { meetings } from './network/meetings.ts'
import { news } from './news.ts'
import { organisations } from './organisations.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { services } from './services.ts'
import { sources } from './sources.ts'
import { mykMeasures } from './strategy/mayen-koblenz/measures.ts'
import { mykPaper } from './strategy/mayen-koblenz/paper.ts'
import { mykSolutions, mykVisions } from './strategy/mayen-koblenz/solutions.ts'
import type { Words } from './types.ts'

/** Everything of the demo in one tree, to walk over its texts. */
const everything = {
  districts,
  fields,
  programmes,
  tandems,
  services,
  news,
  events,
  organisations,
  people,
  pages,
  meetings,
  strategy: { mykMeasures, mykPaper, mykSolutions, mykVisions },
}

function* strings(value: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}/${key}`)
}

function* words(value: unknown, path = ''): Generator<readonly [string, Words]> {
  if (!value || typeof value !== 'object') return
  if ('de' in value && typeof value.de === 'string') yield [path, value as Words]
  else for (const [key, inner] of Object.entries(value)) yield* words(inner, `${path}/${key}`)
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const slugsOf = (items: readonly { slug: string; where: string }[]) => items.map((item) => `${item.where}/${item.slug}`)
const spaces = ['network', ...districts.map((district) => district.slug)]

describe('structure', () => {
  test('keys are unique and well formed', () => {
    const lists = {
      districts: districts.map((district) => district.slug),
      accents: districts.map((district) => district.accent),
      fields: fields.map((field) => field.id),
      services: services.map((service) => service.slug),
      news: slugsOf(news),
      events: slugsOf(events),
      organisations: organisations.map((organisation) => organisation.key),
      mailsOfPeople: people.map((person) => person.mail),
      mailsOfOrganisations: organisations.map((organisation) => organisation.mail),
    }
    for (const [name, list] of Object.entries(lists)) expect(new Set(list).size, name).toBe(list.length)
    for (const { slug } of [...districts, ...services, ...news, ...events])
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('references lead somewhere', () => {
    const byKey = new Map(organisations.map((organisation) => [organisation.key, organisation]))
    for (const event of events) {
      expect(spaces).toContain(event.where)
      if (event.organiser) expect(byKey.get(event.organiser)?.where, event.slug).toBe(event.where)
    }
    for (const person of people)
      if (person.organisation) expect(byKey.get(person.organisation)?.where).toBe(person.where)
  })

  test('every district is in its tandems, and only there', () => {
    for (const district of districts) {
      const inTandems = tandems
        .filter((tandem) => tandem.districts.includes(district.slug))
        .map((tandem) => tandem.field)
      expect([...inTandems].sort(), district.slug).toEqual([...district.fields].sort())
      expect(outsideTandems.includes(district.slug)).toBe(inTandems.length === 0)
    }
  })

  test('there is enough to see everywhere', () => {
    for (const { slug } of districts) {
      expect(news.filter((item) => item.where === slug).length, slug).toBeGreaterThanOrEqual(4)
      expect(news.filter((item) => item.where === slug && item.pinned).length, slug).toBeLessThanOrEqual(1)
      const meetings = dialogues.filter((dialogue) => dialogue.where === slug).flatMap(({ phases }) => phases)
      const happens = [
        ...events.filter((event) => event.where === slug),
        ...meetings.flatMap((phase) => phase.meetings ?? []),
      ]
      expect(happens.length, slug).toBeGreaterThanOrEqual(6)
      expect(organisations.filter((item) => item.where === slug).length, slug).toBeGreaterThanOrEqual(3)
      expect(
        services.some((service) => service.district === slug),
        slug,
      ).toBe(true)
    }
  })
})

describe('facts', () => {
  test('what is public or from a report names its source', () => {
    const known: readonly unknown[] = Object.values(sources)
    for (const item of [...news, ...events].filter((item) => item.basis !== 'invented')) {
      expect(item.sources?.length ?? 0, item.slug).toBeGreaterThan(0)
      for (const source of item.sources ?? []) expect(known).toContain(source)
      if (item.basis === 'public')
        expect(
          item.sources?.some((source) => source.address),
          item.slug,
        ).toBe(true)
    }
    for (const service of services)
      for (const source of service.sources) expect(source.address, service.slug).toBeTruthy()
  })

  test('every source is cited and has a web address, except the two reports', () => {
    const cited = new Set([...strings(everything)].map(([, text]) => text))
    for (const [key, source] of Object.entries(sources)) {
      expect(cited, key).toContain(source.title)
      if (!key.startsWith('report')) expect(new URL('address' in source ? source.address : '').protocol).toBe('https:')
    }
  })

  test('invented links and mails lead nowhere', () => {
    for (const [path, text] of strings(everything)) {
      for (const mail of text.match(/[\w.-]+@[\w.-]+\w/g) ?? []) expect(mail, path).toMatch(/@example\.org$/)
    }
    for (const event of events) if (event.online) expect(new URL(event.online).hostname).toBe('example.org')
  })
})

describe('time', () => {
  test('days and durations parse', () => {
    for (const event of events) {
      if ('notFixed' in event.time) {
        expect(event.registration, event.slug).toBe('interest')
        continue
      }
      expect(event.registration, event.slug).not.toBe('interest')
      Temporal.PlainTime.from(event.time.at)
      expect(Temporal.Duration.from(event.time.lasts).sign).toBe(1)
      if ('on' in event.time) Temporal.PlainDate.from(event.time.on)
      else expect(Number.isInteger(event.time.inDays)).toBe(true)
    }
    for (const item of news) {
      if ('on' in item.day) Temporal.PlainDate.from(item.day.on)
      else expect(item.day.daysAgo).toBeGreaterThan(0)
    }
    for (const { asOf } of services) if (asOf) expect(asOf).toMatch(/^20\d\d(-[01]\d(-[0-3]\d)?)?$/)
  })

  test('registration fits its capacity; every kind of event occurs', () => {
    for (const event of events) {
      if (event.registration === 'none') expect(event.registered + event.questions.length, event.slug).toBe(0)
      if (event.capacity !== undefined && event.registered > event.capacity) expect(event.waitingList).toBe(true)
      expect(event.place !== undefined || event.online !== undefined || 'notFixed' in event.time, event.slug).toBe(true)
    }
    expect(events.some((event) => event.capacity !== undefined && event.registered > event.capacity)).toBe(true)
    expect(events.some((event) => event.cancelled)).toBe(true)
    expect(events.some((event) => event.online && !event.place)).toBe(true)
    expect(events.some((event) => event.registration === 'interest')).toBe(true)
    expect(events.some((event) => event.registration === 'none')).toBe(true)
  })
})

describe('language', () => {
  test('English is complete where promised', () => {
    const promised = {
      news,
      events,
      organisations,
      taglines: districts.map((district) => district.tagline),
      fields,
      programmes,
      services,
      people,
      demoNotice,
    }
    for (const [path, text] of words(promised)) expect(text.en, path).toBeTruthy()
  })

  test('no text is empty, and quotation marks are real', () => {
    for (const [path, text] of words(everything)) {
      for (const [language, sentence] of Object.entries(text)) {
        expect(sentence.trim(), `${path}/${language}`).not.toBe('')
        expect(sentence, `${path}/${language}`).not.toMatch(/["']|--| - /)
      }
      expect(text.de, path).not.toMatch(/[a-zäöüß][*:_]innen|Bernkastell|Waaldnaab/)
    }
  })

  test('a sentence in Leichte Sprache has at most 15 words', () => {
    const texts = [
      ...[...words({ ...everything, demoNotice })].map(([path, text]) => [path, text.leicht ?? ''] as const),
      ...Object.entries(pages.leichteSprache).map(([slug, text]) => [slug, text ?? ''] as const),
    ]
    const written = texts.filter(([, text]) => text !== '')
    expect(written.length).toBeGreaterThan(10)
    for (const [path, text] of written) {
      for (const sentence of text.split(/[.?!:]\s|\n/)) {
        const count = sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length
        expect(count, `${path}: ${sentence}`).toBeLessThanOrEqual(15)
      }
    }
  })

  test('accent colours can be read on white', () => {
    for (const { slug, accent } of districts) {
      expect(accent).toMatch(/^#[0-9a-f]{6}$/)
      expect(1.05 / (luminance(accent) + 0.05), slug).toBeGreaterThanOrEqual(4.5)
    }
  })
})
