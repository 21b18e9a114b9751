import { sql } from 'kysely'
import type { Thing } from '#commons/links/edges.ts'
import { describeThings, linkKind } from '#commons/links/kinds.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { type ChainStep, stageOf } from './stages.ts'

interface Row {
  /** Of the thing the way is of; otherwise of its solution or vision. */
  own: boolean
  side: 'from' | 'to'
  kind: string
  id: string
  title: string | null
  address: string | null
  day: Temporal.Instant | null
  place: string | null
  prefix: string | null
}

/** More links than these nobody follows on one page. */
const most = 100

/**
 * What is linked with a thing, with the day it is of, here and in other spaces. Things that are not published (and kinds that never are)
 * are asked of their rooms. One statement, and one for each such kind. Of its solution and vision only what was there before counts.
 */
export async function linkedSteps(work: Work, of: Thing, alsoOf: readonly Thing[]): Promise<ChainStep[]> {
  const { tx, space, language } = work
  const all = [of, ...alsoOf]
  const { rows } = await sql<Row>`
    with things as (select * from unnest(${all.map(({ kind }) => kind)}::text[], ${all.map(({ id }) => id)}::uuid[]) as t (kind, id)),
    ends as (
      select t.kind as own_kind, 'from' as side, e.to_kind as kind, e.to_id as id, e.other_space, e.to_gone as gone, e.made_at
        from things t join links.edge e on e.space_id = ${space.id} and e.from_kind = t.kind and e.from_id = t.id
        where e.relation <> 'see-also' and e.far is distinct from 'from'
      union all
      select t.kind, 'to', e.from_kind, e.from_id, e.other_space, e.from_gone, e.made_at
        from things t join links.edge e on e.space_id = ${space.id} and e.to_kind = t.kind and e.to_id = t.id
        where e.relation <> 'see-also' and e.far is distinct from 'to'
    )
    select n.own_kind = ${of.kind} as own, n.side, n.kind, n.id, coalesce(p.words -> ${language} ->> 'title', p.title, f.words -> ${language} ->> 'title', f.title) as title,
      coalesce(p.address, f.address) as address,
      coalesce(p.starts_at, p.published_at, f.starts_at, f.published_at) as day, s.name as place, s.slug as prefix
    from ends n
      left join publication.entry p on n.other_space is null and p.space_id = ${space.id} and p.kind = n.kind and p.thing_id = n.id
      left join publication.published f on f.origin_id = n.other_space and f.kind = n.kind and f.thing_id = n.id
      left join spaces.space s on s.id = f.origin_id
    where not n.gone order by n.made_at, n.id limit ${sql.lit(most)}`.execute(tx)
  const ends = rows.filter(({ own, side, kind, id }) => {
    const inside = all.some((thing) => thing.kind === kind && thing.id === id)
    return !inside && (own || side === 'from')
  })
  const unpublished = ends.filter(({ title, prefix }) => title === null && prefix === null)
  const described = await describeThings(work, unpublished)
  const steps = ends.flatMap((row): (ChainStep & { key: string })[] => {
    const { kind, id, side, day, place, prefix } = row
    const thing =
      row.title !== null && row.address !== null
        ? { title: row.title, address: row.address as LocalAddress }
        : described.get(`${kind} ${id}`)
    if (!thing) return []
    const name = linkKind(kind)?.name
    return [
      {
        ...{ key: `${kind} ${id}`, stage: stageOf(kind, side), title: thing.title, address: thing.address, day },
        place: place !== null ? { name: place, prefix: prefix ? `/${prefix}` : '' } : null,
        note: [name && say(name, language), place].filter(Boolean).join(', '),
      },
    ]
  })
  return [...new Map(steps.map(({ key, ...step }) => [`${step.stage} ${key}`, step])).values()]
}
