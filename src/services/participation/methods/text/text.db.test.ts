import { afterAll, beforeAll, expect, test } from 'vitest'
import { remarksGoAlong } from './take-back.ts'
import { textHouse } from './text.fixture.ts'

let world: Awaited<ReturnType<typeof textHouse>>
beforeAll(async () => {
  world = await textHouse()
})
afterAll(() => world?.house.close())

const text = async (response: Response | Promise<Response>) => (await response).text()

test('a pasted text becomes paragraphs; nobody reads it before it is published', async () => {
  const { make, page, at, editor, house, kim, dialogue } = world
  expect(await page(at)).toContain('Der Text erscheint hier')
  expect(await page(`${dialogue}/bearbeiten`, editor)).toContain('noch keinen veröffentlichten Text')
  const empty = await house.post(`${at}/text/einfuegen`, { title: 'Leer', words: ' \n ' }, editor)
  expect(empty.status).toBe(422)
  expect((await house.get(`${at}/text`, kim)).status).toBe(403)
  expect((await make()).status).toBe(303)
  expect((await make()).status).toBe(422)
  const html = await page(`${at}/text`, editor)
  expect(html).toContain('§ 1 Nutzung')
  expect(html).toMatch(/paragraph-number[^>]*>1\.2</)
  expect(await page(at)).not.toContain('120 Menschen')
  expect((await house.get(`${at}/absatz/1.1`)).status).toBe(404)
})

test('two people edit one paragraph: the second is told, and both wordings are there', async () => {
  const { house, editor, other, at, paragraph, page } = world
  const { id, revision } = await paragraph('22 Uhr')
  const edit = (body: string, as: typeof editor) =>
    house.post(
      `${at}/text`,
      { deed: 'save', paragraph: id, revision: String(revision), depth: '2', heading: '', body },
      as,
    )
  expect((await edit('Um 23 Uhr ist Schluss.', editor)).status).toBe(303)
  const second = await edit('Um 21 Uhr ist Schluss.', other)
  expect(second.status).toBe(422)
  const html = await second.text()
  expect(html).toContain('inzwischen geändert')
  expect(html).toContain('Um 21 Uhr ist Schluss.')
  expect(html).toContain('Um 23 Uhr ist Schluss.')
  expect((await world.edit('23 Uhr', { body: 'Um 22 Uhr ist Schluss.' })).status).toBe(303)
  expect(await page(`${at}/text`, editor)).toContain('Um 22 Uhr')
})

test('fixed paragraphs carry their reason; published words are not changed any more', async () => {
  const { house, editor, at, paragraph, publish, page, edit, dialogue } = world
  const { id } = await paragraph('120 Menschen')
  const saved = await house.post(
    `${at}/text/was-feststeht`,
    { [`reason-${id}`]: 'Das schreibt der Brandschutz vor.' },
    editor,
  )
  expect(saved.status).toBe(303)
  expect((await publish()).status).toBe(303)
  const html = await page(at)
  expect(html).toContain('120 Menschen')
  expect(html).toContain('Das schreibt der Brandschutz vor.')
  expect(html).toContain('Etwas zu Absatz 1.1 sagen')
  expect((await edit('120 Menschen', { body: 'Bis zu 500.' })).status).toBe(422)
  expect((await publish()).status).toBe(422)
  expect((await house.post(`${at}/text/verwerfen`, {}, editor)).status).toBe(422)
  const other = {
    title: 'Entwurf',
    method: 'ideas',
    who: 'guest',
    startDay: '2026-11-20',
    endDay: '2026-12-20',
    version: '1',
  }
  const change = await house.post(`${at}/bearbeiten`, other, editor)
  expect(change.status, 'the method stays').toBe(422)
  expect(await page('/musterkreis/suche?q=Brandschutz+Vereinen')).toBeDefined()
  expect(await page(`${dialogue}`)).toContain('Entwurf')
})

test('a comment on a passage: it has to occur, is marked, and what was typed stays', async () => {
  const { write, kim, page, at, remark } = world
  const body = 'Auch für Geburtstage?'
  const wrong = await write('Vereinen offen', { body, passage: 'nur Sportvereinen' }, kim)
  expect(wrong.status).toBe(422)
  const html = await wrong.text()
  expect(html).toContain('steht so nicht im Absatz')
  expect(html).toContain('value="nur Sportvereinen"')
  expect(html).toContain(body)
  const done = await write('Vereinen offen', { body, passage: '„allen  vereinen“', what: 'question' }, kim)
  expect(done.status).toBe(303)
  const here = done.headers.get('location') as string
  expect(here).toContain(await remark(body))
  expect(await page(here)).toContain('<mark>allen Vereinen</mark>')
  expect(await page(at)).toContain('1 Beitrag zu Absatz 1.1')
  const list = await page(`${at}/absatz/1.1`)
  expect(list).toContain(body)
  expect(list).toContain('Kim Bürgerin')
  expect(list).toContain('24. Dezember 2026')
  expect((await write('Vereinen offen', { body: '' }, kim)).status).toBe(422)
})

