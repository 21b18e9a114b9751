import { catalogue } from '#foundation/text/catalogue.ts'

export const frontTexts = catalogue({
  networkTitle: {
    de: 'Das digitale Ökosystem ländlicher Regionen',
    en: 'The digital ecosystem of rural regions',
    leicht: 'Digitale Angebote auf dem Land',
  },
  networkLead: {
    de: 'Eine Allmende ist das Land, das ein Dorf gemeinsam besitzt und nutzt. So teilen diese Landkreise ihre digitalen Angebote: für Ehrenamt, Arbeit, Gesundheit und Mobilität. Hier finden Sie alle Landkreise und lesen, was sie voneinander lernen.',
    en: 'An Allmende is the land that a village owns and uses together. In the same way these districts share their digital services: for volunteering, work, health and mobility. Here you find all of them and read what they learn from each other.',
    leicht:
      'Viele Landkreise machen zusammen digitale Angebote. Die Angebote sind für alle Menschen. Hier finden Sie Ihren Landkreis.',
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
  ended: { de: 'beendet', en: 'ended' },
  tiles: { de: 'Grenzen: © GeoBasis-DE / BKG (Daten verändert)', en: 'Boundaries: © GeoBasis-DE / BKG (data changed)' },
})
