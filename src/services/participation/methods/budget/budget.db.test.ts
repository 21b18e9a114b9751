import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBudget } from '#engines/counting/count-budget.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { ballot, budgetThroughForms, listVersion, type Person, purse } from './budget.fixture.ts'
import { isCosted } from './project.ts'
import { projectsOf } from './queries.ts'
import { type BudgetResult, questionOf, resultOf } from './rules/result.ts'

let house: TestHouse
let editor: Person
const people: Person[] = []
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  for (let number = 0; number < 5; number++)
    people.push(await house.addPerson(`Person ${number}`, { resident: number < 2 ? [house.district] : [] }))
})
afterAll(() => house?.close())

const text = async (response: Response | Promise<Response>) => (await (await response).text()).replaceAll('\u00a0', ' ')
const person = (number: number) => people[number] as Person
const cast = (at: string, number: number, values: Record<string, string | string[]>) =>
  house.post(`${at}/budget/stimmzettel`, values, person(number))
const one = async <Row>(query: string, values: unknown[] = []) =>
  (await house.database.pool.query<Row & Record<string, unknown>>(query, values)).rows[0] as Row

describe('voting', () => {
  let at: string
  test('checks first, says what is too much, and loses nothing', async () => {
    at = await budgetThroughForms(house, editor, 'Dorfgeld')
    expect((await house.get(`${at}/budget/stimmzettel`)).status).toBe(303)
    const over = await text(cast(at, 0, ballot([1, 2, 3], { deed: 'check' })))
    expect(over).toContain('Es sind 30 € zu viel')
    expect(over.match(/type="checkbox"[^>]*checked/g)).toHaveLength(3)
    expect(await text(cast(at, 0, ballot([1, 2, 3])))).toContain('Es sind 30 € zu viel')
    expect(await text(cast(at, 0, ballot([], { deed: 'check' })))).toContain('mindestens 1 Projekt an')
    const checked = await text(cast(at, 0, ballot([1, 2], { deed: 'check', seen: '' })))
    expect(checked).toContain('2 Projekte, zusammen 100 €')
    expect(checked).toContain('So abstimmen')
    expect(checked).not.toContain('notice danger')
    // A part of the list: what is ticked and out of sight travels along.
    const part = await text(cast(at, 0, ballot([1, 2], { deed: 'show', feld: 'health', seen: '' })))
    expect(part.match(/type="hidden" name="projects"/g)).toHaveLength(2)
    // What has not been looked at is not cast.
    expect(await text(cast(at, 0, ballot([1], { seen: '1 2' })))).toContain('So abstimmen')
    expect((await one<{ number: number }>('select count(*)::int as number from participation.voted')).number).toBe(0)
  })

  test('once, with a receipt; nobody votes twice', async () => {
    const answer = await cast(at, 0, ballot([1, 2]))
    expect(answer.status).toBe(303)
    expect(await text(cast(at, 0, ballot([3])))).toContain('schon abgestimmt')
    expect(await text(house.get(at, person(0)))).toContain('Sie haben abgestimmt')
    expect((await cast(at, 1, ballot([1, 3]))).status).toBe(303)
    expect(await text(cast(at, 2, ballot([1], { projects: '7', seen: '7' })))).toContain('gibt es nicht')
    expect((await cast(at, 2, { projects: 'x'.repeat(50), deed: 'check', version: 'x' })).status).toBe(422)
  })

  test('from the first ballot on neither costs nor purse nor rule change; a typing mistake may', async () => {
    expect(
      await text(house.post(`${at}/budget/einrichten`, purse({ purse: '200', version: listVersion }), editor)),
    ).toContain('Es gibt schon Stimmen')
    expect((await house.post(`${at}/budget/einrichten`, { entryDays: '3', version: listVersion }, editor)).status).toBe(
      303,
    )
    const { id } = await one<{ id: string }>(`select id from participation.project where title = 'Brunnen'`)
    const edit = (values: Record<string, string>) =>
      house.post(`${at}/budget/projekte/${id}/bearbeiten`, { title: 'Brunnen', version: '1', ...values }, editor)
    expect(await text(edit({ cost: '10' }))).toContain('Es gibt schon Stimmen')
    expect(await text(edit({ title: 'Ein Schwimmbad' }))).toContain('nur noch Tippfehler')
    expect(await text(edit({ title: 'Brunnnen' }))).toContain('warum Sie das ändern')
    expect((await edit({ title: 'Brunnen!', reason: 'Satzzeichen' })).status).toBe(303)
    expect(await text(house.get(`${at}/budget/projekte/${id}`))).toContain('Satzzeichen')
    for (const deed of ['verschieben', 'entfernen'])
      expect((await house.post(`${at}/budget/projekte/${id}/${deed}`, { direction: 'down' }, editor)).status).toBe(422)
    expect((await house.post(`${at}/budget/neues-projekt`, { title: 'Noch eins', cost: '5' }, editor)).status).toBe(422)
    // The mended word does not trouble those who have the list before their eyes.
    expect((await cast(at, 2, ballot([1, 3]))).status).toBe(303)
  })

  test('paper counts the same, and once', async () => {
    await house.post(`${at}/budget/papier`, { copies: '2' }, editor)
    const { code } = await one<{ code: string }>('select code from participation.ballot_paper limit 1')
    const enter = (values: Record<string, string>) =>
      house.post(`${at}/budget/eingabe`, { channel: 'paper', version: listVersion, ...values }, editor)
    expect(await text(enter({ numbers: '1' }))).toContain('Ohne den Code')
    expect(await text(enter({ numbers: '1 2 3', code }))).toContain('Es sind 30 € zu viel')
    expect(await text(enter({ numbers: '1', code, spoilt: 'yes' }))).toContain('nicht beides')
    expect((await enter({ numbers: '2', code })).status).toBe(303)
    expect(await text(enter({ numbers: '1', code }))).toContain('Jeder Code zählt einmal')
    expect((await enter({ channel: 'telephone', spoilt: 'yes' })).status).toBe(303)
    expect((await house.get(`${at}/budget/eingabe`, person(1))).status).toBe(403)
    expect(await text(house.get(at))).toContain('5: 3 online, 1 auf Papier, 1 am Telefon')
    const pdf = await house.get(`${at}/budget/papier/1`, editor)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
  })

  test('after the end nobody votes; then it is counted, and counting again from the raw ballots agrees', async () => {
    house.later({ hours: 24 * 5 })
    expect((await cast(at, 3, ballot([1]))).status).toBe(403)
    expect(await text(house.get(at))).toContain('Stimmzettel auf Papier eingegeben')
    expect((await house.post(`${at}/budget/auszaehlen`, {}, editor)).status).toBe(303)
    await house.runJobs()
    const { phase_id: phase, result } = await one<{ phase_id: string; result: BudgetResult }>(
      'select phase_id, result from participation.urn where result is not null',
    )
    // By hand: four ballots, 25 euros each. 1 has three votes (20 each), 3 two, 2 two. After 1: two with 5 for 3, one with 5 and one with 25 for 2.
    expect(result).toMatchObject({ voters: 4, spoilt: 1, votes: { 1: 3, 2: 2, 3: 2 } })
    expect(result.chosen[0]).toBe(1)
    const { rows: raw } = await house.database.pool.query<{ ballot: string; times: number }>(
      'select ballot, times from participation.counted_ballot where phase_id = $1 order by number',
      [phase],
    )
    const projects = await house.inSpace(house.district, (tx) =>
      projectsOf({ tx, space: { id: house.district } }, phase),
    )
    const question = questionOf({ purse: 100_00, rule: 'shares-votes' }, projects.filter(isCosted), raw)
    expect(resultOf({ purse: 100_00, rule: 'shares-votes' }, question, countBudget(question))).toEqual(result)
    expect(await text(house.get(`${at}/budget/ergebnis`))).toContain('So wurde gezählt')
  })

  test('open data hold everything to count again, and nobody’s name', async () => {
    const pabulib = await text(house.get(`${at}/budget/ergebnis.pb`))
    expect(pabulib).toContain('num_votes;4')
    expect(pabulib.split('voter_id;vote\n')[1]?.trimEnd().split('\n')).toHaveLength(4)
    const json = JSON.parse(await text(house.get(`${at}/budget/ergebnis.json`)))
    expect(json.ballots).toContainEqual({ projects: null, times: 1 })
    expect(await text(house.get(`${at}/budget/projekte.csv`))).toContain('Brunnen!')
    expect(await text(house.get(`${at}/budget/quittungen.txt`))).toMatch(/^([0-9A-Z]{4}(-[0-9A-Z]{4}){3}\n){5}$/)
    const [receipt = ''] = (await text(house.get(`${at}/budget/quittungen.txt`))).split('\n')
    const lookUp = (typed: string) => text(house.post(`${at}/budget/quittungen`, { receipt: typed }))
    expect(await lookUp(receipt.toLowerCase().replaceAll('-', ' '))).toContain(`${receipt} ist dabei`)
    expect(await lookUp('0000-0000-0000-0000')).toContain('ist nicht dabei')
    expect(await lookUp('keine')).toContain('Das ist keine Quittung')
    expect(JSON.stringify(json) + pabulib).not.toContain('Person')
  })
})

