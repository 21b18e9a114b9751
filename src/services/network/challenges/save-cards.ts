import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import type { CardKind } from './challenge.ts'
import { challengeSource } from './source.ts'

export interface NewCard {
  /** Made where it was written: sent twice, it is one card. */
  readonly id: string
  readonly challenge: string
  readonly kind: CardKind
  readonly words: string
  readonly actor: string | null
  readonly author: string | null
}

/** Publishes a challenge again with its new cards (publish-cards.ts). */
export const cardsQueue = 'network.cards'

/**
 * Puts a card down; one that is there already is left as it is. Nothing but the card is written, so that many write at once without
 * waiting for each other; the search learns of the cards a minute later, of many together.
 */
export async function addCard(work: Writing, card: NewCard): Promise<void> {
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('network.card')
    .values({
      ...{ space_id: work.space.id, id: card.id, challenge_id: card.challenge, kind: card.kind, words: card.words },
      ...{ actor_id: card.actor, author_id: card.author, written_at: work.now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return
  if (card.author) await notePresence(work, card.author, 'network')
  const at = work.now.add({ minutes: 1 })
  await work.later(cardsQueue, { challenge: card.challenge }, { once: card.challenge, at })
}

/** Takes a card away: its author, or whoever runs the challenge. @returns false when it is not there, or somebody else's */
export async function removeCard(
  work: Writing,
  challenge: string,
  id: string,
  { person, runs }: { person: string | null; runs: boolean },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from network.card where space_id = ${work.space.id} and challenge_id = ${challenge} and id = ${id}
      and (author_id = ${person}::uuid or ${runs})`.execute(work.tx)
  if (numAffectedRows) await publish(work, challengeSource, [challenge])
  return Boolean(numAffectedRows)
}

/** Says whether a card helped. @returns false when there is no such card */
export async function setHelped(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  challenge: string,
  id: string,
  helped: boolean,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.card set helped = ${helped} where space_id = ${space.id} and challenge_id = ${challenge} and id = ${id} and not hidden`.execute(
    tx,
  )
  return Boolean(numAffectedRows)
}

/** Lays a card onto a heap, or aside. Writes this card's row only. @returns false when there is no such card or heap */
export async function putCard(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  challenge: string,
  id: string,
  cluster: string | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.card set cluster_id = ${cluster}::uuid where space_id = ${space.id} and challenge_id = ${challenge} and id = ${id} and not hidden
      and (${cluster}::uuid is null or exists (
        select from network.cluster where space_id = ${space.id} and challenge_id = ${challenge} and id = ${cluster}))`.execute(
    tx,
  )
  return Boolean(numAffectedRows)
}

/** A heap of this name: the one that is there, or a new one behind the others. @returns its id */
export async function clusterNamed(
  { tx, space, newId }: Pick<Writing, 'tx' | 'space' | 'newId'>,
  challenge: string,
  title: string,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into network.cluster (space_id, id, challenge_id, title, position)
    select ${space.id}, ${newId()}, ${challenge}, ${title}, coalesce(max(position) + 1, 0)
    from network.cluster where space_id = ${space.id} and challenge_id = ${challenge}
    on conflict (space_id, challenge_id, title) do update set version = network.cluster.version returning id`.execute(
    tx,
  )
  return (rows[0] as { id: string }).id
}

/** @returns false when there is no such heap; 'taken' when another one is called so */
export async function renameCluster(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  challenge: string,
  id: string,
  title: string,
): Promise<boolean | 'taken'> {
  const { rows } = await sql<{ taken: boolean; there: boolean }>`
    with changed as (
      update network.cluster c set title = ${title}, version = version + 1
      where c.space_id = ${space.id} and c.challenge_id = ${challenge} and c.id = ${id} and not exists (
        select from network.cluster o where o.space_id = ${space.id} and o.challenge_id = ${challenge} and o.title = ${title} and o.id <> ${id})
      returning 1)
    select exists (select from changed) as there, exists (
      select from network.cluster where space_id = ${space.id} and challenge_id = ${challenge} and title = ${title} and id <> ${id}) as taken`.execute(
    tx,
  )
  const [row] = rows
  return row?.there ? true : row?.taken ? 'taken' : false
}

/** Moves a heap one place: it changes places with its neighbour. */
export async function moveCluster(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  challenge: string,
  id: string,
  up: boolean,
): Promise<void> {
  // All heaps of the challenge are numbered anew in one statement, so that two who move at once cannot leave two in one place.
  await sql`
    with locked as (select id, position from network.cluster where space_id = ${space.id} and challenge_id = ${challenge} order by id for update),
    placed as (select id, row_number() over (order by position, id)::int as place from locked),
    moved as (
      select id, row_number() over (order by place * 2 + case when id = ${id} then ${sql.lit(up ? -3 : 3)} else 0 end)::int as place from placed)
    update network.cluster c set position = m.place from moved m where c.space_id = ${space.id} and c.id = m.id and c.position <> m.place`.execute(
    tx,
  )
}

/** The heap goes; its cards lie by themselves. @returns false when there is none */
export async function removeCluster(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  challenge: string,
  id: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from network.cluster where space_id = ${space.id} and challenge_id = ${challenge} and id = ${id}`.execute(tx)
  return Boolean(numAffectedRows)
}
