import { sql } from 'kysely'
import type { Arriving, Job } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { articleSource } from './source.ts'

/** Scheduled articles appear when their time has come. */
export const appear: Job = {
  queue: 'news.appear',
  async run({ inSpace, now, send }, data) {
    const space = String(data.space)
    await inSpace(space, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        update news.article set state = 'published', updated_at = ${now()}
        where space_id = ${space} and state = 'scheduled' and publish_at <= ${now()} returning id`.execute(tx)
      const later = (queue: string, payload: object, options?: { once?: string }) => send(tx, queue, payload, options)
      if (rows.length)
        await publish(
          { tx, space: { id: space }, later },
          articleSource,
          rows.map(({ id }) => id),
        )
    })
  },
}

/** Articles that wait for their day wait for it after a move as well. */
export async function appearAgain({ tx, space, later }: Arriving): Promise<void> {
  const { rows } = await sql<{ at: Temporal.Instant }>`
    select distinct publish_at as at from news.article where space_id = ${space.id} and state = 'scheduled' and publish_at is not null`.execute(
    tx,
  )
  for (const { at } of rows) await later('news.appear', { space: space.id }, { at })
}
