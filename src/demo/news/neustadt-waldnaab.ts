import { sources } from '../sources.ts'
import type { DemoNews } from '../types.ts'

export const neustadtNews: readonly DemoNews[] = [
  {
    slug: 'digitallotsen-im-landratsamt',
    where: 'neustadt-waldnaab',
    basis: 'public',
    day: { on: '2024-07-15' },
    pinned: true,
    field: null,
    title: {
      de: 'Lotsinnen und Lotsen für den Wandel: So nimmt das Landratsamt alle mit',
      en: 'Guides for change: how the district office takes everybody along',
    },
    lead: {
      de: 'Freiwillige aus allen Ebenen hören zu, sammeln Sorgen und geben Ideen weiter.',
      en: 'Volunteers from all levels listen, collect worries and pass ideas on.',
    },
    body: {
      de: `Digitallotsinnen und Digitallotsen sind Kolleginnen und Kollegen, die sich freiwillig melden. Sie müssen nicht aus der IT kommen. Sie sollen früh bemerken, wo etwas klemmt. Rund 40 Menschen aus anderen Verwaltungen ließen sich das Modell im Juni 2024 in einer Onlinerunde erklären.`,
      en: `Digital guides are colleagues who volunteer. They need not work in IT. They should notice early where something gets stuck. In June 2024 about 40 people from other administrations had the model explained in an online round.`,
    },
    sources: [sources.coffee1, sources.newProjects],
  },
  {
    slug: '159-projekte',
    where: 'neustadt-waldnaab',
    basis: 'public',
    day: { on: '2023-05-15' },
    field: null,
    title: {
      de: '159 Projekte auf einer Liste: Der Landkreis macht Bestandsaufnahme',
      en: '159 projects on one list: the district takes stock',
    },
    lead: {
      de: 'Bevor Neues beginnt, wollte der Landkreis wissen, was es schon gibt.',
      en: 'Before anything new begins the district wanted to know what there is.',
    },
    body: {
      de: `Zuerst wurde gezählt, dann gesprochen: 94 Menschen aus verschiedenen Bereichen kamen zu einer gemeinsamen Werkstatt über die Zukunft des Landkreises. Das Datum dieser Meldung ist ungefähr; die Zahlen stammen aus dem verlinkten Bericht.`,
      en: `First came the counting, then the talking: 94 people from different sectors met for a common workshop on the future of the district. The date of this item is approximate; the figures come from the linked report.`,
    },
    sources: [sources.newFuture],
  },
  {
    slug: 'gastgeber-weiherhammer',
    where: 'neustadt-waldnaab',
    basis: 'report',
    day: { on: '2022-04-06' },
    field: null,
    title: {
      de: 'Das nächste Treffen kommt zu uns: Neustadt a.d. Waldnaab wird Gastgeber',
      en: 'The next meeting comes to us: Neustadt a.d. Waldnaab will be host',
    },
    lead: {
      de: 'Im September 2022 treffen sich die Landkreise des Modellvorhabens in der nördlichen Oberpfalz.',
      en: 'In September 2022 the districts of the model project will meet in the northern Upper Palatinate.',
    },
    body: {
      de: `Das gaben die Beteiligten zum Abschluss der beiden Tage in Greifswald bekannt. Neustadt a.d. Waldnaab arbeitet mit Lörrach im Handlungsfeld Gesundheit & Pflege zusammen.`,
      en: `This was announced at the end of the two days in Greifswald. Neustadt a.d. Waldnaab works with Lörrach in the field of health and care.`,
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
    title: {
      de: 'Brot, Briefmarken, Blutdruck: Dorfladen Pressath feiert fünften Geburtstag',
      en: 'Bread, stamps, blood pressure: the village shop in Pressath turns five',
    },
    lead: {
      de: 'Einmal in der Woche misst die Gemeindeschwester zwischen den Regalen den Blutdruck.',
      en: 'Once a week the community nurse measures blood pressure between the shelves.',
    },
    body: {
      de: `Die Genossenschaft „Unser Laden Pressath“ hat mehr Mitglieder als der Ort Straßen. Zum Geburtstag gibt es Kuchen und eine Führung durch das Lager. Neu ist der Bestellzettel zum Ausdrucken: Wer nicht online bestellt, wirft ihn einfach ein.`,
      en: `The cooperative “Unser Laden Pressath” has more members than the town has streets. For the birthday there is cake and a tour of the store. New is a paper order form: if you do not order online, just drop it in the box.`,
    },
  },
]
