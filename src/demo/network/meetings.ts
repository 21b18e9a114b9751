import type { ItemKind } from '../../services/network/demo.ts'
import { sources } from '../sources.ts'
import type { FieldId, Source } from '../types.ts'

/** A part of a demo programme. `day` counts from 0; `who` are keys of src/demo/network/directory.ts, or functions in words. */
export interface DemoItem {
  readonly day: number
  readonly from: string
  readonly to: string
  readonly kind: ItemKind
  readonly title: string
  readonly lead?: string
  readonly room?: string
  readonly place?: string
  readonly field?: FieldId
  readonly method?: string
  readonly reports?: readonly string[]
  readonly moderates?: readonly string[]
  readonly speaks?: readonly string[]
  readonly stations?: readonly {
    readonly name: string
    readonly organisation: string
    readonly contact?: string
    readonly about: string
    readonly copyable: string
  }[]
}

export interface DemoMeeting {
  readonly form: 'meeting' | 'barcamp' | 'coffee'
  readonly number: number | null
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly host: string | null
  readonly audience: 'districts' | 'members' | 'all'
  /** A real day, or so many days from the day of loading. */
  readonly first: string | { readonly inDays: number }
  readonly days: number
  readonly at: string
  readonly until: string
  readonly place: {
    readonly name: string
    readonly lon?: number
    readonly lat?: number
    readonly municipality?: string
  }
  readonly registered?: number
  readonly capacity?: number
  readonly next?: { readonly host: string; readonly month?: string; readonly words?: string }
  /** Empty: invented. */
  readonly sources: readonly Source[]
  readonly rooms?: readonly { readonly name: string; readonly seats: number | null; readonly note?: string }[]
  readonly items: readonly DemoItem[]
  /** What became of it, in Markdown. */
  readonly report?: string
  readonly materials?: readonly {
    /** Title of the item it belongs to; without it the whole meeting. */
    readonly item?: string
    readonly title: string
    readonly holder: string
    readonly web: string
  }[]
  readonly prepared?: readonly {
    readonly who: string
    readonly highlight: string
    readonly standing: string
    readonly question: string
    readonly need?: string
    readonly offer?: string
  }[]
}

const approximate = 'Die Uhrzeiten sind ungefähr; die Quellen nennen nur die Tage.'

const status = (from: string, to: string, field: FieldId, title: string, reports: readonly string[]): DemoItem => ({
  day: 0,
  from,
  to,
  kind: 'status',
  field,
  title,
  reports,
  method: 'Statusbericht im Tandem',
})

const group = (title: string, room: string, lead: string): DemoItem => ({
  ...{ day: 1, from: '09:30', to: '11:30', kind: 'topics' as const, title, room, lead },
  method: 'Themengruppe nach einem Impuls',
  moderates: ['it-prozessbegleitung'],
})

