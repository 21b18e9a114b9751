import { sql } from 'kysely'
import type { Claiming, Job, Leaver, Leaving } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'

/** Whoever goes takes along what nobody else has read yet: questions without a public answer. */
export async function takeQuestionsAlong({ tx, space }: Leaving, { person, mail }: Leaver): Promise<void> {
  await sql`
    delete from strategy.question where space_id = ${space.id} and state <> 'answered'
      and (asked_by = ${person}::uuid or lower(guest_mail) = lower(${mail}::text))`.execute(tx)
}

/** What somebody asked as a guest becomes theirs once an account has confirmed the same address. */
export async function claimQuestions(work: Claiming, mail: string, person: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update strategy.question set asked_by = ${person}, guest_mail = null
    where space_id = ${work.space.id} and lower(guest_mail) = lower(${mail}) and asked_by is null and state <> 'unconfirmed'
    returning id`.execute(work.tx)
  if (rows.length) await notePresence(work, person, 'strategy')
}

/** Every night: questions of guests who never confirmed their address. */
export const unconfirmedJob: Job = {
  queue: 'strategy.unconfirmed-questions',
  cron: '20 3 * * *',
  async run({ inHouse, inSpace, now }) {
    const { rows } = await inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id } of rows)
      await inSpace(id, async (tx) => {
        await sql`delete from strategy.question where space_id = ${id} and state = 'unconfirmed'
          and asked_at < ${now().subtract({ hours: 24 * 7 })}`.execute(tx)
      })
  },
}
