import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import type { PriceRule } from '../resource.ts'

/** A rule as its provider keeps it. */
export interface KeptPrice extends PriceRule {
  readonly id: string
}

/** What the form says of a rule; its place in the order is a matter of its own. */
export type PriceInput = Omit<PriceRule, 'position'>

/** The rules of a resource in their order. One statement. */
export async function keptPrices(tx: Tx, space: string, resource: string): Promise<KeptPrice[]> {
  const { rows } = await sql<KeptPrice>`
    select id, position, first_day as "firstDay", groups, purposes, per, cents from rooms.price
    where space_id = ${space} and resource_id = ${resource} order by position, id`.execute(tx)
  return rows
}

type Saving = Pick<Work, 'tx' | 'space' | 'newId'>

/** A new rule at the end. */
export async function addPrice(work: Saving, resource: string, input: PriceInput): Promise<void> {
  const before = await lockedPrices(work, resource)
  await work.tx
    .insertInto('rooms.price')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      resource_id: resource,
      position: (before.at(-1)?.position ?? 0) + 1,
      ...columnsOf(input),
    })
    .execute()
}

/** Changes a rule; it stays where it stands. What was booked keeps its price. */
export async function changePrice(work: Saving, price: KeptPrice, input: PriceInput): Promise<void> {
  await work.tx
    .updateTable('rooms.price')
    .set(columnsOf(input))
    .where('space_id', '=', work.space.id)
    .where('id', '=', price.id)
    .execute()
}

export async function removePrice(work: Saving, price: KeptPrice): Promise<void> {
  await work.tx.deleteFrom('rooms.price').where('space_id', '=', work.space.id).where('id', '=', price.id).execute()
}

/** One place up or down; at the end of the list nothing happens. */
export async function movePrice(work: Saving, resource: string, id: string, by: -1 | 1): Promise<void> {
  const order = (await lockedPrices(work, resource)).map((price) => price.id)
  const at = order.indexOf(id)
  const other = order[at + by]
  if (at < 0 || other === undefined) return
  order[at] = other
  order[at + by] = id
  await sql`
    update rooms.price p set position = n.position from unnest(${order}::uuid[]) with ordinality as n (id, position)
    where p.space_id = ${work.space.id} and p.resource_id = ${resource} and p.id = n.id`.execute(work.tx)
}

/** Two people who change the order at once do it one after the other. */
async function lockedPrices(work: Saving, resource: string): Promise<KeptPrice[]> {
  await sql`select from rooms.resource where space_id = ${work.space.id} and id = ${resource} for update`.execute(
    work.tx,
  )
  return keptPrices(work.tx, work.space.id, resource)
}

const columnsOf = ({ firstDay, groups, purposes, per, cents }: PriceInput) => ({
  first_day: firstDay,
  groups: [...groups],
  purposes: [...purposes],
  per,
  cents: per === 'free' ? 0 : cents,
})
