import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { CardKind, Part, State } from './challenge.ts'

export const stateWords: Readonly<Record<State, Sentence>> = {
  open: { de: 'offen', en: 'open' },
  closed: { de: 'abgeschlossen', en: 'closed' },
}

export const cardWords: Readonly<Record<CardKind, Sentence>> = {
  approach: { de: 'Ansatzpunkt', en: 'Approach' },
  tip: { de: 'Tipp', en: 'Tip' },
  factor: { de: 'Erfolgsfaktor', en: 'Success factor' },
  risk: { de: 'Risiko', en: 'Risk' },
  question: { de: 'Offene Frage', en: 'Open question' },
  contact: { de: 'Kontakt', en: 'Contact' },
}

export const partWords: Readonly<Record<Part, Sentence>> = {
  situation: { de: 'Die Lage', en: 'The situation' },
  tried: { de: 'Was schon versucht wurde', en: 'What was tried' },
  needed: { de: 'Was gebraucht wird', en: 'What is needed' },
}

export const partHints: Readonly<Record<Part, Sentence>> = {
  situation: {
    de: 'Zwei, drei Sätze, die auch Fremde verstehen. Bitte keine Namen. Markdown geht.',
    en: 'Two or three sentences that strangers understand as well. No names, please. Markdown works.',
  },
  tried: { de: 'Damit niemand rät, was Sie schon kennen.', en: 'So that nobody advises what you know already.' },
  needed: { de: 'Eine Frage, auf die man antworten kann.', en: 'A question that can be answered.' },
}

