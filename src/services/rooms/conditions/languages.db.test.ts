import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../bookings/booking.fixture.ts'
import { addHouse, offer, type Person, rooms, typedResource } from '../offers/provider.fixture.ts'

let house: TestHouse
let people: Awaited<ReturnType<typeof rooms>>
let carla: Person

beforeAll(async () => {
  house = await testHouse()
  people = await rooms(house)
  carla = await house.addPerson('Carla Citizen')
})
afterAll(() => house.close())

const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await house.database.pool.query<Row>(text, values)).rows
const read = async (address: string, as?: Person) =>
  (await (await house.get(address, as)).text()).replaceAll('\u00AD', '').replaceAll('\u00A0', ' ')
const setRules = async (fields: Record<string, string>) => {
  const [rules] = await rows<{ version: number }>('select version from rooms.common_rules')
  const answer = await house.post(
    '/musterkreis/raeume/anbieten/regeln',
    { ...fields, version: String(rules?.version ?? 0) },
    people.editor,
  )
  expect(answer.status, await answer.clone().text()).toBe(303)
}
const booked = async (slug: string, more: Record<string, string> = {}) => {
  const answer = await house.post(`/musterkreis/raeume/${slug}/buchen`, { ...evening, agree: 'yes', ...more }, carla)
  expect(answer.status, await answer.clone().text()).toBe(303)
  return answer.headers.get('location') as string
}
const german = (text: string) => new RegExp(`<div class="prose" lang="de">\\s*<p>${text}`)

test('common conditions are read in English; older versions stay in the languages they had', async () => {
  const { add } = await someHouse(house, people.editor.id)
  await add({ slug: 'klause' })
  await setRules({ conditions: 'Ab 22 Uhr ist Nachtruhe.' })
  // Nobody has translated them yet: they are German, and say so.
  expect(await read('/en/musterkreis/raeume/klause')).toMatch(german('Ab 22 Uhr'))
  const first = await booked('klause')
  house.later({ hours: 1 })
  // A translation that comes later is no new version: the German text holds on.
  await setRules({ conditions: 'Ab 22 Uhr ist Nachtruhe.', conditionsEn: 'Quiet after 10 pm.' })
  expect(await rows('select text from rooms.conditions_version')).toEqual([])
  const page = await read('/en/musterkreis/raeume/klause')
  expect(page).toContain('Quiet after 10 pm.')
  expect(page).not.toContain('Ab 22 Uhr')
  const form = await read(
    `/en/musterkreis/raeume/klause/buchen?${new URLSearchParams({ ...evening, tag: '2026-12-11' })}`,
    carla,
  )
  expect(form).toContain('Quiet after 10 pm.')
  expect(await read(`/en${first}`, carla)).toContain('Quiet after 10 pm.')
  house.later({ hours: 1 })
  await setRules({ conditions: 'Ab 20 Uhr ist Nachtruhe.' })
  await house.inHouse((tx) => house.tools.send(tx, 'rooms.tidy', {}))
  await house.runJobs()
  const kept = await read(`/en${first}`, carla)
  expect(kept).toContain('Quiet after 10 pm.')
  expect(kept).not.toMatch(german('Quiet'))
  expect(await read(first, carla)).toContain('Ab 22 Uhr ist Nachtruhe.')
  expect(await read('/en/musterkreis/raeume/klause')).toMatch(german('Ab 20 Uhr'))
})

test('what was read in English and is worded differently is a new version; what nobody agreed to goes with its translation', async () => {
  const building = await addHouse(house, people.owner, people.club)
  const words = { conditions: 'Besenrein.', conditionsEn: 'Swept clean.' }
  const { slug, id } = await offer(house, people.owner, building, { ...words, approval: 'no' })
  const [unit] = await rows<{ unit_id: string }>('select unit_id from rooms.resource_unit where resource_id = $1', [id])
  const edit = async (fields: Record<string, string>) => {
    house.later({ hours: 1 })
    const [now] = await rows<{ version: number }>('select version from rooms.resource where id = $1', [id])
    const typed = { ...typedResource, approval: 'no', version: String(now?.version), units: [unit?.unit_id as string] }
    const answer = await house.post(
      `/musterkreis/raeume/anbieten/${slug}/bearbeiten`,
      { ...typed, ...fields },
      people.owner,
    )
    expect(answer.status, await answer.clone().text()).toBe(303)
  }
  const own = await booked(slug)
  await edit({ conditions: 'Besenrein.', conditionsEn: 'Mopped and waxed.' })
  await edit({ conditions: 'Nass gewischt.' })
  const versions = () =>
    rows(
      `select v.text, w.wording from rooms.conditions_version v
       left join translations.wording w on w.kind = 'rooms.conditions_version' and w.thing_id = v.id
       where v.resource_id = $1 order by v.from_at`,
      [id],
    )
  expect(await versions()).toEqual([
    { text: 'Besenrein.', wording: 'Swept clean.' },
    { text: 'Besenrein.', wording: 'Mopped and waxed.' },
  ])
  const shown = await read(`/en${own}`, carla)
  expect(shown).toContain('Swept clean.')
  expect(shown).not.toContain('Mopped')
  // The title has an English wording, the conditions have none any more.
  await edit({ conditions: 'Nass gewischt.', titleEn: 'Hall' })
  const page = await read(`/en/musterkreis/raeume/${slug}`)
  expect(page).toContain('Hall')
  expect(page).toMatch(german('Nass gewischt'))
  await house.inHouse((tx) => house.tools.send(tx, 'rooms.tidy', {}))
  await house.runJobs()
  expect(await versions()).toEqual([{ text: 'Besenrein.', wording: 'Swept clean.' }])
  expect(
    await rows(
      `select wording from translations.wording where kind = 'rooms.conditions_version' and wording = 'Mopped and waxed.'`,
    ),
  ).toEqual([])
})
