import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Kind } from '../rules/vote.ts'

/** How a ballot is filled in. */
export const kindHints: Record<Exclude<Kind, 'several' | 'points'>, Sentence> = {
  question: { de: 'Wählen Sie eine Antwort.', en: 'Choose one answer.' },
  one: { de: 'Wählen Sie eine Möglichkeit.', en: 'Choose one option.' },
  ranking: {
    de: 'Geben Sie Zahlen: 1 ist Ihnen am liebsten, dann 2 und so weiter. Dieselbe Zahl heißt „gleich lieb“. Was Sie leer lassen, steht hinter allem anderen.',
    en: 'Give numbers: 1 is dearest to you, then 2 and so on. The same number means “equally dear”. What you leave empty stands behind everything else.',
  },
}

/** What people read who vote. */
export const voteTexts = catalogue({
  vote: { de: 'Abstimmung', en: 'Vote' },
  notYet: {
    de: 'Worüber abgestimmt wird, steht hier, sobald es feststeht.',
    en: 'What is voted on appears here as soon as it is settled.',
  },
  several: {
    de: (most: number) => `Wählen Sie bis zu ${most}.`,
    en: (most: number) => `Choose up to ${most}.`,
  },
  points: {
    de: (perOption: number, inAll: number | null) =>
      inAll === null
        ? `Geben Sie jeder Möglichkeit 0 bis ${perOption} Punkte. Leer heißt 0.`
        : `Sie haben ${inAll} Punkte, für eine Möglichkeit höchstens ${perOption}. Leer heißt 0.`,
    en: (perOption: number, inAll: number | null) =>
      inAll === null
        ? `Give each option 0 to ${perOption} points. Empty means 0.`
        : `You have ${inAll} points, at most ${perOption} for one option. Empty means 0.`,
  },
  blank: {
    de: 'Lassen Sie alles leer, wenn Sie sich enthalten wollen.',
    en: 'Leave everything empty if you want to abstain.',
  },
  yes: { de: 'Ja', en: 'Yes' },
  no: { de: 'Nein', en: 'No' },
  abstain: { de: 'Enthaltung', en: 'Abstention' },
  majority: {
    de: (words: string) => `Nötig für die Annahme: ${words} Ja-Stimmen; Enthaltungen zählen dabei nicht mit.`,
    en: (words: string) => `Needed for acceptance: ${words} yes votes; abstentions do not count for this.`,
  },
  half: { de: 'mehr als die Hälfte', en: 'more than half' },
  'two-thirds': { de: 'mindestens zwei Drittel', en: 'at least two thirds' },
  'three-quarters': { de: 'mindestens drei Viertel', en: 'at least three quarters' },
  turnoutRule: {
    de: (percent: number, entitled: string) =>
      `Außerdem müssen sich mindestens ${percent} % der ${entitled} Stimmberechtigten beteiligen.`,
    en: (percent: number, entitled: string) =>
      `In addition at least ${percent} % of the ${entitled} people entitled have to take part.`,
  },
  approvalRule: {
    de: (percent: number, entitled: string) =>
      `Außerdem müssen mindestens ${percent} % der ${entitled} Stimmberechtigten mit Ja stimmen.`,
    en: (percent: number, entitled: string) =>
      `In addition at least ${percent} % of the ${entitled} people entitled have to vote yes.`,
  },
  secret: { de: 'Geheim', en: 'Secret' },
  open: { de: 'Offen', en: 'Open' },
  how: { de: 'Wie geheim ist das?', en: 'How secret is this?' },
  secretShort: {
    de: 'Geheim abgestimmt: Gespeichert wird getrennt, wer abgestimmt hat und was.',
    en: 'Secret: who has voted and what was voted are kept apart.',
  },
  secretLong: {
    de: 'Wer abgestimmt hat, steht als Prüfwert in einer Liste, die Stimme ohne Namen und ohne Uhrzeit in einer Urne, zusammen mit mindestens 31 anderen (am Anfang mit allen, die es schon gibt). Keine Abfrage führt von der Liste zur Stimme. Nach dem Ende bleiben nur die Stimmen selbst, nach Inhalt sortiert.',
    en: 'Who has voted stands as a check value in a list, the ballot without name and time in an urn, together with at least 31 others (at the beginning with all there are). No query leads from the list to the ballot. After the end only the ballots themselves stay, sorted by what stands on them.',
  },
  notClaimed: {
    de: 'Was wir nicht versprechen: Wer das Programm betreibt und ihm während der Abstimmung zusieht oder Sicherungskopien aus dieser Zeit vergleicht, könnte eine Stimme zuordnen. Bei sehr wenigen Stimmen verrät schon das Ergebnis, wie jemand gestimmt hat. Deshalb gibt es das nicht für gesetzlich geregelte Wahlen und Abstimmungen.',
    en: 'What we do not promise: whoever runs the program and watches it during the vote, or compares backups of that time, could assign a ballot. With very few ballots the result itself tells how somebody voted. That is why this is never used for elections and votes regulated by law.',
  },
  openShort: {
    de: 'Offen: Ihre Stimme ist mit Ihnen verbunden, bis zum Ende können Sie sie ändern oder zurücknehmen. Veröffentlicht werden nur Zahlen und Stimmen ohne Namen.',
    en: 'Open: your ballot is connected with you; you can change it or take it back until the end. Only numbers and ballots without names are published.',
  },
  noInterim: {
    de: 'Zwischenergebnisse gibt es nicht, nur wie viele sich beteiligt haben.',
    en: 'There are no interim results, only how many have taken part.',
  },
  toPaper: { de: 'Abstimmen', en: 'Vote' },
  changeBallot: { de: 'Stimme ändern', en: 'Change your vote' },
  takeBack: { de: 'Stimme zurücknehmen', en: 'Take your vote back' },
  voted: { de: 'Sie haben abgestimmt. Danke!', en: 'You have voted. Thank you!' },
  votedHow: {
    de: (way: string) => `Ihre Stimme kam ${way} und zählt.`,
    en: (way: string) => `Your ballot came ${way} and counts.`,
  },
  logIn: { de: 'Anmelden und abstimmen', en: 'Log in and vote' },
  prove: { de: 'Wohnsitz bestätigen und abstimmen', en: 'Confirm your residence and vote' },
  mailLink: { de: 'Ohne Konto: Stimmzettel per E-Mail', en: 'Without an account: ballot paper by mail' },
  mailLead: {
    de: 'Sie bekommen einen Link zu Ihrem Stimmzettel. Erst bestätigen Sie so die Adresse, dann stimmen Sie ab: Die Stimme liegt nie neben der Adresse.',
    en: 'You get a link to your ballot paper. First you confirm the address this way, then you vote: the ballot never lies beside the address.',
  },
  mail: { de: 'E-Mail-Adresse', en: 'Mail address' },
  sendLink: { de: 'Link schicken', en: 'Send the link' },
  haveCode: { de: 'Mit dem Code eines gedruckten Stimmzettels', en: 'With the code of a printed ballot paper' },
  code: { de: 'Code', en: 'Code' },
  codeHint: { de: 'Zwölf Zeichen, zum Beispiel K7M4-P2QX-9TRA', en: 'Twelve characters, for example K7M4-P2QX-9TRA' },
  useCode: { de: 'Zum Stimmzettel', en: 'To the ballot paper' },
  onPaper: {
    de: 'Auf Papier geht es auch: Stimmzettel gibt es bei der Verwaltung. Online und Papier zählen gleich.',
    en: 'On paper works too: the administration has ballot papers. Online and paper count the same.',
  },
  paper: { de: 'Stimmzettel', en: 'Ballot paper' },
  cast: { de: 'Stimme abgeben', en: 'Cast your vote' },
  castFinal: {
    de: 'Sehen Sie noch einmal nach: Eine geheime Stimme lässt sich nicht mehr ändern.',
    en: 'Please check once more: a secret ballot cannot be changed.',
  },
  castOpen: {
    de: 'Bis zum Ende können Sie Ihre Stimme ändern oder zurücknehmen.',
    en: 'You can change your vote or take it back until the end.',
  },
  cannotVote: { de: 'Hier können Sie nicht abstimmen', en: 'You cannot vote here' },
  points_: { de: 'Punkte', en: 'Points' },
  rank: { de: 'Rang', en: 'Rank' },
  done: { de: 'Ihre Stimme ist abgegeben', en: 'Your vote has been cast' },
  doneLead: { de: 'Danke, dass Sie sich beteiligt haben.', en: 'Thank you for taking part.' },
  aboutReceipt: { de: 'Wozu die Quittung gut ist', en: 'What the receipt is for' },
  receiptLong: {
    de: 'Oben steht Ihre Quittung, dieses eine Mal: Wir speichern sie nicht. Schreiben Sie sie ab, oder drucken Sie diese Seite. Nach der Auszählung stehen alle Quittungen beim Ergebnis. Steht Ihre dabei, wurde Ihre Stimme mitgezählt.',
    en: 'Your receipt stands above, this one time: we do not keep it. Write it down, or print this page. After the count all receipts stand with the result. If yours is among them, your ballot was counted.',
  },
  receiptProves: {
    de: 'Sie beweist nur, dass Ihre Stimme dabei ist, nicht, was darauf steht. Niemand kann Sie also zwingen, Ihre Stimme zu zeigen.',
    en: 'It only proves that your ballot is included, not what stands on it. So nobody can force you to show how you voted.',
  },
  receiptGone: {
    de: 'Keine Quittung zu sehen? Sie wird nur ein einziges Mal gezeigt. Ihre Stimme zählt trotzdem.',
    en: 'No receipt to be seen? It is shown only once. Your ballot counts all the same.',
  },
  backToPhase: { de: 'Zur Abstimmung', en: 'To the vote' },
  toResult: { de: 'Zum Ergebnis', en: 'To the result' },
  counting: {
    de: (day: string) => `Die Abstimmung ist zu Ende. Ausgezählt wird am ${day}, wenn alles vom Papier eingegeben ist.`,
    en: (day: string) =>
      `Voting is over. The ballots are counted on ${day}, when everything from paper has been entered.`,
  },
  countingNow: {
    de: 'Die Abstimmung ist zu Ende. Gleich wird ausgezählt.',
    en: 'Voting is over. The ballots are about to be counted.',
  },
  corrections: { de: 'Berichtigte Tippfehler', en: 'Corrected typing mistakes' },
  corrected: {
    de: (day: string, before: string, after: string, reason: string) =>
      `${day}: aus „${before}“ wurde „${after}“. ${reason}`,
    en: (day: string, before: string, after: string, reason: string) =>
      `${day}: “${before}” became “${after}”. ${reason}`,
  },
})
