import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPostgres } from '../../scripts/postgres.js'
import {
  allmende,
  freePort,
  isBuilt,
  logInBy,
  type Program,
  pause,
  startProgram,
  type Visitor,
  visitor,
} from './program.ts'

const hasServer = isBuilt && spawnSync('sh', ['-c', 'ls /usr/lib/postgresql/*/bin/initdb']).status === 0
if (!hasServer) console.info('Several programs on one database are not tested: no PostgreSQL server, or not built.')
const folder = mkdtempSync(join(tmpdir(), 'allmende-several-'))
let server: { url: string; stop: () => void } | undefined
let database: pg.Pool
let mailPort: number
let env: Record<string, string>
let programs: Program[] = []
let head: Visitor

beforeAll(async () => {
  if (!hasServer) return
  server = await startPostgres()
  const url = new URL(server.url)
  url.pathname = `/several_${process.pid}`
  const administrator = new pg.Client({ connectionString: server.url })
  await administrator.connect()
  await administrator.query(`create database several_${process.pid}`)
  await administrator.end()
  database = new pg.Pool({ connectionString: url.href, max: 2 })
  database.on('error', () => {})
  mailPort = await freePort()
  env = {
    DATABASE_URL: url.href,
    ALLMENDE_DATA: join(folder, 'data'),
    MAIL_URL: `smtp://127.0.0.1:${mailPort}`,
    ALLMENDE_PROXY: 'yes',
  }
}, 60_000)
afterAll(async () => {
  await Promise.all(programs.map((program) => program.kill()))
  await database?.end()
  server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const count = async (sql: string) => Number((await database.query(`select count(*) as n ${sql}`)).rows[0].n)

test.skipIf(!hasServer)(
  'three programs start at the same moment on an empty database',
  async () => {
    programs = await Promise.all([0, 1, 2].map(() => startProgram(env)))
    for (const { origin } of programs) expect((await fetch(`${origin}/`)).status).toBe(200)
    expect(await count(`from spaces.space where kind = 'network'`)).toBe(1)
    expect(await count('from foundation.migration')).toBeGreaterThan(15)
    expect(await count(`from foundation.secret where name = 'signing'`)).toBe(1)
    const schedules = await count('from jobs.schedule')
    expect(await count('from (select distinct name from jobs.schedule) s')).toBe(schedules)
    await programs.pop()?.stop()
  },
  120_000,
)

test.skipIf(!hasServer)(
  'logged in at one, known at the other; what one changes the other shows after two seconds',
  async () => {
    const [one, other] = programs as [Program, Program]
    expect(allmende(env, 'add-district', 'probekreis', 'Probekreis', '--key', '07137', '--state', 'RP').code).toBe(0)
    const made = allmende(env, 'administrator', 'erika@example.org', 'probekreis')
    head = await logInBy(
      made.text.split('\n').find((line) => line.startsWith('http')) as string,
      'erika@example.org',
      one.origin,
    )
    expect((await head.open('/probekreis/mitarbeitende')).includes('Mitarbeit')).toBe(true)
    const elsewhere = visitor(other.origin, head.cookie())
    expect(await elsewhere.open('/probekreis/mitarbeitende')).toContain('erika@example.org'.slice(0, 5))

    const title = async ({ origin }: Program) =>
      (await (await fetch(`${origin}/probekreis`)).text()).includes('Umbenannt')
    expect(await title(other)).toBe(false) // and remembered from here on
    const { rows } = await database.query(`select name, settings from spaces.space where slug = 'probekreis'`)
    expect(rows).toHaveLength(1)
    const page = '/probekreis/einstellungen'
    const html = await head.open(page)
    const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
    const saved = await head.sendWith(value('csrf'), page, {
      version: value('version'),
      name: 'Umbenannt',
      addressing: 'Sie',
    })
    expect(saved.status).toBe(303)
    const at = performance.now()
    expect(await title(one)).toBe(true)
    while (!(await title(other)) && performance.now() - at < 10_000) await pause(50)
    expect(performance.now() - at).toBeLessThan(3_000)
  },
  60_000,
)

test.skipIf(!hasServer)('tries are counted together', async () => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 12; attempt++) {
    const person = visitor((programs[attempt % 2] as Program).origin)
    const values = { mail: 'opfer@example.org', password: `geraten ${attempt}` }
    statuses.push((await person.send('/anmelden', '/anmelden', values)).status)
  }
  // Ten tries per address, whichever program they reach.
  expect(statuses).toEqual([...Array(10).fill(422), 429, 429])
})

test.skipIf(!hasServer)(
  'the mail server is unreachable: mails wait; it is back: each is sent once, by one of the programs',
  async () => {
    const [one, other] = programs as [Program, Program]
    const invite = (from: Program, mail: string) =>
      visitor(from.origin, head.cookie()).send(
        '/probekreis/mitarbeitende/einladen',
        '/probekreis/mitarbeitende/einladen',
        {
          mail,
          role: 'editor',
        },
      )
    const people = Array.from({ length: 30 }, (_, number) => `person-${number}@example.org`)
    const invited = await Promise.all(people.map((mail, number) => invite(number % 2 ? one : other, mail)))
    expect(invited.map(({ status }) => status)).toEqual(people.map(() => 303))
    for (let look = 0; look < 200 && (await count('from inbox.mail where problem is null')); look++) await pause(100)
    expect(await count('from inbox.mail where sent_at is not null or given_up_at is not null')).toBe(0)
    expect(
      await count(`from inbox.mail where recipient like 'person-%' and problem is not null and next_try_at > now()`),
    ).toBe(30)
    // Growing pauses: nobody hammers at a closed door.
    expect(await count('from inbox.mail where tries > 3')).toBe(0)
    expect((await fetch(`${one.origin}/`)).status).toBe(200)

    const arrived: string[] = []
    const door = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        stream.resume()
        // Slowly, so that both programs are at work at the same time.
        stream.on('end', () => {
          arrived.push(...session.envelope.rcptTo.map(({ address }) => address))
          setTimeout(done, 20)
        })
      },
    })
    await new Promise<void>((ready) => door.listen(mailPort, '127.0.0.1', ready))
    try {
      await database.query('update inbox.mail set next_try_at = now()')
      const more = ['spaet-1@example.org', 'spaet-2@example.org']
      await Promise.all([invite(one, more[0] as string), invite(other, more[1] as string)])
      for (let look = 0; look < 300 && (await count('from inbox.mail where sent_at is null')); look++) await pause(100)
      // Erika's own mail waited as well.
      const waited = ['erika@example.org', ...people, ...more]
      expect(arrived.toSorted()).toEqual(waited.toSorted())
      expect(await count('from inbox.mail where sent_at is null')).toBe(0)
    } finally {
      door.close()
    }
    expect(await count(`from jobs.job where state = 'failed'`)).toBe(0)
  },
  120_000,
)

test.skipIf(!hasServer)(
  'a job runs once, whoever takes it; one program is killed, the other goes on',
  async () => {
    const [one, other] = programs as [Program, Program]
    const asked = await head.send('/konto/daten', '/konto/daten', {})
    expect(asked.status).toBe(303)
    for (let look = 0; look < 200 && !(await count(`from privacy.export where state = 'ready'`)); look++)
      await pause(100)
    expect(await count(`from inbox.message where topic = 'privacy.export'`)).toBe(1)
    await one.kill()
    const still = visitor(other.origin, head.cookie())
    expect((await still.open('/probekreis/mitarbeitende')).includes('Mitarbeit')).toBe(true)
    expect(await other.stop()).toBe(0)
    programs = []
  },
  120_000,
)
