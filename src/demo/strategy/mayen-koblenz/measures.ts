import type { Phase } from '../../../services/strategy/demo.ts'
import { sources } from '../../sources.ts'
import type { Source } from '../../types.ts'
import type { Words } from '../../words.ts'
import type { StrategyField } from '../types.ts'

/** A measure with what is public of it; what nobody published is not there, and its page shows that. */
export interface PublicMeasure {
  readonly title: Words
  readonly lead: Words
  readonly body: string
  /** Key of a solution. */
  readonly solution: string
  readonly field: StrategyField
  readonly phase: Phase
  readonly lesson?: string
  readonly inCharge?: string
  /** Official keys; left out: the whole district. */
  readonly municipalities?: readonly string[]
  /** How it stood, with the day the source is of; a month is kept as its first day. */
  readonly standing?: readonly [on: string, text: string]
  readonly milestones?: readonly (readonly [title: string, state: 'open' | 'done', note: string])[]
  readonly partners?: readonly (readonly [name: string, part: string])[]
  readonly sources: readonly Source[]
  /** The editor of the demo keeps it up to date; that is invented. */
  readonly kept?: boolean
  /** Titles of ideas of the contest it came from. */
  readonly ideas?: readonly string[]
}

const places = {
  andernach: '07137003',
  bendorf: '07137203',
  mayen: '07137068',
  mendig: '07137069',
  monreal: '07137074',
  rieden: '07137093',
}

