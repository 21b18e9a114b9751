import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainPng } from '#foundation/files/pictures.fixture.ts'
import { ideasHouse } from './ideas.fixture.ts'
import { ideasJson } from './open-data.ts'

let world: Awaited<ReturnType<typeof ideasHouse>>
beforeAll(async () => {
  world = await ideasHouse()
})
afterAll(() => world?.house.close())

const linkIn = (body = '') => /http:\/\/allmende\.test(\/\S+)/.exec(body)?.[1] as string

test('somebody hands in an idea; it stands in the list and on a page of its own', async () => {
  const { write, kim, page, idea } = world
  const written = await write(
    { title: 'Radweg an der Grundschule', field: 'mobility', joins: 'yes', place: 'Polch' },
    kim,
  )
  expect(written.status).toBe(303)
  const here = written.headers.get('location') as string
  expect(here).toContain(await idea('Radweg an der Grundschule'))
  expect(await page()).toContain('Radweg an der Grundschule')
  const html = await page(here)
  expect(html).toContain('Kim Bürgerin')
  expect(html).toContain('24. Dezember 2026')
  expect(html).toContain('bei der Umsetzung mitmachen')
})

test('what sounds alike is shown first, and can be supported instead', async () => {
  const { write, toni, page, idea, support, row } = world
  const same = { title: 'Ein Radweg bei der Grundschule', seen: '' }
  const first = await write(same, toni)
  expect(first.status).toBe(422)
  const html = await first.text()
  expect(html).toContain('Das klingt ähnlich')
  expect(html).toContain('Diese unterstützen')
  expect(html).toContain('value="Ein Radweg bei der Grundschule"')
  expect(html).toContain('name="seen" value="yes"')
  const id = await idea('Radweg an der Grundschule')
  expect((await support(id, toni)).status).toBe(303)
  await support(id, toni)
  expect((await row(id)).supports).toBe(1)
  expect(await page()).toContain('1 Mensch dafür')
  expect(
    (await write({ title: 'Bücherschrank am Bahnhof', body: 'Damit man im Zug lesen kann.', seen: '' }, toni)).status,
  ).toBe(303)
})

test('a guest confirms the address, once, and can take the idea back', async () => {
  const { write, page, idea, mails, house, at, row } = world
  const guest = { title: 'Sitzbank am Friedhof', body: 'Für alte Menschen.' }
  expect((await write(guest)).status).toBe(422)
  const sent = await write({ ...guest, name: 'Gerda Gast', mail: 'gerda@example.org' })
  expect(sent.headers.get('location')).toBe(at)
  expect(await page()).not.toContain('Sitzbank am Friedhof')
  expect((await house.get(`${at}/ideen/${await idea('Sitzbank am Friedhof')}`)).status).toBe(404)
  const mail = (await mails())[0]?.body ?? ''
  const link = linkIn(mail)
  expect(await page(link)).toContain('Noch ein Klick')
  expect((await house.post(link, {})).headers.get('location')).toContain('/ideen/')
  expect(await page()).toContain('Sitzbank am Friedhof')
  expect((await house.post(link, {})).status).toBe(422)
  const id = await idea('Sitzbank am Friedhof')
  expect(await page(`${at}/ideen/${id}`)).toContain('Gerda Gast')
  const own = /http:\/\/allmende\.test(\/musterkreis\/eigene-idee\/\S+)/.exec(mail)?.[1] as string
  expect(await page(own)).toContain('Idee zurücknehmen')
  expect((await house.post(own, {})).status).toBe(303)
  expect((await house.get(`${at}/ideen/${id}`)).status).toBe(404)
  expect(await row(id)).toMatchObject({ state: 'removed', title: '', body: '', guest_mail: null, guest_name: null })
})

test('links need an account older than three days', async () => {
  const { write, kim, house } = world
  const spam = { title: 'Ganz neue Sache', body: 'Mehr auf https://spam.example.com' }
  const refused = await write(spam, kim)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('ohne Links')
  expect((await write({ ...spam, name: 'G', mail: 'g@example.org' })).status).toBe(422)
  house.later({ hours: 73 })
  expect((await write(spam, kim)).status).toBe(303)
})

