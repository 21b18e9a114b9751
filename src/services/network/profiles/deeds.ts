import { sql } from 'kysely'
import { type Deeds, namedBy } from '#commons/audit/deeds.ts'
import { profileAddresses } from './addresses.ts'

export const deeds: Deeds = {
  'form /vernetzung/dienste/neu': { de: 'Dienst beschrieben', en: 'Described a service' },
  'form /vernetzung/dienste/:steckbrief/bearbeiten': {
    de: 'Steckbrief eines Dienstes geändert',
    en: 'Changed the profile of a service',
  },
  'form /vernetzung/dienste/:steckbrief/stimmt-noch': {
    de: 'Steckbrief eines Dienstes bestätigt',
    en: 'Confirmed the profile of a service',
  },
}

export const named = namedBy('steckbrief', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, name as title from network.profile where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: profileAddresses.profile({ steckbrief: value }) }))
})