/** The measures that are publicly named, sixteen of about twenty. */
export const mykMeasures: readonly PublicMeasure[] = [
  {
    title: { de: 'RegioHub und AlltagsRaum', en: 'RegioHub and AlltagsRaum' },
    lead: {
      de: 'Leere Häuser im Dorf werden Orte zum Arbeiten, Treffen und Versorgen.',
      en: 'Empty houses in villages become places to work, meet and get supplies.',
    },
    body: 'Bekannt sind zwei Orte: das Alte Pfarrhaus in Rieden und das Viergiebelhaus in Monreal. Beide Orte hatten sich darum beworben.',
    solution: 'orte',
    field: 'community-volunteering',
    phase: 'implementation',
    municipalities: [places.rieden, places.monreal],
    standing: ['2025-10-01', 'In Umsetzung (Bericht der örtlichen Presse vom Oktober 2025).'],
    sources: [sources.mykCouncilMendig, sources.mykProject],
    kept: true,
  },
  {
    title: { de: 'LandRäume', en: 'LandRäume' },
    lead: {
      de: 'Öffentliche Räume und private Räume ohne Gewinnabsicht im Internet finden und buchen.',
      en: 'Find and book public rooms, and private ones without profit, on the internet.',
    },
    body: 'Der Dienst läuft und wird weiterentwickelt. Im Ideenwettbewerb 2021 war es eine der drei Siegerideen, Räume digital zu buchen.',
    solution: 'orte',
    field: 'community-volunteering',
    phase: 'operation',
    sources: [sources.landraeume, sources.mykContest],
    kept: true,
    ideas: ['Räume digital buchen'],
  },
  {
    title: { de: 'Amt-O-Mat', en: 'Amt-O-Mat' },
    lead: {
      de: 'An einem Automaten holt man fertige Ausweise ab, auch wenn das Amt geschlossen ist.',
      en: 'At a terminal you collect a finished identity card, even when the office is closed.',
    },
    body: 'Der erste Automat steht in Mayen. Wo die vier weiteren stehen, nennen unsere Quellen nicht.',
    solution: 'amt',
    field: 'steering',
    phase: 'operation',
    standing: ['2024-08-01', 'Fünf Automaten sind in Betrieb (August 2024).'],
    milestones: [
      ['Erster Automat in Mayen', 'done', 'November 2023'],
      ['Vier weitere Automaten', 'done', 'bis August 2024'],
    ],
    sources: [sources.mykSwr],
  },
  {
    title: { de: 'MeinMYK App', en: 'MeinMYK app' },
    lead: {
      de: 'Eine App des Landkreises für Verwaltung, Wirtschaft und Freizeit. Im Juli 2025 eingestellt.',
      en: 'The district’s app for administration, business and leisure. Ended in July 2025.',
    },
    body: '',
    solution: 'amt',
    field: 'steering',
    phase: 'ended',
    standing: ['2025-07-01', 'Eingestellt (Juli 2025).'],
    lesson: `Der Landkreis nannte drei Gründe:

- Auf der Ebene des Kreises wurde die App zu wenig genutzt.
- Für dieselbe Auskunft gab es längst andere Wege.
- Schnittstellen lieferten schlechte Daten; vieles musste von Hand nachgetragen werden.

Einen schriftlichen Bericht für andere Landkreise haben wir nicht gefunden.`,
    inCharge: 'Landkreis Mayen-Koblenz',
    sources: [sources.mykApp],
  },
  {
    title: { de: 'Digitale Mitfahrerbank', en: 'Digital ride-sharing bench' },
    lead: {
      de: 'Bänke, an denen man mitgenommen wird, mit einem Netz dahinter.',
      en: 'Benches where you are given a lift, with a network behind them.',
    },
    body: 'Eine der drei Siegerideen von 2021. Zu ihr gab es eine Bürgerwerkstatt und einen Steckbrief. Was danach daraus wurde, steht nicht in unseren Quellen.',
    solution: 'unterwegs',
    field: 'mobility',
    phase: 'planning',
    sources: [sources.mykContest, sources.mykWorkshops],
    ideas: ['Die digitale Mitfahrerbank'],
  },
  {
    title: { de: 'Kommunale Pegel', en: 'Municipal water gauges' },
    lead: {
      de: 'Digitale Messstellen zeigen, wie hoch das Wasser in fünf kleinen Gewässern steht.',
      en: 'Digital gauges show how high the water stands in five small waters.',
    },
    body: 'Genannt sind Nette, Elzbach, Saynbach, Nitzbach und Thürer Bach. Für jede Messstelle ist festgelegt, was sie schützen soll.',
    solution: 'messen',
    field: 'steering',
    phase: 'implementation',
    standing: ['2024-11-15', 'Die ersten vier Messstellen stehen.'],
    milestones: [
      ['Erste vier Messstellen', 'done', 'Der Tag steht nicht in unseren Quellen.'],
      ['Messstellen an allen fünf Gewässern', 'open', 'Bis wann, steht nicht in unseren Quellen.'],
    ],
    sources: [sources.mykGauges],
    kept: true,
  },
  {
    title: { de: 'LoRaWAN im ganzen Landkreis', en: 'LoRaWAN for the whole district' },
    lead: {
      de: 'Ein Funknetz, über das Sensoren mit wenig Strom ihre Werte senden.',
      en: 'A radio network through which sensors send their values with little power.',
    },
    body: '',
    solution: 'messen',
    field: 'steering',
    phase: 'implementation',
    standing: ['2023-10-18', 'Wird aufgebaut.'],
    sources: [
      { title: 'City & Bits, 18. Oktober 2023', address: 'https://cityandbits.de/2023/10/18' },
      sources.mykCouncilMendig,
    ],
  },
  {
    title: { de: 'Regionale Datenplattform', en: 'Regional data platform' },
    lead: {
      de: 'Werte von Sensoren und Daten der Projekte an einer Stelle, für alle zehn Verwaltungen.',
      en: 'Sensor values and project data in one place, for all ten local authorities.',
    },
    body: 'Angekündigt. Ein Tag für den Beginn steht nicht in unseren Quellen.',
    solution: 'messen',
    field: 'steering',
    phase: 'planning',
    sources: [sources.mykMendig],
  },
  {
    title: { de: 'Wegelicht nach Bedarf in Rieden', en: 'Path lights on demand in Rieden' },
    lead: {
      de: 'Sparsame Leuchten werden heller, wenn jemand kommt.',
      en: 'Economical lamps grow brighter when somebody comes.',
    },
    body: 'Zusammen mit der Bewässerung in Mendig wird das Vorhaben mit 40.000 Euro gefördert. Wie sich die Summe verteilt, steht nicht in unseren Quellen.',
    solution: 'messen',
    field: 'steering',
    phase: 'implementation',
    inCharge: 'Verbandsgemeinde Mendig',
    municipalities: [places.rieden],
    sources: [sources.mykMendig, sources.mykTwoProjects],
  },
  {
    title: { de: 'Bewässerung nach Bedarf in Mendig', en: 'Watering on demand in Mendig' },
    lead: {
      de: 'Sensoren im Boden sagen dem Bauhof, welche Pflanzen Wasser brauchen.',
      en: 'Sensors in the soil tell the municipal depot which plants need water.',
    },
    body: 'Zusammen mit dem Wegelicht in Rieden wird das Vorhaben mit 40.000 Euro gefördert. Wie sich die Summe verteilt, steht nicht in unseren Quellen.',
    solution: 'messen',
    field: 'steering',
    phase: 'implementation',
    inCharge: 'Verbandsgemeinde Mendig',
    municipalities: [places.mendig],
    partners: [['Bauhof', 'arbeitet mit den Werten der Sensoren']],
    sources: [sources.mykMendig, sources.mykTwoProjects],
  },
  {
    title: { de: 'Herz.Gesund', en: 'Herz.Gesund' },
    lead: {
      de: 'Menschen mit Herzschwäche werden aus der Ferne ärztlich begleitet.',
      en: 'People with a weak heart are monitored by doctors from a distance.',
    },
    body: 'Begonnen 2022. Heute Teil eines Telemedizinischen Zentrums in einem Krankenhaus.',
    solution: 'begleitet',
    field: 'health-care',
    phase: 'operation',
    standing: ['2024-08-01', 'Läuft im Telemedizinischen Zentrum (August 2024).'],
    sources: [sources.mykSwr],
  },
  {
    title: { de: 'MINT-MakerSpace Bendorf', en: 'MINT MakerSpace Bendorf' },
    lead: {
      de: 'Eine Werkstatt, in der Junge und Alte miteinander bauen, löten und programmieren.',
      en: 'A workshop where young and old build, solder and program together.',
    },
    body: 'Ausgezeichnet mit dem KfW Award Leben 2025, erster Platz für digitale Bildung. Eine zweite Werkstatt in Mayen ist geplant.',
    solution: 'lernen',
    field: 'education-work',
    phase: 'operation',
    municipalities: [places.bendorf, places.mayen],
    standing: ['2025-09-01', 'In Betrieb; in Mayen ist eine zweite geplant (September 2025).'],
    milestones: [
      ['Werkstatt in Bendorf', 'done', 'Der Tag steht nicht in unseren Quellen.'],
      ['Werkstatt in Mayen', 'open', 'geplant'],
    ],
    sources: [{ title: 'n-ag.de und Rhein-Zeitung, September 2025' }, sources.mykProject],
  },
  {
    title: { de: 'Digitale Lernplattform Geysir Andernach', en: 'Digital learning world Geysir Andernach' },
    lead: {
      de: 'Den Geysir im Internet verstehen, vor und nach dem Besuch.',
      en: 'Understanding the geyser on the internet, before and after a visit.',
    },
    body: '',
    solution: 'lernen',
    field: 'education-work',
    phase: 'completed',
    municipalities: [places.andernach],
    sources: [sources.mykProject],
  },
  {
    title: { de: 'Youth connect', en: 'Youth connect' },
    lead: {
      de: 'Jugendtreffs auf dem Land verbinden sich miteinander.',
      en: 'Rural youth clubs connect with each other.',
    },
    body: '',
    solution: 'lernen',
    field: 'community-volunteering',
    phase: 'completed',
    sources: [sources.mykProject],
  },
  {
    title: { de: 'Digitale Wanderung Bendorf-Sayn', en: 'Digital walk Bendorf-Sayn' },
    lead: {
      de: 'An einem Traumpfädchen erzählen Ton und Bild, was man sieht; man scannt dafür ein Zeichen am Weg.',
      en: 'Along a walking trail, sound and pictures tell what you see; scan a sign by the way.',
    },
    body: 'Ergebnis des Ideenwettbewerbs von 2021.',
    solution: 'heimat',
    field: 'community-volunteering',
    phase: 'completed',
    municipalities: [places.bendorf],
    sources: [sources.mykContest, sources.mykProject],
    ideas: ['Ein digital erlebbarer Landkreis'],
  },
  {
    title: { de: 'Wegemanagement der Traumpfade', en: 'Managing the Traumpfade trails' },
    lead: {
      de: 'Sensoren melden, wo ein Wanderweg gesperrt werden muss; ein Teil der Arbeit geht von selbst.',
      en: 'Sensors report where a trail has to be closed; part of the work is done automatically.',
    },
    body: 'Ab 2025.',
    solution: 'heimat',
    field: 'community-volunteering',
    phase: 'implementation',
    sources: [sources.mykTrails],
  },
]
