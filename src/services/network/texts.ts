import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Audience } from './audience.ts'

/** What every area of the room says in the same way. */
export const pieceTexts = catalogue({
  save: { de: 'Speichern', en: 'Save' },
  remove: { de: 'Entfernen', en: 'Remove' },
})

export const pieceNotices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  removed: { de: 'Entfernt.', en: 'Removed.' },
  conflict: {
    de: 'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; laden Sie die Seite in einem neuen Fenster und vergleichen Sie.',
    en: 'Somebody else has changed this meanwhile. What you typed is still here; open the page in a new window and compare.',
  },
} as const satisfies Record<string, Sentence>

/** Who may read something, as a choice of a form and as a word beside it. */
export const audienceWords: Readonly<Record<Audience, { readonly name: Sentence; readonly hint: Sentence }>> = {
  own: {
    name: { de: 'nur wir', en: 'only us' },
    hint: { de: 'die eigene Einrichtung', en: 'one’s own body' },
  },
  districts: {
    name: { de: 'nur Landkreise', en: 'districts only' },
    hint: {
      de: 'Landkreise, Programmbüro und Prozessbegleitung',
      en: 'districts, programme office and process support',
    },
  },
  members: {
    name: { de: 'alle im Netzwerk', en: 'everybody in the network' },
    hint: {
      de: 'auch Kommunen ohne Förderung, Städte, Unternehmen und Forschung',
      en: 'municipalities without funding, cities, companies and research as well',
    },
  },
  all: {
    name: { de: 'öffentlich', en: 'public' },
    hint: { de: 'jeder im Internet', en: 'anybody on the internet' },
  },
}