/** The second networking meeting as the report at the origin of this program tells it. */
const second: DemoMeeting = {
  form: 'meeting',
  number: 2,
  title: '2. Vernetzungstreffen in Greifswald',
  lead: 'Berichte aus den vier Handlungsfeldern, gemeinsame Suche nach Ansatzpunkten und Tipps, Gruppenarbeit am zweiten Tag.',
  body: `Nach den Berichten der Tandems brachte jeder Landkreis Fragen und Herausforderungen mit, zu denen alle gemeinsam Ansatzpunkte und Tipps sammelten. Am zweiten Tag arbeiteten Gruppen zu Organisationsentwicklung, Kompetenzaufbau, Digitalisierungsstrategie und Bürgerbeteiligung. ${approximate}`,
  host: 'vorpommern-greifswald',
  audience: 'all',
  first: '2022-03-30',
  days: 2,
  at: '10:00',
  until: '16:00',
  place: { name: 'Greifswald', lon: 13.381, lat: 54.096, municipality: '13075039' },
  next: { host: 'neustadt-waldnaab', month: '2022-09', words: 'Beim Partnerlandkreis des Landkreises Lörrach.' },
  sources: [sources.reportMeeting, sources.meeting2],
  report: `Nach kurzer Begrüßung ging es schnell in den Austausch über den Arbeitsstand der Handlungsfelder. Je zwei Landkreise berichteten gemeinsam über ihren digitalen Dienst; Bernkastel-Wittlich zweimal, zu Bildung & Arbeit und zu Mobilität. Jeder Landkreis brachte Fragen und Herausforderungen mit. Zu ihnen sammelten alle Ansatzpunkte und Tipps.

Am zweiten Tag arbeiteten vier Gruppen, nach einer Einführung der IT-Prozessbegleitung, an Organisationsentwicklung, Kompetenzaufbau, Digitalisierungsstrategie und Bürgerbeteiligung. Sie besprachen Ausgangslagen, fanden Hürden und Chancen und neue Ansprechpartner füreinander.

Den Abschluss bildete eine Exkursion zum Medienzentrum Greifswald mit Stationen zur digitalen Bildung.`,
  rooms: [
    { name: 'Großer Saal', seats: 80 },
    { name: 'Raum 1', seats: 20 },
    { name: 'Raum 2', seats: 20 },
    { name: 'Raum 3', seats: 20 },
    { name: 'Raum 4', seats: 20 },
  ],
  items: [
    {
      ...{ day: 0, from: '10:00', to: '10:20', kind: 'welcome', title: 'Begrüßung', room: 'Großer Saal' },
      speaks: ['vorpommern-greifswald', 'bmel'],
    },
    status('10:20', '11:00', 'community-volunteering', 'Gemeinschaft & Ehrenamt', ['vorpommern-greifswald', 'uelzen']),
    {
      ...{ day: 0, from: '11:00', to: '11:45', kind: 'stations', title: 'Fragen zu Gemeinschaft & Ehrenamt' },
      ...{ method: 'Brainstorming an Stationen', field: 'community-volunteering' },
    },
    status('11:45', '12:25', 'education-work', 'Bildung & Arbeit', ['coesfeld', 'bernkastel-wittlich']),
    {
      ...{ day: 0, from: '12:25', to: '13:00', kind: 'stations', title: 'Fragen zu Bildung & Arbeit' },
      ...{ method: 'Brainstorming an Stationen', field: 'education-work' },
    },
    { day: 0, from: '13:00', to: '14:00', kind: 'break', title: 'Mittagspause' },
    status('14:00', '14:40', 'health-care', 'Gesundheit & Pflege', ['neustadt-waldnaab', 'loerrach']),
    {
      ...{ day: 0, from: '14:40', to: '15:10', kind: 'stations', title: 'Fragen zu Gesundheit & Pflege' },
      ...{ method: 'Brainstorming an Stationen', field: 'health-care' },
    },
    status('15:10', '15:50', 'mobility', 'Mobilität', ['potsdam-mittelmark', 'bernkastel-wittlich']),
    {
      ...{ day: 0, from: '15:50', to: '16:20', kind: 'stations', title: 'Fragen zur Mobilität' },
      ...{ method: 'Brainstorming an Stationen', field: 'mobility' },
    },
    {
      ...{
        day: 1,
        from: '09:00',
        to: '09:30',
        kind: 'input',
        title: 'Einführung in die Gruppenarbeit',
        room: 'Großer Saal',
      },
      speaks: ['it-prozessbegleitung'],
    },
    group(
      'Organisationsentwicklung',
      'Raum 1',
      'Ausgangslagen, Hürden und Chancen: Wo sitzt Digitales im Haus, und wer entscheidet?',
    ),
    group(
      'Kompetenzaufbau',
      'Raum 2',
      'Ausgangslagen, Hürden und Chancen: Was müssen Menschen können, und wie lernen sie es?',
    ),
    group(
      'Digitalisierungsstrategie',
      'Raum 3',
      'Ausgangslagen, Hürden und Chancen: Wie wird aus vielen Vorhaben ein Plan?',
    ),
    group(
      'Bürgerbeteiligung',
      'Raum 4',
      'Ausgangslagen, Hürden und Chancen: Wie erreichen wir alle, nicht nur die üblichen?',
    ),
    {
      ...{
        day: 1,
        from: '11:30',
        to: '12:00',
        kind: 'closing',
        title: 'Abschluss',
        room: 'Großer Saal',
        method: 'Blitzlicht',
      },
      lead: 'Das nächste Treffen ist im September im Landkreis Neustadt a.d. Waldnaab.',
    },
    {
      ...{ day: 1, from: '13:30', to: '15:30', kind: 'excursion', title: 'Exkursion zum Medienzentrum Greifswald' },
      place: 'Medienzentrum Greifswald',
      field: 'education-work',
      lead: 'An verschiedenen Stationen stellten Initiativen und Projekte die digitale Bildung vor. Welche es waren, nennt der Bericht nicht; die Stationen hier sind erfunden.',
      stations: [
        {
          name: 'Trickfilm-Werkstatt (erfunden)',
          organisation: 'Medienzentrum',
          contact: 'Leitung des Medienzentrums, medienzentrum@example.org',
          about: 'Schulklassen drehen an einem Vormittag einen Trickfilm und lernen nebenbei, wem Bilder gehören.',
          copyable: 'Der Ablauf eines Vormittags auf zwei Seiten und die Liste der Geräte, die in einen Koffer passen.',
        },
        {
          name: 'Sprechstunde am Telefon (erfunden)',
          organisation: 'Ehrenamtliche Medienpaten',
          contact: 'Koordination der Medienpaten, medienpaten@example.org',
          about: 'Jugendliche erklären Älteren ihr Smartphone, jeden Mittwoch, ohne Anmeldung.',
          copyable: 'Die Vereinbarung mit den Schulen: Wer mitmacht, bekommt es im Zeugnis bestätigt.',
        },
      ],
    },
  ],
  prepared: [
    {
      who: 'vorpommern-greifswald',
      highlight: 'Kitas, Vereine und Kultureinrichtungen saßen zum ersten Mal an einem Tisch.',
      standing: 'Die Bedarfe sind aufgenommen. Der Dienst ist im Konzept. Erste Anbieter haben zugesagt.',
      question: 'Wie halten wir Angebote aktuell, wenn niemand Zeit dafür hat?',
      need: 'Beispiele, wie andere ihre Anbieter erinnern.',
    },
    {
      who: 'uelzen',
      highlight: 'Vier Werkstätten haben gezeigt, wobei Menschen im Alltag Hilfe brauchen.',
      standing: 'Gemeinsam mit Vorpommern-Greifswald entsteht ein Dienst für Wissen und Hilfe.',
      question: 'Wie gewinnen wir Helferinnen und Helfer, die geprüft sind, ohne sie abzuschrecken?',
      offer: 'Der Ablauf unserer Werkstätten.',
    },
    {
      who: 'loerrach',
      highlight: 'Über zwanzig Gespräche mit Ärztinnen, Trägern und Betroffenen.',
      standing: 'Ein gemeinsames Konzept mit Neustadt a.d. Waldnaab entsteht.',
      question: 'Wie erreichen wir Hausarztpraxen, die kaum Zeit für ein Gespräch haben?',
    },
  ],
}

