import type { DemoDialogue, DemoMeeting, Words } from '../types.ts'
import { meetingsToCome } from './kommunaldialoge-meetings.ts'

const noWords: Words = { de: '' }

/** A stand in passing, some days ago: what was said there, invented. */
const stand: DemoMeeting = {
  form: 'stand',
  title: { de: 'Stand auf dem Wochenmarkt in Polch', en: 'Stand at the weekly market in Polch' },
  lead: {
    de: 'Vor den Abenden: Was soll auf die Tische? Drei Stunden zwischen Käse und Kartoffeln.',
    en: 'Before the evenings: what belongs on the tables? Three hours between cheese and potatoes.',
  },
  body: {
    de: 'Jeder Beitrag kam auf eine Karte, die Karten kamen an die Wand. Wer vorbeikam, hatte drei Klebepunkte. Der Bogen lag außerdem eine Woche im Rathaus aus.',
    en: 'Every note went onto a card, the cards onto the wall. Whoever passed by had three sticky dots. The form also lay in the town hall for a week.',
  },
  time: { inDays: -9, at: '09:00', lasts: 'PT3H' },
  place: { name: 'Marktplatz Polch', lon: 7.313, lat: 50.299, municipality: '07137089' },
  registration: 'none',
  waitingList: false,
  registered: 0,
  questions: [],
  people: { number: 45, about: true },
  notes: [
    { island: 'a-nach-b', words: 'Ein Bus nach 20 Uhr, wenigstens freitags', dots: 17 },
    { island: 'a-nach-b', words: 'Der Weg zum Bahnhof braucht Licht', dots: 9 },
    { island: 'a-nach-b', words: 'Mitfahrbänke auch auf dem Rückweg', dots: 6 },
    {
      island: 'a-nach-b',
      words: 'Wer nicht gut sieht, kann den Fahrplan an der Haltestelle nicht lesen',
      dots: 0,
      channel: 'telephone',
      source: 'Anruf beim Bürgertelefon',
    },
    { island: 'menschen', words: 'Ein Raum, in dem man sitzen kann, ohne etwas zu kaufen', dots: 14 },
    { island: 'menschen', words: 'Vereine sollen sich Räume teilen, statt neue zu bauen', dots: 8 },
    {
      island: 'menschen',
      words: 'Einmal im Monat Mittagessen für alle im Bürgerhaus',
      dots: 5,
      channel: 'paper',
      source: 'Papierbögen Rathaus Polch',
    },
    { island: 'veraendert', words: 'Bäume auf den Marktplatz, im Sommer steht hier niemand mehr', dots: 12 },
    { island: 'veraendert', words: 'Leere Läden für ein halbes Jahr günstig abgeben', dots: 11 },
    {
      island: 'veraendert',
      words: 'Sagen, was aus den Ideen von 2022 geworden ist',
      dots: 4,
      channel: 'paper',
      source: 'Papierbögen Rathaus Polch',
    },
  ],
  ratings: { 'a-nach-b': [1, 2, 6, 11, 14], menschen: [0, 1, 4, 15, 12], veraendert: [3, 4, 9, 10, 5] },
}

/** An invented dialogue that is going on: stands and evenings in several places, one of them still without a day. */
export const kommunaldialoge: DemoDialogue = {
  slug: 'kommunaldialoge-2026-27',
  where: 'mayen-koblenz',
  basis: 'invented',
  title: { de: 'Kommunaldialoge 2026/27', en: 'Local dialogues 2026/27' },
  lead: {
    de: 'Wie sieht Ihr Ort morgen aus? In vier Orten sprechen wir darüber, an Tischen und am Stand.',
    en: 'What does your town look like tomorrow? We talk about it in four places, at tables and at stands.',
    leicht: 'Wie soll Ihr Ort in Zukunft sein?\nDarüber sprechen wir mit Ihnen.\nEs gibt vier Treffen.',
  },
  decides: {
    de: 'Welche drei Vorhaben der Landkreis als Nächstes beginnt.',
    en: 'Which three projects the district begins next.',
  },
  limits: {
    de: 'Die drei Zielbilder der Strategie stehen fest, und das Geld reicht für drei Vorhaben.',
    en: 'The three visions of the strategy are settled, and the money is enough for three projects.',
  },
  decidedBy: 'Der Kreistag Mayen-Koblenz',
  decidedWhen: 'in der ersten Sitzung nach dem letzten Kommunaldialog',
  body: {
    de: `Jeder Kommunaldialog hat zwei Teile: tagsüber einen Stand, an dem Sie im Vorbeigehen Ihre Meinung sagen können, und abends ein Gespräch an Tischen.

Sie können nicht kommen? Rufen Sie an oder füllen Sie den Papierbogen aus, der in jedem Rathaus liegt. Jeder Beitrag zählt gleich.

Dieser Dialog ist erfunden, damit Sie sehen, wie es geht.`,
    en: `Each local dialogue has two parts: a stand by day where you can give your opinion in passing, and talks at tables in the evening.

You cannot come? Call us or fill in the paper form that lies in every town hall. Every contribution counts the same.

This dialogue is invented, so that you can see how it works.`,
  },
  outcome: noWords,
  phases: [
    {
      method: 'evening',
      who: 'guest',
      title: { de: 'Kommunaldialoge vor Ort', en: 'Local dialogues on site' },
      intro: {
        de: 'Kommen Sie dazu, am Stand oder am Abend. An drei Inseln sprechen wir über die Zielbilder; alles wird festgehalten und steht danach hier.',
        en: 'Join us at the stand or in the evening. At three islands we talk about the visions; everything is written down and then appears here.',
      },
      outcome: noWords,
      days: { inDays: -20, forDays: 160 },
      islands: [
        {
          key: 'a-nach-b',
          title: { de: 'Gut von A nach B kommen', en: 'Getting around well' },
          body: {
            de: 'Wie kommen Sie zur Arbeit, zum Arzt, zu Freunden? Was fehlt auf dem Weg?',
            en: 'How do you get to work, to the doctor, to friends? What is missing on the way?',
          },
        },
        {
          key: 'menschen',
          title: { de: 'Was Menschen verbindet', en: 'What connects people' },
          body: {
            de: 'Wo treffen Sie andere? Was brauchen Vereine und Nachbarschaften?',
            en: 'Where do you meet others? What do clubs and neighbourhoods need?',
          },
        },
        {
          key: 'veraendert',
          title: { de: 'Ein Kreis, der sich verändert', en: 'A district that changes' },
          body: {
            de: 'Hitze, leere Läden, neue Arbeit: Was soll zuerst angegangen werden?',
            en: 'Heat, empty shops, new kinds of work: what should be tackled first?',
          },
        },
      ],
      meetings: [stand, ...meetingsToCome],
    },
    {
      method: 'reading',
      who: 'guest',
      title: { de: 'Auswertung und Entscheidung', en: 'Evaluation and decision' },
      intro: {
        de: 'Wir werten alle Beiträge aus, gleich, auf welchem Weg sie kamen. Dann entscheidet der Kreistag.',
        en: 'We evaluate all contributions, whichever way they came. Then the district council decides.',
      },
      outcome: noWords,
      days: null,
    },
  ],
}
