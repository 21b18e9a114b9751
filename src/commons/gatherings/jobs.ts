import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Job, JobTools } from '../manifest.ts'
import type { Gathering, Registration } from './gathering.ts'
import { anybody, ownerOf } from './owners.ts'
import { activeRegistrations, gatheringById } from './queries.ts'
import { type Occasion, type Telling, tellRegistered } from './telling.ts'
import { tidySpace } from './tidying.ts'

/** What a job about one gathering was given. */
interface Given {
  readonly space: string
  readonly gathering: string
  readonly what: 'changed' | 'cancelled' | 'moved-up' | 'dated'
  readonly registrations?: readonly string[]
}

async function tellingIn(tools: JobTools, tx: Tx, space: string): Promise<Telling> {
  const { rows } = await sql<{
    slug: string
    name: string
    hosts: string[]
  }>`select slug, name, hosts from spaces.space where id = ${space}`.execute(tx)
  const { slug = '', name = '', hosts = [] } = rows[0] ?? {}
  return {
    tx,
    origin: tools.origin,
    now: tools.now(),
    newId: tools.newId,
    space: { id: space, name, slug, hosts, prefix: slug ? `/${slug}` : '' },
    later: (queue, data, options) => tools.send(tx, queue, data, options),
  }
}

/** Tells each of them in their own language; the title is asked for once per language. */
async function tellAll(
  telling: Telling,
  gathering: Gathering,
  list: readonly Registration[],
  occasionOf: (registration: Registration) => Occasion,
  reason: string | null,
): Promise<void> {
  for (const [language, speakers] of Map.groupBy(list, (registration) => registration.language)) {
    const owner = await ownerOf(telling.tx, gathering, { viewer: anybody, language })
    for (const registration of speakers)
      await tellRegistered(telling, gathering, owner, registration, occasionOf(registration), reason)
  }
}

/** Something happened to a gathering: everybody it concerns is told. */
const tellJob: Job = {
  queue: 'gatherings.tell',
  async run(tools, data) {
    const { space, gathering: id, what, registrations } = data as unknown as Given
    await tools.inSpace(space, async (tx) => {
      const gathering = await gatheringById(tx, space, id)
      if (!gathering) return
      if (what !== 'cancelled' && gathering.state === 'cancelled') return
      const all = await activeRegistrations(tx, space, id)
      const concerned =
        what === 'moved-up' ? all.filter((one) => one.state === 'registered' && registrations?.includes(one.id)) : all
      await tellAll(
        await tellingIn(tools, tx, space),
        gathering,
        concerned,
        () => what,
        what === 'cancelled' ? gathering.cancelReason : null,
      )
    })
  },
}

/** Reminds everybody who has a place, once, at the time the gathering says; an outdated job finds nothing to do. */
export async function remindDue(tools: JobTools, space: string, gathering: string): Promise<void> {
  await tools.inSpace(space, async (tx) => {
    const found = await gatheringById(tx, space, gathering)
    if (!found?.startsAt || found.reminderHours === null || found.state === 'cancelled') return
    const now = tools.now()
    const due = found.startsAt.subtract({ hours: found.reminderHours }).subtract({ minutes: 2 })
    if (Temporal.Instant.compare(now, due) < 0 || Temporal.Instant.compare(now, found.startsAt) >= 0) return
    const { rows } = await sql<{ id: string }>`
      update gatherings.registration set reminded_at = ${now}
      where space_id = ${space} and gathering_id = ${gathering} and state = 'registered' and reminded_at is null returning id`.execute(
      tx,
    )
    const ids = new Set(rows.map(({ id }) => id))
    const list = (await activeRegistrations(tx, space, gathering)).filter(({ id }) => ids.has(id))
    await tellAll(await tellingIn(tools, tx, space), found, list, () => 'reminder', null)
  })
}

const remindJob: Job = {
  queue: 'gatherings.remind',
  run: (tools, data) => remindDue(tools, String(data.space), String(data.gathering)),
}

/** Every night: what is too old is forgotten, and reminders that a restored backup lost are caught up with. */
const tidyJob: Job = {
  queue: 'gatherings.tidy',
  cron: '17 3 * * *',
  async run(tools) {
    const spaces = await tools.inHouse(
      async (tx) => (await sql<{ id: string }>`select id from spaces.space`.execute(tx)).rows,
    )
    for (const { id } of spaces) {
      const due = await tools.inSpace(id, async (tx) => tidySpace(await tellingIn(tools, tx, id)))
      for (const gathering of due) await remindDue(tools, id, gathering)
    }
  },
}

export const jobs: readonly Job[] = [tellJob, remindJob, tidyJob]
