import { sql } from 'kysely'
import { type Deeds, namedBy } from '#commons/audit/deeds.ts'
import { meetingAddresses } from './addresses.ts'

const meeting = '/vernetzung/treffen/:treff'
const item = `${meeting}/programm/:punkt`

export const deeds: Deeds = {
  'form /vernetzung/treffen/planen': { de: 'Treffen geplant', en: 'Planned a meeting' },
  [`form ${meeting}/bearbeiten`]: { de: 'Treffen geändert', en: 'Changed a meeting' },
  [`form ${meeting}/veroeffentlichen`]: { de: 'Treffen veröffentlicht', en: 'Published a meeting' },
  [`form ${meeting}/absagen`]: { de: 'Treffen abgesagt', en: 'Called a meeting off' },
  [`form ${meeting}/aufgaben`]: { de: 'Aufgabe bei einem Treffen vergeben', en: 'Gave a part in a meeting' },
  [`form ${meeting}/aufgaben/entfernen`]: {
    de: 'Aufgabe bei einem Treffen zurückgenommen',
    en: 'Took back a part in a meeting',
  },
  [`form ${meeting}/ablauf/:punkt`]: { de: 'Programmpunkt eingetragen', en: 'Entered an item of a programme' },
  [`form ${meeting}/ablauf/:punkt/entfernen`]: { de: 'Programmpunkt entfernt', en: 'Removed an item of a programme' },
  [`form ${meeting}/raeume/:saal`]: { de: 'Raum eines Treffens eingetragen', en: 'Entered a room of a meeting' },
  [`form ${meeting}/raeume/:saal/entfernen`]: { de: 'Raum eines Treffens entfernt', en: 'Removed a room of a meeting' },
  [`form ${item}/merken`]: {
    de: 'Programmpunkt gemerkt oder vergessen',
    en: 'Chose an item of a programme, or no longer',
  },
  [`form ${item}/mitwirkende/:mitwirkung`]: {
    de: 'Mitwirkung an einem Programmpunkt eingetragen',
    en: 'Entered a part in an item',
  },
  [`form ${item}/mitwirkende/:mitwirkung/entfernen`]: {
    de: 'Mitwirkung an einem Programmpunkt entfernt',
    en: 'Removed a part in an item',
  },
  [`form ${item}/stationen/:station`]: {
    de: 'Station einer Exkursion eingetragen',
    en: 'Entered a station of an excursion',
  },
  [`form ${item}/stationen/:station/entfernen`]: {
    de: 'Station einer Exkursion entfernt',
    en: 'Removed a station of an excursion',
  },
  [`form ${meeting}/vorbereitung/:wer`]: { de: 'Ein Treffen vorbereitet', en: 'Prepared for a meeting' },
}

export const named = namedBy('treff', async ({ tx, space }, slugs) => {
  const { rows } = await sql<{ value: string; title: string }>`
    select slug as value, title from network.meeting where space_id = ${space.id} and slug = any(${[...slugs]})`.execute(
    tx,
  )
  return rows.map(({ value, title }) => ({ value, title, address: meetingAddresses.meeting({ treff: value }) }))
})
