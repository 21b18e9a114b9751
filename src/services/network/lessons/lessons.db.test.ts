import { afterAll, beforeAll, expect, test } from 'vitest'
import { switchOn } from '#test/support/switch-on.ts'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'

let at: ExchangeHouse
beforeAll(async () => {
  at = await exchangeHouse()
})
afterAll(() => at?.house.close())

const list = '/vernetzung/erfahrungen'
const lesson = (title: string, audience: string, more: Record<string, string> = {}) => ({
  ...{ kind: 'stumble', title, happened: 'Der Zuschuss lief aus, die Stelle auch.', phase: 'permanent' },
  ...{ workstream: 'financial', audience, ...more },
})

test('staff write for their district, members for their organisation, others for themselves; outsiders do not', async () => {
  const { house, staff, free, outside, support, town } = at
  const district = { actor: house.district }
  expect((await house.post(`${list}/neu`, lesson('Von außen', 'all'), outside)).status).toBe(403)
  expect((await house.post(`${list}/neu`, lesson('Für den Kreis', 'all', district), free)).status).toBe(422)
  expect((await house.post(`${list}/neu`, lesson('Für niemanden', 'all'), free)).status).toBe(422)
  expect((await house.post(`${list}/neu`, lesson('Für den Kreis', 'all', district), staff)).status).toBe(303)
  expect((await house.post(`${list}/neu`, lesson('Für die Stadt', 'all', { actor: town }), free)).status).toBe(303)
  expect((await house.post(`${list}/neu`, lesson('Für mich', 'all'), support)).status).toBe(303)
  const page = await read(at, list)
  for (const words of ['Stadt Freistadt', 'Pia Prozess', 'Für den Kreis']) expect(page).toContain(words)
  expect((await house.get(`${list}/fuer-mich/bearbeiten`, support)).status).toBe(200)
  expect((await house.get(`${list}/fuer-mich/bearbeiten`, free)).status).toBe(403)
  expect((await house.get(`${list}/fuer-die-stadt/bearbeiten`, free)).status).toBe(200)
})

test('each audience reads what is meant for it, in the list as on the page', async () => {
  const { house, staff, neighbour, free, outside, office, support } = at
  const readers = { staff, neighbour, free, outside, office, support, visitor: undefined }
  const expected = {
    all: ['staff', 'neighbour', 'free', 'outside', 'office', 'support', 'visitor'],
    members: ['staff', 'neighbour', 'free', 'office', 'support'],
    districts: ['staff', 'neighbour', 'office', 'support'],
    own: ['staff'],
  }
  for (const [audience, who] of Object.entries(expected)) {
    const title = `Wissen ${audience}`
    const sent = await house.post(`${list}/neu`, lesson(title, audience, { actor: house.district }), staff)
    expect(sent.status).toBe(303)
    for (const [reader, person] of Object.entries(readers)) {
      const listed = (await (await house.get(`${list}?q=wissen`, person)).text()).includes(title)
      const shown = (await house.get(`${list}/wissen-${audience}`, person)).status === 200
      expect([listed, shown], `${audience}: ${reader}`).toEqual([who.includes(reader), who.includes(reader)])
    }
  }
  await house.runJobs()
  const found = await (await house.post('/suche', { q: 'Wissen' })).text()
  expect(found).toContain(`${list}/wissen-all`)
  expect(found).not.toContain(`${list}/wissen-members`)
})

test('a person without a body reads their own notes, and nobody else does', async () => {
  const { house, support, office, staff } = at
  expect((await house.post(`${list}/neu`, lesson('Notiz für mich', 'own'), support)).status).toBe(303)
  expect(await read(at, list, support)).toContain('Notiz für mich')
  for (const other of [office, staff, undefined]) {
    expect(await read(at, list, other)).not.toContain('Notiz für mich')
    expect((await house.get(`${list}/notiz-fuer-mich`, other)).status).toBe(404)
  }
})

