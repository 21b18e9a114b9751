import type { Deeds } from '#commons/audit/deeds.ts'

const camp = '/vernetzung/treffen/:treff'
const session = `${camp}/sessions/:runde`

export const deeds: Deeds = {
  [`form ${camp}/sessions/neu`]: { de: 'Session vorgeschlagen', en: 'Suggested a session' },
  [`form ${session}/bearbeiten`]: { de: 'Session geändert', en: 'Changed a session' },
  [`form ${session}/merken`]: { de: 'Session gemerkt oder vergessen', en: 'Chose a session, or no longer' },
  [`form ${session}/anstellen`]: { de: 'Session zum Vorstellen angestellt', en: 'Lined a session up for the pitch' },
  [`form ${session}/zurueckziehen`]: { de: 'Session zurückgezogen', en: 'Withdrew a session' },
  [`form ${session}/gastgeber/:gastgeber`]: {
    de: 'Gastgeber einer Session eingetragen',
    en: 'Entered a host of a session',
  },
  [`form ${session}/gastgeber/:gastgeber/entfernen`]: {
    de: 'Gastgeber einer Session entfernt',
    en: 'Removed a host of a session',
  },
  [`form ${session}/zusammenlegen`]: { de: 'Sessions zusammengelegt', en: 'Merged sessions' },
  [`form ${session}/platz`]: { de: 'Session ins Raster gelegt', en: 'Placed a session in the grid' },
  [`form ${session}/platz/freigeben`]: { de: 'Session aus dem Raster genommen', en: 'Took a session out of the grid' },
  [`form ${session}/anheften`]: { de: 'Session im Raster angeheftet oder gelöst', en: 'Pinned or unpinned a session' },
  [`form ${camp}/raster/vorschlag/rechnen`]: { de: 'Raster vorschlagen lassen', en: 'Had a grid proposed' },
  [`form ${camp}/raster/vorschlag/uebernehmen`]: {
    de: 'Vorgeschlagenes Raster übernommen',
    en: 'Took a proposed grid over',
  },
  [`form ${session}/haende`]: { de: 'Hände gezählt', en: 'Counted hands' },
  [`form ${camp}/pitch/schlange`]: {
    de: 'Schlange der Vorstellungen geöffnet oder geschlossen',
    en: 'Opened or closed the queue of pitches',
  },
  [`form ${camp}/pitch/buehne`]: { de: 'Nächste Session aufgerufen', en: 'Called the next session' },
  [`form ${camp}/raster/zeiten/:zeit`]: { de: 'Zeit im Raster eingetragen', en: 'Entered a slot of the grid' },
  [`form ${camp}/raster/zeiten/:zeit/entfernen`]: { de: 'Zeit im Raster entfernt', en: 'Removed a slot of the grid' },
}
