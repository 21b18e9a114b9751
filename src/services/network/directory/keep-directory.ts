import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlugs } from '#commons/spaces/free-slug.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Home } from '../home.ts'
import type { Writing } from '../writing.ts'
import type { ActorKind } from './actor.ts'
import { reserved } from './addresses.ts'
import { actorSource } from './source.ts'

interface Due {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly district: string | null
  readonly organisation: string | null
  readonly state: string | null
}

/** Organisations have kinds of their own (commons/organisations); what they are in the network, the programme office says better. */
const members = (network: string) => sql`
  select s.id, s.name, 'district' as kind, s.id as district, null::uuid as organisation, s.settings->>'state' as state
    from spaces.space s where s.kind = 'district' and s.state in ('open', 'paused')
  union all
  select o.id, o.name, case o.kind when 'municipality' then 'municipality' when 'firm' then 'company' when 'club' then 'association' else 'other' end,
      null, o.id, null
    from organisations.organisation o
    where exists (select from organisations.admission a where a.space_id = ${network} and a.organisation_id = o.id and a.part = 'network.member' and a.state = 'admitted')`

/**
 * Whoever takes part stands in the directory, under the present name; who has left is marked. May run as often as one likes.
 * @param only one body, when somebody writes for it; all otherwise
 * @returns how many entries are new
 */
export async function keepDirectory(work: Writing, only: Pick<Home, 'id'> | null = null): Promise<number> {
  const { tx, space, now } = work
  const { rows: due } = await sql<Due>`
    select m.* from (${members(space.id)}) m where (${only?.id ?? null}::uuid is null or m.id = ${only?.id ?? null}::uuid)
      and not exists (select from network.actor a where a.space_id = ${space.id} and a.id = m.id) order by m.name collate german`.execute(
    tx,
  )
  if (due.length) await add(work, due)
  if (only) return due.length
  const { rows: changed } = await sql<{ id: string }>`
    update network.actor a set name = coalesce(m.name, a.name), takes_part = m.id is not null, updated_at = ${now}
    from network.actor b left join (${members(space.id)}) m on m.id = b.id
    where a.space_id = ${space.id} and b.space_id = a.space_id and b.id = a.id
      and (a.district_id is not null or a.organisation_id is not null)
      and (a.takes_part <> (m.id is not null) or (m.id is not null and a.name <> m.name))
    returning a.id`.execute(tx)
  const ids = [...due, ...changed].map(({ id }) => id)
  if (ids.length) await publish(work, actorSource, ids)
  return due.length
}

async function add(work: Writing, due: readonly Due[]): Promise<void> {
  const slugs = await freeSlugs(
    work,
    'network.actor',
    due.map(({ name }) => name),
    reserved,
  )
  await work.tx
    .insertInto('network.actor')
    .values(
      due.map(({ id, name, kind, district, organisation, state }, index) => ({
        space_id: work.space.id,
        id,
        slug: slugs[index] as string,
        kind,
        name,
        district_id: district,
        organisation_id: organisation,
        state,
        created_at: work.now,
        updated_at: work.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['space_id', 'id']).doNothing())
    .execute()
}

/** Every few minutes: a district that was admitted is found soon, without anybody having to know of this list. */
export const directoryJob: Job = {
  queue: 'network.directory',
  cron: '*/5 * * * *',
  async run(tools) {
    const space = await networkSpace(tools)
    if (space) await tools.inSpace(space.id, (tx) => keepDirectory(jobWork(tools, tx, space)))
  },
}

/** The network space, for jobs; undefined before the first start has made it. */
export const networkSpace = (tools: JobTools): Promise<{ id: string; prefix: string } | undefined> =>
  tools.inHouse(async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from spaces.space where kind = 'network'`.execute(tx)
    return rows[0] && { id: rows[0].id, prefix: '' }
  })

/** What a job writes with, inside the network space. */
export const jobWork = (tools: JobTools, tx: Tx, space: { id: string; prefix: string }): Writing => ({
  tx,
  space: space as Writing['space'],
  now: tools.now(),
  newId: tools.newId,
  later: (queue, data, options) => tools.send(tx, queue, data, options),
})
