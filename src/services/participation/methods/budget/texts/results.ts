import { catalogue } from '#foundation/text/catalogue.ts'
import { count } from '#foundation/text/numbers.ts'

const votes = (number: number) => count(number, { one: 'Stimme', other: 'Stimmen' }, 'de')
const votesEn = (number: number) => count(number, { one: 'vote', other: 'votes' }, 'en')

/** The result and how it came about. */
export const resultTexts = catalogue({
  result: { de: 'Ergebnis', en: 'Result' },
  lead: {
    de: (chosen: string, spent: string, left: string) =>
      `${chosen} ausgewählt für zusammen ${spent}. Es bleiben ${left}.`,
    en: (chosen: string, spent: string, left: string) => `${chosen} chosen for ${spent} in all. ${left} are left.`,
  },
  projects: {
    de: (number: number) => count(number, { one: 'Projekt ist', other: 'Projekte sind' }, 'de'),
    en: (number: number) => count(number, { one: 'project is', other: 'projects are' }, 'en'),
  },
  waiting: {
    de: (day: string) =>
      `Bis zum ${day} werden noch Stimmzettel auf Papier eingegeben. Danach wird gezählt; vorher kennt niemand das Ergebnis.`,
    en: (day: string) =>
      `Ballots on paper are entered until ${day}. Then it is counted; before that nobody knows the result.`,
  },
  waitingSoon: { de: 'Gleich wird gezählt.', en: 'It will be counted in a moment.' },
  countedOn: { de: (day: string) => `Ausgezählt am ${day}`, en: (day: string) => `Counted on ${day}` },
  cast: { de: 'Abgegebene Stimmzettel', en: 'Ballots cast' },
  spoilt: { de: 'davon ungültig', en: 'spoilt among them' },
  chosen: { de: 'Ausgewählt', en: 'Chosen' },
  notChosen: { de: 'Nicht ausgewählt', en: 'Not chosen' },
  project: { de: 'Projekt', en: 'Project' },
  cost: { de: 'Kosten', en: 'Cost' },
  votes: { de: 'Stimmen', en: 'Votes' },
  chart: { de: 'Anteil der Stimmzettel', en: 'Share of ballots' },
  sum: { de: 'Summe bis hier', en: 'Sum so far' },
  how: { de: 'So wurde gezählt', en: 'How it was counted' },
  toResult: { de: 'Ergebnis Schritt für Schritt', en: 'The result step by step' },
  other: { de: 'Was die andere Regel ausgewählt hätte', en: 'What the other rule would have chosen' },
  otherSame: {
    de: (rule: string) => `„${rule}“ hätte dieselben Projekte ausgewählt.`,
    en: (rule: string) => `“${rule}” would have chosen the same projects.`,
  },
  otherLead: {
    de: (rule: string, spent: string) => `Nach der Regel „${rule}“ wären ${spent} ausgegeben worden:`,
    en: (rule: string, spent: string) => `By the rule “${rule}” ${spent} would have been spent:`,
  },
  here: { de: 'Diese Regel', en: 'This rule' },
  there: { de: 'Andere Regel', en: 'Other rule' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  openData: { de: 'Offene Daten und Nachzählen', en: 'Open data and counting again' },
  openDataText: {
    de: 'In den Daten stehen alle Stimmzettel ohne Namen: Wer will, kann damit nachzählen. Das Format Pabulib ist der Standard für Bürgerbudgets; damit lesen es auch andere Programme.',
    en: 'The data hold all ballots without names: whoever wants to can count again. Pabulib is the standard format for participatory budgets; other programs can read it, too.',
  },
  csv: { de: 'Projekte (CSV)', en: 'Projects (CSV)' },
  json: { de: 'Alles (JSON)', en: 'Everything (JSON)' },
  pabulib: { de: 'Pabulib (.pb)', en: 'Pabulib (.pb)' },
  lots: {
    de: 'Waren zwei Projekte in allem gleich, entschied das Los, das gezogen wurde, als das Projekt in die Liste kam. Es steht in den Daten.',
    en: 'If two projects were equal in everything, the lot decided that was drawn when the project came into the list. It stands in the data.',
  },

  shareStart: {
    de: (voters: number, purse: string, share: string) =>
      `${count(voters, { one: 'Stimmzettel zählt', other: 'Stimmzettel zählen' }, 'de')}. ${purse} gleich verteilt sind ${share} für jeden.`,
    en: (voters: number, purse: string, share: string) =>
      `${count(voters, { one: 'ballot counts', other: 'ballots count' }, 'en')}. ${purse} divided equally are ${share} for each.`,
  },
  raised: {
    de: (times: number, step: string, share: string) =>
      `Damit wäre Geld übrig geblieben, weil nicht jeder Anteil ganz gebraucht wird. Deshalb wurde der Anteil rechnerisch ${times}-mal um ${step} angehoben, auf ${share}, und jedes Mal neu gerechnet.`,
    en: (times: number, step: string, share: string) =>
      `Money would have been left, since not every share is needed wholly. So the share was raised ${times === 1 ? 'once' : `${times} times`} by ${step}, to ${share}, and everything was computed anew each time.`,
  },
  raisedNot: {
    de: (share: string) => `Der Anteil blieb bei ${share}.`,
    en: (share: string) => `The share stayed at ${share}.`,
  },
  endUsedUp: {
    de: 'Dann passte kein Projekt mit Stimmen mehr in den Rest.',
    en: 'Then no project with votes fitted into the rest any more.',
  },
  endTooMuch: {
    de: 'Einmal mehr, und es wäre mehr Geld ausgegeben worden, als da ist.',
    en: 'Once more, and more money would have been spent than there is.',
  },
  endLimit: {
    de: 'Öfter wird nicht angehoben; das war vorher festgelegt.',
    en: 'It is not raised more often; that was fixed beforehand.',
  },
  bought: {
    de: (voters: string, price: string) => `${voters} je ${price}.`,
    en: (voters: string, price: string) => `${voters} ${price} each.`,
  },
  payers: {
    de: (number: number) => (number === 1 ? 'Ein Mensch zahlt' : `${number} Menschen zahlen`),
    en: (number: number) => (number === 1 ? 'One person pays' : `${number} people pay`),
  },
  emptied: {
    de: (number: number, together: string) =>
      number === 1
        ? `Ein weiterer hatte weniger und gab alles: ${together}.`
        : `${number} weitere hatten weniger und gaben alles, zusammen ${together}.`,
    en: (number: number, together: string) =>
      number === 1
        ? `One more had less and gave everything: ${together}.`
        : `${number} more had less and gave everything, ${together} in all.`,
  },
  penniless: {
    de: (number: number) => (number === 1 ? 'Einer hatte nichts mehr.' : `${number} hatten nichts mehr.`),
    en: (number: number) => (number === 1 ? 'One had nothing left.' : `${number} had nothing left.`),
  },
  before: {
    de: (own: string, next: string, nextVotes: string) =>
      `Am günstigsten für die, die es wollen: ${own} wirksame Stimmen; danach kommt „${next}“ mit ${nextVotes}.`,
    en: (own: string, next: string, nextVotes: string) =>
      `Cheapest for those who want it: ${own} effective votes; next is “${next}” with ${nextVotes}.`,
  },
  last: {
    de: (own: string) => `${own} wirksame Stimmen; kein anderes ließ sich noch bezahlen.`,
    en: (own: string) => `${own} effective votes; no other could be paid any more.`,
  },
  effective: {
    de: 'Wirksame Stimmen: Wer den ganzen Preis zahlen kann, zählt eins; wer nur noch einen Teil hat, zählt diesen Teil.',
    en: 'Effective votes: whoever can pay the whole price counts one; whoever has only a part left counts that part.',
  },
  byVotes: {
    de: (title: string, votes: number, cost: string) =>
      `Vom Rest nach Stimmen: „${title}“ mit ${votes === 1 ? '1 Stimme' : `${votes} Stimmen`} für ${cost}.`,
    en: (title: string, number: number, cost: string) =>
      `From the rest by votes: “${title}” with ${votesEn(number)} for ${cost}.`,
  },
  missing: {
    de: (together: string, missing: string) => `Wer dafür war, hatte zusammen noch ${together}; es fehlten ${missing}.`,
    en: (together: string, missing: string) => `Those for it had ${together} left together; ${missing} were missing.`,
  },
  noVotes: { de: 'Niemand hat es angekreuzt.', en: 'Nobody ticked it.' },
  passedTitle: { de: 'Warum die anderen nicht', en: 'Why not the others' },
  turn: {
    de: (number: number, cost: string, left: string) => `${votes(number)}, kostet ${cost}; da waren noch ${left}.`,
    en: (number: number, cost: string, left: string) => `${votesEn(number)}, costs ${cost}; ${left} were left.`,
  },
  became: {
    de: (what: 'chosen' | 'too-dear' | 'after-the-end' | 'no-votes', missing: string) =>
      what === 'chosen' ? 'Ausgewählt.' : what === 'too-dear' ? `Es fehlten ${missing}.` : 'Nicht ausgewählt.',
    en: (what: 'chosen' | 'too-dear' | 'after-the-end' | 'no-votes', missing: string) =>
      what === 'chosen' ? 'Chosen.' : what === 'too-dear' ? `${missing} were missing.` : 'Not chosen.',
  },
  tie: {
    de: (by: 'lower-cost' | 'more-votes' | 'lot') =>
      `Gleichstand, entschieden durch ${{ 'lower-cost': 'die niedrigeren Kosten', 'more-votes': 'mehr Stimmen', lot: 'das Los' }[by]}.`,
    en: (by: 'lower-cost' | 'more-votes' | 'lot') =>
      `A tie, decided by ${{ 'lower-cost': 'the lower cost', 'more-votes': 'more votes', lot: 'the lot' }[by]}.`,
  },
})
