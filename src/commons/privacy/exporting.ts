import { sql } from 'kysely'
import { issueToken } from '#commons/accounts/tokens.ts'
import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import type { Everything, Job, JobTools } from '#commons/manifest.ts'
import { writeArchive } from '#foundation/files/archive.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'
import { archiveEntries, type Part } from './archive-contents.tsx'
import { declarations, tableShapes } from './declarations.ts'
import { findRows } from './rows.ts'
import { letters } from './texts.ts'
import { spacesOf, whoseRows } from './whose.ts'

const queue = 'privacy.export'

/** Days an archive can be fetched. */
export const archiveDays = 7

export interface Export {
  readonly id: string
  readonly person: string | null
  readonly mail: string | null
  readonly askedIn: string
  readonly prefix: string
  readonly language: Language
  readonly spaces: readonly string[]
  readonly visited: number
  readonly state: 'waiting' | 'running' | 'ready'
  readonly fileKey: string | null
  readonly bytes: number | null
  readonly askedAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant | null
}

const columns = sql`id, person_id as person, mail, asked_in as "askedIn", prefix, language, spaces, visited, state,
  file_key as "fileKey", bytes, asked_at as "askedAt", expires_at as "expiresAt"`

/** The archives of a person that wait or can be fetched, the newest first. House only. */
export async function exportsOf(tx: Work['tx'], person: string, now: Temporal.Instant): Promise<Export[]> {
  const { rows } = await sql<Export>`
    select ${columns} from privacy.export where person_id = ${person} and (expires_at is null or expires_at > ${now})
    order by asked_at desc limit 5`.execute(tx)
  return rows
}

export async function exportById(tx: Work['tx'], id: string, now: Temporal.Instant): Promise<Export | undefined> {
  const { rows } = await sql<Export>`
    select ${columns} from privacy.export where id::text = ${id} and (expires_at is null or expires_at > ${now})`.execute(
    tx,
  )
  return rows[0]
}

/** Asks for a copy of everything; the job makes it. House only. @returns false when one is being made already */
export async function askForExport(work: Work, who: { person: string | null; mail: string | null }): Promise<boolean> {
  const whose = whoseRows(work, who)
  const { rows } = await sql`
    select from privacy.export where state <> 'ready' and (person_id = ${who.person}::uuid or (person_id is null and lower(mail) = lower(${who.mail}::text)))`.execute(
    work.tx,
  )
  if (rows.length) return false
  const id = work.newId()
  await work.tx
    .insertInto('privacy.export')
    .values({
      id,
      person_id: who.person,
      mail: who.person ? null : who.mail,
      asked_in: work.space.id,
      prefix: work.space.prefix,
      language: work.language,
      spaces: await spacesOf(work.tx, whose),
      state: 'waiting',
      file_key: null,
      bytes: null,
      asked_at: work.now,
      ready_at: null,
      expires_at: null,
    })
    .execute()
  await work.later(queue, { export: id })
  return true
}

/** Visits the spaces, writes the archive, and tells the person where it is. Begins anew when it was interrupted. */
export function exportJob(everything: Everything): Job {
  return {
    queue,
    async run(tools, data) {
      const asked = await tools.inHouse((tx) => exportById(tx, String(data.export), tools.now()))
      if (!asked || asked.state === 'ready') return
      const parts = await collect(everything, tools, asked)
      const archive = writeArchive(archiveEntries(parts, asked.language, tools), { at: tools.now() })
      const stored = await tools.files.add(archive as unknown as AsyncIterable<Uint8Array>, 'zip')
      if (!stored.ok) throw new Error(`The archive could not be stored: ${stored.problem.code}`)
      const { key, size } = stored.value
      await tools.inHouse(async (tx) => {
        const now = tools.now()
        const expires = now.add({ hours: archiveDays * 24 })
        await sql`update privacy.export set state = 'ready', file_key = ${key}, bytes = ${size}, ready_at = ${now}, expires_at = ${expires}
          where id = ${asked.id}`.execute(tx)
        await tellReady(tools, tx, asked)
      })
    },
  }
}

