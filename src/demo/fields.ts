import { sources } from './sources.ts'
import type { DemoField, DemoProgramme, DemoTandem, DistrictSlug } from './types.ts'

/** The four fields of action of Smarte.Land.Regionen, in the order of the programme. */
export const fields: readonly DemoField[] = [
  {
    id: 'education-work',
    slug: 'bildung-arbeit',
    name: { de: 'Bildung & Arbeit', en: 'Education & work', leicht: 'Lernen und Arbeiten' },
    description: {
      de: 'Räume, Arbeitsplätze und Lernangebote in der Nähe finden, damit weniger Wege nötig sind.',
      en: 'Find rooms, desks and learning offers close to home, so that fewer journeys are needed.',
      leicht: 'Sie finden Räume und Kurse in Ihrer Nähe.',
    },
  },
  {
    id: 'community-volunteering',
    slug: 'gemeinschaft-ehrenamt',
    name: { de: 'Gemeinschaft & Ehrenamt', en: 'Community & volunteering', leicht: 'Zusammen leben und helfen' },
    description: {
      de: 'Wissen und Hilfe weitergeben, Vereine stärken, Freiwillige und Aufgaben zusammenbringen.',
      en: 'Share knowledge and help, support clubs, bring volunteers and tasks together.',
      leicht: 'Menschen helfen anderen Menschen. Vereine finden Helfer und Helferinnen.',
    },
  },
  {
    id: 'health-care',
    slug: 'gesundheit-pflege',
    name: { de: 'Gesundheit & Pflege', en: 'Health & care', leicht: 'Gesundheit und Pflege' },
    description: {
      de: 'Die richtige Hilfe finden, gerade wenn es schwerfällt zu fragen, und Ärztinnen und Ärzte auf dem Land entlasten.',
      en: 'Find the right help, above all when asking is hard, and relieve doctors in the countryside.',
      leicht: 'Sie finden Hilfe, wenn es Ihnen nicht gut geht.',
    },
  },
  {
    id: 'mobility',
    slug: 'mobilitaet',
    name: { de: 'Mobilität', en: 'Mobility', leicht: 'Unterwegs sein' },
    description: {
      de: 'Ohne eigenes Auto ans Ziel kommen: mit Bus, Rufbus, Bürgerbus oder auf der Mitfahrbank.',
      en: 'Get around without a car of your own: by bus, on-demand bus, community bus or ride-sharing bench.',
      leicht: 'Sie kommen ohne eigenes Auto ans Ziel.',
    },
  },
]

/** The two funding programmes the demo districts took part in. */
export const programmes: readonly DemoProgramme[] = [
  {
    id: 'smarte-land-regionen',
    name: 'Smarte.Land.Regionen',
    description: {
      de: 'Modellvorhaben des Bundes: Sieben Landkreise entwickelten von 2021 bis 2024 digitale Dienste für das Land.',
      en: 'Federal model project: from 2021 to 2024 seven districts developed digital services for the countryside.',
    },
    source: sources.programme,
  },
  {
    id: 'modellprojekte-smart-cities',
    name: 'Modellprojekte Smart Cities',
    description: {
      de: 'Förderung des Bundes für Städte und Landkreise, die zuerst eine Strategie schreiben und sie dann umsetzen.',
      en: 'Federal funding for cities and districts that first write a strategy and then carry it out.',
    },
    source: sources.mykProfile,
  },
]

/** Districts that develop one service together. Mayen-Koblenz stands outside: it is a Modellprojekt Smart Cities. */
export const tandems: readonly DemoTandem[] = [
  { field: 'education-work', districts: ['bernkastel-wittlich', 'coesfeld'], source: sources.reportMeeting },
  { field: 'community-volunteering', districts: ['vorpommern-greifswald', 'uelzen'], source: sources.reportMeeting },
  { field: 'health-care', districts: ['neustadt-waldnaab', 'loerrach'], source: sources.reportMeeting },
  { field: 'mobility', districts: ['potsdam-mittelmark', 'bernkastel-wittlich'], source: sources.reportMeeting },
]

export const outsideTandems: readonly DistrictSlug[] = ['mayen-koblenz']
