import { afterAll, beforeAll, expect, test } from 'vitest'
import { inSpace } from '#foundation/database/transactions.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { keepCountsAgain, sheetCounts } from './counts.ts'
import { snapshotOf, surveyOf } from './queries.ts'
import { recount, takeSnapshot } from './snapshot.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let citizen: typeof editor
const at = '/musterkreis/mitreden/wie-kommen-sie-zum-arzt'
const here = `${at}/phasen/umfrage/umfrage`
let phase = ''

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  citizen = await house.addPerson('Berta Bürgerin')
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
  const promises = {
    title: 'Wie kommen Sie zum Arzt?',
    decides: 'Wo Busse fahren.',
    limits: 'Das Geld.',
    decidedBy: 'der Kreistag',
    answerDays: '28',
  }
  await house.post('/musterkreis/mitreden/planen', { ...promises, template: 'blank' }, editor)
  const running = { title: 'Umfrage', method: 'survey', who: 'guest', startDay: '2026-11-01', endDay: '2026-12-31' }
  expect((await house.post(`${at}/neue-phase`, running, editor)).status).toBe(303)
  expect((await house.post(`${at}/veroeffentlichen`, {}, editor)).status).toBe(303)
  phase =
    (await house.database.pool.query<{ id: string }>(`select id from participation.phase where slug = 'umfrage'`))
      .rows[0]?.id ?? ''
})
afterAll(() => house?.close())

const page = async (path: string, as?: typeof editor) => (await house.get(path, as)).text()
const inDistrict = <Result>(work: Parameters<typeof inSpace<Result>>[2]) =>
  inSpace(house.database.pool, { space: house.district }, work)
const ask = (kind: string, values: Record<string, string>) => house.post(`${here}/neue-frage/${kind}`, values, editor)
const versionNow = async () => String((await inDistrict((tx) => surveyOf(tx, house.district, phase)))?.version)
/** A guest's new sheet; its code. */
const begin = async () =>
  /bogen\/([2-9A-Z]{12})/.exec((await house.post(`${here}/beginnen`, {})).headers.get('location') ?? '')?.[1] ?? ''
const sheets = async (state: string) =>
  (
    await house.database.pool.query(`select count(*)::int as n from participation.survey_sheet where state = $1`, [
      state,
    ])
  ).rows[0].n

test('nothing can be answered before there is a question; the checklist says so', async () => {
  expect(await page(`${at}/bearbeiten`, editor)).toContain('Es gibt noch keine Frage')
  expect((await house.post(`${here}/beginnen`, {})).status).toBe(422)
  expect((await house.get(`${here}/fragen`, citizen)).status).toBe(403)
})

test('questions are written, checked, moved and removed until the first answer', async () => {
  expect((await ask('one', { wording: 'Wie fahren Sie?', options: 'Auto' })).status).toBe(422)
  const options = { options: 'Auto\nBus\nGar nicht', optionsEn: 'Car\nBus\nNot at all' }
  expect(
    (
      await ask('one', {
        wording: 'Wie fahren Sie?',
        wordingEn: 'How do you travel?',
        required: 'yes',
        other: 'yes',
        ...options,
      })
    ).status,
  ).toBe(303)
  // On the same page nothing can depend on it yet.
  expect((await ask('long', { wording: 'Was fehlt am Bus?', condition: 'q1 b' })).status).toBe(422)
  expect((await ask('long', { wording: 'Was fehlt am Bus?', condition: 'q1 b', startsPage: 'yes' })).status).toBe(303)
  expect(
    (await ask('scale', { wording: 'Wie zufrieden sind Sie?', low: 'gar nicht', high: 'sehr', startsPage: 'yes' }))
      .status,
  ).toBe(303)
  expect((await ask('number', { wording: 'Wie viele Kilometer?', least: '0', most: '50' })).status).toBe(303)
  expect((await ask('matrix', { wording: 'Wie wichtig sind?', options: 'Preis\nTakt' })).status).toBe(303)
  expect((await ask('ranking', { wording: 'Was zuerst?', options: 'Bus\nRad\nTaxi' })).status).toBe(303)
  expect((await ask('several', { wording: 'Wann?', options: 'Morgens\nAbends', other: 'yes' })).status).toBe(303)
  expect((await ask('age', { wording: 'Wie alt sind Sie?', options: 'jung\nalt', startsPage: 'yes' })).status).toBe(303)
  expect((await house.get(`${here}/neue-frage/municipality`, editor)).status).toBe(200)
  expect((await house.get(`${here}/neue-frage/astrology`, editor)).status).toBe(404)
  // Moving or removing what others depend on is refused.
  expect((await house.post(`${here}/fragen/q1/entfernen`, {}, editor)).status).toBe(422)
  expect((await house.post(`${here}/fragen/q2/verschieben`, { direction: 'up' }, editor)).status).toBe(422)
  expect((await house.post(`${here}/fragen/q5/verschieben`, { direction: 'up' }, editor)).status).toBe(303)
  expect((await house.post(`${here}/fragen/q5/verschieben`, { direction: 'down' }, editor)).status).toBe(303)
  expect(await page(`${here}/fragen`, editor)).toContain('nur nach „Wie fahren Sie? – Bus“')
})

