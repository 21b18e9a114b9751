import { sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '#foundation/database/connection.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { type MovedPerson, personSchema, type spaceSchema } from './format.ts'
import { problems } from './texts.ts'

type Lines = AsyncIterable<string>

/**
 * The space itself. Names it asked for travel, and wait for this house's programme office.
 * @returns host names that are taken here, or asked for by others, and were left out
 */
export async function bringSpace(tx: Tx, lines: Lines, slug: string): Promise<string[]> {
  const [line] = await Array.fromAsync(lines)
  const row = JSON.parse(line as string) as z.infer<typeof spaceSchema>
  const { rows: same } = await sql`select from spaces.space where slug = ${slug}`.execute(tx)
  if (same.length) stopWith(problems.slugTaken(slug))
  const { rows: here } = await sql<{ host: string; inForce: boolean }>`
    select host, true as "inForce" from spaces.space, unnest(hosts) as host
    union all select r.host, false from spaces.space, jsonb_to_recordset(host_requests) as r(host text, reason text) where r.reason is null`.execute(
    tx,
  )
  const inForce = new Set(here.filter((one) => one.inForce).map(({ host }) => host))
  const given = new Set(here.map(({ host }) => host))
  const left = new Set<string>()
  const keep = (host: string, taken: ReadonlySet<string>) => {
    if (taken.has(host)) left.add(host)
    return !taken.has(host)
  }
  const kept = {
    ...row,
    slug,
    hosts: row.hosts.filter((host) => keep(host, inForce)),
    ...(row.host_requests && {
      host_requests: row.host_requests.filter(({ host, reason }) => reason !== null || keep(host, given)),
    }),
  }
  await populate(tx, 'spaces.space', kept)
  return [...left]
}

/**
 * People: who is here already stays as they are, the others come as stand-ins with their name, or with their account.
 * @param ids gets an entry for everybody whose mail address has an account here
 * @returns how many were found by their address
 */
export async function bringPeople(
  tx: Tx,
  lines: Lines,
  ids: Map<string, string>,
  now: Temporal.Instant,
): Promise<number> {
  let found = 0
  for await (const line of lines) {
    const person = personSchema.parse(JSON.parse(line))
    const { rows } = await sql<{ id: string }>`
      select id from accounts.person where id = ${person.id}
      union all select person_id from accounts.login where ${person.account !== null} and lower(mail) = lower(${person.account?.mail ?? ''})`.execute(
      tx,
    )
    const here = rows.find(({ id }) => id === person.id) ?? rows[0]
    if (here?.id === person.id) continue
    if (here) {
      ids.set(person.id, here.id)
      found++
    } else await addPerson(tx, person, now)
  }
  return found
}

/** The operator's right and second factors stay behind: the one is this house's to give, the other sealed with the old house's secret. */
async function addPerson(
  tx: Tx,
  { id, display_name, deleted, account }: MovedPerson,
  now: Temporal.Instant,
): Promise<void> {
  const at = now.toString()
  await populate(tx, 'accounts.person', {
    id,
    display_name,
    created_at: account?.created_at ?? at,
    deleted_at: deleted ? at : null,
    ...(account ? { language: account.language } : {}),
  })
  if (!account) return
  const { mail, mail_confirmed_at, password_hash } = account
  await populate(tx, 'accounts.login', { person_id: id, mail, mail_confirmed_at, password_hash, changed_at: at })
}

/** An organisation that is here already stays as it is. @returns ids of those that were made */
export async function bringOrganisations(tx: Tx, lines: Lines, space: string): Promise<ReadonlySet<string>> {
  const made = new Set<string>()
  for await (const line of lines) {
    const row = JSON.parse(line) as { id: string; home_space_id?: string | null }
    const { rows } = await sql`select from organisations.organisation where id = ${row.id}`.execute(tx)
    if (rows.length) continue
    await populate(tx, 'organisations.organisation', {
      ...row,
      home_space_id: row.home_space_id === space ? space : null,
    })
    made.add(row.id)
  }
  return made
}

/** Only of organisations that came with this archive: nobody gets into one that was here before. */
export async function bringMemberships(tx: Tx, lines: Lines, organisations: ReadonlySet<string>): Promise<void> {
  for await (const line of lines) {
    const row = JSON.parse(line) as { organisation_id: string }
    if (organisations.has(row.organisation_id)) await populate(tx, 'organisations.membership', row)
  }
}

export async function bringPresence(tx: Tx, lines: Lines, space: string): Promise<void> {
  for await (const line of lines) await populate(tx, 'accounts.presence', { ...JSON.parse(line), space_id: space })
}

export async function bringTandems(tx: Tx, lines: Lines, space: string): Promise<void> {
  for await (const line of lines) await populate(tx, 'spaces.tandem', { ...JSON.parse(line), space_id: space })
}

/** Writes the columns that a row names; the others get their defaults. */
async function populate(tx: Tx, table: string, row: object): Promise<void> {
  const columns = sql.join(Object.keys(row).map((name) => sql.id(name)))
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
    from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb) on conflict do nothing`.execute(
    tx,
  )
}
