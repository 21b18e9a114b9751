import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ideasHouse } from '../../services/participation/methods/ideas/ideas.fixture.ts'

let world: Awaited<ReturnType<typeof ideasHouse>>
let idea: string
beforeAll(async () => {
  world = await ideasHouse()
  // Those who were there from the beginning are known by now.
  world.house.later({ hours: 73 })
  await world.write({ title: 'Ein Radweg', body: 'Damit die Kinder sicher sind.' }, world.kim)
  idea = await world.idea('Ein Radweg')
})
afterAll(() => world?.house.close())

const text = async (response: Response | Promise<Response>) => (await response).text()
type Person = Awaited<ReturnType<typeof world.house.addPerson>>
const thread = () => `/musterkreis/antworten/participation.idea/${idea}`
const comment = (body: string, as?: Person, more: Record<string, string> = {}) =>
  world.house.post(thread(), { body, ...more }, as)
const cases = async () =>
  (
    await world.inDistrict((tx) =>
      sql<{ kind: string; title: string; words: string; reporter: string | null }>`
        select c.kind, c.title, r.words, r.reporter_id as reporter from moderation.case c
        join moderation.report r on r.space_id = c.space_id and r.case_id = c.id order by r.made_at, r.id`.execute(tx),
    )
  ).rows
const same = 'Das ist alles nur Geldverschwendung, kommt lieber zu unserer Versammlung am Freitag.'

test('new accounts and guests put no links into comments and ideas; older accounts and staff may', async () => {
  const { house, kim, editor, write } = world
  const fresh = await house.addPerson('Neu Hier')
  const link = 'Schaut auf https://spam.example'
  const refused = await comment(link, fresh)
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain('Bitte ohne Links')
  expect(html).toContain(link)
  expect((await comment(link, undefined, { name: 'G', mail: 'g@example.org' })).status).toBe(422)
  expect((await write({ title: 'Etwas Neues', body: link }, fresh)).status).toBe(422)
  expect((await comment(link, kim)).status).toBe(303)
  const clerk = await house.addPerson('Neu im Amt', { staff: [[house.district, 'editor']] })
  for (const one of [editor, clerk]) expect((await comment(`${link} ${one.name}`, one)).status).toBe(303)
})

test('a new account says only so much in an hour, in whatever way', async () => {
  const { house, write } = world
  const loud = await house.addPerson('Laut')
  const statuses = []
  for (let n = 0; n < 6; n++)
    statuses.push((await write({ title: `Gedanke Nummer ${n}`, body: `Wort ${n}` }, loud)).status)
  for (let n = 0; n < 4; n++) statuses.push((await comment(`Und noch ${n}`, loud)).status)
  expect(statuses).toEqual(Array.from({ length: 10 }, () => 303))
  expect((await comment('Und dies', loud)).status).toBe(429)
})

test('the same words by several newcomers go to the moderators with the reason, and stay until they decide', async () => {
  const { house, write, kim, moderator, idea: ideaOf, mails } = world
  const [one, two] = [await house.addPerson('Eins'), await house.addPerson('Zwei')]
  await comment(same, one)
  await comment(same, one)
  await comment('Gute Idee!', one)
  await comment('Gute Idee!', two)
  await comment(same, kim)
  expect(await cases()).toEqual([])
  await comment(same.toUpperCase(), two)
  expect(await cases()).toMatchObject([{ kind: 'responses.comment', reporter: null }])
  expect((await cases())[0]?.words).toContain('2 neuen Konten oder Gästen')
  // A guest, once the address is confirmed; as an idea it is the same.
  await write({ title: 'Versammlung', body: same, name: 'Gast', mail: 'gast@example.org' })
  expect(await cases()).toHaveLength(1)
  const link = /http:\/\/allmende\.test(\/\S+)/.exec((await mails())[0]?.body ?? '')?.[1] as string
  await house.post(link, {})
  expect(await cases()).toMatchObject([{}, { kind: 'participation.idea', title: 'Versammlung' }])
  expect((await cases())[1]?.words).toContain('3 neuen Konten')
  expect(await text(house.get(`${world.at}/ideen/${await ideaOf('Versammlung')}`))).toContain('Geldverschwendung')
  expect(await text(house.get('/musterkreis/schreibtisch', moderator))).toContain('Versammlung')
  // What is kept for this can be read by nobody, and only for a day.
  const { rows } = await house.database.pool.query('select * from fair.said')
  expect(JSON.stringify(rows)).not.toMatch(/Geldverschwendung|gast@/i)
  house.later({ hours: 25 })
  const three = await house.addPerson('Drei')
  await comment(same, three)
  expect(await cases()).toHaveLength(2)
})

test('machines that fill in what nobody sees, or are too fast, have to send again; people too, once', async () => {
  const { write, house, page, at } = world
  const guest = { title: 'Von Hand', body: 'Mit Bedacht geschrieben.', name: 'Gast', mail: 'hand@example.org' }
  const html = await page(`${at}/neue-idee`)
  expect(html).toMatch(/name="opened" value="2026-/)
  expect(html).toMatch(/name="again"[^>]*tabindex="-1"/)
  const trapped = await write({ ...guest, again: 'https://spam.example' })
  expect(trapped.status).toBe(422)
  const back = await trapped.text()
  expect(back).toContain('noch einmal ab')
  expect(back).not.toContain('spam.example')
  for (const opened of [house.now().toString(), '', 'gestern']) {
    const fast = await write({ ...guest, opened })
    expect(fast.status).toBe(422)
    expect(await fast.text()).toContain('sehr schnell')
  }
  expect((await write({ ...guest, opened: house.now().subtract({ seconds: 2 }).toString() })).status).toBe(303)
  expect(await page(`${at}/neue-idee`, await house.addPerson('Mit Konto'))).not.toContain('name="again"')
})
