import { sql } from 'kysely'
import type { Everything, Topic } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'

/** How somebody wants to be told by mail. */
export const wishes = ['at-once', 'daily', 'weekly', 'never'] as const
export type Wish = (typeof wishes)[number]

/** Holds where nothing else was chosen. */
export const usualWish: Wish = 'at-once'

/** Everything one can be told about, from all modules. */
export function topicsOf(everything: Everything): readonly Topic[] {
  return everything.modules().flatMap(({ topics }) => topics ?? [])
}

/** What a person chose: topic → wish; '' is the rule for everything not named. On global tables. */
export async function wishesOf(tx: Tx, person: string): Promise<ReadonlyMap<string, Wish>> {
  const { rows } = await sql<{ topic: string; mail: Wish }>`
    select topic, mail from inbox.wish where person_id = ${person}`.execute(tx)
  return new Map(rows.map(({ topic, mail }) => [topic, mail]))
}

/** Sets a wish; null takes it back, so that the rule for everything holds again. */
export async function setWish(tx: Tx, person: string, topic: string, wish: Wish | null): Promise<void> {
  if (wish === null) {
    await tx.deleteFrom('inbox.wish').where('person_id', '=', person).where('topic', '=', topic).execute()
    return
  }
  await tx
    .insertInto('inbox.wish')
    .values({ person_id: person, topic, mail: wish })
    .onConflict((conflict) => conflict.columns(['person_id', 'topic']).doUpdateSet({ mail: wish }))
    .execute()
}

/** No more mails about anything: the rules for single topics go as well. */
export async function wishForNothing(tx: Tx, person: string): Promise<void> {
  await tx.deleteFrom('inbox.wish').where('person_id', '=', person).execute()
  await setWish(tx, person, '', 'never')
}

/** SQL for the wish that holds for a message `m`. */
export const wishOfMessage = sql<Wish>`coalesce(
  (select mail from inbox.wish w where w.person_id = m.person_id and w.topic = m.topic),
  (select mail from inbox.wish w where w.person_id = m.person_id and w.topic = ''), ${usualWish})`
