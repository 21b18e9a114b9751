import { catalogue } from '#foundation/text/catalogue.ts'

export const municipalityTexts = catalogue({
  title: { de: 'Städte und Gemeinden', en: 'Towns and municipalities' },
  lead: {
    de: (place: string) => `Alle Orte in: ${place}. Jeder hat eine Seite mit dem, was dort los ist.`,
    en: (place: string) => `All places in: ${place}. Each has a page with what is going on there.`,
  },
  none: { de: 'Die Gemeinden sind noch nicht bekannt', en: 'The municipalities are not known yet' },
  noneHint: {
    de: 'Sobald die Grenzen eingelesen sind, stehen sie hier.',
    en: 'They appear here as soon as the boundaries have been imported.',
  },
  free: { de: 'Ohne Verbund', en: 'On their own' },
  all: { de: 'Alle', en: 'All' },
  oneLead: { de: (name: string) => `Was in ${name} los ist.`, en: (name: string) => `What is going on in ${name}.` },
  news: { de: 'Aktuelles', en: 'News' },
  events: { de: 'Nächste Termine', en: 'Next events' },
  organisations: { de: 'Organisationen', en: 'Organisations' },
  nothing: { de: 'Hier steht noch nichts', en: 'Nothing here yet' },
  nothingHint: {
    de: 'Sobald etwas aus diesem Ort veröffentlicht wird, finden Sie es hier.',
    en: 'As soon as something from this place is published, you find it here.',
  },
  toFront: {
    de: (place: string) => `Was sonst los ist: ${place}`,
    en: (place: string) => `What is going on in ${place}`,
  },
  cancelled: { de: 'Abgesagt', en: 'Cancelled' },
  where: {
    de: (name: string, place: string) => `${name} in: ${place}`,
    en: (name: string, place: string) => `${name} in: ${place}`,
  },
  noBoundary: {
    de: (name: string) => `Die Grenze von ${name} ist noch nicht eingelesen, deshalb fehlt hier die Karte.`,
    en: (name: string) => `The boundary of ${name} has not been imported yet, so the map is missing here.`,
  },
})
