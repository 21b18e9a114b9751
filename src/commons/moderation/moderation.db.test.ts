import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
let moderator: Person
let second: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
  second = await house.addPerson('Ada Zweite', { staff: [[house.district, 'moderator']] })
})
afterAll(() => house?.close())

const page = async (path: string, as?: Person) => (await house.get(path, as)).text()
const reason = 'Im zweiten Absatz steht eine Beleidigung (§ 185 StGB).'
const decision = { version: '1', decision: 'hide', category: 'hate', ground: 'law', reason }

/** A published article. @returns its id and address */
async function article(title: string, body = 'Ein Text.') {
  const written = await house.post('/musterkreis/aktuelles/schreiben', { title, lead: 'Kurz.', body }, editor)
  const address = written.headers.get('location')?.replace('/bearbeiten', '') as string
  await house.post(`${address}/veroeffentlichen`, {}, editor)
  const { rows } = await house.database.pool.query('select id from news.article where title = $1', [title])
  return { id: rows[0].id as string, address }
}

/** Reports it. @returns id of the case */
async function report(id: string, values: Record<string, string> = {}, as?: Person): Promise<string> {
  const sent = { kind: 'news.article', id, category: 'hate', words: 'Das ist eine Beleidigung.', ...values }
  const response = await house.post('/musterkreis/melden', sent, as)
  expect(response.status, await response.clone().text()).toBe(303)
  house.later({ minutes: 61 })
  const { rows } = await house.database.pool.query(
    'select id from moderation.case where thing_id = $1 order by opened_at desc',
    [id],
  )
  return rows[0].id as string
}
const messages = async (person: Person) =>
  (
    await house.database.pool.query(
      'select subject, body, address from inbox.message where person_id = $1 order by created_at desc, id desc',
      [person.id],
    )
  ).rows