test('a picture is one’s own, never one of the place’s', async () => {
  const { write, kim, editor, house, inDistrict } = world
  const file = new File([plainPng(40, 30, [1, 90, 120]) as BlobPart], 'foto.png', { type: 'image/png' })
  const rights = { pictureAlt: 'Ein Feld', pictureAuthor: 'Kreisarchiv', pictureLicence: 'own' }
  expect((await house.post('/musterkreis/bilder/hochladen', { pictureFile: file, ...rights }, editor)).status).toBe(303)
  const { rows } = await inDistrict((tx) => sql<{ id: string }>`select id from pictures.picture`.execute(tx))
  const foreign = await write({ title: 'Mit fremdem Bild', picture: rows[0]?.id ?? '' }, kim)
  expect(foreign.status).toBe(422)
  expect(await foreign.text()).toContain('Mit fremdem Bild')
})

test('paper counts the same; the same code twice is refused', async () => {
  const { enter, page, kim, house, at, numbers } = world
  expect((await enter({ title: 'Radweg zur Schule', code: 'A17' })).status).toBe(303)
  const twice = await enter({ title: 'Radweg zur Schule, noch einmal', code: 'A17' })
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('schon eingetragen')
  expect((await house.get(`${at}/idee-eintragen`, kim)).status).toBe(403)
  expect(await page()).toContain('1 auf Papier')
  const { kept, counted } = await numbers()
  expect(kept).toEqual(counted)
  expect(kept.came).toEqual({ online: 3, paper: 1 })
})

test('the list is narrowed down and sorted; wrong queries are no error', async () => {
  const { page, at } = world
  expect(await page(`${at}?feld=mobility`)).not.toContain('Bücherschrank')
  expect(await page(`${at}?weg=paper`)).toContain('Radweg zur Schule')
  expect(await page(`${at}?weg=telephone`)).toContain('Keine Idee passt dazu')
  const supported = await page(`${at}?ordnung=meiste`)
  expect(supported.indexOf('Radweg an der Grundschule')).toBeLessThan(supported.indexOf('Bücherschrank'))
  expect(await page(`${at}?ordnung=quer&vor=unsinn&feld=x`)).toContain('Bücherschrank')
})

test('ideas are merged: one support per person, the authors are told, the merged one leads to the other', async () => {
  const { editor, kim, toni, idea, house, at, support, row, page, inbox, numbers, write } = world
  const [target, other] = [await idea('Radweg zur Schule'), await idea('Radweg an der Grundschule')]
  await support(target, toni)
  await support(other, kim)
  expect((await row(other)).supports).toBe(2)
  expect(await page(`${at}/ideen/${target}/zusammenfuehren?worte=Grundschule`, editor)).toContain(
    'Radweg an der Grundschule',
  )
  expect((await house.post(`${at}/ideen/${target}/zusammenfuehren`, { ideas: other }, kim)).status).toBe(403)
  expect((await house.post(`${at}/ideen/${target}/zusammenfuehren`, {}, editor)).status).toBe(422)
  expect((await house.post(`${at}/ideen/${target}/zusammenfuehren`, { ideas: other }, editor)).status).toBe(303)
  expect((await row(target)).supports).toBe(2)
  expect((await row(other)).supports).toBe(0)
  expect(await page(`${at}/ideen/${other}`)).toContain(`/ideen/${target}`)
  expect(await page(`${at}/ideen/${target}`)).toContain('Kim Bürgerin')
  expect((await inbox(kim)).at(-1)?.subject).toContain('zusammengeführt')
  // A merged one cannot take part in another merge; what leads to it leads on.
  expect((await house.post(`${at}/ideen/${other}/zusammenfuehren`, { ideas: target }, editor)).status).toBe(422)
  await write({ title: 'Radweg überall' }, toni)
  const last = await idea('Radweg überall')
  await house.post(`${at}/ideen/${last}/zusammenfuehren`, { ideas: target }, editor)
  expect((await row(other)).merged_into).toBe(last)
  const { kept, counted } = await numbers()
  expect(kept).toEqual(counted)
  expect(kept.came?.paper).toBe(1)
  expect(kept.channel?.paper ?? 0).toBe(0)
})

