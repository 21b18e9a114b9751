import type { DemoDialogue, DemoIdea, Words } from '../types.ts'
import { meetingsOf2022 } from './myk10-meetings.ts'

const noWords: Words = { de: '' }

const published = 'veröffentlichte Siegerideen des Wettbewerbs'
const workshop = 'Eine der drei Siegerideen. Zu ihr fand eine Bürgerwerkstatt statt, aus der ein Steckbrief wurde.'

/** What is public of the winners; who handed them in is not. */
const winners: readonly DemoIdea[] = [
  {
    title: 'Räume digital buchen',
    body: 'Eine der drei Siegerideen des Wettbewerbs.',
    answer: { status: 'taken', reason: `${workshop} Später entstand daraus der Dienst *LandRäume*.` },
  },
  {
    title: 'Die digitale Mitfahrerbank',
    body: 'Eine der drei Siegerideen des Wettbewerbs.',
    field: 'mobility',
    answer: { status: 'taken', reason: workshop },
  },
  {
    title: 'Ein digital erlebbarer Landkreis',
    body: 'Eine der drei Siegerideen des Wettbewerbs.',
    answer: { status: 'taken', reason: workshop },
  },
].map((idea): DemoIdea => ({ ...idea, channel: 'online', source: published, daysAgo: 0, winner: true }) as DemoIdea)

/**
 * How the strategy of "Smarte Region MYK10" came about, as far as it is public: formats, days and numbers from the project's own site, the
 * district's press releases and the local press. What nobody published stays empty.
 */
