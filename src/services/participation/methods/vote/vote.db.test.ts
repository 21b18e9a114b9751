import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { receiptIn, setUp, voteThroughForms } from './vote.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
const people: Person[] = []
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  for (let number = 0; number < 6; number++)
    people.push(await house.addPerson(`Person ${number}`, { resident: number < 4 ? [house.district] : [] }))
})
afterAll(() => house?.close())

const text = async (response: Response | Promise<Response>) => (await response).text()
const person = (number: number) => people[number] as Person
const cast = (at: string, number: number, values: Record<string, string | string[]>) =>
  house.post(`${at}/stimmzettel/mein`, values, person(number))

describe('set up', () => {
  test('never for what the law regulates, and with everything the kind needs', async () => {
    const at = await voteThroughForms(house, editor, 'Einrichten')
    const send = (values: Record<string, string>) =>
      text(house.post(`${at}/abstimmung/einrichten`, setUp({ version: '1', ...values }), editor))
    // The phase runs: what was announced stands.
    expect(await send({ 'o-d-de': 'Ein Kiosk' })).toContain('keine Möglichkeit mehr dazukommen')
    expect(await send({ 'o-a-de': '' })).toContain('keine Möglichkeit mehr dazukommen')
    expect(await send({ 'o-a-de': 'Ein Kiosk' })).toContain('mehr als ein Tippfehler')
    expect(await send({ question: 'Was soll auf den Dorfplats?' })).toContain('was Sie berichtigen')
    const mended = { version: '1', question: 'Was soll auf den Dorfplatz!', 'o-a-en': 'A fountain' }
    expect(await send(mended)).toContain('was Sie berichtigen')
    const mend = setUp({ ...mended, reason: 'Satzzeichen' })
    expect((await house.post(`${at}/abstimmung/einrichten`, mend, editor)).status).toBe(303)
    expect(await text(house.post(`${at}/abstimmung/einrichten`, mend, editor))).toContain('inzwischen geändert')
    expect(await text(house.get(at))).toContain('Satzzeichen')
  })

  test('problems stand at their fields', async () => {
    await house.post(
      '/musterkreis/mitreden/planen',
      { title: 'Leer', decides: 'a', limits: 'b', decidedBy: 'c', answerDays: '9', template: 'blank' },
      editor,
    )
    const phase = { title: 'Abstimmen', method: 'vote', who: 'citizen', startDay: '2027-01-01', endDay: '2027-01-30' }
    await house.post('/musterkreis/mitreden/leer/neue-phase', phase, editor)
    const at = '/musterkreis/mitreden/leer/phasen/abstimmen'
    const send = (values: Record<string, string>) =>
      text(house.post(`${at}/abstimmung/einrichten`, setUp(values), editor))
    expect((await house.post(`${at}/abstimmung/einrichten`, setUp({ notStatutory: '' }), editor)).status).toBe(422)
    expect(await send({ 'o-b-de': '', 'o-c-de': '' })).toContain('mindestens zwei Möglichkeiten')
    expect(await send({ 'o-b-de': 'Ein Brunnen' })).toContain('heißen gleich')
    expect(await send({ kind: 'several', most: '4' })).toContain('So viele Möglichkeiten gibt es nicht')
    expect(await send({ kind: 'question', turnout: '20' })).toContain('wie viele stimmberechtigt')
    expect(await send({ kind: 'points', perOption: '5', inAll: '3' })).toContain('Zusammen müssen es mindestens')
    expect((await house.post(`${at}/abstimmung/einrichten`, setUp(), person(0))).status).toBe(403)
    // Before it begins everything can change.
    expect((await house.post(`${at}/abstimmung/einrichten`, setUp(), editor)).status).toBe(303)
    const other = setUp({ version: '1', kind: 'ranking', 'o-d-de': 'Ein Kiosk', 'o-a-de': '', secret: 'open' })
    expect((await house.post(`${at}/abstimmung/einrichten`, other, editor)).status).toBe(303)
    expect(await text(house.get(`${at}/abstimmung/einrichten`, editor))).toContain('Ein Kiosk')
  })
})