export const texts = catalogue({
  title: { de: 'Herausforderungen und Tipps', en: 'Challenges and tips' },
  short: { de: 'Herausforderungen', en: 'Challenges' },
  lead: {
    de: 'Jemand kommt nicht weiter, Kolleginnen und Kollegen schreiben Karten: was man versuchen kann, was half, worauf man achten muss.',
    en: 'Somebody is stuck, colleagues write cards: what to try, what helped, what to look out for.',
  },
  q: { de: 'Suchen, auch auf den Karten', en: 'Search, on the cards as well' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  state: { de: 'Stand', en: 'State' },
  all: { de: 'alle', en: 'all' },
  none: { de: 'Noch hat niemand eine Herausforderung gebracht', en: 'Nobody has brought a challenge yet' },
  noneMatching: { de: 'Dazu gibt es nichts', en: 'There is nothing about this' },
  noneHint: {
    de: 'Wer im Netzwerk ist, beschreibt in fünf Minuten, wo es hakt. Andere antworten mit Karten.',
    en: 'Whoever is in the network describes in five minutes where they are stuck. Others answer with cards.',
  },
  askInstead: { de: 'Jemanden fragen, der sich auskennt', en: 'Ask somebody who knows' },
  add: { de: 'Herausforderung bringen', en: 'Bring a challenge' },
  addLead: {
    de: 'Fünf Minuten reichen. Andere antworten mit kurzen Karten; nach drei Monaten fragen wir, was daraus wurde.',
    en: 'Five minutes are enough. Others answer with short cards; after three months we ask what came of it.',
  },
  cameFrom: {
    de: (title: string) => `Aus „${title}“: Die beiden werden verknüpft.`,
    en: (title: string) => `From “${title}”: the two will be linked.`,
  },
  broughtTo: {
    de: (title: string) => `Sie bringen das zu „${title}“ mit.`,
    en: (title: string) => `You bring this to “${title}”.`,
  },
  forWhom: { de: 'Für', en: 'For' },
  titleLabel: { de: 'Die Herausforderung in einem Satz', en: 'The challenge in one sentence' },
  until: { de: 'Bis wann Hilfe nützt', en: 'Until when help is of use' },
  untilHint: { de: 'Leer, wenn es keinen Tag gibt', en: 'Empty when there is no day' },
  source: { de: 'Quelle', en: 'Source' },
  save: { de: 'Speichern', en: 'Save' },
  edit: { de: 'Herausforderung ändern', en: 'Change challenge' },
  remove: { de: 'Entfernen', en: 'Remove' },
  removeHint: {
    de: 'Die Herausforderung verschwindet mit allen Karten. Soll sie nur nicht mehr offen sein, schließen Sie sie ab.',
    en: 'The challenge vanishes with all its cards. If it should only no longer be open, close it.',
  },
  cards: { de: 'Karten', en: 'Cards' },
  cardNumber: {
    de: (number: number) => (number === 1 ? '1 Karte' : `${number} Karten`),
    en: (number: number) => (number === 1 ? '1 card' : `${number} cards`),
  },
  helpedNumber: {
    de: (number: number) => (number === 1 ? '1 half' : `${number} halfen`),
    en: (number: number) => `${number} helped`,
  },
  sameHere: { de: (number: number) => `${number} × bei uns auch`, en: (number: number) => `${number} × same here` },
  reported: { de: 'mit Rückmeldung', en: 'reported back' },
  from: { de: 'Von', en: 'From' },
  audience: { de: 'Wer das liest', en: 'Who reads this' },
  meeting: { de: 'Mitgebracht zu', en: 'Brought to' },
  written: { de: 'Gefragt', en: 'Asked' },
  writeCard: { de: 'Karte schreiben', en: 'Write a card' },
  cardsTitle: { de: (title: string) => `Karten: ${title}`, en: (title: string) => `Cards: ${title}` },
  kind: { de: 'Was schreiben Sie?', en: 'What are you writing?' },
  words: { de: 'Auf der Karte', en: 'On the card' },
  wordsHint: {
    de: 'Ein Gedanke je Karte. Bei einem Kontakt: eine Stelle oder Funktion, kein Name.',
    en: 'One thought per card. For a contact: an office or function, no name.',
  },
  send: { de: 'Karte hinlegen', en: 'Put the card down' },
  whoReads: {
    de: (who: string) =>
      `Die Karte liest, wer die Herausforderung liest (${who}). Darunter steht, für wen Sie sprechen, sonst Ihr Name.`,
    en: (who: string) =>
      `Whoever reads the challenge reads the card (${who}). Below stands whom you speak for, otherwise your name.`,
  },
  noCards: { de: 'Noch liegt hier keine Karte', en: 'No card lies here yet' },
  noCardsHint: {
    de: 'Die erste ist die schwerste: Ein halber Gedanke genügt.',
    en: 'The first one is the hardest: half a thought is enough.',
  },
  noMoreCards: {
    de: 'Diese Herausforderung ist abgeschlossen. Was geschrieben wurde, bleibt zum Nachlesen.',
    en: 'This challenge is closed. What was written stays to be read.',
  },
  sending: { de: 'wird gesendet …', en: 'being sent …' },
  sent: { de: 'gesendet', en: 'sent' },
  refused: {
    de: 'nicht angenommen: Laden Sie die Seite neu, Ihr Text bleibt auf diesem Gerät.',
    en: 'not accepted: load the page again, your text stays on this device.',
  },
  you: { de: 'Sie', en: 'you' },
  loose: { de: 'Noch nicht geordnet', en: 'Not ordered yet' },
  help: { de: 'Das half', en: 'This helped' },
  unhelp: { de: 'Half doch nicht', en: 'Did not help after all' },
  helpedTag: { de: 'half', en: 'helped' },
  whoKnows: { de: 'Wer weiß mehr darüber?', en: 'Who knows more about it?' },
  order: { de: 'Karten ordnen', en: 'Order the cards' },
  orderLead: {
    de: 'Ziehen Sie Karten auf einen Haufen oder wählen Sie ihn unter der Karte aus. Mehrere können gleichzeitig ordnen.',
    en: 'Drag cards onto a heap or choose it below the card. Several people can order at once.',
  },
  belongs: { de: 'Gehört zu', en: 'Belongs to' },
  fresh: { de: 'oder zu einem neuen Haufen', en: 'or to a new heap' },
  nowhere: { de: 'keinem Haufen', en: 'no heap' },
  put: { de: 'Hinlegen', en: 'Put there' },
  rename: { de: 'Umbenennen', en: 'Rename' },
  heapName: { de: 'Name des Haufens', en: 'Name of the heap' },
  dissolve: { de: 'Haufen auflösen', en: 'Dissolve heap' },
  change: { de: 'Haufen ändern', en: 'Change heap' },
  emptyHeap: { de: 'Hier liegt noch keine Karte.', en: 'No card lies here yet.' },
  close: { de: 'Sammeln beenden', en: 'End the collecting' },
  reopen: { de: 'Wieder öffnen', en: 'Open again' },
  manage: { de: 'Ihre Herausforderung', en: 'Your challenge' },
  reactions: { de: 'Bei Ihnen auch?', en: 'The same with you?' },
  reactionsHint: {
    de: 'Ein Klick sagt, dass andere dasselbe Problem haben. Schreiben Sie dazu, wie es bei Ihnen ist.',
    en: 'One click says that others have the same problem. Add how it is with you.',
  },
  readers: {
    de: (who: string) => `Ihn liest, wer diese Herausforderung liest (${who}), zusammen mit Ihrem Namen.`,
    en: (who: string) => `Whoever reads this challenge reads it (${who}), together with your name.`,
  },
  report: { de: 'Was daraus wurde', en: 'What came of it' },
  reportBack: { de: 'Zurückmelden, was daraus wurde', en: 'Tell what came of it' },
  reportLead: {
    de: 'Was haben Sie versucht, was half, was nicht? Drei Sätze sind ein Dank an alle, die Karten geschrieben haben.',
    en: 'What did you try, what helped, what did not? Three sentences thank everybody who wrote cards.',
  },
  reportOn: {
    de: (day: string) => `Am ${day} fragen wir, was daraus wurde.`,
    en: (day: string) => `On ${day} we ask what came of it.`,
  },
  dueSince: { de: (day: string) => `fällig seit ${day}`, en: (day: string) => `due since ${day}` },
  remindSubject: { de: 'Was wurde aus Ihrer Herausforderung?', en: 'What came of your challenge?' },
  remindBody: {
    de: 'Vor einiger Zeit haben Sie im Netzwerk um Rat gefragt. Sagen Sie den anderen in drei Sätzen, was half.',
    en: 'Some time ago you asked the network for advice. Tell the others in three sentences what helped.',
  },
})

export const notices = {
  added: {
    de: 'Ihre Herausforderung steht jetzt im Netzwerk. Andere können Karten dazu schreiben.',
    en: 'Your challenge now stands in the network. Others can write cards on it.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  removed: { de: 'Die Herausforderung ist entfernt.', en: 'The challenge was removed.' },
  closed: { de: 'Abgeschlossen. Die Karten bleiben lesbar.', en: 'Closed. The cards stay readable.' },
  opened: { de: 'Wieder offen für Karten.', en: 'Open for cards again.' },
  reported: { de: 'Danke. Alle sehen jetzt, was daraus wurde.', en: 'Thank you. All see now what came of it.' },
  cardWritten: { de: 'Ihre Karte liegt da.', en: 'Your card lies there.' },
  cardRemoved: { de: 'Die Karte ist entfernt.', en: 'The card was removed.' },
  helped: { de: 'Vermerkt: Das half.', en: 'Noted: this helped.' },
  notHelped: { de: 'Zurückgenommen.', en: 'Taken back.' },
  ordered: { de: 'Die Karte liegt jetzt dort.', en: 'The card lies there now.' },
  dissolved: { de: 'Der Haufen ist aufgelöst, die Karten bleiben.', en: 'The heap is dissolved, the cards stay.' },
  nameTaken: { de: 'So heißt schon ein Haufen.', en: 'A heap is called so already.' },
  noMoreCards: { de: 'Diese Herausforderung ist abgeschlossen.', en: 'This challenge is closed.' },
  conflict: {
    de: 'Jemand anderes hat die Herausforderung inzwischen geändert. Ihre Eingaben stehen noch hier; vergleichen Sie in einem neuen Fenster.',
    en: 'Somebody else has changed the challenge meanwhile. What you typed is still here; compare in a new window.',
  },
  notYours: { de: 'Dafür sprechen Sie nicht.', en: 'You do not speak for this.' },
} as const satisfies Record<string, Sentence>