async function collect(everything: Everything, tools: JobTools, asked: Export): Promise<Part[]> {
  const all = declarations(everything)
  const parts: Part[] = []
  const { shapes, mail, names } = await tools.inHouse(async (tx) => {
    await sql`update privacy.export set state = 'running', visited = 0 where id = ${asked.id}`.execute(tx)
    const login = await sql<{ mail: string }>`
      select mail from accounts.login where person_id = ${asked.person}::uuid and mail_confirmed_at is not null`.execute(
      tx,
    )
    const spaces = await sql<{
      id: string
      name: string
    }>`select id, name from spaces.space where id = any(${[...asked.spaces]})`.execute(tx)
    return {
      shapes: await tableShapes(tx),
      mail: asked.mail ?? login.rows[0]?.mail ?? null,
      names: new Map(spaces.rows.map(({ id, name }) => [id, name])),
    }
  })
  const whose = whoseRows(tools, { person: asked.person, mail })
  const isFenced = (table: string) => shapes.get(table)?.fenced ?? false
  const global = await tools.inHouse((tx) =>
    findRows(
      tx,
      all.filter(({ table }) => !isFenced(table)),
      shapes,
      whose,
      asked.language,
    ),
  )
  parts.push(...global.map((found) => ({ ...found, place: null })))
  for (const [index, space] of asked.spaces.entries()) {
    const found = await tools.inSpace(space, (tx) =>
      findRows(
        tx,
        all.filter(({ table }) => isFenced(table)),
        shapes,
        whose,
        asked.language,
      ),
    )
    parts.push(...found.map((one) => ({ ...one, place: names.get(space) ?? space })))
    await tools.inHouse((tx) =>
      sql`update privacy.export set visited = ${index + 1} where id = ${asked.id}`.execute(tx),
    )
  }
  return parts
}

async function tellReady(tools: JobTools, tx: Work['tx'], asked: Export): Promise<void> {
  const l = letters(asked.language)
  const { rows } = await sql<{ slug: string; hosts: string[] }>`
    select slug, hosts from spaces.space where id = ${asked.askedIn}`.execute(tx)
  const { slug = '', hosts = [] } = rows[0] ?? {}
  const telling = {
    tx,
    newId: tools.newId,
    now: tools.now(),
    space: { id: asked.askedIn, prefix: slug && `/${slug}`, hosts },
    later: (name: string, payload: object, options?: object) => tools.send(tx, name, payload, options),
  }
  if (asked.person) {
    await tell(telling, asked.person, {
      topic: 'privacy.export',
      subject: l.readySubject,
      body: l.readyBody,
      address: addresses.data(),
    })
  } else if (asked.mail) {
    const random = (bytes: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes)))
    const token = await issueToken(
      { tx, now: tools.now(), random },
      { purpose: 'privacy.archive', mail: asked.mail, payload: { export: asked.id }, hours: archiveDays * 24 },
    )
    const link = absolute({ origin: tools.origin, space: telling.space }, addresses.guestArchive({ token }))
    await sendMail(telling, asked.mail, { subject: l.readySubject, body: l.guestReadyBody(link) })
  }
}

/** Takes archives away whose time is over; also when their person goes. */
export const forgetArchives: Job = {
  queue: 'privacy.forget-archives',
  cron: '30 4 * * *',
  async run({ inHouse, files, now }) {
    const { rows } = await inHouse((tx) =>
      sql<{
        key: string | null
      }>`delete from privacy.export where expires_at < ${now()} returning file_key as key`.execute(tx),
    )
    for (const { key } of rows) if (key) await files.remove(key)
  },
}

export const removeArchive: Job = {
  queue: 'privacy.remove-archive',
  run: async ({ files }, data) => void (await files.remove(String(data.key))),
}
