import type { DemoDialogue, DemoVote } from '../types.ts'

const ranked = (...ranking: string[][]) => ({ kind: 'ranking', ranking }) as const

/** What comes onto the square: nobody has most first places, one option wins every comparison. */
const what: DemoVote = {
  counted: true,
  channels: { paper: 74, telephone: 6 },
  asked: {
    kind: 'ranking',
    question: { de: 'Was kommt auf den Dorfplatz?', en: 'What comes onto the village square?' },
    options: [
      {
        id: 'a',
        words: { de: 'Ein Brunnen', en: 'A fountain' },
        about: { de: 'Mit Trinkwasser, rund 38.000 Euro', en: 'With drinking water, about 38,000 euros' },
      },
      {
        id: 'b',
        words: { de: 'Eine Linde mit Rundbank', en: 'A lime tree with a bench' },
        about: { de: 'Schatten in zehn Jahren, rund 12.000 Euro', en: 'Shade in ten years, about 12,000 euros' },
      },
      {
        id: 'c',
        words: { de: 'Ein Dach für den Markt', en: 'A roof for the market' },
        about: { de: 'Auch für Konzerte, rund 40.000 Euro', en: 'For concerts too, about 40,000 euros' },
      },
      {
        id: 'd',
        words: { de: 'Es bleibt, wie es ist', en: 'It stays as it is' },
        about: { de: '', en: '' },
      },
    ],
    most: 1,
    perOption: 1,
    inAll: null,
    rule: null,
    entitled: null,
    blank: false,
  },
  ballots: [
    [96, ranked(['a'], ['b'], ['c'])],
    [41, ranked(['a'], ['c'], ['b'], ['d'])],
    [88, ranked(['c'], ['b'], ['a'])],
    [37, ranked(['c'], ['b'])],
    [58, ranked(['b'], ['a'], ['c'], ['d'])],
    [31, ranked(['b'], ['c'])],
    [24, ranked(['d'], ['b'])],
    [12, ranked(['a', 'b'], ['c'])],
    [5, { kind: 'spoilt' }],
  ],
}

/** Cars on the square: running, with a quorum. */
const cars: DemoVote = {
  counted: false,
  channels: { paper: 41 },
  asked: {
    kind: 'question',
    question: {
      de: 'Soll der Dorfplatz von Mai bis September autofrei sein?',
      en: 'Should the village square be free of cars from May to September?',
    },
    options: [],
    most: 1,
    perOption: 1,
    inAll: null,
    rule: { majority: { part: 1, whole: 2, by: 'more-than' }, turnout: { part: 25, whole: 100 }, approval: null },
    entitled: 1240,
    blank: false,
  },
  ballots: [
    [112, { kind: 'question', answer: 'yes' }],
    [77, { kind: 'question', answer: 'no' }],
    [9, { kind: 'question', answer: 'abstain' }],
  ],
}

/** An invented village votes twice: once it is over and can be counted again, once it is running. */
export const square: DemoDialogue = {
  slug: 'was-kommt-auf-den-dorfplatz',
  where: 'mayen-koblenz',
  basis: 'invented',
  title: { de: 'Was kommt auf den Dorfplatz?', en: 'What comes onto the village square?' },
  lead: {
    de: 'Ein erfundenes Dorf stimmt ab, geheim, online und auf Papier. Das Ergebnis kann jede und jeder nachzählen.',
    en: 'An invented village votes, in secret, online and on paper. Everybody can count the result again.',
  },
  decides: {
    de: 'Was aus dem Platz vor der alten Schule wird.',
    en: 'What becomes of the square in front of the old school.',
  },
  limits: {
    de: 'Mehr als 40.000 Euro hat das Dorf nicht. Die Bushaltestelle bleibt.',
    en: 'The village has no more than 40,000 euros. The bus stop stays.',
  },
  decidedBy: 'Der Ortsgemeinderat von Musterdorf',
  decidedWhen: 'in der Sitzung nach der Abstimmung',
  body: {
    de: 'Dieses Dorf gibt es nur in der Vorführung: Menschen und Stimmen sind erfunden.',
    en: 'This village exists in the demo only: people and ballots are invented.',
  },
  outcome: { de: '' },
  phases: [
    {
      method: 'vote',
      who: 'guest',
      title: { de: 'Vier Vorschläge, eine Reihenfolge', en: 'Four proposals, one ranking' },
      intro: {
        de: 'Bringen Sie die vier Vorschläge in Ihre Reihenfolge. Auf Papier geht das im Gemeindehaus.',
        en: 'Put the four proposals into your order. On paper you can do that in the community centre.',
      },
      outcome: {
        de: 'Die Linde mit der Rundbank gewinnt jeden Vergleich. Der Ortsgemeinderat berät darüber in seiner nächsten Sitzung.',
        en: 'The lime tree with the bench wins every comparison. The council discusses it in its next meeting.',
      },
      days: { inDays: -45, forDays: 21 },
      vote: what,
    },
    {
      method: 'vote',
      who: 'guest',
      title: { de: 'Im Sommer ohne Autos?', en: 'Without cars in summer?' },
      intro: {
        de: 'Die Anwohnerinnen und Anwohner behalten ihre Stellplätze. Lieferungen bleiben bis 10 Uhr möglich.',
        en: 'Residents keep their parking spaces. Deliveries stay possible until 10 o’clock.',
      },
      outcome: { de: '' },
      days: { inDays: -6, forDays: 28 },
      vote: cars,
    },
  ],
}
