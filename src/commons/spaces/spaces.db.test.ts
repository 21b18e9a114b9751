import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainPng } from '#foundation/files/pictures.fixture.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let administrator: Person
let stranger: Person
let office: Person
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.addPerson('Ada Verwaltung', { staff: [[house.district, 'administrator']] })
  stranger = await house.addPerson('Eli Nachbar', { staff: [[house.otherDistrict, 'administrator']] })
  office = await house.addPerson('Pat Programm', { staff: [[house.network, 'programme-office']] })
})
afterAll(() => house?.close())

const version = async (slug = 'musterkreis') =>
  String(
    (
      await house.inHouse((tx) =>
        sql<{ version: number }>`select version from spaces.space where slug = ${slug}`.execute(tx),
      )
    ).rows[0]?.version,
  )
const settings = async (slug = 'musterkreis') =>
  (
    await house.inHouse((tx) =>
      sql<{ settings: Record<string, unknown> }>`select settings from spaces.space where slug = ${slug}`.execute(tx),
    )
  ).rows[0]?.settings
const general = { name: 'Landkreis Musterkreis', english: 'yes' }
const at = (path: string) => `/musterkreis${path}`
const save = (path: string, values: Record<string, string | readonly string[] | File>, as = administrator) =>
  house.post(at(path), values, as)

