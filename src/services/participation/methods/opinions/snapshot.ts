import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { isEnteringOver } from '../../phases/entering.ts'
import { countVotes, readVotes } from './count.ts'
import type { Counted } from './poll.ts'
import { mayFollow } from './rules/shown.ts'

interface Due {
  readonly phase: string
  readonly votesNeeded: number
  readonly voicesNeeded: number
  readonly endsAt: Temporal.Instant | null
  readonly changed: number
}

/** Every hour: what enough people have said anew is counted; a week after the end for the last time. */
export const countOpinions: Job = {
  queue: 'participation.opinion-count',
  cron: '25 * * * *',
  async run(tools) {
    const spaces = await tools.inHouse(
      async (tx) =>
        (await sql<{ id: string }>`select id from spaces.space where 'participation' = any(services)`.execute(tx)).rows,
    )
    for (const { id: space } of spaces)
      for (const due of await tools.inSpace(space, (tx) => dueIn(tx, space))) await countOne(tools, space, due)
  },
}

async function dueIn(tx: Tx, space: string): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`
    select l.phase_id as phase, l.votes_needed as "votesNeeded", l.voices_needed as "voicesNeeded", p.ends_at as "endsAt",
      (select count(*)::int from participation.opinion_sheet s
        where s.space_id = l.space_id and s.phase_id = l.phase_id and not s.counted and s.votes <> '{}') as changed
    from participation.opinion_poll l
    join participation.phase p on p.space_id = l.space_id and p.id = l.phase_id
    left join participation.opinion_snapshot n on n.space_id = l.space_id and n.phase_id = l.phase_id
    where l.space_id = ${space} and l.begun and n.final is not true order by l.phase_id`.execute(tx)
  return rows
}

/** Reading and keeping are transactions of their own; nothing is held while the thread computes. */
async function countOne(tools: Pick<JobTools, 'inSpace' | 'now'>, space: string, due: Due): Promise<void> {
  const now = tools.now()
  const final = isEnteringOver(due.endsAt, now)
  if (!mayFollow(due.changed, final)) return
  const raw = await tools.inSpace(space, async (tx) => {
    // What is said from here on is not in this count.
    await sql`update participation.opinion_sheet set counted = true
      where space_id = ${space} and phase_id = ${due.phase} and not counted`.execute(tx)
    if (final)
      await sql`delete from participation.opinion_sheet where space_id = ${space} and phase_id = ${due.phase} and votes = '{}'`.execute(
        tx,
      )
    return readVotes(tx, space, due.phase)
  })
  const counted = await countVotes(raw, due).catch(async (problem: unknown) => {
    await tools.inSpace(space, (tx) => notCounted(tx, space, due.phase))
    throw problem
  })
  await tools.inSpace(space, (tx) => keepSnapshot(tx, { space, phase: due.phase, now, final, counted }))
}

/** Replaces what is shown, and notes how often each statement was seen: by that people are asked next. */
export async function keepSnapshot(
  tx: Tx,
  {
    space,
    phase,
    now,
    final,
    counted,
  }: { space: string; phase: string; now: Temporal.Instant; final: boolean; counted: Counted },
): Promise<void> {
  await sql`
    insert into participation.opinion_snapshot (space_id, phase_id, taken_at, final, picture)
    values (${space}, ${phase}, ${now}, ${final}, ${JSON.stringify(counted)})
    on conflict (space_id, phase_id) do update set taken_at = excluded.taken_at, final = excluded.final, picture = excluded.picture`.execute(
    tx,
  )
  const { picture, numbers } = counted
  const seen = numbers.map((number, at) => {
    const { seen: all = 0, agree = 0, disagree = 0 } = picture.all[at] ?? {}
    return { number, seen: all, passed: all - agree - disagree }
  })
  await sql`
    update participation.opinion_statement s set seen = given.seen, passed = given.passed
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as given (number integer, seen integer, passed integer)
    where s.space_id = ${space} and s.phase_id = ${phase} and s.number = given.number`.execute(tx)
}

/** The count failed: the next one begins with everything. */
const notCounted = (tx: Tx, space: string, phase: string) =>
  sql`update participation.opinion_sheet set counted = false where space_id = ${space} and phase_id = ${phase}`.execute(
    tx,
  )
