import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { isEnteringOver } from '../../phases/entering.ts'
import type { Channel } from '../method.ts'
import type { Answers } from './rules/answers.ts'
import type { Questions } from './rules/questions.ts'
import { maySucceed } from './rules/results.ts'
import { counting, type Tally } from './rules/tally.ts'

const batch = 2000

/** Counts all sheets that were sent, some thousand at a time. */
export async function recount(tx: Tx, space: string, phase: string, questions: Questions): Promise<Tally> {
  const all = counting(questions)
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ id: string; channel: Channel; answers: Answers }>`
      select id, channel, answers from participation.survey_sheet
      where space_id = ${space} and phase_id = ${phase} and state = 'sent' and id > ${last} order by id limit ${batch}`.execute(
      tx,
    )
    for (const sheet of rows) all.add(sheet)
    last = rows.at(-1)?.id ?? last
    if (rows.length < batch) return all.tally()
  }
}

/** A new count replaces the one that is shown, if it may. @returns whether it did */
export async function takeSnapshot(
  tx: Tx,
  {
    space,
    phase,
    questions,
    now,
    final,
  }: { space: string; phase: string; questions: Questions; now: Temporal.Instant; final: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ sheets: number }>`
    select (tally->>'sheets')::int as sheets from participation.survey_snapshot where space_id = ${space} and phase_id = ${phase}`.execute(
    tx,
  )
  const tally = await recount(tx, space, phase, questions)
  if (!maySucceed(rows[0] ?? null, tally, final)) return false
  await sql`
    insert into participation.survey_snapshot (space_id, phase_id, taken_at, final, tally)
    values (${space}, ${phase}, ${now}, ${final}, ${JSON.stringify(tally)})
    on conflict (space_id, phase_id) do update set taken_at = excluded.taken_at, final = excluded.final, tally = excluded.tally`.execute(
    tx,
  )
  return true
}

/** Every night: results are counted anew; when a survey is over, for the last time, and unfinished sheets are forgotten. */
export const surveyJobs: readonly Job[] = [
  {
    queue: 'participation.survey-count',
    cron: '40 3 * * *',
    async run(tools) {
      const spaces = await tools.inHouse(
        async (tx) =>
          (await sql<{ id: string }>`select id from spaces.space where 'participation' = any(services)`.execute(tx))
            .rows,
      )
      for (const { id: space } of spaces) await tools.inSpace(space, (tx) => countAll(tx, space, tools.now()))
    },
  },
]

async function countAll(tx: Tx, space: string, now: Temporal.Instant): Promise<void> {
  const { rows } = await sql<{ phase: string; questions: Questions; endsAt: Temporal.Instant | null }>`
    select s.phase_id as phase, s.questions, p.ends_at as "endsAt" from participation.survey s
    join participation.phase p on p.space_id = s.space_id and p.id = s.phase_id
    left join participation.survey_snapshot n on n.space_id = s.space_id and n.phase_id = s.phase_id
    where s.space_id = ${space} and s.begun_at is not null and n.final is not true`.execute(tx)
  for (const { phase, questions, endsAt } of rows) {
    const final = isEnteringOver(endsAt, now)
    await takeSnapshot(tx, { space, phase, questions, now, final })
    if (final)
      await sql`delete from participation.survey_sheet where space_id = ${space} and phase_id = ${phase} and state = 'draft'`.execute(
        tx,
      )
  }
}