test('words are found in all parts, at their beginning and with umlauts; titles come first; filters narrow down and count', async () => {
  const { house, staff } = at
  const own = { actor: house.district }
  const write = (title: string, more: Record<string, string>) =>
    house.post(`${list}/neu`, lesson(title, 'all', { ...own, ...more }), staff)
  await write('Schnittstellen fehlten', { workstream: 'technical', field: 'mobility', phase: 'pilot' })
  await write('Busse ohne Daten', { helped: 'Eine Schnittstelle für alle Fahrpläne.', kind: 'booster', phase: 'pilot' })
  const found = await read(at, `${list}?q=schnittstell`)
  expect(found.indexOf('Schnittstellen fehlten')).toBeGreaterThan(0)
  expect(found.indexOf('Schnittstellen fehlten')).toBeLessThan(found.indexOf('Busse ohne Daten'))
  expect(found).toContain('2 Erfahrungen')
  expect(found).toContain('Stolperstein (1)')
  expect(found).toContain('Erprobung (2)')
  expect(await read(at, `${list}?q=fahrplaene`)).toContain('Busse ohne Daten')
  const narrowed = await read(at, `${list}?q=schnittstelle&art=booster&phase=pilot&von=landkreis-musterkreis`)
  expect(narrowed).toContain('Busse ohne Daten')
  expect(narrowed).not.toContain('Schnittstellen fehlten')
  expect(await read(at, `${list}?feld=mobility`)).toContain('Schnittstellen fehlten')
  expect(await read(at, `${list}?strang=legal`)).toContain('noch niemand')
  for (const q of ['---', '%00', "' or 1=1", '"', '&!|'])
    expect((await house.get(`${list}?q=${encodeURIComponent(q)}`)).status).toBe(200)
  expect((await house.get(`${list}?nach=1~gestern~x&art=falsch`)).status).toBe(200)
})

test('a long list goes on where it stopped, and shows nothing twice', async () => {
  const { house } = at
  await house.database.pool.query(
    `insert into network.lesson (space_id, id, slug, kind, title, happened, phase, workstream, audience, created_at, updated_at)
     select $1, gen_random_uuid(), 'lange-' || n, 'stumble', 'Lange Liste ' || n, 'Text', 'idea', 'legal', 'all', timestamptz '2020-01-01' + n / 2 * interval '1 hour', now()
     from generate_series(1, 45) n`,
    [house.network],
  )
  const seen: string[] = []
  for (let path: string | undefined = `${list}?q=lange`; path; ) {
    const page = await read(at, path)
    seen.push(...[...page.matchAll(/\/erfahrungen\/(lange-\d+)/g)].map(([, slug]) => slug as string))
    path = /rel="next"/.test(page)
      ? /href="([^"]+)"[^>]*rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
      : undefined
  }
  expect(new Set(seen).size).toBe(45)
  expect(seen.length).toBe(45)
})

test('a member without a district finds a lesson, says "bei uns auch" and how it was there; outsiders read it', async () => {
  const { house, free, outside } = at
  expect(await read(at, `${list}?q=kreis`, free)).toContain(`${list}/fuer-den-kreis`)
  const page = await read(at, `${list}/fuer-den-kreis`, free)
  const id = /antworten\/network\.lesson\/([0-9a-f-]{36})\/zeichen/.exec(page)?.[1]
  const marks = `/antworten/network.lesson/${id}/zeichen`
  const mark = { mark: 'same-here', on: 'yes' }
  expect((await house.post(marks, mark, outside)).status).toBe(403)
  expect((await house.post(marks, mark, free)).status).toBe(303)
  expect((await house.post(marks, mark, free)).status).toBe(303)
  const words = { body: 'Bei uns blieb am Ende nur die Webseite.' }
  expect((await house.post(`/antworten/network.lesson/${id}`, words, outside)).status).toBe(403)
  expect((await house.post(`/antworten/network.lesson/${id}`, words, free)).status).toBe(303)
  for (const reader of [undefined, outside, free])
    expect(await read(at, `${list}/fuer-den-kreis`, reader)).toContain(words.body)
  expect(await read(at, `${list}?q=kreis`)).toContain('1 × bei uns auch')
  expect((await house.post(marks, { mark: 'same-here', on: '' }, free)).status).toBe(303)
  expect(await read(at, `${list}?q=kreis`)).not.toContain('bei uns auch')
})

