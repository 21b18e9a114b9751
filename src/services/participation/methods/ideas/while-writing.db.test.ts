import { afterAll, beforeAll, expect, test } from 'vitest'
import { ideasHouse } from './ideas.fixture.ts'

let world: Awaited<ReturnType<typeof ideasHouse>>
beforeAll(async () => {
  world = await ideasHouse()
})
afterAll(() => world?.house.close())

test('somebody who writes a title learns what sounds like it, with links, and nothing of other ideas', async () => {
  const { house, write, kim, at } = world
  await write({ title: 'Radweg nach Kaltenried', body: 'Damit die Kinder sicher sind.' }, kim)
  await write({ title: 'Eine Bank am Weiher', body: 'Zum Ausruhen.' }, kim)
  const ask = async (title: string) => {
    const response = await house.get(`${at}/aehnliche-ideen?titel=${encodeURIComponent(title)}`)
    expect(response.status).toBe(200)
    return ((await response.json()) as { similar: { title: string; href: string }[] }).similar
  }
  const [found, ...others] = await ask('Ein Radweg nach Kaltenried')
  expect(found?.title).toBe('Radweg nach Kaltenried')
  expect(others).toEqual([])
  expect((await house.get(found?.href ?? '')).status).toBe(200)
  for (const nothing of ['', '   ', 'x'.repeat(5000), '%_\\ \' " ; &', 'Schwimmbad'])
    expect(await ask(nothing)).toEqual([])
  expect(await (await house.get(`${at}/neue-idee`)).text()).toContain('/aehnliche-ideen"')
})