test('from report to objection: everybody concerned learns what they should, and no more', async () => {
  const { id, address } = await article('Streit im Rat')
  const link = /\/musterkreis\/melden\?[^"]+/.exec(await page(address))?.[0].replaceAll('&amp;', '&') as string
  expect(await page(link)).toContain('Streit im Rat')
  const caseId = await report(id, { mail: 'marga@example.org' })
  expect(await report(id, {}, second)).toBe(caseId)

  const queue = await page('/musterkreis/moderation/faelle', moderator)
  expect(queue).toContain('Streit im Rat')
  const seen = await page(`/musterkreis/moderation/faelle/${caseId}`, moderator)
  expect(seen).toContain('Das ist eine Beleidigung.')
  expect(seen).toContain('Rike Redaktion')
  expect(seen).not.toContain('marga@example.org')

  expect((await house.post(`/musterkreis/moderation/faelle/${caseId}`, decision, moderator)).status).toBe(303)
  expect((await house.get(address)).status).toBe(404)
  const [told] = await messages(editor)
  expect(told.body).toContain(reason)
  expect(told.body).not.toContain('marga')
  expect(told.address).toBe(`/musterkreis/moderation/${caseId}/widerspruch`)
  const mails = await house.database.pool.query(
    `select body from inbox.mail where recipient = 'marga@example.org' order by created_at`,
  )
  expect(mails.rows.map(({ body }) => body).join()).toMatch(/Wir sagen Ihnen.*geprüft und verborgen/s)
  expect((await messages(second))[0].subject).toContain('Ihre Meldung')

  expect((await house.get(told.address, second)).status).toBe(403)
  expect(await page(told.address, editor)).toContain('Im zweiten Absatz steht eine Beleidigung')
  expect((await house.post(told.address, { words: 'Das war ein Zitat aus der Sitzung.' }, editor)).status).toBe(303)
  expect((await house.post(told.address, { words: 'Und noch einmal von vorn.' }, editor)).status).toBe(422)

  const outcome = { version: '3', outcome: 'reversed', reason: 'Es war ein Zitat, das ist erlaubt.' }
  const own = await house.post(`/musterkreis/moderation/faelle/${caseId}/widerspruch`, outcome, moderator)
  expect(await own.text()).toContain('muss jemand anderes entscheiden')
  expect((await house.post(`/musterkreis/moderation/faelle/${caseId}/widerspruch`, outcome, second)).status).toBe(303)
  expect((await house.get(address)).status).toBe(200)
  expect((await messages(editor))[0].body).toContain('hatte Erfolg')

  const figures = await page('/musterkreis/moderation')
  expect(figures).toContain('2. Halbjahr 2026')
  const data = (await (await house.get('/musterkreis/moderation/zahlen.json')).json()) as { halfYears: unknown[] }
  expect(data.halfYears[0]).toMatchObject({
    reports: 2,
    cases: 1,
    hidden: 1,
    objections: 1,
    reversals: 1,
    byCategory: { hate: 2 },
  })
})

test('two moderators at once: one decides, the other is told and keeps the words', async () => {
  const { id } = await article('Zwei zugleich')
  const caseId = await report(id)
  const both = await Promise.all(
    [moderator, second].map((who) =>
      house.post(`/musterkreis/moderation/faelle/${caseId}`, { ...decision, decision: 'leave' }, who),
    ),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  const html = await both.find(({ status }) => status === 422)?.text()
  expect(html).toContain('Jemand anderes hat inzwischen entschieden')
})

test('drafts and unknown things cannot be reported, and a flood is stopped', async () => {
  const fresh = await house.addPerson('Neu', { staff: [[house.district, 'editor']] })
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Geheimer Entwurf', lead: 'x' }, fresh)
  const { rows } = await house.database.pool.query(`select id from news.article where title = 'Geheimer Entwurf'`)
  expect((await house.get(`/musterkreis/melden?art=news.article&id=${rows[0].id}`)).status).toBe(404)
  expect((await house.get('/musterkreis/melden?art=news.article&id=1')).status).toBe(404)
  const statuses = []
  for (let number = 0; number < 12; number++) {
    const sent = { kind: 'news.article', id: rows[0].id, category: 'hate', words: 'Noch einmal gemeldet.' }
    statuses.push((await house.post('/musterkreis/melden', sent)).status)
  }
  expect(statuses.at(-1)).toBe(429)
})

test('words are taken out of all free text, and what is public follows', async () => {
  const who = await house.addPerson('Schwarz', { staff: [[house.district, 'administrator']] })
  const { id, address } = await article(
    'Ehrung für Wilma Waldmeister',
    'Wilma Waldmeister und noch einmal wilma waldmeister.',
  )
  const found = await house.post('/musterkreis/schwaerzen', { needle: 'Wilma Waldmeister' }, who)
  const redaction = found.headers.get('location') as string
  expect(redaction).not.toContain('Wilma')
  const html = await page(redaction, who)
  const places = [...html.matchAll(/name="places" value="([^"]+)"/g)].map((match) => match[1] as string)
  expect(places.length).toBe(2)
  await house.post(redaction, { places, reason: 'Bitte der Person selbst' }, who)
  expect(await page(address)).not.toMatch(/wilma waldmeister/i)
  expect(await page(address)).toContain('[geschwärzt]')
  const left = await house.database.pool.query(
    `select 1 from publication.entry where thing_id = $1 and (title || body) ilike '%waldmeister%' union all select 1 from moderation.redaction where needle is not null`,
    [id],
  )
  expect(left.rows).toEqual([])
})

test('six months to object, to the day', async () => {
  house.later({ minutes: 61 })
  const { id } = await article('Fristsache')
  const caseId = await report(id)
  await house.post(`/musterkreis/moderation/faelle/${caseId}`, decision, moderator)
  house.later({ months: 6, days: 1 })
  const again = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  await house.database.pool.query('update moderation.case set author_id = $1 where id = $2', [again.id, caseId])
  const address = `/musterkreis/moderation/${caseId}/widerspruch`
  expect(await page(address, again)).toContain('Frist von sechs Monaten ist vorbei')
  expect((await house.post(address, { words: 'Zu spät, aber trotzdem.' }, again)).status).toBe(422)
})
