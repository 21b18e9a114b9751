import { sql } from 'kysely'
import { type Deeds, namedBy } from '#commons/audit/deeds.ts'
import { lessonAddresses } from './addresses.ts'

export const deeds: Deeds = {
  'form /vernetzung/erfahrungen/neu': { de: 'Erfahrung aufgeschrieben', en: 'Wrote down a lesson' },
  'form /vernetzung/erfahrungen/:erfahrung/bearbeiten': { de: 'Erfahrung geändert', en: 'Changed a lesson' },
  'form /vernetzung/erfahrungen/:erfahrung/entfernen': { de: 'Erfahrung entfernt', en: 'Removed a lesson' },
}

export const named = namedBy('erfahrung', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from network.lesson where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: lessonAddresses.lesson({ erfahrung: value }) }))
})
