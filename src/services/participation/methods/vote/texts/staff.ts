import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { Kind } from '../rules/vote.ts'

export const kindWords: Record<Kind, Sentence> = {
  question: { de: 'Annehmen oder ablehnen (Ja, Nein, Enthaltung)', en: 'Accept or reject (yes, no, abstention)' },
  one: { de: 'Eine Möglichkeit wählen', en: 'Choose one option' },
  several: { de: 'Mehrere Möglichkeiten wählen', en: 'Choose several options' },
  points: { de: 'Punkte verteilen', en: 'Give points' },
  ranking: { de: 'Reihenfolge bilden (Schulze-Methode)', en: 'Rank (Schulze method)' },
}

/** What staff read who set up a vote. */
export const staffVoteTexts = catalogue({
  setUp: { de: 'Abstimmung einrichten', en: 'Set up the vote' },
  setUpLead: {
    de: 'Bis zum Beginn der Phase lässt sich alles ändern. Danach nur noch Tippfehler, damit alle über dasselbe abstimmen; jede Berichtigung steht öffentlich dabei.',
    en: 'Everything can be changed until the phase begins. After that only typing mistakes, so that all vote on the same; each correction is shown publicly.',
  },
  begun: {
    de: 'Die Phase hat begonnen: Nur noch Tippfehler können berichtigt und Übersetzungen ergänzt werden. Alles andere würde ändern, worüber schon abgestimmt wurde.',
    en: 'The phase has begun: only typing mistakes can be corrected and translations added. Everything else would change what people have voted on.',
  },
  statutory: {
    de: 'Das ist keine gesetzlich geregelte Wahl oder Abstimmung (Kommunalwahl, Bürgerentscheid, Beiratswahl nach Satzung).',
    en: 'This is no election or vote regulated by law (local election, referendum, election of a statutory board).',
  },
  statutoryHint: {
    de: 'Dafür gelten eigene Vorschriften, die dieses Programm nicht erfüllt.',
    en: 'These have rules of their own, which this program does not meet.',
  },
  what: { de: 'Worüber wird abgestimmt?', en: 'What is voted on?' },
  question: { de: 'Frage', en: 'Question' },
  questionEn: { de: 'Frage auf Englisch', en: 'Question in English' },
  kind: { de: 'Wie wird abgestimmt?', en: 'How do people vote?' },
  options: { de: 'Möglichkeiten', en: 'Options' },
  optionsHint: {
    de: 'Nicht nötig, wenn nur angenommen oder abgelehnt wird. Leere Zeilen fallen weg; nach dem Speichern kommen neue dazu.',
    en: 'Not needed when people only accept or reject. Empty rows are left out; after saving there are new ones.',
  },
  option: { de: (number: number) => `Möglichkeit ${number}`, en: (number: number) => `Option ${number}` },
  about: {
    de: (number: number) => `Erläuterung zu Möglichkeit ${number}`,
    en: (number: number) => `Explanation of option ${number}`,
  },
  english: {
    de: (number: number) => `Möglichkeit ${number} auf Englisch`,
    en: (number: number) => `Option ${number} in English`,
  },
  optionEn: { de: 'Möglichkeit auf Englisch', en: 'Option in English' },
  aboutEn: { de: 'Erläuterung auf Englisch', en: 'Explanation in English' },
  rules: { de: 'Regeln', en: 'Rules' },
  most: { de: 'Mehrere: höchstens so viele wählen', en: 'Several: choose at most' },
  perOption: { de: 'Punkte: höchstens für eine Möglichkeit', en: 'Points: at most for one option' },
  inAll: { de: 'Punkte: zusammen höchstens', en: 'Points: at most all together' },
  inAllHint: { de: 'Leer: ohne Grenze für alle zusammen', en: 'Empty: no limit for all together' },
  majority: { de: 'Annehmen oder ablehnen: nötige Mehrheit', en: 'Accept or reject: majority needed' },
  half: { de: 'mehr Ja als Nein', en: 'more yes than no' },
  twoThirds: { de: 'mindestens zwei Drittel Ja', en: 'at least two thirds yes' },
  threeQuarters: { de: 'mindestens drei Viertel Ja', en: 'at least three quarters yes' },
  turnout: { de: 'Quorum: so viel Prozent müssen sich beteiligen', en: 'Quorum: per cent that have to take part' },
  approval: { de: 'Quorum: so viel Prozent müssen Ja sagen', en: 'Quorum: per cent that have to say yes' },
  entitled: { de: 'Zahl der Stimmberechtigten', en: 'Number of people entitled' },
  entitledHint: { de: 'Nötig für ein Quorum', en: 'Needed for a quorum' },
  blank: {
    de: 'Leere Stimmzettel sind erlaubt und zählen als Enthaltung',
    en: 'Empty ballot papers are allowed and count as abstentions',
  },
  secrecy: { de: 'Geheim oder offen?', en: 'Secret or open?' },
  secret: { de: 'Geheim, mit Quittung', en: 'Secret, with a receipt' },
  secretHint: {
    de: 'Wer abgestimmt hat und was, liegt getrennt. Eine Stimme lässt sich nicht mehr ändern.',
    en: 'Who has voted and what lie apart. A ballot cannot be changed.',
  },
  open: { de: 'Offen, änderbar bis zum Ende', en: 'Open, can be changed until the end' },
  openHint: {
    de: 'Die Stimme bleibt mit dem Konto verbunden. Veröffentlicht wird sie ohne Namen.',
    en: 'The ballot stays connected with the account. It is published without names.',
  },
  entryDays: { de: 'Tage nach dem Ende, um Papier einzugeben', en: 'Days after the end to enter paper' },
  entryDaysHint: {
    de: '0 bis 14. Danach wird von selbst ausgezählt. Abgegeben sein muss alles bis zum Ende.',
    en: '0 to 14. After that the ballots are counted by themselves. Everything has to be handed in by the end.',
  },
  reason: { de: 'Was berichtigen Sie?', en: 'What do you correct?' },
  reasonHint: { de: 'Steht öffentlich bei der Abstimmung.', en: 'Shown publicly with the vote.' },
  save: { de: 'Speichern', en: 'Save' },
  papers: { de: 'Stimmzettel auf Papier', en: 'Ballot papers' },
  papersLead: {
    de: 'Jeder Stimmzettel trägt einen eigenen Code. Er sorgt dafür, dass kein Zettel zweimal zählt, auch nicht einmal auf Papier und einmal online.',
    en: 'Each ballot paper carries a code of its own. It makes sure that no paper counts twice, not even once on paper and once online.',
  },
  papersResident: {
    de: 'Hier stimmen nur Menschen mit bestätigtem Wohnsitz ab. Auf dem Stimmzettel ist Platz für den Code aus ihrem Brief: So zählt jeder Mensch einmal, auf Papier oder online.',
    en: 'Only people with confirmed residence vote here. The ballot paper has room for the code of their letter: so each human counts once, on paper or online.',
  },
  printBlank: { de: 'Stimmzettel als PDF', en: 'Ballot paper as PDF' },
  enter: { de: 'Stimmen eingeben', en: 'Enter ballots' },
  enterLead: {
    de: 'Erst der Code, dann die Stimme. Wer eingibt, sieht beides; gespeichert wird es getrennt, und der Code steht auf keiner Namensliste.',
    en: 'First the code, then the ballot. Whoever enters sees both; they are kept apart, and the code stands on no list of names.',
  },
  channel: { de: 'Wie kam die Stimme?', en: 'How did the ballot come?' },
  code: { de: 'Code', en: 'Code' },
  codeHint: {
    de: 'Vom Stimmzettel. Am Telefon und vor Ort leer lassen, wenn es keinen gibt.',
    en: 'From the ballot paper. By telephone and on site leave empty if there is none.',
  },
  letterHint: {
    de: 'Der Code aus dem Brief, mit dem der Wohnsitz bestätigt wird. Er wird dadurch nicht verbraucht.',
    en: 'The code of the letter that confirms the residence. It is not used up by this.',
  },
  spoilt: { de: 'Ungültig: nicht zu erkennen, was gemeint ist', en: 'Spoilt: it cannot be seen what is meant' },
  doEnter: { de: 'Eingeben und nächste Stimme', en: 'Enter and next ballot' },
  count: { de: 'Jetzt auszählen', en: 'Count now' },
  countHint: {
    de: 'Wenn alles vom Papier eingegeben ist. Danach kann nichts mehr dazukommen.',
    en: 'When everything from paper has been entered. After that nothing can be added.',
  },
})
