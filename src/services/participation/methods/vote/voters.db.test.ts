import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { voteThroughForms } from './vote.fixture.ts'

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

describe('who votes', () => {
  test('guests confirm their address first; a link is for one ballot', async () => {
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
    await house.post(`${at}/abstimmung/papier`, { copies: '1' }, editor)
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
