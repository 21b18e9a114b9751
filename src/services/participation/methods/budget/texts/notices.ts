import type { Sentence } from '#foundation/text/catalogue.ts'

/** Sentences that forms of this method stop with. */
export const problems = {
  begun: {
    de: 'Es gibt schon Stimmen: Geld, Regeln, Kosten und die Liste der Projekte stehen fest. Wer schon abgestimmt hat, hat über genau diese Liste abgestimmt. Tippfehler lassen sich noch verbessern.',
    en: 'There are ballots already: money, rules, costs and the list of projects are fixed. Whoever has voted has voted on exactly this list. Typing mistakes can still be mended.',
  },
  otherWasFaster: {
    de: 'Jemand anderes war schneller. Bitte vergleichen Sie: Ihre Eingaben stehen noch da.',
    en: 'Somebody else was faster. Please compare: what you typed is still there.',
  },
  hasProjects: {
    de: 'Es gibt schon Projekte. Sie gingen verloren; entfernen Sie sie zuerst.',
    en: 'There are projects already. They would be lost; remove them first.',
  },
  purseMissing: { de: 'Bitte geben Sie an, wie viel Geld da ist.', en: 'Please enter how much money there is.' },
  mostBelowLeast: {
    de: 'Das ist weniger als die kleinste Zahl von Projekten.',
    en: 'This is less than the smallest number of projects.',
  },
  costsNothing: {
    de: 'Ein Projekt kostet etwas. Lassen Sie das Feld leer, solange die Kosten nicht bekannt sind.',
    en: 'A project costs something. Leave the field empty while the cost is not known.',
  },
  pointHalf: { de: 'Ein Punkt braucht Breite und Länge.', en: 'A point needs latitude and longitude.' },
  municipality: {
    de: 'Diese Gemeinde gehört nicht zum Landkreis.',
    en: 'This municipality does not belong to the district.',
  },
  tooManyProjects: {
    de: 'Höchstens 200 Projekte: Mehr liest niemand.',
    en: '200 projects at most: nobody reads more.',
  },
  onlyMistakes: {
    de: 'Es gibt schon Stimmen: Hier lassen sich nur noch Tippfehler verbessern (höchstens drei Zeichen, keine Zahlen, kein „nicht“ oder „nur“).',
    en: 'There are ballots already: only typing mistakes can be mended here (three characters at most, no numbers, no “not” or “only”).',
  },
  reasonMissing: {
    de: 'Bitte schreiben Sie, warum Sie das ändern. Alle können es lesen.',
    en: 'Please write why you change this. Everybody can read it.',
  },
  noIdea: { de: 'Bitte wählen Sie mindestens eine Idee aus.', en: 'Please choose at least one idea.' },
  notVotable: {
    de: 'Hier kann noch nicht abgestimmt werden: Es fehlen Angaben.',
    en: 'Voting is not possible yet: details are missing.',
  },
  changedMeanwhile: {
    de: 'Die Liste der Projekte wurde gerade geändert. Bitte sehen Sie Ihre Auswahl noch einmal an; gezählt ist noch nichts.',
    en: 'The list of projects has just been changed. Please look at your choice again; nothing has been counted yet.',
  },
  look: {
    de: 'Ihre Auswahl steht über der Liste. Noch ist nichts gezählt.',
    en: 'Your choice stands above the list. Nothing has been counted yet.',
  },
  notNumbers: {
    de: 'Bitte nur Nummern von Projekten, mit Abstand oder Komma dazwischen.',
    en: 'Only numbers of projects, please, with spaces or commas between them.',
  },
  spoiltAndNumbers: {
    de: 'Entweder Nummern oder ungültig, nicht beides.',
    en: 'Either numbers or spoilt, not both.',
  },
  codeMissing: {
    de: 'Ohne den Code vom Stimmzettel zählt Papier nicht: Er sorgt dafür, dass niemand doppelt zählt.',
    en: 'Paper does not count without the code of the ballot paper: it makes sure that nobody counts twice.',
  },
  letterCodeMissing: {
    de: 'Hier zählen nur Menschen, die nachweislich hier wohnen. Nötig ist der Code aus ihrem Brief.',
    en: 'Only people who are proven to live here count. The code of their letter is needed.',
  },
  notOver: {
    de: 'Gezählt wird erst, wenn die Abstimmung vorbei ist.',
    en: 'Ballots are counted only when voting is over.',
  },
  unknown: {
    de: 'Eine dieser Nummern gibt es nicht.',
    en: 'One of these numbers does not exist.',
  },
} satisfies Record<string, Sentence>

export const notices = {
  setUp: { de: 'Gespeichert.', en: 'Saved.' },
  added: { de: 'Das Projekt steht in der Liste.', en: 'The project is in the list.' },
  changed: { de: 'Das Projekt ist geändert.', en: 'The project has been changed.' },
  mended: { de: 'Verbessert. Die Änderung steht beim Projekt.', en: 'Mended. The change stands beside the project.' },
  moved: { de: 'Die Reihenfolge ist geändert.', en: 'The order has been changed.' },
  removed: { de: 'Das Projekt ist entfernt.', en: 'The project has been removed.' },
  printed: { de: 'Die Stimmzettel sind fertig.', en: 'The ballot papers are ready.' },
  entered: { de: 'Eingegeben. Der nächste, bitte.', en: 'Entered. The next one, please.' },
  counting: {
    de: 'Es wird gezählt. Gleich steht das Ergebnis hier.',
    en: 'Counting. The result will be here in a moment.',
  },
  mailSent: {
    de: 'Wir haben Ihnen einen Link geschickt. Dahinter liegt Ihr Stimmzettel; er gilt zwei Tage.',
    en: 'We have sent you a link. It leads to your ballot paper and is valid for two days.',
  },
  takenOver: (number: number): Sentence => ({
    de: `${number === 1 ? 'Eine Idee ist' : `${number} Ideen sind`} übernommen. Es fehlen noch die Kosten.`,
    en: `${number === 1 ? 'One idea has' : `${number} ideas have`} been taken over. The costs are still missing.`,
  }),
  voted: (receipt: string): Sentence => ({
    de: `Danke, Ihre Stimme ist in der Urne. Ihre Quittung: ${receipt}. Nach dem Ende steht sie in der Liste der gezählten Stimmen; sie verrät nicht, wie Sie gestimmt haben. Wir zeigen sie nur jetzt.`,
    en: `Thank you, your ballot is in the urn. Your receipt: ${receipt}. After the end it stands in the list of counted ballots; it does not tell how you voted. We show it only now.`,
  }),
}
