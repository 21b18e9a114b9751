import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { settingsNotices } from './texts/settings.ts'

/** A host name a district asked for, as `spaces.space.host_requests` keeps it. */
export interface HostRequest {
  readonly host: string
  /** ISO 8601. */
  readonly askedAt: string
  /** Why the programme office refused it; null while it waits. */
  readonly reason: string | null
}

export interface HostNames {
  /** In force, in the order of their approval: links in mails lead to the first. */
  readonly hosts: readonly string[]
  readonly requests: readonly HostRequest[]
}

const most = 10

export const waiting = (requests: readonly HostRequest[]) => requests.filter(({ reason }) => reason === null)

/** Names in force and names asked for, of one space. */
export async function hostNamesOf(tx: Tx, space: string): Promise<HostNames> {
  const { rows } = await sql<HostNames>`
    select hosts, host_requests as requests from spaces.space where id = ${space}`.execute(tx)
  return rows[0] ?? { hosts: [], requests: [] }
}

/** Asks for names; what was refused before is gone then. Refuses what is taken, asked for by others, or too much. */
export async function askForHosts(work: Pick<Work, 'tx' | 'space' | 'now' | 'houseOrigin'>, asked: readonly string[]) {
  const { tx, space, now } = work
  await oneAfterTheOther(tx)
  const { hosts, requests } = await hostNamesOf(tx, space.id)
  const open = waiting(requests)
  const already = asked.find((host) => hosts.includes(host) || open.some((one) => one.host === host))
  if (already !== undefined) refuse(settingsNotices.hostAlready(already), 'hosts')
  if (hosts.length + open.length + asked.length > most) refuse(settingsNotices.tooManyHosts, 'hosts')
  await refuseTaken(work, space.id, asked, 'hosts')
  await write(tx, space.id, {
    hosts,
    requests: [...open, ...asked.map((host) => ({ host, askedAt: now.toString(), reason: null }))],
  })
}

/** A name in force ends, a request is withdrawn; at once. A name that is not there changes nothing. */
export async function dropHost(tx: Tx, space: string, host: string): Promise<void> {
  await oneAfterTheOther(tx)
  const { hosts, requests } = await hostNamesOf(tx, space)
  await write(tx, space, {
    hosts: hosts.filter((one) => one !== host),
    requests: requests.filter((one) => one.host !== host),
  })
}

/**
 * The programme office decides about a name that waits.
 * @param reason why it is refused; null: it counts from now on
 * @param field where a problem is shown
 * @returns false when nobody waits for this name any more
 */
export async function decideHost(
  work: Pick<Work, 'tx' | 'houseOrigin'>,
  space: string,
  host: string,
  reason: string | null,
  field: string,
): Promise<boolean> {
  const { tx } = work
  await oneAfterTheOther(tx)
  const { hosts, requests } = await hostNamesOf(tx, space)
  const request = waiting(requests).find((one) => one.host === host)
  if (!request) return false
  if (reason === null) await refuseTaken(work, space, [host], field)
  const others = requests.filter((one) => one !== request)
  await write(
    tx,
    space,
    reason === null
      ? { hosts: [...new Set([...hosts, host])], requests: others }
      : { hosts, requests: [...others, { ...request, reason }] },
  )
  return true
}

/** Names are given out one after the other: the network's row is the lock. */
const oneAfterTheOther = (tx: Tx) => sql`select from spaces.space where kind = 'network' for update`.execute(tx)

/** The house's own name belongs to nobody; one in force or asked for elsewhere belongs to another. */
async function refuseTaken(
  { tx, houseOrigin }: Pick<Work, 'tx' | 'houseOrigin'>,
  space: string,
  hosts: readonly string[],
  field: string,
): Promise<void> {
  const own = new URL(houseOrigin).hostname
  if (hosts.includes(own)) refuse(settingsNotices.hostOfHouse(own), field)
  const { rows } = await sql<{ host: string; inForce: boolean }>`
    select host, host = any(s.hosts) as "inForce" from spaces.space s, unnest(${[...hosts]}::text[]) as host
    where s.id <> ${space} and (host = any(s.hosts) or s.host_requests @> jsonb_build_array(jsonb_build_object('host', host, 'reason', null)))
    order by 2 desc, 1 limit 1`.execute(tx)
  const [taken] = rows
  if (taken) refuse((taken.inForce ? settingsNotices.hostTaken : settingsNotices.hostAsked)(taken.host), field)
}

async function write(tx: Tx, space: string, { hosts, requests }: HostNames): Promise<void> {
  await sql`
    update spaces.space set hosts = ${[...hosts]}::text[], host_requests = ${JSON.stringify(requests)}::jsonb
    where id = ${space}`.execute(tx)
}
