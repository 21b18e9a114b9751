import { catalogue } from '#foundation/text/catalogue.ts'

export const frontTexts = catalogue({
  networkTitle: {
    de: 'Gemeinsam digital auf dem Land',
    en: 'Rural regions go digital together',
    leicht: 'Digitale Angebote auf dem Land',
  },
  networkLead: {
    de: 'Hier betreiben Landkreise ihre digitalen Dienste gemeinsam, mit einem offenen Programm, das jeder selbst in der Hand behält. Wählen Sie Ihren Landkreis: Sie finden Neues aus Ihrem Ort, die nächsten Termine und Hilfe in der Nähe, ohne Konto. Was in einer Region gelingt oder scheitert, steht den anderen offen.',
    en: 'Here districts run their digital services together, with one open program that each keeps in its own hands. Choose your district: you find news from your town, the next events and help nearby, without an account. What succeeds or fails in one region is open to the others.',
    leicht:
      'Viele Landkreise machen zusammen digitale Angebote. Suchen Sie Ihren Landkreis aus. Dort finden Sie Nachrichten und Termine. Sie müssen sich nicht anmelden.',
  },
  districts: { de: 'Diese Landkreise machen mit', en: 'Participating districts' },
  noDistricts: { de: 'Noch kein Landkreis ist dabei', en: 'No district has joined yet' },
  noDistrictsHint: {
    de: 'Die Programmstelle nimmt Landkreise auf. Danach stehen sie hier und auf der Karte.',
    en: 'The programme office admits districts. Then they appear here and on the map.',
  },
  mapOfGermany: {
    de: 'Karte: Die teilnehmenden Landkreise sind hervorgehoben und führen zu ihrer Startseite.',
    en: 'Map: the participating districts are lit and lead to their front pages.',
  },
  services: { de: 'Angebote nach Handlungsfeld', en: 'Services by field of action' },
  municipalities: { de: 'Städte und Gemeinden', en: 'Towns and municipalities' },
  mapOfDistrict: {
    de: 'Karte: Jede Fläche ist eine Gemeinde. Die Zahl zeigt, wie viel dort gerade los ist.',
    en: 'Map: each parcel is a municipality. The number shows how much is going on there.',
  },
  municipalityLabel: {
    de: (name: string, count: number) =>
      count === 0 ? name : `${name}: ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`,
    en: (name: string, count: number) =>
      count === 0 ? name : `${name}: ${count} ${count === 1 ? 'entry' : 'entries'}`,
  },
  allMunicipalities: { de: 'Alle Gemeinden als Liste', en: 'All municipalities as a list' },
  community: { de: 'Gemeinschaft & Ehrenamt', en: 'Community & volunteering' },
  education: { de: 'Bildung & Arbeit', en: 'Education & work' },
  health: { de: 'Gesundheit & Pflege', en: 'Health & care' },
  mobility: { de: 'Mobilität', en: 'Mobility' },
  steering: { de: 'Mitreden & mitwissen', en: 'Having a say' },
  concept: { de: 'geplant', en: 'planned' },
  development: { de: 'im Aufbau', en: 'being built' },
  pilot: { de: 'im Probebetrieb', en: 'on trial' },
  live: { de: '', en: '' },
  unknown: { de: '', en: '' },
  ended: { de: 'beendet', en: 'ended' },
  allServices: { de: 'Alle Angebote mit Stand und Quelle', en: 'All services with status and source' },
  servicesTitle: { de: 'Angebote', en: 'Services' },
  servicesLead: {
    de: 'Was es im Landkreis digital gibt, wie weit es ist und woher wir das wissen.',
    en: 'Which digital services the district has, how far they are and where we know this from.',
  },
  noServices: { de: 'Noch keine Angebote', en: 'No services yet' },
  noServicesHint: {
    de: 'Der Landkreis hat noch nichts eingetragen. Schauen Sie gern später wieder vorbei.',
    en: 'The district has not entered anything yet. Please come back later.',
  },
  runsHere: { de: 'Hier nutzbar', en: 'Works here' },
  conceptStatus: { de: 'Geplant', en: 'Planned' },
  developmentStatus: { de: 'Im Aufbau', en: 'Being built' },
  pilotStatus: { de: 'Im Probebetrieb', en: 'On trial' },
  liveStatus: { de: 'In Betrieb', en: 'Running' },
  endedStatus: { de: 'Beendet', en: 'Ended' },
  unknownStatus: { de: 'Stand nicht bekannt', en: 'Status not known' },
  knownAt: { de: (day: string) => `Wissensstand: ${day}`, en: (day: string) => `Known as of ${day}` },
  knownFrom: { de: 'Quelle:', en: 'Source:' },
  tiles: { de: 'Grenzen: © GeoBasis-DE / BKG (Daten verändert)', en: 'Boundaries: © GeoBasis-DE / BKG (data changed)' },
})
