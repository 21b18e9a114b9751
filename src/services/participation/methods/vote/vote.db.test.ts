import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { receiptIn, setUp, voteThroughForms } from './vote.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
let administrator: Person
const people: Person[] = []
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  administrator = await house.addPerson('Ada Amt', { staff: [[house.district, 'administrator']] })
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
    expect(Number(answer.headers.get('x-statements'))).toBeLessThanOrEqual(8)
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
    await house.post(`${at}/abstimmung/papier`, { papers: '2' }, editor)
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

describe('who votes', () => {
  test('guests confirm their address first; a link is for one ballot', async () => {
    house.later({ days: -6 })
    const at = await voteThroughForms(house, editor, 'Mit Link', { who: 'guest' })
    expect((await house.post(`${at}/abstimmung/link`, { mail: 'gast@example.org' })).status).toBe(303)
    const { rows } = await house.database.pool.query<{ body: string }>(
      `select body from inbox.mail where recipient = 'gast@example.org' order by created_at desc`,
    )
    const link = /http:\/\/[^/]+(\/musterkreis\/\S+stimmzettel\/\S+)/.exec(rows[0]?.body ?? '')?.[1] as string
    expect(await text(house.get(link))).toContain('Ein Brunnen')
    expect(await text(house.post(link, {}))).toContain('steht noch nichts')
    expect((await house.post(link, { 'b-option': 'a' })).status).toBe(303)
    expect(await text(house.post(link, { 'b-option': 'a' }))).toContain('gilt nicht mehr')
    await house.post(`${at}/abstimmung/link`, { mail: 'GAST@example.org' })
    const { rows: more } = await house.database.pool.query<{ body: string }>(
      `select body from inbox.mail where recipient ilike 'gast@example.org'`,
    )
    const links = more.map(({ body }) => /http:\/\/[^/]+(\/musterkreis\/\S+stimmzettel\/\S+)/.exec(body)?.[1] as string)
    const other = links.find((one) => one !== link) as string
    expect(await text(house.post(other, { 'b-option': 'b' }))).toContain('schon abgestimmt')
    expect(await text(house.get(`${at}/stimmzettel/${'x'.repeat(43)}`))).toContain('gilt nicht mehr')
  })

  test('printed codes online: slow to guess, and once', async () => {
    const at = '/musterkreis/mitreden/mit-link/phasen/abstimmen'
    await house.post(`${at}/abstimmung/papier`, { papers: '1' }, editor)
    const { rows } = await house.database.pool.query<{ code: string }>(
      `select b.code from participation.ballot_paper b join participation.phase p on p.id = b.phase_id where p.who = 'guest'`,
    )
    const code = rows[0]?.code ?? ''
    const gone = await house.post(`${at}/abstimmung/code`, { code })
    expect(gone.headers.get('location')).toContain(`/stimmzettel/${code}`)
    expect((await house.post(`${at}/stimmzettel/${code}`, { 'b-option': 'b' })).status).toBe(303)
    expect(await text(house.get(`${at}/stimmzettel/${code}`))).toContain('Sie haben abgestimmt')
    const statuses: number[] = []
    for (let number = 0; number < 32; number++)
      statuses.push((await house.post(`${at}/abstimmung/code`, { code: 'AAAA-BBBB-CCCC' })).status)
    expect(statuses[0]).toBe(422)
    expect(statuses.at(-1)).toBe(429)
  })

  test('residents count once as a human: online, and with the code of their letter on paper', async () => {
    const at = await voteThroughForms(house, editor, 'Wohnsitz', { who: 'resident' })
    expect((await cast(at, 4, { 'b-option': 'a' })).status).toBe(403)
    const made = await house.post(
      '/musterkreis/wohnsitz/rathaus',
      { name: 'Petra Papier', street: 'Weg 1', town: '56727 Mayen', seen: 'yes' },
      administrator,
    )
    const notice = Buffer.from(
      /hinweis=([^;]+)/.exec(made.headers.get('set-cookie') ?? '')?.[1] ?? '',
      'base64url',
    ).toString()
    const code = /[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}/.exec(notice)?.[0] as string
    const enter = (values: Record<string, string>) =>
      house.post(`${at}/abstimmung/eingabe`, { 'b-option': 'a', ...values }, editor)
    expect(await text(enter({ channel: 'telephone' }))).toContain('Code aus dem Brief')
    expect((await enter({ channel: 'paper', code })).status).toBe(303)
    // The same human redeems the code for an account: the paper has counted.
    expect((await house.post('/musterkreis/wohnsitz', { code }, person(4))).status).toBe(303)
    expect(await text(house.get(at, person(4)))).toContain('Ihre Stimme kam auf Papier')
    expect(await text(cast(at, 4, { 'b-option': 'b' }))).toContain('auf Papier oder am Telefon')
    // And the other way round.
    expect((await cast(at, 1, { 'b-option': 'b' })).status).toBe(303)
    const blank = await house.get(`${at}/abstimmung/papier/ohne-code`, editor)
    expect(blank.headers.get('content-type')).toBe('application/pdf')
  })
})

