import type { Deeds } from '#commons/audit/deeds.ts'

const round = '/raeume/saison/:season'

/** What the audit log says of seasonal rounds. */
export const seasonDeeds: Deeds = {
  'form /raeume/saison/neu': { de: 'Vergaberunde angelegt', en: 'Made an allocation round' },
  [`form ${round}/bearbeiten`]: { de: 'Vergaberunde geändert', en: 'Changed an allocation round' },
  [`form ${round}/loeschen`]: {
    de: 'Entwurf einer Vergaberunde gelöscht',
    en: 'Deleted the draft of an allocation round',
  },
  [`form ${round}/zeiten`]: { de: 'Zeiten einer Vergaberunde festgelegt', en: 'Set times of an allocation round' },
  [`form ${round}/zeiten/:room/entfernen`]: {
    de: 'Raum aus einer Vergaberunde genommen',
    en: 'Took a room out of an allocation round',
  },
  [`form ${round}/vergabe/oeffnen`]: { de: 'Vergaberunde veröffentlicht', en: 'Published an allocation round' },
  [`form ${round}/vergabe/schliessen`]: {
    de: 'Vergaberunde geschlossen und Los eingetragen',
    en: 'Closed an allocation round and entered the draw',
  },
  [`form ${round}/vergabe/berechnen`]: {
    de: 'Vorschlag einer Vergabe berechnen lassen',
    en: 'Had an allocation computed',
  },
  [`form ${round}/vergabe/veroeffentlichen`]: {
    de: 'Vorschlag einer Vergabe veröffentlicht',
    en: 'Published a proposed allocation',
  },
  [`form ${round}/vergabe/entscheiden`]: {
    de: 'Entscheidung über eine Vergabe eingetragen',
    en: 'Entered the decision on an allocation',
  },
  [`form ${round}/vergabe/buchen`]: { de: 'Vergebene Zeiten buchen lassen', en: 'Had allocated times booked' },
  [`form ${round}/vorschlag/:wish`]: { de: 'Zeit von Hand vergeben', en: 'Gave a time by hand' },
  [`form ${round}/vorschlag/:slot/verschieben`]: {
    de: 'Vergebene Zeit von Hand verschoben',
    en: 'Moved an allocated time by hand',
  },
  [`form ${round}/vorschlag/:slot/entfernen`]: {
    de: 'Vergebene Zeit von Hand herausgenommen',
    en: 'Took an allocated time out by hand',
  },
  [`page ${round}/einwaende/:objection`]: { de: 'Einwand eines Vereins gelesen', en: 'Read a club’s objection' },
  [`form ${round}/einwaende/:objection`]: { de: 'Einwand beantwortet', en: 'Answered an objection' },
  [`page ${round}/antraege/:organisation`]: {
    de: 'Antrag eines Vereins angesehen',
    en: 'Looked at a club’s application',
  },
  [`form ${round}/antraege/:organisation`]: {
    de: 'Vorranggruppe eines Vereins geändert',
    en: 'Changed a club’s priority group',
  },
  [`page ${round}/protokoll/rat`]: {
    de: 'Protokoll einer Vergabe mit Einwänden angesehen',
    en: 'Looked at the record of an allocation with objections',
  },
  [`form ${round}/antrag/:organisation`]: {
    de: 'Antrag für den eigenen Verein gesendet',
    en: 'Applied for their own club',
  },
  [`form ${round}/antrag/:organisation/zurueckziehen`]: {
    de: 'Antrag des eigenen Vereins zurückgezogen',
    en: 'Withdrew their own club’s application',
  },
  [`form ${round}/einwand/:organisation`]: {
    de: 'Einwand für den eigenen Verein geschrieben',
    en: 'Objected for their own club',
  },
}
