import { catalogue } from '#foundation/text/catalogue.ts'

/** What people read at the result. */
export const resultTexts = catalogue({
  result: { de: 'Ergebnis', en: 'Result' },
  countedOn: { de: (day: string) => `Ausgezählt am ${day}`, en: (day: string) => `Counted on ${day}` },
  none: { de: 'Noch kein Ergebnis', en: 'No result yet' },
  noneHint: {
    de: 'Es steht hier, sobald ausgezählt ist. Zwischenergebnisse gibt es nicht.',
    en: 'It appears here as soon as the ballots have been counted. There are no interim results.',
  },
  cast: { de: 'Stimmen', en: 'Ballots' },
  spoilt: { de: 'ungültig', en: 'spoilt' },
  blank: { de: 'Enthaltungen', en: 'abstentions' },
  option: { de: 'Möglichkeit', en: 'Option' },
  answer: { de: 'Antwort', en: 'Answer' },
  chart: { de: 'Anteil', en: 'Share' },
  votes: { de: 'Stimmen', en: 'Votes' },
  points: { de: 'Punkte', en: 'Points' },
  givers: { de: 'Gegeben von', en: 'Given by' },
  place: { de: 'Platz', en: 'Place' },
  share: { de: 'Prozent', en: 'Per cent' },
  sharesOf: {
    de: (number: string) => `Prozent von ${number} gültigen Stimmen, die etwas gewählt haben.`,
    en: (number: string) => `Per cent of ${number} valid ballots that chose something.`,
  },
  accepted: { de: 'Angenommen', en: 'Accepted' },
  rejected: { de: 'Abgelehnt', en: 'Rejected' },
  majorityReached: {
    de: (yes: string, no: string) => `${yes} Ja gegen ${no} Nein: Die nötige Mehrheit ist erreicht.`,
    en: (yes: string, no: string) => `${yes} yes against ${no} no: the majority needed is reached.`,
  },
  tie: {
    de: (yes: string) => `Gleichstand: ${yes} Ja und ebenso viele Nein. Bei Gleichstand ist abgelehnt.`,
    en: (yes: string) => `A tie: ${yes} yes and as many no. A tie is a rejection.`,
  },
  majorityMissed: {
    de: (yes: string, no: string, missing: string) =>
      `${yes} Ja gegen ${no} Nein: Für die nötige Mehrheit fehlen ${missing} Ja-Stimmen.`,
    en: (yes: string, no: string, missing: string) =>
      `${yes} yes against ${no} no: ${missing} yes votes are missing for the majority needed.`,
  },
  turnoutReached: {
    de: (cast: string, entitled: string, needed: string) =>
      `Beteiligt haben sich ${cast} von ${entitled} Stimmberechtigten; nötig waren ${needed}. Das Quorum ist erreicht.`,
    en: (cast: string, entitled: string, needed: string) =>
      `${cast} of ${entitled} people entitled took part; ${needed} were needed. The quorum is reached.`,
  },
  turnoutMissed: {
    de: (cast: string, entitled: string, needed: string) =>
      `Beteiligt haben sich ${cast} von ${entitled} Stimmberechtigten; nötig waren ${needed}. Das Quorum ist verfehlt.`,
    en: (cast: string, entitled: string, needed: string) =>
      `${cast} of ${entitled} people entitled took part; ${needed} were needed. The quorum is missed.`,
  },
  approvalReached: {
    de: (yes: string, needed: string) => `Mit Ja stimmten ${yes}; nötig waren ${needed}. Das Quorum ist erreicht.`,
    en: (yes: string, needed: string) => `${yes} voted yes; ${needed} were needed. The quorum is reached.`,
  },
  approvalMissed: {
    de: (yes: string, needed: string) => `Mit Ja stimmten ${yes}; nötig waren ${needed}. Das Quorum ist verfehlt.`,
    en: (yes: string, needed: string) => `${yes} voted yes; ${needed} were needed. The quorum is missed.`,
  },
  moreThanEntitled: {
    de: 'Es kamen mehr Stimmen, als vorher Stimmberechtigte genannt waren. Die genannte Zahl war zu niedrig.',
    en: 'More ballots came than people had been named as entitled. The number named was too low.',
  },
  ranking: { de: 'Reihenfolge', en: 'Ranking' },
  rankingHow: {
    de: 'Gezählt nach der Schulze-Methode: Je zwei Möglichkeiten werden verglichen. Wer in einer Kette von gewonnenen Vergleichen stärker vor dem anderen steht als umgekehrt, steht davor.',
    en: 'Counted by the Schulze method: options are compared in pairs. Whichever stands more strongly before the other in a chain of won comparisons stands above it.',
  },
  winsAll: {
    de: (name: string) => `„${name}“ gewinnt gegen jede andere Möglichkeit.`,
    en: (name: string) => `“${name}” wins against every other option.`,
  },
  sharedFirst: {
    de: (names: string) => `Den ersten Platz teilen sich ${names}: Nichts in den Stimmen trennt sie.`,
    en: (names: string) => `The first place is shared by ${names}: nothing in the ballots separates them.`,
  },
  pairs: { de: 'Alle Vergleiche', en: 'All comparisons' },
  pairsCaption: {
    de: 'So viele Stimmen setzen die Möglichkeit der Zeile vor die mit der Nummer in der Spalte.',
    en: 'So many ballots put the option of the row before the one with the number of the column.',
  },
  before: { de: (number: number) => `vor ${number}`, en: (number: number) => `before ${number}` },
  paths: { de: 'Warum diese Reihenfolge', en: 'Why this ranking' },
  pathWon: {
    de: (above: string, below: string, there: string, back: string) =>
      `„${above}“ steht vor „${below}“: Die stärkste Kette dorthin trägt ${there} Stimmen, die zurück ${back}.`,
    en: (above: string, below: string, there: string, back: string) =>
      `“${above}” stands before “${below}”: the strongest chain there carries ${there} ballots, the one back ${back}.`,
  },
  pathVia: { de: (chain: string) => `Kette: ${chain}.`, en: (chain: string) => `Chain: ${chain}.` },
  pathTie: {
    de: (one: string, other: string, there: string) =>
      `„${one}“ und „${other}“ sind gleich stark: ${there} Stimmen hin und zurück.`,
    en: (one: string, other: string, there: string) =>
      `“${one}” and “${other}” are equally strong: ${there} ballots there and back.`,
  },
  next: { de: 'Wie es weitergeht', en: 'What comes next' },
  decides: {
    de: (who: string, when: string) =>
      `Dieses Ergebnis ist ein Rat. Entscheiden wird: ${who}${when ? `, ${when}` : ''}.`,
    en: (who: string, when: string) => `This result is advice. Who decides: ${who}${when ? `, ${when}` : ''}.`,
  },
  recount: { de: 'Selbst nachzählen', en: 'Count again yourself' },
  recountText: {
    de: 'Alle Stimmen stehen hier, ohne Namen, Nummer und Zeit, gleiche zusammengefasst und nach Inhalt sortiert. Wer sie zusammenzählt, kommt auf dieses Ergebnis.',
    en: 'All ballots stand here, without name, number and time, equal ones together and sorted by what stands on them. Whoever counts them gets this result.',
  },
  ballotsTable: { de: 'Stimmen als Tabelle (CSV)', en: 'Ballots as a table (CSV)' },
  data: { de: 'Daten (JSON)', en: 'Data (JSON)' },
  ballot: { de: 'Stimme', en: 'Ballot' },
  times: { de: 'Anzahl', en: 'Number' },
  empty: { de: 'leer (Enthaltung)', en: 'empty (abstention)' },
})
