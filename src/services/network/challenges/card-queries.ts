import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Card, Cluster } from './challenge.ts'

/** All cards of a challenge as they were written. */
export async function cardsOf(tx: Tx, space: string, challenge: string): Promise<Card[]> {
  const { rows } = await sql<Card>`
    select k.id, k.kind, k.words, coalesce(a.name, p.display_name, '') as by, k.author_id as author, k.cluster_id as cluster, k.helped,
      k.written_at as "writtenAt"
    from network.card k left join network.actor a on a.space_id = k.space_id and a.id = k.actor_id
      left join accounts.person p on p.id = k.author_id and p.deleted_at is null
    where k.space_id = ${space} and k.challenge_id = ${challenge} and not k.hidden
    order by k.written_at, k.id limit 1000`.execute(tx)
  return rows
}

export async function clustersOf(tx: Tx, space: string, challenge: string): Promise<Cluster[]> {
  const { rows } = await sql<Cluster>`
    select id, title, position, version from network.cluster where space_id = ${space} and challenge_id = ${challenge}
    order by position, id limit 100`.execute(tx)
  return rows
}
