import { sql } from 'kysely'
import { type Deeds, namedBy } from '#commons/audit/deeds.ts'
import { challengeAddresses } from './addresses.ts'

const one = '/vernetzung/herausforderungen/:herausforderung'

export const deeds: Deeds = {
  'form /vernetzung/herausforderungen/neu': { de: 'Herausforderung gebracht', en: 'Brought a challenge' },
  [`form ${one}/bearbeiten`]: { de: 'Herausforderung geändert', en: 'Changed a challenge' },
  [`form ${one}/entfernen`]: { de: 'Herausforderung entfernt', en: 'Removed a challenge' },
  [`form ${one}/abschliessen`]: { de: 'Sammeln beendet oder wieder geöffnet', en: 'Closed or reopened a challenge' },
  [`form ${one}/rueckmeldung`]: { de: 'Zurückgemeldet, was daraus wurde', en: 'Told what came of a challenge' },
  [`form ${one}/karten`]: { de: 'Karte geschrieben', en: 'Wrote a card' },
  [`form ${one}/karten/:tippkarte/entfernen`]: { de: 'Karte entfernt', en: 'Removed a card' },
  [`form ${one}/karten/:tippkarte/geholfen`]: { de: 'Gesagt, ob eine Karte half', en: 'Said whether a card helped' },
  [`form ${one}/karten/:tippkarte/ordnen`]: { de: 'Karte geordnet', en: 'Ordered a card' },
  [`form ${one}/haufen/:haufen/umbenennen`]: { de: 'Kartenhaufen umbenannt', en: 'Renamed a heap of cards' },
  [`form ${one}/haufen/:haufen/verschieben`]: { de: 'Kartenhaufen verschoben', en: 'Moved a heap of cards' },
  [`form ${one}/haufen/:haufen/aufloesen`]: { de: 'Kartenhaufen aufgelöst', en: 'Dissolved a heap of cards' },
}

export const named = namedBy('herausforderung', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from network.challenge where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({
    value,
    title,
    address: challengeAddresses.challenge({ herausforderung: value }),
  }))
})