describe('setting up', () => {
  test('a list that was changed is looked at again before anything counts', async () => {
    const at = await budgetThroughForms(house, editor, 'Wechsel', { startDay: '2026-12-01', endDay: '2027-01-31' })
    await house.post(`${at}/budget/neues-projekt`, { title: 'Spielplatz', cost: '50' }, editor)
    expect(await text(cast(at, 0, ballot([1])))).toContain('wurde gerade geändert')
    expect((await cast(at, 0, ballot([1], { version: '5' }))).status).toBe(303)
  })

  test('nobody votes while a cost is missing; a guest votes by the link of a mail, once', async () => {
    const at = await budgetThroughForms(house, editor, 'Gast', {
      who: 'guest',
      startDay: '2026-12-01',
      endDay: '2027-01-31',
    })
    await house.post(`${at}/budget/neues-projekt`, { title: 'Wippe', cost: '' }, editor)
    expect(await text(house.get(`${at}/budget/stimmzettel`, person(0)))).toContain('noch nicht abgestimmt werden')
    const { id } = await one<{ id: string }>(`select id from participation.project where title = 'Wippe'`)
    expect((await house.post(`${at}/budget/projekte/${id}/entfernen`, {}, editor)).status).toBe(303)
    expect((await house.post(`${at}/budget/stimmzettel-per-mail`, { mail: 'gast@example.org' })).status).toBe(303)
    const mail = await one<{ body: string }>(`select body from inbox.mail where recipient = 'gast@example.org'`)
    const link = /https?:\/\/\S+(\/musterkreis\/\S+)/.exec(mail.body)?.[1] ?? ''
    expect(await text(house.get(link))).toContain('Auswahl prüfen')
    expect((await house.post(link, ballot([1, 2], { version: '6' }))).status).toBe(303)
    expect(await text(house.post(link, ballot([1], { version: '6' })))).toContain('Dieser Link gilt nicht mehr')
  })

  test('problems stand at their fields', async () => {
    const at = await budgetThroughForms(house, editor, 'Felder', { startDay: '2027-02-01', endDay: '2027-03-01' })
    const set = (values: Record<string, string>) =>
      text(house.post(`${at}/budget/einrichten`, purse({ version: '4', ...values }), editor))
    expect(await set({ purse: '' })).toContain('wie viel Geld da ist')
    expect(await set({ least: '3', most: '2' })).toContain('weniger als die kleinste Zahl')
    expect(await set({ version: '1' })).toContain('Jemand anderes war schneller')
    const add = (values: Record<string, string>) =>
      text(house.post(`${at}/budget/neues-projekt`, { title: 'Neu', ...values }, editor))
    expect(await add({ cost: '0' })).toContain('Ein Projekt kostet etwas')
    expect(await add({ cost: 'viel' })).toContain('eine Zahl')
    expect(await add({ latitude: '50,3' })).toContain('Breite und Länge')
    expect((await cast(at, 0, ballot([1]))).status).toBe(403)
    // Projects would be lost with the phase.
    expect(await text(house.post(`${at}/entfernen`, {}, editor))).toContain('entfernen Sie sie zuerst')
  })

  test('ideas that were taken up become projects with one click; both lead to each other, and it stays whose they were', async () => {
    const at = '/musterkreis/mitreden/uebernahme'
    const send = (path: string, values: Record<string, string | string[]>) => house.post(at + path, values, editor)
    const promises = { decides: 'Was.', limits: 'Geld.', decidedBy: 'der Rat', answerDays: '28', template: 'blank' }
    await house.post('/musterkreis/mitreden/planen', { ...promises, title: 'Übernahme' }, editor)
    await send('/neue-phase', {
      title: 'Ideen',
      method: 'ideas',
      who: 'guest',
      startDay: '2026-12-01',
      endDay: '2026-12-31',
    })
    await send('/neue-phase', {
      title: 'Geld',
      method: 'budget',
      who: 'citizen',
      startDay: '2027-02-01',
      endDay: '2027-03-01',
    })
    await send('/veroeffentlichen', {})
    const words = { body: 'Damit es schöner wird.', municipality: '', place: 'am Bach' }
    for (const title of ['Bänke am Bach', 'Ein Flugplatz'])
      expect((await house.post(`${at}/phasen/ideen/neue-idee`, { ...words, title }, person(3))).status).toBe(303)
    const ideas = `${at}/phasen/geld/budget/ideen`
    expect(await text(house.get(ideas, editor))).toContain('Keine Idee zum Übernehmen')
    const idOf = async (table: string, title: string) =>
      (await one<{ id: string }>(`select id from participation.${table} where title = $1`, [title])).id
    const [bench, airport] = [await idOf('idea', 'Bänke am Bach'), await idOf('idea', 'Ein Flugplatz')]
    await send(`/phasen/ideen/ideen/${bench}/antwort`, { status: 'taken', reason: 'Gern.' })
    await send(`/phasen/ideen/ideen/${airport}/antwort`, { status: 'not', reason: 'Zu laut.' })
    // The answer may still change while the phase of ideas runs.
    expect(await text(house.get(ideas, editor))).toContain('Keine Idee zum Übernehmen')
    await house.database.pool.query(
      `update participation.phase set starts_at = '2026-10-01', ends_at = '2026-11-01' where slug = 'ideen'`,
    )
    const offered = await text(house.get(ideas, editor))
    expect(offered).toContain('Bänke am Bach')
    expect(offered).not.toContain('Flugplatz')
    expect((await house.post(ideas, { ideas: [bench] }, editor)).status).toBe(303)
    expect((await house.post(ideas, { ideas: [bench] }, editor)).status).toBe(422)
    const project = await text(house.get(`${at}/phasen/geld/budget/projekte/${await idOf('project', 'Bänke am Bach')}`))
    expect(project).toContain('Aus der Idee „Bänke am Bach“ von Person 3')
    expect(await text(house.get(`${at}/phasen/ideen/ideen/${bench}`))).toContain('Daraus entstanden')
    expect(await text(house.get(`${at}/phasen/geld/budget/projekte`, editor))).toContain('Kosten fehlen')
  })
})