export const myk10: DemoDialogue = {
  slug: 'wie-wird-unsere-region-smart',
  where: 'mayen-koblenz',
  basis: 'public',
  title: { de: 'Wie machen wir unsere Region smart?', en: 'How do we make our region smart?' },
  lead: {
    de: 'Von der ersten Idee bis zum Beschluss: wie die Menschen im Landkreis an der Strategie „Smarte Region MYK10“ mitgewirkt haben.',
    en: 'From the first idea to the decision: how people in the district helped to shape the strategy “Smarte Region MYK10”.',
    leicht:
      'Menschen im Landkreis haben bei einem Plan mitgeholfen.\nDer Plan heißt: Smarte Region M-Y-K 10.\nHier steht, wie das war.',
  },
  decides: {
    de: 'Welche Lösungen in die Strategie kommen. Nur wofür die Strategie ein Feld nennt, kann gefördert werden.',
    en: 'Which solutions become part of the strategy. Only what the strategy names can be funded.',
  },
  limits: {
    de: 'Die Höhe der Förderung und ihre Regeln: Der Bund trägt 65 von 100 Euro und gibt vor, wofür.',
    en: 'The amount of the grant and its rules: the federal government pays 65 of 100 euros and says what for.',
  },
  decidedBy: 'Der Kreistag Mayen-Koblenz',
  decidedWhen: 'am 27. März 2023',
  body: {
    de: `Der Landkreis und seine zehn Städte und Verbandsgemeinden haben gemeinsam eine Strategie geschrieben. Nach jeder Runde wurde veröffentlicht, was gesagt worden war und wohin es fließt.

Diese Seite erzählt einen abgeschlossenen Dialog nach, mit dem, was öffentlich bekannt ist. Wo keine Zahl steht, wurde keine veröffentlicht.

Quellen: myk10.de; Pressemitteilungen des Landkreises; Berichte der örtlichen Presse.`,
    en: `The district and its ten towns and municipal associations wrote a strategy together. After each round it was published what had been said and where it flows.

This page retells a completed dialogue, with what is publicly known. Where there is no number, none was published.

Sources: myk10.de; the district’s press releases; reports of the local press.`,
  },
  outcome: {
    de: `Der Kreistag hat die Strategie am 27. März 2023 beschlossen. Aus **26 Lösungen** wurden **13 integrierte Lösungen** in drei Zielbildern: *MYK verändert sich*, *In MYK gut von A nach B kommen*, *MYK vernetzt Menschen*.

Eine der Siegerideen war, Räume digital zu buchen. Daraus wurde der Dienst *LandRäume*.`,
    en: `The district council adopted the strategy on 27 March 2023. **26 solutions** became **13 integrated solutions** in three visions: *MYK changes*, *Getting around well in MYK*, *MYK connects people*.

One of the winning ideas was to book rooms online. It became the service *LandRäume*.`,
  },
  phases: [
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Auftaktforum', en: 'Opening forum' },
      intro: {
        de: 'Öffentlicher Beginn im Internet, mit Fragen im Chat.',
        en: 'Public beginning on the internet, with questions in the chat.',
      },
      outcome: { de: 'Etwa **150** Menschen sahen zu.', en: 'About **150** people watched.' },
      days: { from: '2021-09-23', to: '2021-09-23' },
    },
    {
      method: 'ideas',
      who: 'guest',
      title: { de: 'Ideenwettbewerb', en: 'Idea contest' },
      intro: {
        de: 'Menschen aus dem Landkreis reichten Ideen ein. Die Kriterien standen vorher fest.',
        en: 'People from the district handed in ideas. The criteria were published before.',
      },
      outcome: {
        de: 'Etwa **70 Ideen**, drei Sieger. Veröffentlicht wurden nur die drei Siegerideen; sie stehen unten.',
        en: 'About **70 ideas**, three winners. Only the three winning ideas were published; they stand below.',
      },
      days: { from: '2021-10-07', to: '2021-11-07' },
      criteria: [
        'verbessert den Alltag',
        'ist neu',
        'lässt sich im kommenden Jahr machen',
        'bringt der Region etwas',
        'passt auch für andere Orte',
        'wer sie einreicht, hilft bei der Umsetzung mit',
      ],
      ideas: winners,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Drei Bürgerwerkstätten', en: 'Three workshops' },
      intro: {
        de: 'Zu jeder Siegeridee eine Werkstatt von zwei Stunden: Wie ist es heute, was wird gebraucht, was zuerst?',
        en: 'A workshop of two hours for each winning idea: how is it today, what is needed, what first?',
      },
      outcome: {
        de: 'Aus jeder Werkstatt wurde ein Steckbrief. Wie viele Menschen kamen, wurde nicht veröffentlicht.',
        en: 'Each workshop became a fact sheet. How many people came was not published.',
      },
      days: null,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: '1. Zukunftsdialog: Was brauchen wir?', en: '1st future dialogue: what do we need?' },
      intro: {
        de: 'Gesprächsräume und eine Umfrage im Internet, Stände unterwegs und ein Papierbogen, der in jedem Rathaus abgegeben werden konnte.',
        en: 'Rooms for discussion and a survey on the internet, stands on tour, and a paper form that could be returned in every town hall.',
      },
      outcome: {
        de: 'Mehr als **600 Antworten** auf allen Wegen, davon mehr als 300 in der Online-Umfrage und etwa 100 Beiträge in den Gesprächsräumen.',
        en: 'More than **600 answers** on all channels, of which more than 300 in the online survey and about 100 posts in the rooms.',
      },
      days: { from: '2021-12-17', to: '2022-02-10' },
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: '2. Zukunftsdialog: Wohin wollen wir?', en: '2nd future dialogue: where do we want to go?' },
      intro: {
        de: 'Thesen zur Zukunft wurden besprochen und in einer Umfrage bewertet.',
        en: 'Theses about the future were discussed and rated in a survey.',
      },
      outcome: {
        de: 'Zum Auftakt kamen mehr als **70** Menschen. Wie viele die Thesen bewerteten, wurde nicht veröffentlicht.',
        en: 'More than **70** people came to the kick-off. How many rated the theses was not published.',
      },
      days: { from: '2022-03-29', to: '2022-04-30' },
    },
    {
      method: 'evening',
      who: 'guest',
      title: { de: 'Vier Kommunaldialoge', en: 'Four local dialogues' },
      intro: {
        de: 'Am Tag ein Stand auf dem Platz, am Abend ein Gespräch: An „Zielbildinseln“ wurden drei Entwürfe verbessert und am Ende bewertet.',
        en: 'A stand in the square by day, a talk in the evening: at “islands” three drafts were improved and rated at the end.',
      },
      outcome: {
        de: 'In Mendig kamen etwa **30** Menschen. Für die anderen Orte wurde keine Zahl veröffentlicht.',
        en: 'About **30** people came in Mendig. No number was published for the other places.',
      },
      days: { from: '2022-05-01', to: '2022-06-30' },
      meetings: meetingsOf2022,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Zukunftsforum', en: 'Forum' },
      intro: {
        de: 'Der erste öffentliche Entwurf in der Sayner Hütte. Vier Fragen zu jeder Lösung: Was begeistert mich? Woran merken wir den Erfolg? Wo sind Stolpersteine? Wer ist wichtig?',
        en: 'The first public draft, in the Sayner Hütte. Four questions for each solution: what excites me, how do we notice success, where are stumbling blocks, who is important?',
      },
      outcome: {
        de: 'Etwa **200** Menschen besprachen und ordneten **26 Lösungen**.',
        en: 'About **200** people discussed and ranked **26 solutions**.',
      },
      days: { from: '2022-09-13', to: '2022-09-13' },
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: '3. Zukunftsdialog: Welche Lösungen?', en: '3rd future dialogue: which solutions?' },
      intro: {
        de: 'Die 26 Lösungen wurden im Internet und auf einer Tour besprochen und bewertet.',
        en: 'The 26 solutions were discussed and rated on the internet and on a tour.',
      },
      outcome: {
        de: 'Die Auswertung mit der Rangfolge wurde veröffentlicht. Wie viele Menschen abstimmten, ist uns nicht bekannt.',
        en: 'The evaluation with the ranking was published. How many people voted is not known to us.',
      },
      days: null,
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Beschluss des Kreistags', en: 'Decision of the district council' },
      intro: noWords,
      outcome: { de: 'Beschlossen am 27. März 2023.', en: 'Adopted on 27 March 2023.' },
      days: { from: '2023-03-27', to: '2023-03-27' },
    },
  ],
}
