import type { DemoDialogue, DemoVote } from '../types.ts'
import { invented } from './invented.ts'

const ranked = (...ranking: string[][]) => ({ kind: 'ranking', ranking }) as const

/** More than 3,000 rankings of four places: the one with most first places does not win. */
const where: DemoVote = {
  counted: true,
  channels: { paper: 861, telephone: 37 },
  asked: {
    kind: 'ranking',
    question: { de: 'Wohin soll das neue Hallenbad?', en: 'Where shall the new indoor pool be built?' },
    options: [
      {
        id: 'a',
        words: { de: 'Erlenrode, neben dem Bahnhof', en: 'Erlenrode, beside the station' },
        about: {
          de: 'Zug und vier Buslinien, wenig Parkplätze, 14,2 Millionen Euro',
          en: 'Train and four bus lines, few parking spaces, 14.2 million euros',
        },
      },
      {
        id: 'b',
        words: { de: 'Dreibrück, am Schulzentrum', en: 'Dreibrück, at the school centre' },
        about: {
          de: 'Zu Fuß für 1.900 Schülerinnen und Schüler, 13,1 Millionen Euro',
          en: 'Within walking distance of 1,900 pupils, 13.1 million euros',
        },
      },
      {
        id: 'c',
        words: { de: 'Weidenstedt, am alten Freibad', en: 'Weidenstedt, at the old outdoor pool' },
        about: {
          de: 'Becken und Liegewiese sind da, ein Bus je Stunde, 11,8 Millionen Euro',
          en: 'Basin and lawn are there, one bus an hour, 11.8 million euros',
        },
      },
      {
        id: 'd',
        words: { de: 'Grünhagen, im Gewerbegebiet', en: 'Grünhagen, in the business park' },
        about: {
          de: 'Abwärme der Molkerei, kein Bus am Abend, 11,2 Millionen Euro',
          en: 'Waste heat of the dairy, no bus in the evening, 11.2 million euros',
        },
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
    [612, ranked(['a'], ['b'], ['c'], ['d'])],
    [431, ranked(['a'], ['b'])],
    [118, ranked(['a'], ['c'], ['b'])],
    [486, ranked(['b'], ['a'], ['c'])],
    [297, ranked(['b'], ['c'], ['d'], ['a'])],
    [388, ranked(['c'], ['b'], ['d'])],
    [243, ranked(['c'], ['d'], ['b'], ['a'])],
    [176, ranked(['d'], ['b'], ['c'])],
    [204, ranked(['d'], ['c'], ['b'], ['a'])],
    [94, ranked(['a', 'b'], ['c'])],
    [46, ranked(['c'])],
    [17, { kind: 'spoilt' }],
  ],
}

/** A secret vote of residents; it is over and counted. */
export const pool: DemoDialogue = {
  slug: 'hallenbad',
  where: 'auenmark',
  basis: 'invented',
  title: { de: 'Wohin kommt das Hallenbad?', en: 'Where will the indoor pool be built?' },
  lead: {
    de: 'Vier Orte standen zur Wahl. Mehr als 3.000 Menschen haben sie in eine Reihenfolge gebracht, geheim, online und auf Papier.',
    en: 'There were four places to choose from. More than 3,000 people ranked them, in secret, online and on paper.',
  },
  decides: {
    de: 'Welchen Ort die Verwaltung dem Kreistag vorschlägt.',
    en: 'Which place the administration proposes to the district council.',
  },
  limits: {
    de: 'Dass gebaut wird, ist beschlossen. Mehr als 14,5 Millionen Euro darf es nicht kosten.',
    en: 'That it will be built is settled. It must not cost more than 14.5 million euros.',
  },
  decidedBy: 'Der Kreistag',
  decidedWhen: 'im Dezember, nach der Auszählung',
  body: invented,
  outcome: { de: '' },
  phases: [
    {
      method: 'vote',
      who: 'resident',
      title: { de: 'Abstimmung über den Ort', en: 'Vote on the place' },
      intro: {
        de: 'Bringen Sie die Orte in Ihre Reihenfolge. Wer im Landkreis wohnt, bekam dafür einen Brief mit einem Code; auf Papier ging es in jedem Rathaus.',
        en: 'Put the places into your order. Everybody who lives in the district got a letter with a code; on paper it was possible in every town hall.',
      },
      outcome: {
        de: 'Erlenrode bekam die meisten ersten Plätze. Im Vergleich Ort gegen Ort gewinnt aber Dreibrück gegen jeden anderen: Dieser Ort wird dem Kreistag vorgeschlagen.',
        en: 'Erlenrode got most first places. Compared place by place, however, Dreibrück wins against every other: this place is proposed to the council.',
      },
      days: { inDays: -60, forDays: 28 },
      vote: where,
    },
  ],
}