test('a lesson is begun from a thing of a district: both know of each other once it is public', async () => {
  const { house, staff, free } = at
  await switchOn(house, 'strategy')
  const editor = await house.addPerson('Eda Redaktion', { staff: [[house.district, 'editor']] })
  const measure = { title: 'Rufbus ausbauen', phase: 'planning', priority: 'high', wholeDistrict: 'yes' }
  const added = await house.post('/musterkreis/strategie/massnahmen/neu', measure, editor)
  expect(added.status).toBe(303)
  const path = '/musterkreis/strategie/massnahmen/rufbus-ausbauen'
  const shown = await house.post(`${path}/veroeffentlichen`, {}, editor)
  expect(shown.status).toBe(303)
  await house.runJobs()
  const start = /href="(\/vernetzung\/erfahrungen\/neu[^"]+)"/.exec(await read(at, path, staff))?.[1]
  expect(await read(at, path)).not.toContain('/vernetzung/erfahrungen/neu')
  const form = await read(at, start?.replaceAll('&amp;', '&') as string, free)
  expect(form).toContain('Gelernt von „Rufbus ausbauen“')
  const from = /name="from" value="([^"]+)"/.exec(form)?.[1] as string
  const sent = lesson('Rufen allein bringt keinen Bus', 'all', { actor: at.town, from })
  expect((await house.post(`${list}/neu`, sent, free)).status).toBe(303)
  await house.runJobs()
  expect(await read(at, `${list}/rufen-allein-bringt-keinen-bus`)).toContain(path)
  expect(await read(at, path)).toContain(`${list}/rufen-allein-bringt-keinen-bus`)
  for (const aus of ['x', 'network.lesson:1', '%00:00000000-0000-7000-8000-000000000001'])
    expect((await house.get(`${list}/neu?aus=${aus}`, free)).status).toBe(200)
})

test('whoever plans the same in a district sees public lessons of the network beside the form, and no others', async () => {
  const { house, staff, free } = at
  const editor = await house.addPerson('Edo Planer', { staff: [[house.district, 'editor']] })
  const own = { actor: house.district }
  const told = { helped: 'Die Praxen zuerst fragen.' }
  await house.post(`${list}/neu`, lesson('Telemedizin beginnt in der Praxis', 'all', { ...own, ...told }), staff)
  await house.post(`${list}/neu`, lesson('Telemedizin im Vertrauen', 'members', own), staff)
  await house.runJobs()
  const add = '/musterkreis/strategie/massnahmen/neu'
  expect(await read(at, add, editor)).not.toContain('Was andere dabei gelernt haben')
  expect(await read(at, `${add}?titel=Telemedizin`, editor)).toContain('Die Praxen zuerst fragen.')
  const measure = { title: 'Telemedizinische Sprechstunde', phase: 'planning', priority: 'high', wholeDistrict: 'yes' }
  const added = await house.post(add, measure, editor)
  const form = await read(at, added.headers.get('location') as string, editor)
  expect(form).toContain(`${list}/telemedizin-beginnt-in-der-praxis`)
  expect(form).not.toContain('im Vertrauen')
  expect((await house.get(`${add}?titel=Telemedizin`, free)).status).toBe(403)
})

test('a change asks for the version; who comes second keeps what they typed; removing takes it from the search', async () => {
  const { house, staff, neighbour } = at
  const path = `${list}/fuer-den-kreis`
  const changed = { ...lesson('Für den Kreis', 'all'), helped: 'Eine feste Stelle.', version: '1' }
  expect((await house.post(`${path}/bearbeiten`, changed, neighbour)).status).toBe(403)
  expect((await house.post(`${path}/bearbeiten`, changed, staff)).status).toBe(303)
  const second = await house.post(`${path}/bearbeiten`, { ...changed, helped: 'Ganz anders.' }, staff)
  expect(second.status).toBe(422)
  expect(await second.text()).toContain('Ganz anders.')
  expect(await read(at, path)).toContain('Eine feste Stelle.')
  expect((await house.post(`${path}/entfernen`, {}, neighbour)).status).toBe(403)
  expect((await house.post(`${path}/entfernen`, {}, staff)).status).toBe(303)
  expect((await house.get(path)).status).toBe(404)
  await house.runJobs()
  expect(await (await house.post('/suche', { q: 'Für den Kreis' })).text()).not.toContain(path)
})

test('moderation hides a lesson', async () => {
  const { house, free } = at
  await house.database.pool.query(`update network.lesson set hidden = true where slug = 'fuer-die-stadt'`)
  expect((await house.get(`${list}/fuer-die-stadt`, free)).status).toBe(404)
  expect(await read(at, list)).not.toContain('Für die Stadt')
})