test('a proposal shows what is new and what goes; a fixed paragraph refuses it with the reason, not a question', async () => {
  const { write, toni, page } = world
  const fixed = await write('120 Menschen', { what: 'wording', wording: 'Bis zu 300 Menschen dürfen hinein.' }, toni)
  expect(fixed.status).toBe(422)
  expect(await fixed.text()).toContain('Das schreibt der Brandschutz vor.')
  expect((await write('120 Menschen', { what: 'question', body: 'Mit Kindern?' }, toni)).status).toBe(303)
  expect((await write('22 Uhr', { what: 'wording', wording: 'Um 22 Uhr ist Schluss.' }, toni)).status).toBe(422)
  const wording = 'Um 22 Uhr ist Schluss, freitags um 24 Uhr.'
  const done = await write('22 Uhr', { what: 'wording', wording, body: 'Feste dauern länger.' }, toni)
  const html = await page(done.headers.get('location') as string)
  expect(html).toMatch(/<span class="out-of-sight">\(eingefügt: <\/span><ins>[^<]*freitags/)
  expect(html).toContain('Feste dauern länger.')
})

test('a guest confirms the address, once, and can take the contribution back', async () => {
  const { write, page, remark, mails, house, at, row } = world
  const guest = { body: 'Bitte auch an die Jugend denken.' }
  expect((await write('§ 1', guest)).status).toBe(422)
  const sent = await write('§ 1', { ...guest, name: 'Gerda Gast', mail: 'gerda@example.org' })
  expect(sent.headers.get('location')).toBe(at)
  expect(await page(`${at}/absatz/1`)).not.toContain('Jugend')
  const id = await remark(guest.body)
  expect((await house.get(`${at}/beitraege/${id}`)).status).toBe(404)
  const mail = (await mails())[0]?.body ?? ''
  const link = /http:\/\/allmende\.test(\/\S+beitrag-bestaetigen\S+)/.exec(mail)?.[1] as string
  expect(await page(link)).toContain('Noch ein Klick')
  expect((await house.post(link, {})).headers.get('location')).toContain(id)
  expect((await house.post(link, {})).status).toBe(422)
  expect(await page(`${at}/absatz/1`)).toContain('Gerda Gast')
  const own = /http:\/\/allmende\.test(\/musterkreis\/eigener-beitrag\/\S+)/.exec(mail)?.[1] as string
  expect(await page(own)).toContain('Beitrag zurücknehmen')
  expect((await house.post(own, {})).status).toBe(303)
  expect((await house.get(`${at}/beitraege/${id}`)).status).toBe(404)
  expect(await row(id)).toMatchObject({ state: 'removed', body: '', guest_mail: null, guest_name: null })
})

test('new accounts post no links and cannot flood', async () => {
  const { write, house } = world
  const spam = await house.addPerson('Sam Spam')
  const link = await write('§ 1', { body: 'Mehr auf https://spam.example.com' }, spam)
  expect(link.status).toBe(422)
  expect(await link.text()).toContain('ohne Links')
  const answers = []
  for (let n = 0; n < 22; n++) answers.push((await write('§ 2', { body: `Noch etwas ${n}` }, spam)).status)
  expect(answers.filter((status) => status === 303).length).toBeLessThanOrEqual(20)
  expect(answers.at(-1)).toBe(429)
  await house.database.pool.query(`delete from participation.remark where body like 'Noch etwas%'`)
})

test('paper counts the same; the same code twice is refused; only staff enter', async () => {
  const { enter, page, kim, house, at } = world
  expect((await enter('Vereinen offen', { code: 'H-7', body: 'Und die Feuerwehr?' })).status).toBe(303)
  const twice = await enter('Vereinen offen', { code: 'H-7', body: 'Noch einmal' })
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('schon eingetragen')
  expect((await enter('Vereinen offen', { passage: 'kommt nicht vor' })).status).toBe(422)
  expect((await house.get(`${at}/beitrag-eintragen`, kim)).status).toBe(403)
  expect(await page(at)).toContain('1 auf Papier')
})

test('support needs an account and counts once', async () => {
  const { house, remark, kim, toni, row } = world
  const id = await remark('Und die Feuerwehr?')
  const support = (as?: typeof kim) =>
    house.post(`/musterkreis/antworten/participation.remark/${id}/zeichen`, { mark: 'support', on: 'yes' }, as)
  expect((await support()).status).not.toBe(200)
  await support(kim)
  await support(kim)
  await support(toni)
  expect((await row(id)).supports).toBe(2)
})

test('moderators hide with a reason; staff still find it, others do not', async () => {
  const { house, remark, write, kim, moderator, at, page } = world
  await write('§ 2', { body: 'Eine Beleidigung.' }, kim)
  const id = await remark('Eine Beleidigung.')
  const report = `/musterkreis/melden?art=participation.remark&id=${id}`
  expect((await house.get(report)).status).toBe(200)
  await house.database.pool.query('update participation.remark set hidden = true where id = $1', [id])
  expect((await house.get(`${at}/beitraege/${id}`)).status).toBe(404)
  expect(await page(`${at}/beitraege/${id}`, moderator)).toContain('ausgeblendet')
  expect(await page(`${at}/absatz/2`)).not.toContain('Beleidigung')
})

test('several contributions get one answer; the authors are told; the desk knows what waits', async () => {
  const { answer, remark, inbox, kim, toni, page, editor, at } = world
  expect(await page('/musterkreis/schreibtisch', editor)).toContain('Hausordnung des Bürgerhauses')
  const [question, proposal] = [
    await remark('Auch für Geburtstage?'),
    await remark('Um 22 Uhr ist Schluss, freitags um 24 Uhr.'),
  ]
  const nobody = await answer([])
  expect(nobody.status).toBe(422)
  expect(await nobody.text()).toContain('mindestens einen Beitrag')
  expect((await answer([question, proposal])).status).toBe(303)
  expect((await inbox(kim)).at(-1)?.body).toContain('Übernommen: Das übernehmen wir.')
  expect((await inbox(toni)).at(-1)?.address).toContain(proposal)
  expect(await page(`${at}/beitraege/${question}`)).toContain('Das übernehmen wir.')
  expect((await answer([question], { status: 'not', reason: 'Doch nicht.' })).status).toBe(303)
  expect(await page(`${at}/beitraege/${question}`)).toContain('Doch nicht.')
})

test('the new version shows what changed and what became of each contribution; removed paragraphs keep theirs', async () => {
  const { house, editor, at, edit, paragraph, page, inbox, kim, remark, publish, write, toni } = world
  const begin = (note = 'Nach Ihren Beiträgen.') => house.post(`${at}/text/neue-fassung`, { note }, editor)
  expect((await begin()).status).toBe(303)
  expect((await begin()).status).toBe(422)
  expect((await edit('22 Uhr', { body: 'Um 22 Uhr ist Schluss, freitags um 24 Uhr.' }, editor, 2)).status).toBe(303)
  const gone = await paragraph('Vereinen offen', 2)
  await house.post(
    `${at}/text`,
    { deed: 'remove', paragraph: gone.id, revision: String(gone.revision), depth: '2' },
    editor,
  )
  expect((await house.get(`${at}/fassungen/2`)).status, 'the draft is for staff').toBe(404)
  expect(await page(`${at}/fassungen/2`, editor)).toContain('freitags')
  expect((await publish()).status).toBe(303)
  await house.runJobs()
  const html = await page(`${at}/fassungen/2`)
  expect(html).toMatch(/<ins>[^<]*freitags/)
  expect(html).toContain('Nach Ihren Beiträgen.')
  const removed = html.slice(html.indexOf('Entfallene Absätze'))
  expect(removed).toContain('Auch für Geburtstage?')
  expect(removed).toContain('Doch nicht.')
  expect((await inbox(kim)).filter(({ subject }) => subject.includes('Neue Fassung'))).toHaveLength(1)
  expect(await page(at)).not.toContain('Vereinen offen')
  expect(await page(`${at}/beitraege/${await remark('Auch für Geburtstage?')}`)).toContain('zu Fassung 1')
  // Somebody had the form open meanwhile: told, and nothing is lost.
  const late = await write('22 Uhr', { body: 'Und samstags?' }, toni, 1)
  expect(late.status).toBe(422)
  const again = await late.text()
  expect(again).toContain('eine neue Fassung erschienen')
  expect(again).toContain('Und samstags?')
  expect(again).toContain('name="version" value="2"')
  const homeless = await write('Vereinen offen', { body: 'Und Chöre?' }, toni, 1)
  expect(homeless.status).toBe(422)
  expect(await homeless.text()).toMatch(/nicht mehr.*Und Chöre\?/s)
})

test('the result is what one counts from the open data', async () => {
  const { page, at, house, row } = world
  const data = JSON.parse(await page(`${at}/auswertung-des-textes/daten`)) as {
    contributions: { id: string; channel: string; status: string | null; what: string; supports: number }[]
  }
  const all = data.contributions
  const html = await page(`${at}/auswertung-des-textes`)
  const count = (of: keyof (typeof all)[number], value: string | null) => all.filter((one) => one[of] === value).length
  const told = new Map(
    [...html.matchAll(/<th scope="row"[^>]*>([^<]+)<\/th>.*?class="number"[^>]*><span>(\d+)</gs)].map(
      ([, label, number]) => [label, Number(number)],
    ),
  )
  expect(told.get('Noch ohne Antwort')).toBe(count('status', null))
  expect(told.get('Übernommen')).toBe(count('status', 'taken'))
  expect(told.get('Frage')).toBe(count('what', 'question'))
  expect(told.get('Änderungsvorschlag')).toBe(count('what', 'wording'))
  expect(await page(at)).toContain(
    `${all.length}: ${count('channel', 'online')} online, ${count('channel', 'paper')} auf Papier`,
  )
  for (const { id, supports } of all) expect((await row(id)).supports).toBe(supports)
  const csv = await text(house.get(`${at}/auswertung-des-textes/tabelle`))
  expect(csv.trim().split(/\r?\n/).length).toBeGreaterThan(all.length)
  expect(csv).not.toContain('Bürgerin')
})

test('who leaves: contributions stay without a name, unless they asked for removal', async () => {
  const { house, write, remark, row, page, at } = world
  const lea = await house.addPerson('Lea Verlässt')
  await write('§ 2', { body: 'Bleibt stehen.' }, lea, 2)
  await write('§ 2', { body: 'Geht mit.', goes: 'yes' }, lea, 2)
  const [stays, goes] = [await remark('Bleibt stehen.'), await remark('Geht mit.')]
  await house.inSpace(house.district, (tx) =>
    remarksGoAlong(
      { tx, space: { id: house.district }, now: house.now(), newId: house.tools.newId, later: async () => {} },
      { person: lea.id, mail: null },
    ),
  )
  expect(await row(goes)).toMatchObject({ state: 'removed', body: '', person_id: null })
  expect(await row(stays)).toMatchObject({ state: 'shown' })
  expect(await page(`${at}/absatz/2`)).not.toContain('Geht mit.')
})

test('a text of 200 paragraphs with 2,000 contributions is read with as many statements as a short one', async () => {
  const { house, at, rows } = world
  const statements = async (path: string) => Number((await house.get(path)).headers.get('x-statements'))
  const [short, shortOne] = [await statements(at), await statements(`${at}/absatz/1`)]
  await rows(`insert into documents.paragraph (space_id, document_id, number, id, position, depth, body, changed_at)
    select space_id, document_id, 2, gen_random_uuid(), 1000 + n, 1, 'Absatz Nummer ' || n, now()
    from participation.text, generate_series(1, 200) n`)
  await rows(`insert into participation.remark (space_id, id, phase_id, version, paragraph_id, what, body, language, channel, state, created_at, confirmed_at, due_at)
    select t.space_id, gen_random_uuid(), t.phase_id, 2, p.id, 'comment', 'Beitrag ' || n, 'de', 'online', 'shown', now(), now(), now()
    from participation.text t join documents.paragraph p on p.document_id = t.document_id and p.number = 2 and p.position > 1000,
      generate_series(1, 10) n`)
  expect(await statements(at)).toBe(short)
  // Without the look-up of the space.
  expect(short - 1).toBeLessThanOrEqual(6)
  expect(await statements(`${at}/absatz/1`)).toBe(shortOne)
  expect(await (await house.get(at)).text()).toContain('10 Beiträge zu Absatz 150')
})

test('after the end nobody writes, but staff still enter paper', async () => {
  const { house, write, kim, enter, page, at } = world
  house.later({ hours: 24 * 26 })
  expect((await write('22 Uhr', { body: 'Zu spät.' }, kim, 2)).status).toBe(403)
  expect((await enter('120 Menschen', { body: 'Lag noch im Kasten.' })).status).toBe(303)
  expect(await page(at)).not.toContain('Etwas zu Absatz')
})