test('a guest answers page by page, comes back with the code, and sends', async () => {
  const code = await begin()
  const sheet = `${here}/bogen/${code}`
  expect(await page(sheet)).toContain('Wie fahren Sie?')
  const empty = await house.post(sheet, { page: '1', go: 'next' })
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Bitte beantworten Sie diese Frage')
  const other = await house.post(sheet, { page: '1', go: 'next', 'a-q1': 'other' })
  expect(await other.text()).toContain('Bitte schreiben Sie, was Sie meinen')
  expect((await house.post(sheet, { page: '1', go: 'next', 'a-q1': 'zzz' })).status).toBe(422)
  // Whoever does not take the bus is not asked about it.
  expect((await house.post(sheet, { page: '1', go: 'next', 'a-q1': 'a' })).headers.get('location')).toBe(
    `${sheet}?seite=3`,
  )
  expect((await house.post(sheet, { page: '1', go: 'next', 'a-q1': 'b' })).headers.get('location')).toBe(
    `${sheet}?seite=2`,
  )
  await house.post(sheet, { page: '2', go: 'next', 'a-q2': 'Sonntags fährt nichts.' })
  const wrong = await house.post(sheet, { page: '3', go: 'next', 'a-q4': '99', 'a-q6-a': '1', 'a-q6-b': '1' })
  const html = await wrong.text()
  expect(html).toContain('außerhalb dessen')
  expect(html).toContain('Diesen Platz haben Sie schon vergeben')
  const rest = { 'a-q3': '4', 'a-q4': '12', 'a-q5-a': '5', 'a-q6-b': '1', 'a-q6-a': '2', 'a-q7': 'a' }
  expect((await house.post(sheet, { page: '3', go: 'later', ...rest })).headers.get('location')).toBe(
    `${sheet}?seite=pause`,
  )
  // Days later, with the code alone.
  const found = await house.post(`${here}/code`, { code: code.toLowerCase() })
  expect(found.headers.get('location')).toBe(sheet)
  expect((await house.post(`${here}/code`, { code: 'AAAA-AAAA-AAAA' })).status).toBe(422)
  expect((await house.get(`${here}/bogen/AAAAAAAAAAAA`)).status).toBe(404)
  expect(await page(`${sheet}?seite=ende`)).toContain('Sonntags fährt nichts.')
  expect((await house.post(`${sheet}/post`, { mail: 'gast@example.org' })).status).toBe(303)
  expect((await house.post(`${sheet}/absenden`, {})).status).toBe(303)
  expect(await page(sheet)).toContain('Danke, Ihre Antworten sind da')
  expect((await house.post(`${sheet}/absenden`, {})).status).toBe(422)
  expect((await house.post(sheet, { page: '1', go: 'next', 'a-q1': 'a' })).status).toBe(422)
  const kept = await house.database.pool.query<{ answers: Record<string, unknown> }>(
    `select answers from participation.survey_sheet where state = 'sent'`,
  )
  expect(kept.rows[0]?.answers).toMatchObject({ q1: 'b', q3: 4, q4: 12, q5: { a: 5 }, q6: ['b', 'a'], q7: ['a'] })
  expect(kept.rows[0]?.answers).not.toHaveProperty('q2')
})

test('after the first answer only typing mistakes can be mended, for everybody to read', async () => {
  expect((await ask('short', { wording: 'Noch etwas?' })).status).toBe(422)
  expect((await house.post(`${here}/fragen/q1/entfernen`, {}, editor)).status).toBe(422)
  const same = {
    wording: 'Wie fahren Sie?',
    wordingEn: 'How do you travel?',
    options: 'Auto\nBus\nGar nicht',
    optionsEn: 'Car\nBus\nNot at all',
  }
  const change = async (values: Record<string, string>) =>
    house.post(`${here}/fragen/q1`, { ...same, ...values, version: await versionNow() }, editor)
  const turned = await change({ wording: 'Wie fahren Sie nicht?', reason: 'Versehen' })
  expect(turned.status).toBe(422)
  expect(await turned.text()).toContain('mehr als ein Tippfehler')
  expect((await change({ options: 'Auto\nBus', reason: 'Versehen' })).status).toBe(422)
  expect((await change({ wording: 'Wie fahrn Sie?' })).status).toBe(422)
  expect((await change({ wording: 'Wie fahrn Sie?', reason: 'Tippfehler.' })).status).toBe(303)
  const html = await page(`${at}/phasen/umfrage`)
  expect(html).toContain('Berichtigte Tippfehler')
  expect(html).toContain('aus „Wie fahren Sie?“ wurde „Wie fahrn Sie?“')
})

