import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sampleVisit } from '#foundation/ui/sample-visit.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { type LiveHub, type LiveView, liveHub } from './live.ts'
import type { Visit } from './visit.ts'

let house: TestHouse
let hub: LiveHub
let visit: Visit
let counted = { asked: 0, drawn: 0 }
/** What the thing says just now, who may read it, and whether asking fails. */
let thing = { state: 'one', door: 'open', fails: false }

beforeAll(async () => {
  house = await testHouse()
  const sample = sampleVisit({ language: 'de' })
  visit = { ...sample, space: { ...sample.space, id: house.district } }
})
afterAll(() => house?.close())
afterEach(() => hub.close())

function begin(): void {
  counted = { asked: 0, drawn: 0 }
  thing = { state: 'one', door: 'open', fails: false }
  hub = liveHub({
    pool: house.database.pool,
    now: () => Temporal.Instant.from('2026-11-26T09:00:00Z'),
    warn: () => {},
    every: 20,
    told: (what) => counted[what]++,
  })
}

const view: LiveView = {
  thing: 'board',
  part: 'all',
  mark: async () => {
    if (thing.fails) throw new Error('on purpose')
    return { state: thing.state, door: thing.door }
  },
  draw: async () => {
    const { state } = thing
    return ({ viewer }) => `${state} for ${viewer.person ?? 'everybody'}`
  },
}

/** Somebody who follows, and everything they heard. */
function listener(since = '', once = false, address = '192.0.2.1') {
  const response = hub.follow(visit, view, { address, since, once })
  const heard: string[] = []
  let ended = false
  const reader = response.body?.getReader()
  const reading = (async () => {
    const decoder = new TextDecoder()
    for (;;) {
      const piece = await reader?.read()
      if (!piece || piece.done) break
      const words = /event: part\nid: (.*)\ndata: (.*)\n/.exec(decoder.decode(piece.value))
      if (words) heard.push(words[2] as string)
    }
    ended = true
  })()
  return { response, heard, reading, ended: () => ended, leave: () => reader?.cancel() }
}

const settled = (check: () => void) => expect.poll(check, { timeout: 5000, interval: 10 })

test('many listeners: one question, one drawing per change, the same for all, and nothing of anybody in it', async () => {
  begin()
  const all = Array.from({ length: 50 }, () => listener())
  await settled(() => all.filter(({ heard }) => heard.length === 1).length).toBe(50)
  expect(counted.drawn).toBe(1)
  thing.state = 'two'
  await settled(() => all.filter(({ heard }) => heard.length === 2).length).toBe(50)
  expect(counted.drawn).toBe(2)
  for (const { heard } of all) expect(heard).toEqual(['one for everybody', 'two for everybody'])
})

test('whoever comes late gets the present state at once; whoever has it is told nothing', async () => {
  begin()
  const first = listener()
  await settled(() => first.heard.length).toBe(1)
  const [late, knows] = [listener(), listener('one')]
  await settled(() => late.heard).toEqual(['one for everybody'])
  thing.state = 'two'
  await settled(() => knows.heard).toEqual(['two for everybody'])
  expect(counted.drawn).toBe(2)
})

test('a change that comes between two tellings is told, too', async () => {
  begin()
  const one = listener()
  await settled(() => one.heard.length).toBe(1)
  for (const state of ['two', 'three', 'four']) {
    thing.state = state
    await new Promise((go) => setTimeout(go, 5))
  }
  await settled(() => one.heard.at(-1)).toBe('four for everybody')
})

test('nobody listens: nobody is asked', async () => {
  begin()
  const one = listener()
  await settled(() => one.heard.length).toBe(1)
  await one.leave()
  await new Promise((go) => setTimeout(go, 100))
  const { asked } = counted
  await new Promise((go) => setTimeout(go, 150))
  expect(counted.asked).toBe(asked)
})

test('other people may read it than before: all streams end', async () => {
  begin()
  const one = listener()
  await settled(() => one.heard.length).toBe(1)
  thing = { state: 'secret', door: 'shut', fails: false }
  await settled(() => one.ended()).toBe(true)
  expect(one.heard).toEqual(['one for everybody'])
})

test('a database that is away for a moment ends no stream', async () => {
  begin()
  const one = listener()
  await settled(() => one.heard.length).toBe(1)
  thing.fails = true
  await new Promise((go) => setTimeout(go, 60))
  thing = { state: 'two', door: 'open', fails: false }
  await settled(() => one.heard.at(-1)).toBe('two for everybody')
  expect(one.ended()).toBe(false)
})

test('who cannot follow a stream gets one telling; when the program ends, all streams do', async () => {
  begin()
  const once = listener('', true)
  await once.reading
  expect(once.heard).toEqual(['one for everybody'])
  const one = listener()
  await settled(() => one.heard.length).toBe(1)
  await hub.close()
  await one.reading
  expect(hub.follow(visit, view, { address: '', since: '', once: false }).status).toBe(503)
})

test('more than a thousand from one address are told to load the page; others are not', async () => {
  begin()
  const all = Array.from({ length: 1000 }, () => listener('one'))
  expect(listener('one').response.status).toBe(429)
  expect(listener('one', false, '192.0.2.2').response.status).toBe(200)
  await all[0]?.leave()
  expect(listener('one').response.status).toBe(200)
})