describe('settings', () => {
  test('what is saved is seen at once, and what was there before stays', async () => {
    const response = await save('/einstellungen', {
      ...general,
      version: await version(),
      tagline: 'Wald und Wiesen',
      contactMail: 'kreis@example.org',
    })
    expect(response.status).toBe(303)
    expect(await settings()).toMatchObject({
      tagline: 'Wald und Wiesen',
      contactMail: 'kreis@example.org',
      districtKey: '07137',
    })
    expect(await (await house.get('/musterkreis')).text()).toContain('Wald und Wiesen')
  })

  test('two at once: the second keeps what was typed and sees what holds now', async () => {
    const old = await version()
    await save('/einstellungen', { ...general, version: old, tagline: 'Erste' })
    const second = await save('/einstellungen', { ...general, version: old, tagline: 'Zweite' })
    const html = await second.text()
    expect(second.status).toBe(422)
    expect(html).toContain('Inzwischen hat jemand anderes')
    expect(html).toContain('value="Zweite"')
    expect(html).toContain('Erste')
    expect(await settings()).toMatchObject({ tagline: 'Erste' })
  })

  test('a pale accent is refused with the nearest one that can be read', async () => {
    const pale = await save('/einstellungen/aussehen', { version: await version(), accent: '#ffee99' })
    const proposal = /ist (#[0-9a-f]{6})\./.exec(await pale.text())?.[1] ?? ''
    expect(pale.status).toBe(422)
    expect((await save('/einstellungen/aussehen', { version: await version(), accent: proposal })).status).toBe(303)
    const css = await house.get(at(`/farben/${proposal.slice(1)}`))
    expect(css.headers.get('cache-control')).toContain('immutable')
    expect(await css.text()).toContain(`--accent:${proposal}`)
    expect(await (await house.get(at('/impressum'))).text()).toContain(`/farben/${proposal.slice(1)}`)
  })

  test('a logo is re-encoded, shown and taken away; what is no picture is refused', async () => {
    const png = new File([new Uint8Array(plainPng(400, 100, [20, 90, 60]))], 'logo.png', { type: 'image/png' })
    expect((await save('/einstellungen/aussehen', { version: await version(), logo: png })).status).toBe(303)
    const src = /src="([^"]*\/logo\/[^"]+\.webp)"/.exec(await (await house.get('/musterkreis')).text())?.[1] ?? ''
    const picture = await house.get(src)
    expect(picture.status).toBe(200)
    expect(picture.headers.get('content-type')).toBe('image/webp')
    const script = new File(['<script>alert(1)</script>'], 'logo.png', { type: 'image/png' })
    expect((await save('/einstellungen/aussehen', { version: await version(), logo: script })).status).toBe(422)
    await save('/einstellungen/aussehen', { version: await version(), removeLogo: 'yes' })
    expect(await (await house.get('/musterkreis')).text()).not.toContain('/logo/')
  })

  test('own texts appear in the reader’s language, otherwise in German', async () => {
    await save('/einstellungen/texte/imprint', {
      version: await version(),
      de: 'Deutsch **fett**',
      en: '',
      leicht: 'Leicht',
    })
    expect(await (await house.get(at('/impressum'))).text()).toContain('<strong>fett</strong>')
    expect(await (await house.get('/leicht/musterkreis/impressum')).text()).toContain('<p>Leicht</p>')
    expect(await (await house.get('/en/musterkreis/impressum')).text()).toContain('lang="de-DE"')
  })

  test('other services are added, changed and removed', async () => {
    const service = {
      name: 'Pegel',
      field: 'steering',
      summary: 'Zeigt Wasser',
      status: 'live',
      position: '5',
      asOf: '1.8.2024',
    }
    expect((await save('/einstellungen/andere-dienste/neu', service)).status).toBe(303)
    const list = await (await house.get(at('/einstellungen/andere-dienste'), administrator)).text()
    const id = /andere-dienste\/([0-9a-f-]{36})/.exec(list)?.[1] ?? ''
    expect((await save(`/einstellungen/andere-dienste/${id}`, { ...service, name: 'Pegelstände' })).status).toBe(303)
    expect(await (await house.get('/musterkreis')).text()).toContain('Pegelstände')
    expect((await house.post(`/nachbarkreis/einstellungen/andere-dienste/${id}/entfernen`, {}, stranger)).status).toBe(
      404,
    )
    expect((await save(`/einstellungen/andere-dienste/${id}`, service)).status).toBe(303)
    await save(`/einstellungen/andere-dienste/${id}/entfernen`, {})
    expect(await (await house.get('/musterkreis')).text()).not.toContain('Pegel')
  })

  test('neither strangers nor staff of another district get in', async () => {
    expect((await house.get(at('/einstellungen'), stranger)).status).toBe(403)
    expect((await house.get(at('/einstellungen'))).status).toBe(303)
    expect((await save('/einstellungen', { ...general, version: '1' }, stranger)).status).toBe(403)
  })
})

describe('barriers', () => {
  test('reported by anybody, answered by mail, once', async () => {
    const sent = await house.post(at('/barriere-melden'), {
      what: 'Die Schrift ist zu klein',
      place: '/termine',
      mail: 'lea@example.org',
    })
    expect(sent.status).toBe(303)
    const list = await (await house.get(at('/barrieren'), administrator)).text()
    const id = /barrieren\/([0-9a-f-]{36})/.exec(list)?.[1] ?? ''
    expect((await house.get(`/nachbarkreis/barrieren/${id}`, stranger)).status).toBe(404)
    expect((await save(`/barrieren/${id}`, { step: 'answer', answer: '' })).status).toBe(422)
    expect((await save(`/barrieren/${id}`, { step: 'answer', answer: 'Ist jetzt größer.' })).status).toBe(303)
    const mails = await house.inHouse((tx) =>
      sql<{ body: string }>`select body from inbox.mail where recipient = 'lea@example.org'`.execute(tx),
    )
    expect(mails.rows).toHaveLength(1)
    expect(mails.rows[0]?.body).toContain('Ist jetzt größer.')
    expect((await save(`/barrieren/${id}`, { step: 'close' })).status).toBe(422)
  })
})

describe('staff', () => {
  test('the last administrator stays, whoever loses a task is told', async () => {
    const second = await house.addPerson('Bea Zweite', {
      staff: [
        [house.district, 'administrator'],
        [house.district, 'editor'],
      ],
    })
    const both = await Promise.all([
      save(`/mitarbeitende/${administrator.id}`, { roles: ['editor'] }, second),
      save(`/mitarbeitende/${second.id}`, { roles: ['editor'] }),
    ])
    const left = await house.inHouse((tx) =>
      sql<{
        person_id: string
      }>`select person_id from spaces.staff where space_id = ${house.district} and role = 'administrator'`.execute(tx),
    )
    expect(left.rows).toHaveLength(1)
    expect(both.map(({ status }) => status).sort()).not.toEqual([303, 303])
    const keeper = left.rows[0]?.person_id === second.id ? second : administrator
    expect((await save(`/mitarbeitende/${keeper.id}/entfernen`, {}, keeper)).status).toBe(422)
    const told = await house.inHouse((tx) => sql`select from inbox.message where topic = 'spaces.staff'`.execute(tx))
    expect(told.rows).toHaveLength(1)
    // As it was, for the other tests.
    await house.inHouse((tx) =>
      sql`insert into spaces.staff values (${house.district}, ${administrator.id}, 'administrator', null, now()) on conflict do nothing`.execute(
        tx,
      ),
    )
    await save(`/mitarbeitende/${second.id}/entfernen`, {})
  })

  test('an invitation goes by mail, once, and can be withdrawn', async () => {
    const invite = { mail: 'neu@example.org', role: 'moderator' }
    expect((await save('/mitarbeitende/einladen', invite)).status).toBe(303)
    expect((await save('/mitarbeitende/einladen', invite)).status).toBe(422)
    expect((await save('/mitarbeitende/einladen', { mail: 'x@example.org', role: 'programme-office' })).status).toBe(
      422,
    )
    const mails = await house.inHouse((tx) =>
      sql<{ body: string }>`select body from inbox.mail where recipient = 'neu@example.org'`.execute(tx),
    )
    expect(mails.rows[0]?.body).toMatch(/http:\/\/allmende\.test\/musterkreis\/einladung\/[\w-]{43}/)
    const list = await (await house.get(at('/mitarbeitende'), administrator)).text()
    const id = /einladungen\/([0-9a-f-]{36})/.exec(list)?.[1] ?? ''
    await save(`/mitarbeitende/einladungen/${id}/zurueckziehen`, {})
    expect(await (await house.get(at('/mitarbeitende'), administrator)).text()).not.toContain('neu@example.org')
  })

  test('accepted once by whoever holds the link, who then works here; a withdrawn one no longer works', async () => {
    const linkFor = async (mail: string) => {
      const { rows } = await house.inHouse((tx) =>
        sql<{ body: string }>`select body from inbox.mail where recipient = ${mail}`.execute(tx),
      )
      return /\/musterkreis\/einladung\/[\w-]{43}/.exec(rows[0]?.body ?? '')?.[0] ?? ''
    }
    await save('/mitarbeitende/einladen', { mail: 'kim@example.org', role: 'moderator' })
    const kim = await house.addPerson('Kim Neu')
    const link = await linkFor('kim@example.org')
    expect(await (await house.get(link, kim)).text()).toContain('Moderation')
    expect((await house.get(link.replace('musterkreis', 'nachbarkreis'), kim)).status).toBe(200)
    expect((await house.post(link.replace('musterkreis', 'nachbarkreis'), {}, kim)).status).toBe(422)
    expect((await house.post(link, {}, kim)).status).toBe(303)
    const roles = await house.inHouse((tx) =>
      sql<{
        role: string
      }>`select role from spaces.staff where person_id = ${kim.id} and space_id = ${house.district}`.execute(tx),
    )
    expect(roles.rows).toEqual([{ role: 'moderator' }])
    const late = await linkFor('neu@example.org')
    expect(await (await house.get(late, kim)).text()).not.toContain('Redaktion')
    expect((await house.post(late, {}, kim)).status).not.toBe(303)
  })

  test('the log names who did what, and that somebody looked', async () => {
    const html = await (await house.get(at('/protokoll'), administrator)).text()
    expect(html).toContain('Ada Verwaltung')
    expect(html).toContain('Allgemeine Einstellungen geändert')
    expect(html).toContain('Liste der Mitarbeitenden angesehen')
    expect(
      await (
        await house.get(at('/protokoll?art=look&bereich=spaces&ab=2026-11-01&bis=2026-11-30'), administrator)
      ).text(),
    ).not.toContain('Allgemeine Einstellungen geändert')
    for (const odd of ['ab=2026-99-99', 'wer=x', 'vor=1', 'bereich=%00', 'bis=0000-00-00']) {
      expect((await house.get(at(`/protokoll?${odd}`), administrator)).status, odd).toBe(200)
    }
  })
})

describe('programme office', () => {
  const district = {
    name: 'Landkreis Uelzen-Test',
    slug: 'testkreis',
    key: '03151',
    administrator: 'leitung@example.org',
    fields: ['mobility'],
  }
  const admit = (values: object, as = office) => house.post('/landkreise/aufnehmen', { ...district, ...values }, as)

  test('admits a district: pages, invitation into it, tandem', async () => {
    for (const [field, wrong] of Object.entries({ slug: 'einstellungen', key: '99999' }))
      expect((await admit({ [field]: wrong })).status, field).toBe(422)
    for (const slug of ['bild', 'en', 'musterkreis', 'Ä', '-x', 'api', 'static'])
      expect((await admit({ slug })).status, slug).toBe(422)
    expect((await admit({}, administrator)).status).toBe(403)
    const both = await Promise.all([admit({}), admit({})])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    expect((await house.get('/testkreis')).status).toBe(200)
    const mails = await house.inHouse((tx) =>
      sql<{ body: string }>`select body from inbox.mail where recipient = 'leitung@example.org'`.execute(tx),
    )
    expect(mails.rows).toHaveLength(1)
    expect(mails.rows[0]?.body).toContain('/testkreis/einladung/')
    expect(await (await house.get('/tandems')).text()).toContain('Landkreis Uelzen-Test')
  })

  test('pauses and closes with a reason, and opens again', async () => {
    const move = (values: Record<string, string>) => house.post('/landkreise/testkreis', values, office)
    expect((await move({ state: 'paused', reason: '' })).status).toBe(422)
    expect((await move({ state: 'paused', reason: 'Umbau der Verwaltung' })).status).toBe(303)
    expect(await (await house.get('/testkreis')).text()).toContain('Umbau der Verwaltung')
    const refused = await house.post('/testkreis/barriere-melden', { what: 'Etwas' }, undefined)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('ruht zurzeit')
    await move({ state: 'closed', reason: 'Beendet' })
    expect((await house.get('/testkreis')).status).toBe(404)
    await move({ state: 'open' })
    await house.runJobs()
    expect((await house.get('/testkreis')).status).toBe(200)
  })

  test('names fields and puts districts together', async () => {
    await house.post(
      '/tandems/mobility',
      { de: 'Unterwegs', en: 'On the way', districts: [house.district, house.otherDistrict] },
      office,
    )
    const html = await (await house.get('/tandems')).text()
    expect(html).toContain('Unterwegs')
    expect(html).toContain('Landkreis Nachbarkreis')
    expect((await house.get('/tandems/gibt-es-nicht', office)).status).toBe(404)
  })

  test('members see members, others do not', async () => {
    expect(await (await house.get('/mitglieder', stranger)).text()).toContain('Pat Programm')
    expect((await house.get('/mitglieder', await house.addPerson('Kim'))).status).toBe(403)
    expect((await house.get('/mitglieder?nach=%00~x', office)).status).toBe(200)
  })
})

describe('municipalities', () => {
  test('a page per municipality with its map, and none for those elsewhere', async () => {
    expect(await (await house.get(at('/gemeinden'))).text()).toContain('Verbandsgemeinde')
    expect(await (await house.get(at('/gemeinden/07137068'))).text()).toContain('<svg class="patchwork')
    for (const odd of ['03360001', 'x', '%00', "'"])
      expect((await house.get(at(`/gemeinden/${odd}`))).status, odd).toBe(404)
  })
})

test('the pages that the law asks for are there, in every language', async () => {
  for (const language of ['', '/en', '/leicht']) {
    for (const path of [
      '/impressum',
      '/datenschutz',
      '/barrierefreiheit',
      '/barriere-melden',
      '/leichte-sprache',
      '/gebaerdensprache',
      '/gemeinden',
    ]) {
      expect((await house.get(`${language}/musterkreis${path}`)).status, language + path).toBe(200)
    }
  }
  expect(await (await house.get(at('/datenschutz'))).text()).toContain('wissen, wer hier mit welcher Aufgabe arbeitet')
})
