import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const loerrachNews: readonly DemoNews[] = [
  {
    slug: 'plattform-seelische-gesundheit',
    where: 'loerrach',
    basis: 'public',
    day: { on: '2023-10-31' },
    pinned: true,
    field: 'health-care',
    title: {
      de: 'Hilfe finden, wenn die Seele schmerzt: Die neue Plattform ist im Netz',
      en: 'Finding help when the soul hurts: the new platform is online',
      leicht: 'Hilfe für die Seele',
    },
    lead: {
      de: 'Beratung, Behandlung, Selbsthilfe: Im Landkreis Lörrach stehen die Angebote jetzt an einer Stelle.',
      en: 'Advice, treatment, self-help: in the district of Lörrach the offers are now in one place.',
      leicht: 'Es gibt eine neue Seite im Internet.\nDort finden Sie Hilfe.',
    },
    body: {
      de: `Am Anfang standen mehr als zwanzig Gespräche: mit Betroffenen und Angehörigen, mit Praxen, Verbänden und Ehrenamtlichen. Ein Ergebnis: Auf die Hausarztpraxen kommt es besonders an. Mit ihnen sprach der Landkreis deshalb noch einmal eigens.

Gemeinsam mit Neustadt a.d. Waldnaab und dem Fraunhofer IESE entstand ein Konzept, das Einrichtungen im Herbst 2022 an einem ersten Muster prüften. Seit Oktober 2023 ist die Plattform offen.

**Im Notfall** wählen Sie bitte die 112. Die Telefonseelsorge erreichen Sie Tag und Nacht kostenlos unter 0800 1110111.`,
      en: `It began with more than twenty talks: with people affected and their families, with surgeries, associations and volunteers. One finding: family doctors matter most. The district therefore talked to them once more.

Together with Neustadt a.d. Waldnaab and Fraunhofer IESE a concept was made that institutions tested with a first sample in autumn 2022. The platform has been open since October 2023.

**In an emergency** please call 112. The telephone counselling service answers day and night, free of charge, on 0800 1110111.`,
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
    title: {
      de: 'Eine Stelle, die den Überblick behält: Digitale Daseinsvorsorge im Landratsamt',
      en: 'A unit that keeps the overview: digital public services in the district office',
    },
    lead: {
      de: 'Seit dem 1. Juli 2021 kümmert sich eine Stabsstelle um digitale Angebote für den Alltag.',
      en: 'Since 1 July 2021 a staff unit has been in charge of digital offers for everyday life.',
    },
    body: {
      de: `Zuerst spricht sie mit denen, die es angeht: mit Praxen für Medizin und Psychotherapie, mit Betroffenen und Angehörigen, mit Wohlfahrtsverbänden und Ehrenamtlichen. Aus diesen Gesprächen soll ein digitaler Dienst für seelische Gesundheit entstehen.`,
      en: `First it talks to those concerned: doctors and psychotherapists, people affected and their families, welfare associations and volunteers. From these talks a digital service for mental health is to grow.`,
    },
    sources: [sources.loeUnit],
  },
  {
    slug: 'bericht-aus-greifswald-loerrach',
    where: 'loerrach',
    basis: 'report',
    day: { on: '2022-04-05' },
    field: 'health-care',
    title: {
      de: 'Lörrach und Neustadt berichten gemeinsam: So weit ist der Dienst für Gesundheit',
      en: 'Lörrach and Neustadt report together: how far the health service is',
    },
    lead: {
      de: 'In Greifswald zeigten die Partner am Nachmittag ihren Stand und sammelten Hinweise der anderen.',
      en: 'In Greifswald the partners showed their work in the afternoon and collected hints from the others.',
    },
    body: {
      de: `Zwei Landkreise, rund 400 Kilometer auseinander und mit verschiedenen Bedürfnissen: Das war die Ausgangslage. Beim 2. Vernetzungstreffen stellten sie vor, was sie daraus machen. Im Herbst ist der Partnerlandkreis selbst Gastgeber.`,
      en: `Two districts, about 400 kilometres apart and with different needs: that was the starting point. At the second networking meeting they presented what they make of it. In autumn the partner district itself will be host.`,
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
    title: {
      de: 'Nur keine Scheu: Smartphone-Patinnen und -Paten in Schopfheim',
      en: 'Don’t be shy: smartphone helpers in Schopfheim',
    },
    lead: {
      de: 'Zwölf Ehrenamtliche beantworten geduldig jede Frage, auch zum dritten Mal.',
      en: 'Twelve volunteers answer every question patiently, even the third time.',
    },
    body: {
      de: `Der Verein „Wiesental verbindet“ hat seine Sprechstunde auf zwei Nachmittage im Monat verdoppelt. Wer nicht kommen kann, wird zu Hause besucht; das Gerät bleibt dabei immer in der eigenen Hand.`,
      en: `The club “Wiesental verbindet” has doubled its help hours to two afternoons a month. Those who cannot come are visited at home; the device always stays in their own hands.`,
    },
  },
]
