import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import { addresses } from '../addresses.ts'
import { funnelAddresses } from './addresses.ts'

/** Visions, solutions and selections as the audit log names them. */
export const namedVision = namedBy('zielbild', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from strategy.vision where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.vision({ zielbild: value }) }))
})

export const namedSolution = namedBy('solution', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from strategy.solution where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: addresses.solution({ solution: value }) }))
})

export const namedNarrowing = namedBy('auswahl', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from strategy.narrowing where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: funnelAddresses.narrowing({ auswahl: value }) }))
})
