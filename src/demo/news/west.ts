import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

/** Bernkastel-Wittlich and Coesfeld: the tandem for education and work. */
export const westNews: readonly DemoNews[] = [
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
    },
    sources: [sources.review2023, sources.landraeume],
  },
  {
    slug: 'digitalstrategie-rundgang',
    where: 'bernkastel-wittlich',
    basis: 'public',
    day: { on: '2024-03-27' },
    field: null,
    title: { de: 'Klebepunkte für die Zukunft: Der Kreis geht seine Digitalstrategie öffentlich durch' },
    lead: {
      de: 'Im Dezember 2023 hat der Kreistag die Strategie beschlossen, im Januar konnten alle mitgewichten.',
    },
    body: {
      de: `Am Anfang stand eine Bestandsaufnahme, dann folgten zwei doppelte Werkstätten, in denen Ideen bewertet und ausgearbeitet wurden. Nach der Beteiligung der Bürgerinnen und Bürger beschloss der Kreistag am 11. Dezember 2023.

Am 30. Januar 2024 hingen die Vorhaben aus sechs Feldern an Stellwänden. Wer kam, konnte zeigen, was zuerst angegangen werden soll.`,
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
    title: { de: 'Acht Wochen Büro an der Mosel: Minheim macht die Probe' },
    lead: { de: 'Bevor etwas Dauerhaftes gebaut wird, testete der Landkreis die Nachfrage mit einem Container.' },
    body: {
      de: `Im August und September 2022 stand in Minheim ein Arbeitsplatz auf Zeit. Der Ort hatte den Wettbewerb „Smartes Dorfgemeinschaftshaus“ gewonnen. So zeigte sich im Alltag, wer ein solches Angebot nutzt, und erst danach ging es an die Planung.`,
    },
    sources: [sources.bwMinheim],
  },
  {
    slug: 'doppelt-im-einsatz',
    where: 'bernkastel-wittlich',
    basis: 'report',
    day: { on: '2022-04-04' },
    field: 'mobility',
    title: { de: 'Gleich zweimal gefragt: Bernkastel-Wittlich berichtet in Greifswald aus zwei Feldern' },
    lead: { de: 'Als einziger Landkreis arbeitet Bernkastel-Wittlich in zwei Tandems mit.' },
    body: {
      de: `Beim 2. Vernetzungstreffen stellte der Landkreis zuerst mit Coesfeld den Dienst für Bildung & Arbeit vor, am Nachmittag dann mit Potsdam-Mittelmark das Thema Mobilität. Aus beiden Runden kamen Fragen zurück, die nun zu Hause weiterbearbeitet werden.`,
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
    title: { de: 'Bürgerbus Morbach sucht Menschen mit zwei freien Vormittagen im Monat' },
    lead: { de: 'Der Verein schult neue Fahrerinnen und Fahrer selbst; ein gewöhnlicher Führerschein genügt.' },
    body: {
      de: `Viermal in der Woche holt der kleine Bus Fahrgäste an der Haustür ab und bringt sie zum Arzt oder zum Einkaufen. Damit das so bleibt, sucht der Verein „Hunsrück fährt mit“ Verstärkung, auch für den Telefondienst von zu Hause.

Ein Infoabend steht bei den Terminen.`,
    },
  },
  {
    slug: 'digitalagentur-elf-gemeinden',
    where: 'coesfeld',
    basis: 'public',
    day: { on: '2022-04-30' },
    pinned: true,
    field: null,
    title: { de: 'Elf Gemeinden, ein Kreis, eine Digitalagentur' },
    lead: { de: 'Statt alles elfmal zu erfinden, arbeiten die Digitalfachleute im Kreis seit April 2022 zusammen.' },
    body: {
      de: `Die Digitalagentur ist kein neues Amt, sondern ein Zusammenschluss: Alle, die in den Städten und Gemeinden für Digitales zuständig sind, tauschen Entwürfe aus, statt sie neu zu schreiben. Grundlage ist eine gemeinsame Strategie, die 2021 beschlossen wurde.`,
    },
    sources: [sources.coeAgency],
  },
  {
    slug: 'coworking-karte-muensterland',
    where: 'coesfeld',
    basis: 'public',
    day: { on: '2022-12-01' },
    field: 'education-work',
    title: { de: 'Das Büro um die Ecke: Eine Seite zeigt rund 40 Arbeitsorte im Münsterland' },
    lead: {
      de: 'Mehr als die Hälfte der Befragten kann sich Coworking vorstellen, aber nur ein Drittel kannte das Angebot.',
    },
    body: {
      de: `Das ergab eine Umfrage im Kreis im Herbst 2022; sie ist nicht repräsentativ, aber deutlich. Deshalb sammelt eine Internetseite nun, wo es zwischen Dorf und Stadt freie Schreibtische gibt. Wer pendelt, kann so einen Tag in der Woche näher am Zuhause arbeiten.`,
    },
    sources: [sources.coeCoworking],
  },
  {
    slug: 'treffen-im-kreis-coesfeld',
    where: 'coesfeld',
    basis: 'public',
    day: { on: '2023-03-31' },
    field: null,
    title: { de: 'Ein Kreis voller Gäste: Vernetzungstreffen im Münsterland' },
    lead: { de: 'Ausprobieren vor Zuhören: So ging das vierte Treffen des Modellvorhabens.' },
    body: {
      de: `Zwei Tage lang war der Kreis Gastgeber. Ein Ausflug führte zum Bürgerlabor Mobiles Münsterland und zum DigitalCampus in Nordkirchen. Eine Stunde war allein für Fragen zu einer Bürgerumfrage reserviert.`,
    },
    sources: [sources.meeting4],
  },
  {
    slug: 'werkstatt-nottuln-offen',
    where: 'coesfeld',
    basis: 'invented',
    day: { daysAgo: 5 },
    field: 'education-work',
    municipality: '05558032',
    title: { de: 'Hobelbank trifft 3D-Drucker: Offene Werkstatt in Nottuln zieht um' },
    lead: { de: 'Ab sofort ist auch donnerstags geöffnet, und die Tür ist jetzt ohne Stufe zu erreichen.' },
    body: {
      de: `Der Verein „Werkraum Baumberge“ hat die frühere Tischlerei am Bahnhof übernommen. Jugendliche bauen dort unter Anleitung Vogelhäuser und kleine Roboter. Beim Tag der offenen Werkstatt kann man alles anfassen.`,
    },
  },
]
