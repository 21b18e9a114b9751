import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPostgres } from '../../scripts/postgres.js'
import { demoPassword } from '../../src/demo/load/load-people.ts'
import { openBrowser, type Visitor, visitor, type Way, ways } from './browser.ts'
import { linkInMail } from './mail.ts'
import { person } from './person.ts'
import { type Program, startProgram } from './program.ts'
import { addLeaver, addVoters, castWithout, leastBeside, receiptIn, tablesWith } from './voters.ts'

// Where rows have marks of their own that could be joined: on a server, as districts run it.
const hasServer = spawnSync('sh', ['-c', 'ls /usr/lib/postgresql/*/bin/initdb']).status === 0
if (!hasServer) console.info('The journey of the secret vote needs a PostgreSQL server: it is left out.')

const password = 'vier Wörter ohne Zusammenhang'
/** Vote without a browser; six more do in one, or on paper. */
const without = 194
const folder = mkdtempSync(join(tmpdir(), 'allmende-vote-'))
let server: { url: string; stop: () => void } | undefined
let pool: pg.Pool
let program: Program
let browser: Browser
let cookies: string[]
beforeAll(async () => {
  if (!hasServer) return
  server = await startPostgres()
  const env = { DATABASE_URL: server.url, ALLMENDE_DATA: join(folder, 'data') }
  ;[program, browser] = await Promise.all([startProgram({ env }), openBrowser()])
  pool = new pg.Pool({ connectionString: server.url, max: 2 })
  pool.on('error', () => {})
  cookies = await addVoters(pool, without)
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await program?.stop()
  await pool?.end()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The answer every fifth person gives. */
const answerOf = (at: number) => (at % 5 === 0 ? 'no' : 'yes')

describe.skipIf(!hasServer).each(ways)('Secret vote: $name', (way: Way) => {
  const title = way.javaScriptEnabled ? 'Wird der Weg geteert' : 'Wird der Weg beleuchtet'
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const phase = `/mayen-koblenz/mitreden/${slug}/phasen/abstimmen`
  test('200 people vote, one tries twice, one deletes the account: the recount agrees, and no query joins voter and ballot', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => visitor(browser, program.origin, way)))
    const [staff, citizen, leaver, guest] = people as [Visitor, Visitor, Visitor, Visitor]

    // Staff plan a dialogue and set the vote up.
    await planDialogue(title, slug)
    await staff.login('/mayen-koblenz', 'redaktion@example.org', demoPassword)
    await staff.go(phase)
    await staff.follow('Abstimmung einrichten')
    await staff.choose(/keine gesetzlich geregelte/)
    await staff.type('Frage', `${title}?`)
    await staff.choose(/Annehmen oder ablehnen \(/)
    await staff.press('Speichern')
    expect(await staff.text()).toContain('Abstimmung gespeichert')

    // One after the other, all at once, without a browser.
    const paper = `${phase}/stimmzettel/mein`
    const receipts = await Promise.all(
      cookies.map((cookie, at) => castWithout(program.origin, paper, cookie, answerOf(at))),
    )
    expect(new Set(receipts).size).toBe(without)

    // Somebody with an account votes, keeps the receipt, and tries again.
    await citizen.login('/mayen-koblenz', 'buergerin@example.org', demoPassword)
    await citizen.go(phase)
    await citizen.follow(/^Abstimmen$/)
    // The ballot paper is open in a second window as well.
    const other = await citizen.context.newPage()
    await other.goto(citizen.page.url())
    await citizen.choose('Ja')
    await citizen.press('Stimme abgeben')
    const receipt = receiptIn(await citizen.text())
    expect(receipt).not.toBe('')
    await citizen.page.reload()
    expect(await citizen.text()).not.toContain(receipt)
    await citizen.go(paper)
    expect(await citizen.text()).toContain('Sie haben abgestimmt')
    await other.getByLabel('Nein').check()
    await Promise.all([
      other.waitForEvent('domcontentloaded'),
      other.getByRole('button', { name: 'Stimme abgeben' }).click(),
    ])
    expect(await other.locator('main').innerText()).toContain('schon abgestimmt')

    // A guest confirms the mail address and votes.
    const mail = `gunda.${slug}@example.org`
    await guest.go(phase)
    await guest.page.locator('summary', { hasText: 'Stimmzettel per E-Mail' }).click()
    await guest.type('E-Mail-Adresse', mail)
    await guest.press('Link schicken')
    await guest.go(await linkInMail(guest, program.origin, mail, /stimmzettel/))
    await guest.choose('Nein')
    await guest.press('Stimme abgeben')
    expect(receiptIn(await guest.text())).not.toBe('')

    // Paper comes in; the same paper twice is refused.
    await staff.go(`${phase}/abstimmung/papier`)
    await staff.press('Stimmzettel mit neuen Codes erstellen')
    const { rows: printed } = await pool.query<{ code: string; phase: string }>(
      `select b.code, b.phase_id as phase from participation.ballot_paper b join participation.phase p on p.id = b.phase_id
       join participation.dialogue d on d.id = p.dialogue_id where d.slug = $1 limit 3`,
      [slug],
    )
    await staff.go(`${phase}/abstimmung/eingabe`)
    for (const { code } of [...printed, printed[0] as { code: string }]) {
      await staff.choose('auf Papier')
      await staff.type('Code', code)
      await staff.choose('Ja')
      await staff.press('Eingeben und nächste Stimme')
    }
    expect(await staff.text()).toContain('Jeder Code zählt einmal')

    // Somebody votes and deletes the account.
    const leaving = `lea.${slug}@example.org`
    await addLeaver(pool, leaving, password)
    await leaver.login('/mayen-koblenz', leaving, password)
    await leaver.go(paper)
    await leaver.choose('Ja')
    await leaver.press('Stimme abgeben')
    const left = receiptIn(await leaver.text())
    await leaver.go('/mayen-koblenz/konto/loeschen')
    await leaver.type(/Passwort/, password)
    await leaver.choose(/sicher|löschen|endgültig/i)
    await leaver.press(/löschen/i)

    // While voting lasts: whatever one asks the database, at least 32 ballots stand beside a voter.
    const id = printed[0]?.phase as string
    expect(await leastBeside(pool, id)).toBeGreaterThanOrEqual(32)
    // What stands on ballots is nowhere else, but in votes that were counted: there it stands with nobody.
    const tables = await tablesWith(pool, 'answer\\\\\\":\\\\\\"yes')
    expect(tables).toContain('participation.bag')
    expect(tables.filter((name) => !['participation.bag', 'participation.counted_ballot'].includes(name))).toEqual([])

    // The time is over; staff count.
    await pool.query(`update participation.phase set ends_at = now() - interval '1 second' where id = $1`, [id])
    expect((await castAgain(cookies[0] as string, paper)).status).toBe(403)
    await staff.go(phase)
    await staff.press('Jetzt auszählen')
    await counted(citizen, `${phase}/abstimmung/ergebnis`)
    const result = await citizen.text()
    expect(result).toMatch(/200\s+Stimmen|Stimmen\s+200/)
    expect(result).toContain('160 Ja gegen 40 Nein')

    // Everybody counts again, and finds the own ballot among the counted ones.
    const data = (await (await fetch(`${program.origin}${phase}/abstimmung/ergebnis/daten`)).json()) as {
      ballots: { ballot: { answer: string }; times: number }[]
      channels: object
    }
    expect(data.ballots.find(({ ballot }) => ballot.answer === 'yes')?.times).toBe(160)
    expect(data.ballots.find(({ ballot }) => ballot.answer === 'no')?.times).toBe(40)
    expect(data.channels).toEqual({ online: 197, paper: 3 })
    await citizen.follow('Quittung suchen')
    await citizen.type('Ihre Quittung', receipt.toLowerCase())
    await citizen.press('Nachsehen')
    expect(await citizen.text()).toContain('ist dabei')
    const list = await (await fetch(`${program.origin}${phase}/abstimmung/ergebnis/quittungen/liste`)).text()
    for (const one of [...receipts, receipt, left]) expect(list).toContain(one)

    // Nothing is left that could join them: no bags, no key, no id.
    const { rows: kept } = await pool.query<{ left: number }>(
      `select ((select count(*) from participation.bag where phase_id = $1) + (select count(*) from participation.urn_key where phase_id = $1))::int as left`,
      [id],
    )
    expect(kept[0]?.left).toBe(0)
    await Promise.all(people.map((who) => who.leave()))
  }, 240_000)
})

/** A published dialogue with a phase that runs; what is voted on stands there later. */
async function planDialogue(title: string, slug: string): Promise<void> {
  const editor = await person(program.origin, 'redaktion@example.org', demoPassword)
  const at = '/mayen-koblenz/mitreden'
  const promises = { decides: 'Ob gebaut wird.', limits: 'Das Geld.', decidedBy: 'Der Rat', answerDays: '28' }
  await editor.send(`${at}/planen`, { ...promises, title, template: 'blank' })
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const phase = { title: 'Abstimmen', method: 'vote', who: 'guest', startDay: day(-2), endDay: day(20) }
  await editor.send(`${at}/${slug}/neue-phase`, phase)
  await editor.send(`${at}/${slug}/veroeffentlichen`, {}, `${at}/${slug}/bearbeiten`)
}

const castAgain = (cookie: string, path: string) => fetch(program.origin + path, { headers: { cookie } })

/** The count runs in the background: the result is there in a moment. */
async function counted(who: Visitor, path: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    await who.go(path)
    if (!(await who.text()).includes('Noch kein Ergebnis')) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('Nothing was counted.')
}
