import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const bernkastelWittlichNews: readonly DemoNews[] = [
  {
    slug: 'landraeume-gestartet',
    where: 'bernkastel-wittlich',
    basis: 'public',
    day: { on: '2023-03-23' },
    pinned: true,
    field: 'education-work',
    title: {
      de: 'LandRäume ist da: Schreibtisch, Saal oder Probenraum mit wenigen Klicks',
      en: 'LandRäume has arrived: a desk, a hall or a rehearsal room in a few clicks',
    },
    lead: {
      de: 'Seit dem 23. März 2023 lassen sich im Landkreis ganze Räume und einzelne Arbeitsplätze über das Netz buchen.',
      en: 'Since 23 March 2023 whole rooms and single desks in the district can be booked online.',
    },
    body: {
      de: `Der Dienst bringt zusammen, wer einen Raum hat und wer einen sucht: Gemeinden, Vereine und Firmen auf der einen Seite, alle Bürgerinnen und Bürger auf der anderen. Das spart Wege zur Arbeit und belebt Gemeindehäuser, die sonst leer stehen.

Entwickelt wurde er gemeinsam mit dem Kreis Coesfeld und dem Fraunhofer IESE. Wer Räume anbieten will, stellt sich dem Landkreis vor; dort wird über die Aufnahme entschieden.`,
      en: `The service brings together those who have a room and those who need one: municipalities, clubs and firms on one side, all citizens on the other. That saves journeys to work and brings life to village halls that would otherwise stand empty.

It was developed with the district of Coesfeld and Fraunhofer IESE. Whoever wants to offer rooms applies to the district, which decides on admission.`,
    },
    sources: [sources.review2023, sources.landraeume],
  },
  {
    slug: 'digitalstrategie-rundgang',
    where: 'bernkastel-wittlich',
    basis: 'public',
    day: { on: '2024-03-27' },
    field: null,
    title: {
      de: 'Klebepunkte für die Zukunft: Der Kreis geht seine Digitalstrategie öffentlich durch',
      en: 'Sticky dots for the future: the district walks through its digital strategy in public',
    },
    lead: {
      de: 'Im Dezember 2023 hat der Kreistag die Strategie beschlossen, im Januar konnten alle mitgewichten.',
      en: 'The district council adopted the strategy in December 2023; in January everybody could help to set priorities.',
    },
    body: {
      de: `Am Anfang stand eine Bestandsaufnahme, dann folgten zwei doppelte Werkstätten, in denen Ideen bewertet und ausgearbeitet wurden. Nach der Beteiligung der Bürgerinnen und Bürger beschloss der Kreistag am 11. Dezember 2023.

Am 30. Januar 2024 hingen die Vorhaben aus sechs Feldern an Stellwänden. Wer kam, konnte zeigen, was zuerst angegangen werden soll.`,
      en: `It began with a stocktaking, followed by two double workshops in which ideas were rated and worked out. After hearing the citizens the district council decided on 11 December 2023.

On 30 January 2024 the projects from six fields hung on boards. Whoever came could show what should be tackled first.`,
    },
    sources: [sources.bwStrategy, sources.bwStrategyVision],
  },
  {
    slug: 'minheim-probearbeiten',
    where: 'bernkastel-wittlich',
    basis: 'public',
    day: { on: '2022-09-30' },
    field: 'education-work',
    municipality: '07231086',
    title: {
      de: 'Acht Wochen Büro an der Mosel: Minheim macht die Probe',
      en: 'Eight weeks of office by the Moselle: Minheim makes the test',
    },
    lead: {
      de: 'Bevor etwas Dauerhaftes gebaut wird, testete der Landkreis die Nachfrage mit einem Container.',
      en: 'Before building anything permanent the district tested demand with a container.',
    },
    body: {
      de: `Im August und September 2022 stand in Minheim ein Arbeitsplatz auf Zeit. Der Ort hatte den Wettbewerb „Smartes Dorfgemeinschaftshaus“ gewonnen. So zeigte sich im Alltag, wer ein solches Angebot nutzt, und erst danach ging es an die Planung.`,
      en: `In August and September 2022 there was a temporary place to work in Minheim. The village had won the competition for a “smart village hall”. Everyday use showed who needs such an offer, and only then did the planning begin.`,
    },
    sources: [sources.bwMinheim],
  },
  {
    slug: 'doppelt-im-einsatz',
    where: 'bernkastel-wittlich',
    basis: 'report',
    day: { on: '2022-04-04' },
    field: 'mobility',
    title: {
      de: 'Gleich zweimal gefragt: Bernkastel-Wittlich berichtet in Greifswald aus zwei Feldern',
      en: 'Asked twice: Bernkastel-Wittlich reports from two fields in Greifswald',
    },
    lead: {
      de: 'Als einziger Landkreis arbeitet Bernkastel-Wittlich in zwei Tandems mit.',
      en: 'Bernkastel-Wittlich is the only district working in two tandems.',
    },
    body: {
      de: `Beim 2. Vernetzungstreffen stellte der Landkreis zuerst mit Coesfeld den Dienst für Bildung & Arbeit vor, am Nachmittag dann mit Potsdam-Mittelmark das Thema Mobilität. Aus beiden Runden kamen Fragen zurück, die nun zu Hause weiterbearbeitet werden.`,
      en: `At the second networking meeting the district first presented the service for education and work with Coesfeld, then in the afternoon the topic of mobility with Potsdam-Mittelmark. Both rounds returned questions that are now being worked on at home.`,
    },
    sources: [sources.reportMeeting],
  },
  {
    slug: 'buergerbus-hunsrueck-fahrerinnen',
    where: 'bernkastel-wittlich',
    basis: 'invented',
    day: { daysAgo: 6 },
    field: 'mobility',
    municipality: '07231502',
    title: {
      de: 'Bürgerbus Morbach sucht Menschen mit zwei freien Vormittagen im Monat',
      en: 'Community bus in Morbach looks for people with two free mornings a month',
    },
    lead: {
      de: 'Der Verein schult neue Fahrerinnen und Fahrer selbst; ein gewöhnlicher Führerschein genügt.',
      en: 'The club trains new drivers itself; an ordinary driving licence is enough.',
    },
    body: {
      de: `Viermal in der Woche holt der kleine Bus Fahrgäste an der Haustür ab und bringt sie zum Arzt oder zum Einkaufen. Damit das so bleibt, sucht der Verein „Hunsrück fährt mit“ Verstärkung, auch für den Telefondienst von zu Hause.

Ein Infoabend steht bei den Terminen.`,
      en: `Four times a week the little bus picks up passengers at their door and takes them to the doctor or the shops. To keep it that way the club “Hunsrück fährt mit” looks for more helpers, also to answer the telephone from home.

An information evening is among the events.`,
    },
  },
]