describe('other kinds', () => {
  test('open: changed and taken back', async () => {
    const at = await voteThroughForms(house, editor, 'Offen', {
      kind: 'points',
      secret: 'open',
      perOption: '3',
      inAll: '4',
    })
    expect(await text(cast(at, 0, { 'b-a': 'drei' }))).toContain('nur ganze Zahlen')
    expect(await text(cast(at, 0, { 'b-a': '3', 'b-b': '3' }))).toContain('Zusammen sind das zu viele')
    expect((await cast(at, 0, { 'b-a': '3', 'b-b': '1' })).status).toBe(303)
    expect(await text(house.get(`${at}/stimmzettel/mein`, person(0)))).toMatch(/name="b-a"[^>]*value="3"/)
    expect((await cast(at, 0, { 'b-c': '2' })).status).toBe(303)
    expect((await house.post(`${at}/abstimmung/zuruecknehmen`, {}, person(0))).status).toBe(303)
    expect(await text(house.get(at, person(0)))).not.toContain('Sie haben abgestimmt')
  })

  test('ranking and questions are counted by their rule and told in words', async () => {
    const ranking = await voteThroughForms(house, editor, 'Reihenfolge', { kind: 'ranking', entryDays: '0' })
    const question = await voteThroughForms(house, editor, 'Frage', {
      kind: 'question',
      turnout: '50',
      approval: '20',
      entitled: '10',
      entryDays: '0',
    })
    for (const [number, [one, other, third]] of [
      ['1', '2', '3'],
      ['1', '3', '2'],
      ['2', '1', ''],
    ].entries()) {
      expect(
        (await cast(ranking, number === 2 ? 3 : number, { 'b-a': one ?? '', 'b-b': other ?? '', 'b-c': third ?? '' }))
          .status,
      ).toBe(303)
      expect(
        (await cast(question, number === 2 ? 3 : number, { 'b-option': number === 1 ? 'no' : 'yes' })).status,
      ).toBe(303)
    }
    house.later({ days: 12 })
    await house.runJobs()
    const { modules } = await import('../../../../house.ts')
    const job = modules.flatMap(({ jobs = [] }) => jobs).find(({ queue }) => queue === 'participation.count-votes')
    await job?.run(house.tools, {})
    const ranked = await text(house.get(`${ranking}/abstimmung/ergebnis`))
    expect(ranked).toContain('„Ein Brunnen“ gewinnt gegen jede andere Möglichkeit')
    expect(ranked).toContain('„Ein Brunnen“ steht vor „Eine Linde“')
    expect(await text(house.get(`${ranking}/abstimmung/ergebnis/stimmen`))).toContain(
      '1. Ein Brunnen; 2. Eine Linde; 3. Bänke',
    )
    const decided = await text(house.get(`${question}/abstimmung/ergebnis`))
    expect(decided).toContain('Abgelehnt')
    expect(decided).toContain('Beteiligt haben sich 3 von 10 Stimmberechtigten; nötig waren 5')
    expect(decided).toContain('Mit Ja stimmten 2; nötig waren 2')
  })
})
