import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

/** Lörrach and Neustadt a.d. Waldnaab: the tandem for health and care. */
export const southNews: readonly DemoNews[] = [
  {
    slug: 'plattform-seelische-gesundheit',
    where: 'loerrach',
    basis: 'public',
    day: { on: '2023-10-31' },
    pinned: true,
    field: 'health-care',
    title: {
      de: 'Hilfe finden, wenn die Seele schmerzt: Die neue Plattform ist im Netz',
      leicht: 'Hilfe für die Seele',
    },
    lead: {
      de: 'Beratung, Behandlung, Selbsthilfe: Im Landkreis Lörrach stehen die Angebote jetzt an einer Stelle.',
      leicht: 'Es gibt eine neue Seite im Internet.\nDort finden Sie Hilfe.',
    },
    body: {
      de: `Am Anfang standen mehr als zwanzig Gespräche: mit Betroffenen und Angehörigen, mit Praxen, Verbänden und Ehrenamtlichen. Ein Ergebnis: Auf die Hausarztpraxen kommt es besonders an. Mit ihnen sprach der Landkreis deshalb noch einmal eigens.

Gemeinsam mit Neustadt a.d. Waldnaab und dem Fraunhofer IESE entstand ein Konzept, das Einrichtungen im Herbst 2022 an einem ersten Muster prüften. Seit Oktober 2023 ist die Plattform offen.

**Im Notfall** wählen Sie bitte die 112. Die Telefonseelsorge erreichen Sie Tag und Nacht kostenlos unter 0800 1110111.`,
      leicht: `Manchmal geht es der Seele schlecht.
Zum Beispiel: Man ist lange sehr traurig.
Dann ist Hilfe wichtig.
Auf der neuen Seite finden Sie Hilfe in Ihrer Nähe.

Ist es sehr schlimm?
Dann rufen Sie an: 112.
Sie können auch mit der Telefon-Seelsorge sprechen.
Die Nummer ist: 0800 1110111.
Der Anruf kostet nichts.`,
    },
    sources: [sources.loePlatform, sources.loeCompass, sources.loeUnit],
  },
  {
    slug: 'stabsstelle-daseinsvorsorge',
    where: 'loerrach',
    basis: 'public',
    day: { on: '2021-09-15' },
    field: null,
    title: { de: 'Eine Stelle, die den Überblick behält: Digitale Daseinsvorsorge im Landratsamt' },
    lead: { de: 'Seit dem 1. Juli 2021 kümmert sich eine Stabsstelle um digitale Angebote für den Alltag.' },
    body: {
      de: `Zuerst spricht sie mit denen, die es angeht: mit Praxen für Medizin und Psychotherapie, mit Betroffenen und Angehörigen, mit Wohlfahrtsverbänden und Ehrenamtlichen. Aus diesen Gesprächen soll ein digitaler Dienst für seelische Gesundheit entstehen.`,
    },
    sources: [sources.loeUnit],
  },
  {
    slug: 'bericht-aus-greifswald-loerrach',
    where: 'loerrach',
    basis: 'report',
    day: { on: '2022-04-05' },
    field: 'health-care',
    title: { de: 'Lörrach und Neustadt berichten gemeinsam: So weit ist der Dienst für Gesundheit' },
    lead: { de: 'In Greifswald zeigten die Partner am Nachmittag ihren Stand und sammelten Hinweise der anderen.' },
    body: {
      de: `Zwei Landkreise, rund 400 Kilometer auseinander und mit verschiedenen Bedürfnissen: Das war die Ausgangslage. Beim 2. Vernetzungstreffen stellten sie vor, was sie daraus machen. Im Herbst ist der Partnerlandkreis selbst Gastgeber.`,
    },
    sources: [sources.reportMeeting],
  },
  {
    slug: 'smartphone-paten-schopfheim',
    where: 'loerrach',
    basis: 'invented',
    day: { daysAgo: 8 },
    field: 'community-volunteering',
    municipality: '08336081',
    title: { de: 'Nur keine Scheu: Smartphone-Patinnen und -Paten in Schopfheim' },
    lead: { de: 'Zwölf Ehrenamtliche beantworten geduldig jede Frage, auch zum dritten Mal.' },
    body: {
      de: `Der Verein „Wiesental verbindet“ hat seine Sprechstunde auf zwei Nachmittage im Monat verdoppelt. Wer nicht kommen kann, wird zu Hause besucht; das Gerät bleibt dabei immer in der eigenen Hand.`,
    },
  },
  {
    slug: 'digitallotsen-im-landratsamt',
    where: 'neustadt-waldnaab',
    basis: 'public',
    day: { on: '2024-07-15' },
    pinned: true,
    field: null,
    title: { de: 'Lotsinnen und Lotsen für den Wandel: So nimmt das Landratsamt alle mit' },
    lead: { de: 'Freiwillige aus allen Ebenen hören zu, sammeln Sorgen und geben Ideen weiter.' },
    body: {
      de: `Digitallotsinnen und Digitallotsen sind Kolleginnen und Kollegen, die sich freiwillig melden. Sie müssen nicht aus der IT kommen. Sie sollen früh bemerken, wo etwas klemmt. Rund 40 Menschen aus anderen Verwaltungen ließen sich das Modell im Juni 2024 in einer Onlinerunde erklären.`,
    },
    sources: [sources.coffee1, sources.newProjects],
  },
  {
    slug: '159-projekte',
    where: 'neustadt-waldnaab',
    basis: 'public',
    day: { on: '2023-05-15' },
    field: null,
    title: { de: '159 Projekte auf einer Liste: Der Landkreis macht Bestandsaufnahme' },
    lead: { de: 'Bevor Neues beginnt, wollte der Landkreis wissen, was es schon gibt.' },
    body: {
      de: `Zuerst wurde gezählt, dann gesprochen: 94 Menschen aus verschiedenen Bereichen kamen zu einer gemeinsamen Werkstatt über die Zukunft des Landkreises. Das Datum dieser Meldung ist ungefähr; die Zahlen stammen aus dem verlinkten Bericht.`,
    },
    sources: [sources.newFuture],
  },
  {
    slug: 'gastgeber-weiherhammer',
    where: 'neustadt-waldnaab',
    basis: 'report',
    day: { on: '2022-04-06' },
    field: null,
    title: { de: 'Das nächste Treffen kommt zu uns: Neustadt a.d. Waldnaab wird Gastgeber' },
    lead: { de: 'Im September 2022 treffen sich die Landkreise des Modellvorhabens in der nördlichen Oberpfalz.' },
    body: {
      de: `Das gaben die Beteiligten zum Abschluss der beiden Tage in Greifswald bekannt. Neustadt a.d. Waldnaab arbeitet mit Lörrach im Handlungsfeld Gesundheit & Pflege zusammen.`,
    },
    sources: [sources.reportMeeting],
  },
  {
    slug: 'dorfladen-pressath-jubilaeum',
    where: 'neustadt-waldnaab',
    basis: 'invented',
    day: { daysAgo: 4 },
    field: 'community-volunteering',
    municipality: '09374149',
    title: { de: 'Brot, Briefmarken, Blutdruck: Dorfladen Pressath feiert fünften Geburtstag' },
    lead: { de: 'Einmal in der Woche misst die Gemeindeschwester zwischen den Regalen den Blutdruck.' },
    body: {
      de: `Die Genossenschaft „Unser Laden Pressath“ hat mehr Mitglieder als der Ort Straßen. Zum Geburtstag gibt es Kuchen und eine Führung durch das Lager. Neu ist der Bestellzettel zum Ausdrucken: Wer nicht online bestellt, wirft ihn einfach ein.`,
    },
  },
]