const past = (
  number: number,
  title: string,
  host: string,
  [first, days]: readonly [string, number],
  place: DemoMeeting['place'],
  lead: string,
  from: readonly Source[],
  items: readonly DemoItem[],
): DemoMeeting => ({
  ...{ form: 'meeting', number, title, lead, host, audience: 'all', first, days, place, sources: from, items },
  ...{ body: approximate, at: '10:00', until: '16:00' },
})

/** All seven meetings of the programme as public sources tell of them, the camp, and an invented one to come. */
export const meetings: readonly DemoMeeting[] = [
  past(
    1,
    '1. Vernetzungstreffen in Wittlich',
    'bernkastel-wittlich',
    ['2021-10-04', 3],
    { name: 'Wittlich', lon: 6.893, lat: 49.986, municipality: '07231134' },
    'Die sieben Landkreise berichten aus der ersten Phase und sprechen über Strategie, Beteiligung und Kommunikation.',
    [sources.meeting1],
    [
      { day: 0, from: '18:00', to: '21:00', kind: 'evening', title: 'Abendessen zum Kennenlernen' },
      {
        day: 1,
        from: '10:00',
        to: '12:30',
        kind: 'status',
        title: 'Erkenntnisse und Herausforderungen der ersten Phase',
        reports: [
          'bernkastel-wittlich',
          'coesfeld',
          'loerrach',
          'neustadt-waldnaab',
          'potsdam-mittelmark',
          'uelzen',
          'vorpommern-greifswald',
        ],
      },
      { day: 1, from: '13:30', to: '14:00', kind: 'other', title: 'Blitzlicht aller', method: 'Blitzlicht' },
      { day: 1, from: '14:00', to: '16:00', kind: 'input', title: 'Strategie: kurze Impulse und Fragen' },
      {
        day: 2,
        from: '10:00',
        to: '12:00',
        kind: 'input',
        title: 'Beteiligung und Kommunikation: kurze Impulse und Fragen',
      },
      { day: 2, from: '12:00', to: '12:30', kind: 'other', title: 'Film „Digitales Ökosystem“' },
    ],
  ),
  second,
  past(
    3,
    '3. Vernetzungstreffen in Weiherhammer',
    'neustadt-waldnaab',
    ['2022-09-28', 2],
    { name: 'Future Lab, Weiherhammer', lon: 12.063, lat: 49.635, municipality: '09374166' },
    'Erstmals mit den dreizehn weiteren Landkreisen: offene Thementische, World Cafés, Exkursionen.',
    [sources.reportMeeting, sources.meeting3],
    [
      {
        day: 0,
        from: '10:00',
        to: '12:30',
        kind: 'open-space',
        title: 'Thementische der vier Handlungsfelder',
        method: 'Open Space',
      },
      {
        day: 0,
        from: '14:00',
        to: '16:00',
        kind: 'cafe',
        title: 'Organisationsentwicklung und Stakeholdermanagement',
        method: 'World Café',
      },
      {
        day: 1,
        from: '10:00',
        to: '12:00',
        kind: 'cafe',
        title: 'Digitalstrategie und Datenmanagement',
        method: 'World Café',
      },
      { day: 1, from: '13:00', to: '16:00', kind: 'excursion', title: 'Exkursionen' },
    ],
  ),
  past(
    4,
    '4. Vernetzungstreffen im Kreis Coesfeld',
    'coesfeld',
    ['2023-03-29', 2],
    { name: 'Kreis Coesfeld', municipality: '05558012' },
    'Dienste in kleinen Gruppen ausprobieren, danach Erfolgsfaktoren, Risiken und offene Fragen sammeln.',
    [sources.meeting4],
    [
      {
        day: 0,
        from: '10:00',
        to: '12:30',
        kind: 'try-out',
        title: 'Dienste ausprobieren, mit Spielfiguren',
        method: 'Ausprobieren',
      },
      {
        day: 0,
        from: '13:30',
        to: '15:00',
        kind: 'stations',
        title: 'Erfolgsfaktoren, Risiken, offene Fragen',
        method: 'Brainstorming an Stationen',
      },
      { day: 0, from: '15:00', to: '16:00', kind: 'input', title: 'Plattform und Marktplatz' },
      {
        day: 1,
        from: '10:00',
        to: '11:00',
        kind: 'other',
        title: 'Fragen zu einer Umfrage unter Bürgerinnen und Bürgern',
      },
      {
        day: 1,
        from: '12:00',
        to: '16:00',
        kind: 'excursion',
        title: 'Bürgerlabor Mobiles Münsterland und DigitalCampus Nordkirchen',
      },
    ],
  ),
  past(
    5,
    '5. Vernetzungstreffen in Uelzen',
    'uelzen',
    ['2023-09-20', 2],
    { name: 'Uelzen', municipality: '03360025' },
    'Jeder Landkreis zeigt auf einer Folie seinen Höhepunkt; Dienste zum Ausprobieren wie in einem Laden.',
    [sources.meeting5],
    [
      { day: 0, from: '10:00', to: '11:00', kind: 'other', title: 'Galerie der Höhepunkte' },
      {
        day: 0,
        from: '11:00',
        to: '13:00',
        kind: 'groups',
        title: 'Arbeitsschritte, Herausforderungen, Erfolgsfaktoren',
      },
      {
        day: 0,
        from: '14:00',
        to: '16:00',
        kind: 'pitches',
        title: 'Kurzvorstellungen der Dienste',
        method: 'Kurzvorstellung mit Rückmeldung',
      },
      {
        day: 1,
        from: '10:00',
        to: '12:00',
        kind: 'try-out',
        title: 'Fünf Dienste ausprobieren',
        method: 'Ausprobieren',
      },
      { day: 1, from: '13:00', to: '16:00', kind: 'excursion', title: 'Exkursion' },
    ],
  ),
  past(
    6,
    '6. Vernetzungstreffen in Lörrach',
    'loerrach',
    ['2024-03-20', 2],
    { name: 'Lörrach', municipality: '08336050' },
    'Was bleibt, wenn die Förderung endet? Planspiel, World Café und ein Besuch im Coworking.',
    [sources.meeting6],
    [
      { day: 0, from: '10:00', to: '12:00', kind: 'other', title: 'Gespräche mit den lokalen Projekten' },
      {
        day: 0,
        from: '13:00',
        to: '16:00',
        kind: 'simulation',
        title: 'Vom Konzept bis zum Betrieb',
        method: 'Planspiel',
      },
      {
        day: 1,
        from: '10:00',
        to: '12:30',
        kind: 'cafe',
        title: 'Das Ökosystem: beschreiben, zeichnen, weiterdenken',
        method: 'World Café',
      },
      {
        day: 1,
        from: '13:30',
        to: '16:00',
        kind: 'excursion',
        title: 'K5 Coworking Schliengen und „Region der Lebensretter“',
      },
    ],
  ),
  past(
    7,
    '7. Vernetzungstreffen am Seddiner See',
    'potsdam-mittelmark',
    ['2024-09-25', 2],
    { name: 'Seddiner See', municipality: '12069596' },
    'Rund 80 Menschen zeigen auf einer Messe, was gelungen ist und was sie anders machen würden.',
    [sources.meeting7],
    [
      { day: 0, from: '10:00', to: '12:30', kind: 'try-out', title: 'Projektmesse' },
      { day: 0, from: '11:00', to: '12:30', kind: 'other', title: 'Offene Sprechstunde' },
      { day: 0, from: '13:30', to: '14:15', kind: 'input', title: 'Bündnisse' },
      {
        day: 0,
        from: '14:30',
        to: '16:00',
        kind: 'topics',
        title: 'Sechs Themengruppen',
        method: 'Themengruppe nach einem Impuls',
      },
      { day: 1, from: '10:00', to: '12:00', kind: 'input', title: 'Stand des Marktplatzes, Studie zu CONSUL' },
    ],
  ),
  {
    form: 'barcamp',
    number: 1,
    title: 'KommunalCamp Rheinland-Pfalz in Mainz',
    lead: 'Barcamp der Kommunen: Wer ein Thema hat, stellt es vor; das Programm entsteht am Morgen.',
    body: '130 Menschen aus mehr als 80 Kommunen kamen zusammen, über 25 Runden standen am Ende im Plan. In einer davon fragten Mayen-Koblenz, der Landkreis Kusel und die Stadt Kaiserslautern: Wie wird man eine smarte Stadt oder ein smarter Landkreis?',
    host: null,
    audience: 'all',
    first: '2022-05-05',
    days: 1,
    at: '09:00',
    until: '17:00',
    place: { name: 'Gutenberg Digital Hub, Mainz', lon: 8.262, lat: 50.006 },
    report: `Wie wird die digitale Transformation so gestaltet, dass Bürgerinnen und Bürger besser leben und Verwaltungen besser arbeiten? Welche Methoden stärken eine Kultur, in der Neues möglich ist? Um solche Fragen ging es in offenen Runden.

Gemeinsam mit dem Landkreis Kusel und der Stadt Kaiserslautern, ebenfalls geförderte Modellprojekte, leitete Mayen-Koblenz die Runde **Wie wird man eine smarte Stadt oder ein smarter Landkreis?** Gefragt wurde, wie man vorgeht, welche Themen im Zentrum stehen, wie eine Strategie über alle Fachbereiche zu schaffen ist und welche Stolpersteine und Booster unterwegs liegen. Auch nicht geförderte Kommunen und weitere Beteiligte brachten ihre Erfahrungen ein.`,
    sources: [sources.reportCamp, sources.camp],
    items: [],
  },
  {
    form: 'barcamp',
    number: null,
    title: 'KommunalCamp im Frühling (erfunden)',
    lead: 'Ein Tag ohne festes Programm: Sie bringen die Themen mit.',
    body: 'Dieses Barcamp ist erfunden: Schlagen Sie eine Session vor, merken Sie sich, was Sie interessiert. Am Morgen stellen alle ihre Themen vor, dann entsteht das Raster.',
    host: 'uelzen',
    audience: 'all',
    first: { inDays: 52 },
    days: 1,
    at: '09:00',
    until: '17:00',
    place: { name: 'Aula einer Schule (erfunden), Uelzen', lon: 10.5646, lat: 52.9655, municipality: '03360025' },
    registered: 40,
    capacity: 120,
    sources: [],
    items: [],
  },
  {
    form: 'meeting',
    number: 8,
    title: '8. Vernetzungstreffen in Mayen (erfunden)',
    lead: 'Zwei Tage: Berichte der Tandems, Fragen an alle, Gruppenarbeit und ein Dorf, das sich selbst hilft.',
    body: 'Dieses Treffen ist erfunden: Daran sehen Sie, wie ein Treffen vorbereitet wird. Bringen Sie Ihren Höhepunkt und Ihre Frage mit; beides schreiben Sie vorher auf.',
    host: 'mayen-koblenz',
    audience: 'members',
    first: { inDays: 24 },
    days: 2,
    at: '10:00',
    until: '15:00',
    place: { name: 'Kulturhaus (erfunden), Mayen', lon: 7.2229, lat: 50.3279, municipality: '07137068' },
    materials: [
      {
        title: 'Anfahrt und Unterkünfte (erfunden)',
        holder: 'Landkreis Mayen-Koblenz',
        web: 'https://example.org/anfahrt.pdf',
      },
      {
        ...{ item: 'Wo wir im Ehrenamt stehen', title: 'Folien: Wo wir im Ehrenamt stehen (erfunden)' },
        ...{ holder: 'Landkreis Uelzen', web: 'https://example.org/ehrenamt.pdf' },
      },
    ],
    registered: 31,
    capacity: 60,
    next: { host: 'coesfeld', words: 'Im Frühjahr darauf.' },
    sources: [],
    rooms: [
      { name: 'Saal', seats: 80, note: 'Erdgeschoss, stufenlos' },
      { name: 'Bibliothek', seats: 18, note: '1. Stock, Aufzug' },
      { name: 'Werkstatt', seats: 14, note: 'im Hof' },
    ],
    items: [
      {
        day: 0,
        from: '10:00',
        to: '10:30',
        kind: 'welcome',
        title: 'Ankommen und Begrüßung',
        room: 'Saal',
        speaks: ['mayen-koblenz'],
      },
      {
        day: 0,
        from: '10:30',
        to: '11:15',
        kind: 'status',
        title: 'Wo wir im Ehrenamt stehen',
        room: 'Saal',
        field: 'community-volunteering',
        reports: ['uelzen', 'vorpommern-greifswald'],
        method: 'Statusbericht im Tandem',
      },
      {
        day: 0,
        from: '10:30',
        to: '11:15',
        kind: 'status',
        title: 'Wo wir in der Mobilität stehen',
        room: 'Bibliothek',
        field: 'mobility',
        reports: ['potsdam-mittelmark', 'bernkastel-wittlich'],
        method: 'Statusbericht im Tandem',
      },
      {
        day: 0,
        from: '11:30',
        to: '12:30',
        kind: 'stations',
        title: 'Unsere Fragen an alle',
        room: 'Saal',
        method: 'Brainstorming an Stationen',
      },
      { day: 0, from: '12:30', to: '13:30', kind: 'break', title: 'Mittagessen' },
      {
        day: 0,
        from: '13:30',
        to: '15:00',
        kind: 'groups',
        title: 'Gruppenarbeit: Organisation',
        room: 'Bibliothek',
        method: 'Themengruppe nach einem Impuls',
        moderates: ['it-prozessbegleitung'],
      },
      {
        day: 0,
        from: '13:30',
        to: '15:00',
        kind: 'groups',
        title: 'Gruppenarbeit: Beteiligung',
        room: 'Werkstatt',
        method: 'Themengruppe nach einem Impuls',
        moderates: ['it-prozessbegleitung'],
      },
      { day: 0, from: '19:00', to: '22:00', kind: 'evening', title: 'Abend in der Altstadt', place: 'Marktplatz' },
      {
        day: 1,
        from: '09:00',
        to: '10:00',
        kind: 'pitches',
        title: 'Drei Ideen in drei Minuten',
        room: 'Saal',
        method: 'Kurzvorstellung mit Rückmeldung',
      },
      {
        day: 1,
        from: '10:15',
        to: '12:30',
        kind: 'excursion',
        title: 'Ein Dorf hilft sich selbst',
        place: 'Treffpunkt am Bus',
      },
      {
        day: 1,
        from: '13:30',
        to: '14:30',
        kind: 'closing',
        title: 'Was nehmen wir mit, wo sehen wir uns wieder?',
        room: 'Saal',
        method: 'Blitzlicht',
      },
    ],
    prepared: [
      {
        who: 'uelzen',
        highlight: 'Zwölf neue Digitallotsen haben ihre erste Sprechstunde gehalten.',
        standing: 'Der Dienst läuft. Die Filter werden genutzt. Es fehlen Angebote im Süden des Landkreises.',
        question: 'Wie bleiben Ehrenamtliche dabei, wenn die erste Begeisterung vorbei ist?',
        need: 'Ein Landkreis, der Stunden bestätigt und Zeugnisse ausstellt.',
        offer: 'Unser Lehrplan für Digitallotsen, vier Abende.',
      },
      {
        who: 'gemeindeverband-sonnental',
        highlight: 'Drei Dörfer haben ohne Förderung eine gemeinsame Mitfahrbank aufgestellt.',
        standing: 'Wir sind vier Leute und haben kein eigenes Budget.',
        question: 'Womit fängt man an, wenn man kein Geld hat?',
      },
    ],
  },
]
