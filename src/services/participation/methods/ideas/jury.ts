import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Writing } from '../../writing.ts'
import { type Criterion, criteriaOf } from './criteria.ts'
import { ideaSource } from './source.ts'

type Reading = Pick<Work, 'tx' | 'space'>

/** By what ideas of a phase are chosen; the other settings stay. */
export async function setCriteria(
  { tx, space }: Reading,
  phase: string,
  criteria: readonly Criterion[],
): Promise<void> {
  await sql`
    update participation.phase set settings = settings || ${JSON.stringify({ criteria })}::jsonb, version = version + 1
    where space_id = ${space.id} and id = ${phase}`.execute(tx)
}

/** Somebody's points for an idea, by criterion; null takes them back. */
export async function givePoints(
  work: Writing,
  idea: string,
  person: string,
  points: ReadonlyMap<string, number | null>,
): Promise<void> {
  const { tx, space, now } = work
  for (const [criterion, number] of points) {
    if (number === null)
      await sql`
        delete from participation.idea_point
        where space_id = ${space.id} and idea_id = ${idea} and criterion = ${criterion} and person_id = ${person}`.execute(
        tx,
      )
    else
      await sql`
        insert into participation.idea_point (space_id, id, idea_id, criterion, person_id, points, given_at)
        values (${space.id}, ${work.newId()}, ${idea}, ${criterion}, ${person}, ${number}, ${now})
        on conflict (space_id, idea_id, criterion, person_id) do update set points = excluded.points, given_at = excluded.given_at`.execute(
        tx,
      )
  }
  await notePresence(work, person, 'participation')
}

/** Names an idea a winner, or takes that back. */
export async function nameWinner(work: Writing, idea: string, winner: boolean): Promise<void> {
  await sql`
    update participation.idea set winner = ${winner}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${idea}`.execute(work.tx)
  await publish(work, ideaSource, [idea])
}

/** The viewer's own points for an idea, by criterion. */
export async function ownPoints({ tx, space, viewer }: Pick<Work, 'tx' | 'space' | 'viewer'>, idea: string) {
  const { rows } = await sql<{ criterion: string; points: number }>`
    select criterion, points from participation.idea_point
    where space_id = ${space.id} and idea_id = ${idea} and person_id = ${viewer.person}::uuid`.execute(tx)
  return new Map(rows.map(({ criterion, points }) => [criterion, points]))
}

export interface Judged {
  readonly id: string
  readonly title: string
  readonly winner: boolean
  /** Sum over criteria of the mean of all who gave points; null: nobody has. */
  readonly points: number | null
  readonly judges: number
}

/** Ideas of a phase by their points; only criteria that still stand count. */
export async function judgedIdeas(
  { tx, space }: Reading,
  phase: string,
  criteria: readonly Criterion[],
): Promise<Judged[]> {
  const ids = criteria.map(({ id }) => id)
  const { rows } = await sql<Judged>`
    select i.id, i.title, i.winner, sum(m.mean)::double precision as points, coalesce(max(m.judges), 0)::integer as judges
    from participation.idea i
    left join lateral (
      select criterion, avg(points) as mean, count(*) as judges from participation.idea_point o
      where o.space_id = i.space_id and o.idea_id = i.id and criterion = any(${ids}) group by criterion) m on true
    where i.space_id = ${space.id} and i.phase_id = ${phase} and i.state = 'shown' and not i.hidden
    group by i.id, i.title, i.winner, i.supports
    order by points desc nulls last, i.supports desc, i.id limit 500`.execute(tx)
  return rows
}

/** What somebody gave points to, and what the criteria were: for an archive of their own data. Inside a space. */
export async function namesOfJudged(
  tx: Work['tx'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, { idea: string; criteria: string }>> {
  const { rows } = await sql<{ id: string; title: string; settings: Readonly<Record<string, unknown>> }>`
    select i.id, i.title, p.settings from participation.idea i
    join participation.phase p on p.space_id = i.space_id and p.id = i.phase_id where i.id = any(${ids})`.execute(tx)
  return new Map(
    rows.map(({ id, title, settings }) => {
      const criteria = criteriaOf({ settings }).map((one) => `${one.id}: ${one.name}`)
      return [id, { idea: title, criteria: criteria.join('; ') }]
    }),
  )
}
