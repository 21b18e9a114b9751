import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const vorpommernGreifswaldNews: readonly DemoNews[] = [
  {
    slug: 'kultur-fuer-kindergruppen',
    where: 'vorpommern-greifswald',
    basis: 'public',
    day: { on: '2024-06-01' },
    pinned: true,
    field: 'community-volunteering',
    title: {
      de: 'Theater, Werkstatt, Wald: Angebote für Kindergruppen an einem Ort',
      en: 'Theatre, workshop, forest: offers for groups of children in one place',
    },
    lead: {
      de: 'Kitas suchen weniger und unternehmen mehr. Das ist die Idee hinter kuubu im Nordosten.',
      en: 'Nurseries search less and do more. That is the idea behind kuubu in the north-east.',
    },
    body: {
      de: `Der Landkreis ist groß, die Wege sind weit, und gute Angebote kennt oft nur, wer nebenan wohnt. Der Dienst bündelt, was Kultur- und Bildungseinrichtungen für Kindergruppen bereithalten. Entwickelt wurde er mit dem Landkreis Uelzen, der ihn für die Hilfe unter Nachbarn nutzt.`,
      en: `The district is large, distances are long, and often only neighbours know of good offers. The service gathers what cultural and educational institutions have for groups of children. It was developed with the district of Uelzen, which uses it for help between neighbours.`,
    },
    sources: [sources.vgServices],
  },
  {
    slug: 'gastgeber-in-greifswald',
    where: 'vorpommern-greifswald',
    basis: 'report',
    day: { on: '2022-04-01' },
    field: null,
    municipality: '13075039',
    title: {
      de: 'Gute Gastgeber: Sieben Landkreise tagten in Greifswald',
      en: 'Good hosts: seven districts met in Greifswald',
    },
    lead: {
      de: 'Zwei Tage Austausch und ein Besuch im Medienzentrum: das 2. Vernetzungstreffen in Kürze.',
      en: 'Two days of exchange and a visit to the media centre: the second networking meeting in brief.',
    },
    body: {
      de: `Der Landkreis begrüßte die Gäste gemeinsam mit dem Bundesministerium. Den ersten Bericht gab er selbst, zusammen mit Uelzen. Am zweiten Tag arbeiteten die Gruppen an Organisation, Kompetenzen, Strategie und Beteiligung. Zum Schluss führte der Weg ins Medienzentrum Greifswald, wo Projekte der digitalen Bildung ihre Arbeit zeigten.`,
      en: `The district welcomed the guests together with the Federal Ministry. It gave the first report itself, with Uelzen. On the second day the groups worked on organisation, competence, strategy and participation. The last stop was the media centre in Greifswald, where projects of digital education showed their work.`,
    },
    sources: [sources.reportMeeting, sources.meeting2],
  },
  {
    slug: 'buergermeister-testen-landraeume',
    where: 'vorpommern-greifswald',
    basis: 'public',
    day: { on: '2023-11-30' },
    field: 'education-work',
    title: {
      de: 'Neugier im Rathaus: Rund 50 Ortsoberhäupter sehen sich LandRäume an',
      en: 'Curious town halls: about 50 mayors look at LandRäume',
    },
    lead: {
      de: 'Etwa 70 Prozent können sich vorstellen, den Dienst und die Beteiligungsplattform zu nutzen.',
      en: 'About 70 per cent can imagine using the service and the participation platform.',
    },
    body: {
      de: `Bei der Konferenz der Bürgermeisterinnen und Bürgermeister am 29. November 2023 wurden beide vorgestellt. Für Verwaltungen des Landkreises ist die Nutzung kostenfrei.`,
      en: `Both were presented at the mayors’ conference on 29 November 2023. Administrations in the district use it free of charge.`,
    },
    sources: [sources.vgMayors],
  },
  {
    slug: 'digidialog-und-matjes',
    where: 'vorpommern-greifswald',
    basis: 'public',
    day: { on: '2024-05-15' },
    field: 'education-work',
    title: {
      de: 'Bits, Matjes und Vereine: So lernt der Landkreis Digitales',
      en: 'Bits, herring and clubs: how the district learns digital skills',
    },
    lead: {
      de: 'Gespräche mit der Universität, ein Treff für Firmen und eine Lotsin für Vereine.',
      en: 'Talks with the university, a meeting for firms and a guide for clubs.',
    },
    body: {
      de: `Drei Wege, ein Ziel: Den „DigiDialog“ gestaltet der Landkreis mit der Universität, „Bits & Matjes“ richtet sich an Betriebe, und für die Vereine ist eine Digitallotsin da.`,
      en: `Three ways, one aim: the district arranges the “DigiDialog” with the university, “Bits & Matjes” is meant for firms, and a digital guide is there for the clubs.`,
    },
    sources: [sources.vgServices],
  },
  {
    slug: 'kutter-retten-ueckermuende',
    where: 'vorpommern-greifswald',
    basis: 'invented',
    day: { daysAgo: 10 },
    field: 'community-volunteering',
    municipality: '13075136',
    title: {
      de: 'Anstreichen, abdichten, ablegen: Jugendliche retten einen Kutter in Ueckermünde',
      en: 'Paint, seal, cast off: young people save a cutter in Ueckermünde',
    },
    lead: {
      de: 'Der Verein „Haffjugend“ sucht Holz, Farbe und Menschen, die wissen, wie man beides benutzt.',
      en: 'The club “Haffjugend” looks for wood, paint and people who know how to use both.',
    },
    body: {
      de: `Seit dem Frühjahr liegt das Boot auf dem Trockenen. Im nächsten Sommer soll es wieder fahren. Gearbeitet wird samstags; Handschuhe sind da, Kuchen auch.`,
      en: `The boat has been on dry land since spring. Next summer it is to sail again. Work is on Saturdays; gloves are there, and so is cake.`,
    },
  },
]
