import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from './addresses.ts'

/** Rooms, houses and bookings as the audit log names them. */
export const namedResource = namedBy('resource', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from rooms.resource where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.resource({ resource: value }) }))
})

export const namedBuilding = namedBy('building', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select id::text as value, name as title from rooms.building where space_id = ${space.id} and id::text = any(${[...ids]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.building({ building: value }) }))
})

/** Bookings by their reference: the log names nobody. */
export const namedBooking = namedBy('booking', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; reference: string; title: string }>`
    select k.id::text as value, k.reference, r.title from rooms.booking k join rooms.resource r on r.space_id = k.space_id and r.id = k.resource_id
    where k.space_id = ${space.id} and k.id::text = any(${[...ids]})`.execute(tx)
  return rows.map(({ value, reference, title }) => ({
    value,
    title: `${title}, ${reference}`,
    address: addresses.request({ booking: value }),
  }))
})

/** Series by what is booked and since when. */
export const namedSeries = namedBy('series', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select s.id::text as value, r.title || ', ' || to_char(s.first_day, 'DD.MM.YYYY') as title
    from rooms.series s join rooms.resource r on r.space_id = s.space_id and r.id = s.resource_id
    where s.space_id = ${space.id} and s.id::text = any(${[...ids]})`.execute(tx)
  return rows.map(({ value, title }) => ({ value, title, address: addresses.requestedSeries({ series: value }) }))
})