test('an account answers once, and its sheet is no longer connected with it', async () => {
  const sheet = `${here}/bogen/mein`
  expect((await house.post(`${here}/beginnen`, {}, citizen)).headers.get('location')).toBe(sheet)
  await house.post(sheet, { page: '1', go: 'next', 'a-q1': 'a' }, citizen)
  expect(await page(`${at}/phasen/umfrage`, citizen)).toContain('Weiter beantworten')
  expect((await house.post(`${sheet}/absenden`, {}, citizen)).status).toBe(303)
  expect(await page(`${at}/phasen/umfrage`, citizen)).toContain('Sie haben diese Umfrage beantwortet')
  expect((await house.post(sheet, { page: '1', go: 'next', 'a-q1': 'b' }, citizen)).status).toBe(422)
  const linked = await house.database.pool.query(`select 1 from participation.survey_sheet where person_id is not null`)
  expect(linked.rows).toEqual([])
  // Not by a guest's sheet either, while logged in.
  const code = await begin()
  await house.post(`${here}/bogen/${code}`, { page: '1', go: 'next', 'a-q1': 'b' }, citizen)
  expect((await house.post(`${here}/bogen/${code}/absenden`, {}, citizen)).status).toBe(422)
})

test('printed sheets have codes of their own; each counts once, on paper or online', async () => {
  expect((await house.post(`${here}/papier`, { copies: '0' }, editor)).status).toBe(422)
  expect((await house.post(`${here}/papier`, { copies: '4' }, editor)).status).toBe(303)
  const codes = (
    await house.database.pool.query<{ code: string }>(`select code from participation.survey_copy order by code`)
  ).rows.map(({ code }) => code)
  expect(new Set(codes).size).toBe(4)
  const pdf = await house.get(`${here}/papier/1`, editor)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect((await pdf.text()).startsWith('%PDF')).toBe(true)
  expect((await house.get(`${here}/papier/9`, editor)).status).toBe(404)
  const enter = (values: Record<string, string>) =>
    house.post(`${here}/eingabe`, { channel: 'paper', source: 'Rathaus', 'a-q1': 'a', ...values }, editor)
  const [first = '', second = '', third = '', fourth = ''] = codes
  expect((await enter({})).status).toBe(422)
  expect((await enter({ code: 'AAAAAAAAAAAA' })).status).toBe(422)
  expect((await enter({ code: first, 'a-q4': 'viele' })).status).toBe(422)
  expect((await enter({ code: first })).status).toBe(303)
  const twice = await enter({ code: first })
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('Dieser Code ist verbraucht')
  // Online with a printed code: once it is sent the paper is used up.
  const online = `${here}/bogen/${second}`
  expect((await house.post(`${here}/code`, { code: second })).headers.get('location')).toBe(online)
  await house.post(online, { page: '1', go: 'next', 'a-q1': 'c' })
  expect((await house.post(`${online}/absenden`, {})).status).toBe(303)
  expect((await enter({ code: second })).status).toBe(422)
  // What was only begun online gives way to the paper, and staff read so.
  const begun = `${here}/bogen/${fourth}`
  await house.post(begun, { page: '1', go: 'next', 'a-q1': 'c' })
  const replaced = await enter({ code: fourth })
  expect(replaced.status).toBe(303)
  const said = /hinweis=([^;]+)/.exec(replaced.headers.get('set-cookie') ?? '')?.[1] ?? ''
  expect(Buffer.from(said, 'base64url').toString()).toContain('Es gilt der Bogen')
  expect((await house.post(`${begun}/absenden`, {})).status).toBe(422)
  const { rows: kept } = await house.database.pool.query(
    `select channel, answers->>'q1' as answer from participation.survey_sheet where code_hash = sha256(convert_to('survey ' || $1, 'UTF8'))`,
    [fourth],
  )
  expect(kept).toEqual([{ channel: 'paper', answer: 'a' }])
  expect((await enter({ code: third, channel: 'telephone' })).status).toBe(303)
  expect(
    (await house.post(`${here}/eingabe`, { channel: 'telephone', source: 'Anruf', 'a-q1': 'c' }, editor)).status,
  ).toBe(303)
  expect(await page(`${at}/phasen/umfrage`)).toContain('auf Papier')
  expect((await house.get(`${here}/eingabe`, citizen)).status).toBe(403)
})