describe('a secret vote', () => {
  let at: string
  const receipts: string[] = []
  test('is cast once, with a receipt that is shown once', async () => {
    at = await voteThroughForms(house, editor, 'Geheim')
    expect((await house.get(`${at}/stimmzettel/mein`)).status).toBe(303)
    expect(await text(house.get(`${at}/stimmzettel/mein`, person(0)))).toContain('Ein Brunnen')
    expect(await text(cast(at, 0, {}))).toContain('steht noch nichts')
    expect(await text(cast(at, 0, { 'b-option': 'zzz' }))).toContain('aus der Liste')
    const answer = await cast(at, 0, { 'b-option': 'a' })
    expect(answer.status).toBe(303)
    expect(Number(answer.headers.get('x-statements'))).toBeLessThanOrEqual(6)
    receipts.push(receiptIn(answer))
    expect(receipts[0]).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    const again = await text(cast(at, 0, { 'b-option': 'b' }))
    expect(again).toContain('schon abgestimmt')
    // What was chosen stays on the paper.
    expect(again).toMatch(/value="b"[^>]*checked/)
    expect(await text(house.get(at, person(0)))).toContain('Sie haben abgestimmt')
    expect(await text(house.get(`${at}/stimmzettel/mein`, person(0)))).toContain('Sie haben abgestimmt')
    receipts.push(receiptIn(await cast(at, 1, { 'b-option': 'b' })))
    receipts.push(receiptIn(await cast(at, 2, { 'b-option': 'a' })))
  })

  test('nothing of the choice is in the log of staff, in jobs, mails or what an account gets of itself', async () => {
    const { rows } = await house.database.pool.query(
      `select to_jsonb(e)::text as row from audit.entry e union all select to_jsonb(j)::text from jobs.job j union all select to_jsonb(m)::text from inbox.mail m`,
    )
    for (const { row } of rows) expect(row).not.toMatch(/chosen/)
    const { rows: own } = await house.database.pool.query(
      'select * from participation.vote_taker where person_id = $1',
      [person(0).id],
    )
    expect(Object.keys(own[0])).toEqual(['space_id', 'phase_id', 'person_id'])
  })

  test('paper counts the same, once, and whoever may vote stays as announced', async () => {
    await house.post(`${at}/abstimmung/papier`, { copies: '2' }, editor)
    const { rows } = await house.database.pool.query<{ code: string }>('select code from participation.ballot_paper')
    const enter = (values: Record<string, string>) => house.post(`${at}/abstimmung/eingabe`, values, editor)
    const code = rows[0]?.code ?? ''
    expect(await text(enter({ channel: 'paper', 'b-option': 'a' }))).toContain('geben Sie den Code ein')
    expect(await text(enter({ channel: 'paper', code: 'AAAA-BBBB-CCCC', 'b-option': 'a' }))).toContain(
      'Diesen Code gibt es nicht',
    )
    expect((await enter({ channel: 'paper', code: code.toLowerCase(), spoilt: 'yes' })).status).toBe(303)
    expect(await text(enter({ channel: 'paper', code, 'b-option': 'a' }))).toContain('Jeder Code zählt einmal')
    expect((await enter({ channel: 'telephone', 'b-option': 'c' })).status).toBe(303)
    expect((await house.get(`${at}/abstimmung/eingabe`, person(1))).status).toBe(403)
    const pdf = await house.get(`${at}/abstimmung/papier/1`, editor)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(await text(house.get(at))).toContain('5: 3 online, 1 auf Papier, 1 am Telefon')
    const wider = {
      title: 'Abstimmen',
      method: 'vote',
      who: 'guest',
      startDay: '2026-11-01',
      endDay: '2026-11-30',
      reason: 'Mehr',
      version: '1',
    }
    expect(await text(house.post(`${at}/bearbeiten`, wider, editor))).toContain('Wer abstimmen darf, steht fest')
  })

  test('somebody leaves: the ballot stays counted', async () => {
    const { hashPassword } = await import('#commons/accounts/password.ts')
    await house.database.pool.query('update accounts.login set password_hash = $1 where person_id = $2', [
      await hashPassword('vier Wörter ohne Zusammenhang'),
      person(2).id,
    ])
    const gone = await house.post(
      '/musterkreis/konto/loeschen',
      { current: 'vier Wörter ohne Zusammenhang', sure: 'yes' },
      person(2),
    )
    expect(gone.status).toBe(303)
    house.later({ minutes: 10 })
    await house.runJobs()
    const { rows } = await house.database.pool.query(
      'select (select count(*)::int from participation.vote_taker where person_id = $1) as takers, (select count(*)::int from participation.voted v join participation.urn u using (space_id, phase_id) where u.secret) as voted',
      [person(2).id],
    )
    expect(rows[0]).toEqual({ takers: 0, voted: 5 })
  })

  test('is counted after the end, and everybody can count again', async () => {
    expect(await text(house.get(`${at}/abstimmung/ergebnis`))).toContain('Noch kein Ergebnis')
    expect((await house.get(`${at}/abstimmung/ergebnis/daten`)).status).toBe(404)
    expect(await text(house.post(`${at}/abstimmung/auszaehlen`, {}, editor))).toContain('Ausgezählt wird erst')
    house.later({ days: 5 })
    expect((await cast(at, 3, { 'b-option': 'a' })).status).toBe(403)
    expect((await house.post(`${at}/abstimmung/auszaehlen`, {}, editor)).status).toBe(303)
    await house.runJobs()
    const page = await text(house.get(`${at}/abstimmung/ergebnis`))
    expect(page).toContain('Ausgezählt am 1. Dezember 2026')
    expect(page).toContain('der Gemeinderat')
    const data = (await (await house.get(`${at}/abstimmung/ergebnis/daten`)).json()) as {
      channels: object
      result: { cast: number; spoilt: number; counted: { tallies: { option: string; number: number }[] } }
      ballots: { ballot: { kind: string; chosen?: string[] }; times: number }[]
    }
    expect(data.channels).toEqual({ online: 3, paper: 1, telephone: 1 })
    expect(data.result).toMatchObject({ cast: 5, spoilt: 1 })
    for (const { option, number } of data.result.counted.tallies) {
      const again = data.ballots
        .filter(({ ballot }) => ballot.chosen?.includes(option))
        .reduce((sum, { times }) => sum + times, 0)
      expect(again).toBe(number)
    }
    const table = await text(house.get(`${at}/abstimmung/ergebnis/stimmen`))
    expect(table).toContain('Ein Brunnen;2')
    const list = await text(house.get(`${at}/abstimmung/ergebnis/quittungen/liste`))
    expect(list.trim().split('\n')).toHaveLength(5)
    for (const receipt of receipts) expect(list).toContain(receipt)
    const typed = receipts[0]?.toLowerCase().replaceAll('-', ' ') ?? ''
    expect(await text(house.post(`${at}/abstimmung/ergebnis/quittungen`, { receipt: typed }))).toContain('ist dabei')
    expect(
      await text(house.post(`${at}/abstimmung/ergebnis/quittungen`, { receipt: '7Q2M-0XKD-9RTB-C4VN' })),
    ).toContain('ist nicht dabei')
    expect(
      (await house.post(`${at}/abstimmung/eingabe`, { channel: 'telephone', 'b-option': 'c' }, editor)).status,
    ).toBe(422)
  })
})
