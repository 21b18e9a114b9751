import { sql } from 'kysely'
import { type Deeds, namedBy } from '#commons/audit/deeds.ts'
import { methodAddresses } from './addresses.ts'

export const deeds: Deeds = {
  'form /vernetzung/methoden/neu': { de: 'Methode beschrieben', en: 'Described a method' },
  'form /vernetzung/methoden/vorrat': { de: 'Bewährte Methoden übernommen', en: 'Took over proven methods' },
  'form /vernetzung/methoden/:methode/bearbeiten': { de: 'Methode geändert', en: 'Changed a method' },
}

export const named = namedBy('methode', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, name as title from network.method where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: methodAddresses.method({ methode: value }) }))
})
