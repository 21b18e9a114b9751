import { personalData } from './personal-data.ts'

const law = 'Art. 6 Abs. 1 lit. c DSGVO, Art. 15 und 20 DSGVO'
const archive = {
  why: { de: 'das Archiv Ihrer Daten zum Herunterladen', en: 'the archive of your data to download' },
  basis: law,
  keep: { de: 'sieben Tage', en: 'seven days' },
  onDeletion: 'delete',
  exported: ['asked_at', 'ready_at', 'expires_at'],
} as const

export const personal = personalData({
  'privacy.export.person_id': archive,
  'privacy.export.mail': archive,
  'privacy.deletion.person_id': {
    why: { de: 'nachweisen, dass ein Konto gelöscht wurde', en: 'prove that an account was deleted' },
    basis: 'Art. 5 Abs. 2 DSGVO',
    keep: { de: 'drei Jahre, nur die namenlose Nummer', en: 'three years, the nameless number only' },
    onDeletion: 'keep',
    exported: ['asked_at', 'done_at'],
    retention: { column: 'asked_at', after: 'P3Y', then: 'delete' },
  },
  'privacy.deletion.mail': {
    why: {
      de: 'alles zu Ihrer Adresse löschen, auch wenn es unterbrochen wird',
      en: 'delete everything about your address, even when interrupted',
    },
    basis: 'Art. 17 DSGVO',
    keep: { de: 'bis die Löschung fertig ist', en: 'until the deletion is done' },
    onDeletion: 'keep',
    exported: ['asked_at'],
    retention: { column: 'asked_at', after: 'P1M', then: 'forget' },
  },
})