test('the desk says what waits; an answer reaches everybody who had the idea, and followers', async () => {
  const { editor, kim, toni, idea, house, at, page, inbox, numbers } = world
  const id = await idea('Radweg überall')
  expect(await page('/musterkreis/schreibtisch', editor)).toContain('Radweg überall')
  await house.post(`/musterkreis/antworten/participation.idea/${id}/zeichen`, { mark: 'follow', on: 'yes' }, kim)
  const answer = { status: 'partly', reason: 'Der erste Abschnitt kommt **2027**.' }
  expect((await house.post(`${at}/ideen/${id}/antwort`, answer, kim)).status).toBe(403)
  expect((await house.post(`${at}/ideen/${id}/antwort`, answer, editor)).status).toBe(303)
  await house.runJobs()
  expect((await inbox(toni)).at(-1)?.subject).toBe('Antwort auf Ihre Idee „Radweg überall“')
  const kims = (await inbox(kim)).map(({ subject }) => subject)
  expect(kims).toContain('Antwort auf Ihre Idee „Radweg an der Grundschule“')
  expect(kims).toContain('Antwort auf „Radweg überall“')
  const html = await page(`${at}/ideen/${id}`)
  expect(html).toContain('Wird teilweise aufgegriffen')
  expect(html).not.toContain('versprochen')
  const { kept, counted } = await numbers()
  expect(kept).toEqual(counted)
  expect(kept.status?.partly).toBe(1)
})

test('open data name nobody', async () => {
  const { page, at, idea } = world
  const csv = await page(`${at}/ideen.csv`)
  const json = JSON.parse(await page(`${at}/ideen.json`)) as { ideas: { title: string; mergedInto: string | null }[] }
  expect(csv).toContain('Radweg überall')
  // The answer is what the description of the API says.
  expect(ideasJson.describe?.answer.parse(json)).toEqual(json)
  expect(json.ideas.find(({ title }) => title === 'Radweg zur Schule')?.mergedInto).toBe(await idea('Radweg überall'))
  for (const text of [csv, JSON.stringify(json)]) {
    expect(text).not.toContain('Kim')
    expect(text).not.toContain('example.org')
  }
})

test('a reported idea is hidden, its author is told, and it leaves list and numbers', async () => {
  const { moderator, kim, toni, idea, at, house, page, numbers, inbox } = world
  const id = await idea('Bücherschrank am Bahnhof')
  const report = { kind: 'participation.idea', id, category: 'hate', words: 'Das ist eine Beleidigung.' }
  expect((await house.post('/musterkreis/melden', report, kim)).status).toBe(303)
  const { rows } = await house.database.pool.query('select id from moderation.case where thing_id = $1', [id])
  const decision = {
    version: '1',
    decision: 'hide',
    category: 'hate',
    ground: 'law',
    reason: 'Im Text steht eine Beleidigung (§ 185 StGB).',
  }
  expect((await house.post(`/musterkreis/moderation/faelle/${rows[0].id}`, decision, moderator)).status).toBe(303)
  expect((await inbox(toni)).at(-1)?.body).toContain('steht eine Beleidigung')
  expect((await house.get(`${at}/ideen/${id}`, kim)).status).toBe(404)
  expect(await page(`${at}/ideen/${id}`, moderator)).toContain('ausgeblendet')
  expect(await page()).not.toContain('Bücherschrank')
  const { kept, counted } = await numbers()
  expect(kept).toEqual(counted)
})

test('when the phase is over, nobody hands in or supports; paper can still be entered', async () => {
  const { house, write, kim, support, idea, enter, at, page } = world
  house.later({ days: 25 })
  expect((await write({ title: 'Zu spät' }, kim)).status).toBe(403)
  expect((await support(await idea('Radweg überall'), kim)).status).toBe(403)
  expect((await house.get(`${at}/neue-idee`, kim)).status).toBe(403)
  expect((await enter({ title: 'Bogen aus dem Briefkasten' })).status).toBe(303)
  expect(await page(`${at}/ideen/${await idea('Bogen aus dem Briefkasten')}`)).toContain('auf Papier')
})

test('whoever takes back an idea others were merged into leaves it to them', async () => {
  const { house, toni, idea, at, row, numbers, page } = world
  const [own, heir] = [await idea('Radweg überall'), await idea('Radweg an der Grundschule')]
  expect((await house.post(`${at}/ideen/${own}/zuruecknehmen`, {}, toni)).status).toBe(303)
  expect(await row(own)).toMatchObject({ state: 'removed', title: '' })
  expect(await row(heir)).toMatchObject({ state: 'shown', status: 'partly', supports: 2 })
  expect(await page(`${at}/ideen/${heir}`)).toContain('Der erste Abschnitt')
  const { kept, counted } = await numbers()
  expect(kept).toEqual(counted)
})
