import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openDatabase } from '#foundation/database/open.ts'
import { inHouse, inSpace } from '#foundation/database/transactions.ts'
import { allmende, isBuilt, logInBy, type Program, pause, startProgram, visitor } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'allmende-crash-'))
const env = { ALLMENDE_DATA: join(folder, 'data') }
let program: Program | undefined
afterAll(async () => {
  await program?.kill()
  rmSync(folder, { recursive: true, force: true })
})
if (!isBuilt) console.info('Crash tests are skipped: build first (node scripts/build.js).')

test.skipIf(!isBuilt)(
  'kill -9 while people write: whatever was acknowledged is there, nothing is half done',
  async () => {
    program = await startProgram(env)
    expect(await program.stop()).toBe(0)
    expect(allmende(env, 'add-district', 'probekreis', 'Probekreis', '--key', '07137', '--state', 'RP').code).toBe(0)
    const made = allmende(env, 'administrator', 'erika@example.org', 'probekreis')
    const link = made.text.split('\n').find((line) => line.startsWith('http')) as string
    expect(made.code).toBe(0)

    const acknowledged: string[] = []
    program = await startProgram(env)
    let editor = await logInBy(link, 'erika@example.org', program.origin)
    for (let round = 0; round < 3; round++) {
      const running = program
      const csrf = await editor.tokenOn('/probekreis/aktuelles/schreiben')
      const writers = [0, 1, 2].map(async (writer) => {
        for (let number = 0; ; number++) {
          const title = `Meldung ${round}-${writer}-${number}`
          const values = { title, lead: 'Ein Satz.', titleEn: `News ${title}`, leadEn: 'One sentence.' }
          const answer = await editor.sendWith(csrf, '/probekreis/aktuelles/schreiben', values).catch(() => null)
          if (!answer) return
          if (answer.status === 303) acknowledged.push(title)
        }
      })
      await pause(1200 + round * 400)
      await running.kill()
      await Promise.all(writers)
      expect(existsSync(`${env.ALLMENDE_DATA}/database.lock`)).toBe(true) // left behind; recognised as stale
      program = await startProgram(env)
      // The session lives in the database: the same cookie still works at the new address.
      editor = visitor(program.origin, editor.cookie())
    }
    expect(acknowledged.length).toBeGreaterThan(10)

    // A second process on the same folder is refused with a sentence and does no harm.
    await expect(startProgram(env)).rejects.toThrow(/already open in another process/)
    const refused = allmende(env, 'districts')
    expect(refused.code).toBe(3)
    expect(refused.text).toContain('stop it first')
    expect(await program.stop()).toBe(0)
    expect(readdirSync(`${env.ALLMENDE_DATA}/dumps`).length).toBeGreaterThan(0)
    expect(program.output()).not.toMatch(/Meldung|erika@/)

    const database = await openDatabase({ folder: env.ALLMENDE_DATA })
    try {
      const [space] = await inHouse(
        database.pool,
        async (tx) =>
          (await sql<{ id: string }>`select id from spaces.space where slug = 'probekreis'`.execute(tx)).rows,
      )
      const { rows } = await inSpace(database.pool, { space: space?.id as string }, (tx) =>
        sql<{ title: string; words: number }>`select title,
          (select count(*) from translations.wording w where w.thing_id = a.id) as words from news.article a`.execute(
          tx,
        ),
      )
      const titles = new Set(rows.map(({ title }) => title))
      expect(acknowledged.filter((title) => !titles.has(title))).toEqual([])
      expect(rows.filter(({ words }) => words !== 2)).toEqual([])
    } finally {
      await database.close()
    }
    const checked = allmende(env, 'verify')
    expect(checked.text).toContain('All references between tables are right')
    expect(checked.code).toBe(0)
    program = undefined
  },
  240_000,
)

test.skipIf(!isBuilt)(
  'a backup is tried, restored into an empty folder and nowhere else',
  () => {
    const backup = join(folder, 'backup.zip')
    expect(allmende(env, 'backup', backup).code).toBe(0)
    expect(allmende(env, 'verify', backup).code).toBe(0)
    const refused = allmende(env, 'restore', backup)
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.text).toContain('Nothing is overwritten')
    const other = { ALLMENDE_DATA: join(folder, 'other') }
    expect(allmende(other, 'restore', backup).code).toBe(0)
    expect(allmende(other, 'districts').text).toContain('Probekreis')
    expect(allmende(other, 'verify').code).toBe(0)
    expect(readFileSync(backup).length).toBeGreaterThan(100_000)
  },
  120_000,
)
