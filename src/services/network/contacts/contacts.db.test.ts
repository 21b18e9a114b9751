import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'
import { topicsIn } from './contact.ts'

let at: ExchangeHouse
beforeAll(async () => {
  at = await exchangeHouse()
})
afterAll(() => at?.house.close())

test('topics are read line by line or between commas, each once', () => {
  expect(topicsIn('Mitfahrbank, Rufbus\n  mitfahrbank ;\n\nOnline-Wache')).toEqual([
    'Mitfahrbank',
    'Rufbus',
    'Online-Wache',
  ])
})

const entry = (home: string) => ({
  home,
  post: 'Projektleitung',
  topics: 'Mitfahrbank\nRufbus',
  words: 'Auch, was schiefging.',
  version: '0',
})

describe('who knows about something', () => {
  test('only those who entered themselves are found, by members only, with the reason', async () => {
    const { house, staff, free, outside } = at
    expect((await house.get('/vernetzung/wer-weiss', outside)).status).toBe(403)
    expect(await read(at, '/vernetzung/wer-weiss?q=Mitfahrbank', free)).not.toContain('Sina Kreis')
    expect((await house.post('/vernetzung/ansprechbar', entry(house.otherDistrict), staff)).status).toBe(422)
    expect(
      (await house.post('/vernetzung/ansprechbar', { ...entry(house.district), topics: ' , ' }, staff)).status,
    ).toBe(422)
    expect((await house.post('/vernetzung/ansprechbar', entry(house.district), staff)).status).toBe(303)
    expect((await house.post('/vernetzung/ansprechbar', entry(house.district), staff)).status).toBe(422)
    const found = await read(at, '/vernetzung/wer-weiss?q=Mitfahrbänke', free)
    expect(found).toContain('Sina Kreis')
    expect(found).toContain('das Thema „Mitfahrbank“ genannt ist')
    expect(await read(at, '/vernetzung/wer-weiss?q=Schwimmbad', free)).not.toContain('Sina Kreis')
    expect(await read(at, '/vernetzung/verzeichnis/landkreis-musterkreis', free)).toContain('Sina Kreis')
    expect(await read(at, '/vernetzung/verzeichnis/landkreis-musterkreis')).not.toContain('Sina Kreis')
  })

  test('an introduction: asked once, answered with how to be reached, seen by the two only', async () => {
    const { house, staff, free, neighbour } = at
    const page = await read(at, '/vernetzung/wer-weiss?q=Rufbus', free)
    const path = /href="(\/vernetzung\/wer-weiss\/[0-9a-f-]+\/vorstellen)/.exec(page)?.[1] as string
    const ask = { about: 'Rufbus', message: 'Wie haben Sie angefangen?', reach: 'freya@example.org' }
    expect((await house.post(path, { ...ask, reach: '' }, free)).status).toBe(422)
    expect((await house.post(path, ask, free)).status).toBe(303)
    expect((await house.post(path, ask, free)).status).toBe(422)
    expect((await house.post(path, ask, staff)).status).toBe(404)
    const asked = await read(at, '/vernetzung/vorstellungen', staff)
    expect(asked).toContain('Wie haben Sie angefangen?')
    expect(await read(at, '/vernetzung/vorstellungen', neighbour)).not.toContain('Wie haben Sie')
    const answer = /action="(\/vernetzung\/vorstellungen\/[0-9a-f-]+)"/.exec(asked)?.[1] as string
    expect((await house.post(answer, { deed: 'accepted', answer: 'x' }, neighbour)).status).toBe(404)
    expect((await house.post(answer, { deed: 'accepted' }, staff)).status).toBe(422)
    expect((await house.post(answer, { deed: 'accepted', answer: 'Rufen Sie an: 0123' }, staff)).status).toBe(303)
    expect((await house.post(answer, { deed: 'declined' }, staff)).status).toBe(422)
    expect(await read(at, '/vernetzung/vorstellungen', free)).toContain('Rufen Sie an: 0123')
    expect(await read(at, '/posteingang', free)).toContain('Antwort auf Ihre Bitte um Vorstellung')
  })

  test('a contact withdraws: gone everywhere at once, and whoever waits is told', async () => {
    const { house, staff, neighbour } = at
    const page = await read(at, '/vernetzung/wer-weiss', neighbour)
    const path = /href="(\/vernetzung\/wer-weiss\/[0-9a-f-]+\/vorstellen)/.exec(page)?.[1] as string
    expect((await house.post(path, { about: 'Bus', message: 'Hallo', reach: 'n' }, neighbour)).status).toBe(303)
    expect((await house.post('/vernetzung/ansprechbar/zurueckziehen', {}, staff)).status).toBe(303)
    expect(await read(at, '/vernetzung/wer-weiss', neighbour)).not.toContain('Sina Kreis')
    expect((await house.get(path, neighbour)).status).toBe(404)
    expect((await house.post(path, { about: 'Bus', message: 'Hallo', reach: 'n' }, neighbour)).status).toBe(404)
    expect(await read(at, '/vernetzung/verzeichnis/landkreis-musterkreis', neighbour)).not.toContain('Sina Kreis')
    expect(await read(at, '/vernetzung/vorstellungen', neighbour)).not.toContain('Sina Kreis')
    expect(await read(at, '/posteingang', neighbour)).toContain('Antwort auf Ihre Bitte um Vorstellung')
  })
})
