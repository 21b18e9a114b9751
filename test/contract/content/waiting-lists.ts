import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from '../roles.ts'
import { waitingIds } from '../waiting-ids.ts'

/** Waiting for the hall of `rooms`: the citizen, a guest, and a guest with an open offer; under fixed ids. */
export async function waitingContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const { pool } = house.database
  const space = house.district
  const now = house.now()
  const entry = (id: string, day: string, more: Readonly<Record<string, unknown>>) => {
    const row = {
      space_id: space,
      id,
      state: 'waiting',
      starts_at: `${day}T17:00Z`,
      ends_at: `${day}T19:00Z`,
      name: 'Wartend',
      booked_as: 'private',
      purpose: 'meeting',
      made_at: now.toString(),
      listed_at: now.toString(),
      ...more,
    }
    const names = Object.keys(row)
    return pool.query(
      `insert into rooms.waiting (resource_id, ${names.join(', ')})
       select r.id, ${names.map((_, index) => `$${index + 1}`).join(', ')} from rooms.resource r where r.slug = 'buchungssaal'`,
      Object.values(row),
    )
  }
  const key = (text: string) => Buffer.from(text, 'base64url')
  await entry(waitingIds.own, '2026-12-20', { person_id: people.citizen.id })
  await entry(waitingIds.guest, '2026-12-20', { mail: 'wartet@example.org', link_key: key(waitingIds.guestKey) })
  await entry(waitingIds.offered, '2026-12-28', {
    state: 'offered',
    mail: 'gefragt@example.org',
    offer_key: key(waitingIds.offerKey),
    offer_from: '2026-12-28T17:00Z',
    offer_to: '2026-12-28T19:00Z',
    offered_at: now.toString(),
    offered_until: now.add({ hours: 24 }).toString(),
  })
  await pool.query(
    `insert into rooms.waiting_event (space_id, waiting_id, number, at, what) values ($1, $2, 1, $3, 'listed')`,
    [space, waitingIds.own, now.toString()],
  )
}
