import type { Sentence } from '#foundation/text/catalogue.ts'
import type { BallotProblem } from '../rules/check-ballot.ts'

/** Why a vote cannot be set up like this. */
export const voteRefusals = {
  optionsMissing: { de: 'Bitte nennen Sie mindestens zwei Möglichkeiten.', en: 'Please name at least two options.' },
  tooManyOptions: {
    de: 'Das sind zu viele Möglichkeiten: höchstens 30.',
    en: 'These are too many options: 30 at most.',
  },
  optionsTwice: { de: 'Zwei Möglichkeiten heißen gleich.', en: 'Two options have the same name.' },
  mostTooMany: {
    de: 'So viele Möglichkeiten gibt es nicht.',
    en: 'There are not as many options.',
  },
  inAllTooFew: {
    de: 'Zusammen müssen es mindestens so viele Punkte sein wie für eine Möglichkeit.',
    en: 'All together have to be at least as many points as for one option.',
  },
  entitledMissing: {
    de: 'Für ein Quorum muss feststehen, wie viele stimmberechtigt sind.',
    en: 'For a quorum it has to be known how many people are entitled to vote.',
  },
  notATypo: {
    de: 'Das ist mehr als ein Tippfehler. Seit die Abstimmung begonnen hat, dürfen je Text höchstens drei Zeichen anders werden; Zahlen und Wörter wie „nicht“ bleiben, wie sie sind.',
    en: 'This is more than a typing mistake. Since voting began at most three characters per text may change; numbers and words such as “not” stay as they are.',
  },
  optionsStay: {
    de: 'Die Abstimmung hat begonnen: Es kann keine Möglichkeit mehr dazukommen oder wegfallen. Wer schon abgestimmt hat, konnte sie nicht wählen oder hätte sie umsonst gewählt.',
    en: 'Voting has begun: no option can be added or taken out. Whoever has voted could not choose it, or would have chosen it for nothing.',
  },
  reasonMissing: {
    de: 'Bitte schreiben Sie, was Sie berichtigen. Das steht öffentlich bei der Abstimmung.',
    en: 'Please write what you correct. It is shown publicly with the vote.',
  },
  changed: {
    de: 'Jemand anderes hat die Abstimmung inzwischen geändert. Bitte laden Sie die Seite neu.',
    en: 'Somebody else has changed the vote meanwhile. Please load the page again.',
  },
  notSetUp: { de: 'Die Abstimmung ist noch nicht eingerichtet.', en: 'The vote has not been set up yet.' },
  notOver: {
    de: 'Ausgezählt wird erst, wenn die Abstimmung zu Ende ist.',
    en: 'Ballots are counted only when voting is over.',
  },
  unreadable: {
    de: 'Bitte geben Sie nur ganze Zahlen ein, in jedes Feld eine.',
    en: 'Please enter whole numbers only, one in each field.',
  },
  codeMissing: {
    de: 'Bitte geben Sie den Code ein: Er sorgt dafür, dass niemand zweimal zählt.',
    en: 'Please enter the code: it makes sure that nobody counts twice.',
  },
  letterTooFew: {
    de: 'Hier stimmen nur Menschen mit bestätigtem Wohnsitz ab. Nötig ist der Code aus dem Brief, auch am Telefon.',
    en: 'Only people with confirmed residence vote here. The code of the letter is needed, also by telephone.',
  },
} satisfies Record<string, Sentence>

/** What is wrong with a ballot. */
export const ballotProblems: Record<BallotProblem, Sentence> = {
  empty: { de: 'Auf dem Stimmzettel steht noch nichts.', en: 'Nothing stands on the ballot paper yet.' },
  'too-many': { de: 'Das sind mehr, als Sie wählen dürfen.', en: 'These are more than you may choose.' },
  'unknown-option': { de: 'Bitte wählen Sie aus der Liste.', en: 'Please choose from the list.' },
  'option-twice': { de: 'Eine Möglichkeit steht zweimal da.', en: 'One option is named twice.' },
  'not-whole': { de: 'Bitte geben Sie nur ganze Zahlen ein.', en: 'Please enter whole numbers only.' },
  'too-many-for-one': {
    de: 'Für eine Möglichkeit sind das zu viele Punkte.',
    en: 'These are too many points for one option.',
  },
  'too-many-in-all': { de: 'Zusammen sind das zu viele Punkte.', en: 'These are too many points all together.' },
  'other-kind': { de: 'Bitte wählen Sie eine Antwort.', en: 'Please choose an answer.' },
}

export const voteNotices = {
  saved: { de: 'Abstimmung gespeichert.', en: 'Vote saved.' },
  mended: { de: 'Tippfehler berichtigt.', en: 'Typing mistake corrected.' },
  linkSent: {
    de: 'Der Link zu Ihrem Stimmzettel ist unterwegs. Er gilt zwei Tage.',
    en: 'The link to your ballot paper is on its way. It is valid for two days.',
  },
  receipt: (receipt: string): Sentence => ({ de: `Ihre Quittung: ${receipt}`, en: `Your receipt: ${receipt}` }),
  cast: { de: 'Ihre Stimme ist gespeichert.', en: 'Your vote is saved.' },
  takenBack: { de: 'Ihre Stimme ist zurückgenommen.', en: 'Your vote has been taken back.' },
  entered: { de: 'Stimme eingegeben. Die nächste kann kommen.', en: 'Ballot entered. Ready for the next.' },
  printed: { de: 'Die Stimmzettel liegen bereit.', en: 'The ballot papers are ready.' },
  counting: {
    de: 'Es wird ausgezählt. In ein paar Augenblicken steht das Ergebnis da.',
    en: 'The ballots are being counted. The result will be there in a few moments.',
  },
}