test('how many came which way is kept with each sheet, and is what the sheets say', async () => {
  const counts = () => inDistrict(async (tx) => Object.fromEntries(await sheetCounts(tx, house.district, [phase])))
  const kept = await counts()
  expect(Object.keys(kept[phase] ?? {}).sort()).toEqual(['online', 'paper', 'telephone'])
  await inDistrict((tx) => keepCountsAgain({ tx, space: { id: house.district } }, phase))
  expect(await counts()).toEqual(kept)
})

test('texts are shown only after release, and can be hidden again', async () => {
  expect(await page('/musterkreis/schreibtisch', editor)).toContain('Texte zur Freigabe')
  expect(await page(`${here}/ergebnis`)).not.toContain('Sonntags')
  const html = await page(`${here}/texte`, editor)
  const id = /value="([0-9a-f-]{36})"/.exec(html)?.[1] ?? ''
  expect(html).toContain('Sonntags fährt nichts.')
  expect((await house.post(`${here}/texte`, { texts: id, go: 'release' }, editor)).status).toBe(303)
})

test('the result is counted at night, is what the raw sheets say, and shows nothing that is too little', async () => {
  const questions = (await inDistrict((tx) => surveyOf(tx, house.district, phase)))?.questions
  if (!questions) throw new Error('no questions')
  expect(await page(`${here}/ergebnis`)).toContain('Noch kein Ergebnis')
  expect(await page(`${at}/phasen/umfrage`)).toContain('Wer noch fehlt, steht hier, sobald 10 Bögen gezählt sind')
  const add = (count: number, answers: object) =>
    house.database.pool.query(
      `insert into participation.survey_sheet (space_id, id, phase_id, state, channel, code_hash, answers, begun_on)
       select $1, gen_random_uuid(), $2, 'sent', 'on-site', null, $3, '2026-11-20' from generate_series(1, $4)`,
      [house.district, phase, JSON.stringify(answers), count],
    )
  await add(60, { q1: 'a', q3: 5 })
  await add(40, { q1: 'b', q3: 4 })
  const now = house.now()
  const take = (final: boolean) =>
    inDistrict((tx) => takeSnapshot(tx, { space: house.district, phase, questions, now, final }))
  expect(await take(false)).toBe(true)
  const snapshot = await inDistrict((tx) => snapshotOf(tx, house.district, phase))
  expect(snapshot?.tally).toEqual(await inDistrict((tx) => recount(tx, house.district, phase, questions)))
  expect(snapshot?.tally.sheets).toBe(await sheets('sent'))
  // While it runs the phase's page says from whom answers are missing.
  expect(await page(`${at}/phasen/umfrage`)).toMatch(/Wie alt sind Sie\?<\/dt><dd[^>]*>jung, alt/)
  const html = await page(`${here}/ergebnis`)
  expect(html).toContain('geschützt')
  expect(html).toContain('Sonntags fährt nichts.')
  const { lines } = (await (await house.get(`${here}/ergebnis/daten`)).json()) as {
    lines: { count: number | null; answer: string }[]
  }
  for (const { count, answer } of lines)
    if (count !== null && count < 10) expect([answer, count]).toEqual(['Keine Antwort', 0])
  expect(await page(`${here}/ergebnis/tabelle`)).toContain('Auto')
  // A few more do not change what is shown: the difference would tell what they answered.
  await add(3, { q1: 'c' })
  expect(await take(false)).toBe(false)
  expect(await take(true)).toBe(true)
})

test('the pages cost as many statements with a hundred sheets as with none', async () => {
  const cost = async (path: string) => Number((await house.get(path)).headers.get('x-statements'))
  const [phasePage, results] = [await cost(`${at}/phasen/umfrage`), await cost(`${here}/ergebnis`)]
  await house.database.pool.query(`
    insert into participation.survey_sheet (space_id, id, phase_id, state, channel, answers, begun_on)
    select space_id, gen_random_uuid(), phase_id, state, channel, answers, begun_on from participation.survey_sheet where state = 'sent' limit 100`)
  expect(await cost(`${at}/phasen/umfrage`)).toBe(phasePage)
  expect(await cost(`${here}/ergebnis`)).toBe(results)
})
