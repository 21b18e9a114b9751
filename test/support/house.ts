import { randomUUIDv7 } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Logger, pino } from 'pino'
import { inject } from 'vitest'
import { readSettings } from '#foundation/config/settings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { inHouse, inSpace } from '#foundation/database/transactions.ts'
import { csrfToken } from '#foundation/http/csrf.ts'
import { createServer } from '#foundation/http/server.ts'
import { digest } from '#foundation/http/session-cookie.ts'
import type { NetworkRole, StaffRole } from '#foundation/http/visit.ts'
import { modules, openHouse } from '../../src/house.ts'
import { ownDatabase } from './engine.ts'

/** A moment all tests agree on: a Thursday in late autumn, 10:00 in Berlin. */
export const testNow = Temporal.Instant.from('2026-11-26T09:00:00Z')

/**
 * A whole house on a database of its own, without a port: spaces, people, requests. Jobs wait until `runJobs()`.
 */
export async function testHouse(options: { tellStatements?: boolean; log?: Logger } = {}) {
  let now = testNow
  const folder = mkdtempSync(join(tmpdir(), 'allmende-files-'))
  const settings = readSettings({ ALLMENDE_DATA: folder, ALLMENDE_ORIGIN: 'http://allmende.test' })
  const database = await ownDatabase(inject('prepared'))
  const opened = await openHouse(settings, {
    database,
    now: () => now,
    log: options.log ?? pino({ level: process.env.TEST_LOG ?? 'error' }),
  })
  const server = createServer({ ...opened.house, tellStatements: options.tellStatements ?? true })
  const { pool } = database

  async function addSpace(
    slug: string,
    name: string,
    more: { kind?: 'district' | 'network'; settings?: object } = {},
  ): Promise<string> {
    const id = randomUUIDv7()
    const kind = more.kind ?? (slug === '' ? 'network' : 'district')
    await inHouse(pool, (tx) =>
      tx
        .insertInto('spaces.space')
        .values({ id, kind, slug, name, settings: JSON.stringify(more.settings ?? {}), created_at: now })
        .execute(),
    )
    return id
  }

  const network = await addSpace('', 'Testnetz')
  const district = await addSpace('musterkreis', 'Landkreis Musterkreis', {
    settings: { districtKey: '07137', state: 'RP' },
  })
  const otherDistrict = await addSpace('nachbarkreis', 'Landkreis Nachbarkreis', {
    settings: { districtKey: '03360', state: 'NI' },
  })

  /** A person with a session; `staff` and `network` roles in spaces. */
  async function addPerson(
    name: string,
    more: {
      mail?: string
      staff?: [space: string, role: StaffRole | NetworkRole][]
      /** Proven to live in these spaces. */
      resident?: string[]
      operator?: boolean
    } = {},
  ) {
    const id = randomUUIDv7()
    const token = `session-of-${id}`
    await inHouse(pool, async (tx) => {
      await tx
        .insertInto('accounts.person')
        .values({
          id,
          display_name: name,
          operator: more.operator ?? false,
          created_at: now,
          deleted_at: null,
        })
        .execute()
      await tx
        .insertInto('accounts.login')
        .values({
          person_id: id,
          mail: more.mail ?? `${id}@example.org`,
          mail_confirmed_at: now,
          password_hash: null,
          totp_secret: null,
          totp_confirmed_at: null,
          totp_last_step: null,
          changed_at: now,
        })
        .execute()
      await tx
        .insertInto('accounts.session')
        .values({
          token_hash: digest(token),
          person_id: id,
          created_at: now,
          seen_at: now,
          expires_at: now.add({ hours: 24 * 30 }),
          device: 'Test',
          proven: ['password'],
        })
        .execute()
      for (const [space, role] of more.staff ?? [])
        await tx
          .insertInto('spaces.staff')
          .values({ space_id: space, person_id: id, role, given_by: null, given_at: now })
          .execute()
    })
    for (const space of more.resident ?? [])
      await inSpace(pool, { space }, (tx) =>
        sql`
          insert into residents.resident (space_id, person_id, way, fingerprint, confirmed_at, expires_on)
          values (${space}, ${id}, 'desk', ${Buffer.from(id)}, ${now}, '2099-12-31')`.execute(tx),
      )
    return { id, cookie: `allmende=${token}`, name, mail: more.mail ?? `${id}@example.org` }
  }
  type Person = Awaited<ReturnType<typeof addPerson>>

  /** An organisation with its owner, admitted to parts in a space. */
  async function addOrganisation(
    name: string,
    owner: Person,
    admitted: [space: string, part: string][] = [],
  ): Promise<string> {
    const id = randomUUIDv7()
    await inHouse(pool, async (tx) => {
      await tx
        .insertInto('organisations.organisation')
        .values({
          id,
          name,
          kind: 'club',
          mail: null,
          phone: null,
          web_address: null,
          home_space_id: district,
          municipality: null,
          created_at: now,
        })
        .execute()
      await tx
        .insertInto('organisations.membership')
        .values({ organisation_id: id, person_id: owner.id, role: 'owner', since: now })
        .execute()
    })
    for (const [space, part] of admitted) {
      await inSpace(pool, { space }, (tx) =>
        tx
          .insertInto('organisations.admission')
          .values({
            space_id: space,
            id: randomUUIDv7(),
            organisation_id: id,
            part,
            state: 'admitted',
            reason: null,
            asked_by: owner.id,
            asked_at: now,
            decided_by: null,
            decided_at: now,
            expires_on: null,
          })
          .execute(),
      )
    }
    return id
  }

  async function get(path: string, as?: Person, headers: Record<string, string> = {}): Promise<Response> {
    return server.fetch(
      new Request(`http://allmende.test${path}`, {
        headers: { host: 'allmende.test', ...(as ? { cookie: as.cookie } : {}), ...headers },
      }),
    )
  }

  /** The token that a page would carry in its forms. */
  const csrfFor = (as?: Person) =>
    csrfToken(opened.house.secret, as ? digest(as.cookie.slice('allmende='.length)).toString('hex') : null, now)

  /** Posts a form as a browser would. */
  async function post(
    path: string,
    values: Record<string, string | readonly string[] | File>,
    as?: Person,
    options: { csrf?: string; cookie?: string } = {},
  ): Promise<Response> {
    const csrf = options.csrf ?? csrfFor(as)
    const body = new FormData()
    body.set('csrf', csrf)
    // The form had been open for a while (commons/fair).
    if (!as) body.set('opened', now.subtract({ minutes: 1 }).toString())
    for (const [name, value] of Object.entries(values)) {
      if (name === 'opened') body.delete(name)
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string)
    }
    const cookie = [as?.cookie, options.cookie].filter(Boolean).join('; ')
    return server.fetch(
      new Request(`http://allmende.test${path}`, {
        method: 'POST',
        body,
        headers: { host: 'allmende.test', origin: 'http://allmende.test', ...(cookie ? { cookie } : {}) },
      }),
    )
  }

  /** Runs waiting jobs until none is left, in the order they were put in. */
  async function runJobs(): Promise<number> {
    const jobs = new Map(modules.flatMap((module) => (module.jobs ?? []).map((job) => [job.queue, job])))
    let done = 0
    for (;;) {
      const { rows } = await pool.query<{ id: string; name: string; data: Record<string, unknown> }>(
        `select id, name, data from jobs.job where state < 'active' and start_after <= $1 and not name like '\\_\\_%' order by created_on limit 50`,
        [now.add({ minutes: 1 }).toString()],
      )
      if (!rows.length) return done
      for (const { id, name, data } of rows) {
        await pool.query('delete from jobs.job where id = $1', [id])
        await jobs.get(name)?.run(opened.tools, data ?? {})
        done++
      }
    }
  }

  return {
    ...opened,
    server,
    network,
    district,
    otherDistrict,
    folder,
    addSpace,
    addPerson,
    addOrganisation,
    get,
    post,
    csrfFor,
    runJobs,
    now: () => now,
    /** Moves the clock. */
    later(duration: Temporal.DurationLike) {
      now = now.toZonedDateTimeISO('Europe/Berlin').add(duration).toInstant()
    },
    inSpace: <Result>(space: string, work: (tx: Tx) => Promise<Result>, person?: string) =>
      inSpace(pool, { space, person }, work),
    inHouse: <Result>(work: (tx: Tx) => Promise<Result>) => inHouse(pool, work),
    async close() {
      await server.close()
      await opened.close()
    },
  }
}

export type TestHouse = Awaited<ReturnType<typeof testHouse>>

/** The form token on a page; every page with a form carries one. */
export function tokenIn(html: string): string {
  return /name="csrf"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? /value="([^"]+)"[^>]*name="csrf"/.exec(html)?.[1] ?? ''
}
