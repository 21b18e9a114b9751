import type { Sentence } from '#foundation/text/catalogue.ts'
import { longest, mostStatements, mostWaiting } from '../rules/vote.ts'

/** What is said once after something was done. */
export const notices = {
  saved: { de: 'Gespeichert', en: 'Saved' },
  added: { de: 'Aussagen hinzugefügt', en: 'Statements added' },
  removed: { de: 'Aussage entfernt', en: 'Statement removed' },
  proposed: {
    de: 'Danke. Ihre Aussage erscheint, sobald jemand von der Verwaltung sie angesehen hat.',
    en: 'Thank you. Your statement appears as soon as somebody of the administration has looked at it.',
  },
  shown: { de: 'Die Aussage ist jetzt zu sehen', en: 'The statement can be seen now' },
  refused: { de: 'Die Aussage wurde nicht aufgenommen', en: 'The statement was not taken up' },
  printed: { de: 'Bögen angelegt', en: 'Sheets made' },
  entered: { de: 'Bogen eingegeben', en: 'Sheet entered' },
  changed: { de: 'Antwort geändert', en: 'Answer changed' },
} as const satisfies Record<string, Sentence>

/** Why something does not work. */
export const refusals = {
  noStatements: { de: 'Es gibt noch keine Aussagen.', en: 'There are no statements yet.' },
  begun: {
    de: 'Die Abstimmung hat begonnen: Das lässt sich nicht mehr ändern.',
    en: 'Voting has begun: this can no longer be changed.',
  },
  changed: {
    de: 'Jemand anderes hat das gerade geändert. Bitte sehen Sie es sich noch einmal an.',
    en: 'Somebody else has just changed this. Please look at it again.',
  },
  tooMany: {
    de: `Mehr als ${mostStatements} Aussagen sind nicht möglich.`,
    en: `More than ${mostStatements} statements are not possible.`,
  },
  full: {
    de: `Gerade sind keine neuen Aussagen möglich: ${mostWaiting} warten schon, oder die Liste ist voll.`,
    en: `No new statements are possible now: ${mostWaiting} are waiting already, or the list is full.`,
  },
  tooLong: {
    de: `Jede Aussage darf höchstens ${longest} Zeichen haben.`,
    en: `Each statement may have ${longest} characters at most.`,
  },
  link: { de: 'Bitte ohne Link.', en: 'Please without a link.' },
  similar: {
    de: 'Das klingt wie eine Aussage, die es schon gibt. Meinen Sie etwas anderes? Dann schicken Sie sie noch einmal ab.',
    en: 'This sounds like a statement that exists already. Do you mean something else? Then send it once more.',
  },
  notAdding: {
    de: 'Hier werden keine Aussagen von außen gesammelt.',
    en: 'No statements are collected from outside here.',
  },
  voteFirst: {
    de: 'Bitte stimmen Sie erst zu mindestens einer Aussage ab.',
    en: 'Please vote on at least one statement first.',
  },
  unknown: { de: 'Diese Aussage gibt es hier nicht mehr.', en: 'This statement is no longer here.' },
  entered: {
    de: 'Dieser Bogen wurde schon von Papier oder Telefon eingegeben.',
    en: 'This sheet was entered from paper or telephone already.',
  },
  noSuchCode: {
    de: 'Diesen Code gibt es hier nicht. Bitte prüfen Sie jedes Zeichen.',
    en: 'There is no such code here. Please check each character.',
  },
  codeMissing: {
    de: 'Bitte geben Sie den Code vom Papierbogen ein.',
    en: 'Please enter the code of the paper sheet.',
  },
  codeUsed: { de: 'Dieser Code wurde schon benutzt.', en: 'This code has been used already.' },
  enteringOver: {
    de: 'Die Eingabe ist vorbei: Das Ergebnis steht fest.',
    en: 'Entering is over: the result is final.',
  },
  nothingSaid: { de: 'Bitte kreuzen Sie mindestens eine Antwort an.', en: 'Please mark at least one answer.' },
  decided: { de: 'Darüber hat schon jemand entschieden.', en: 'Somebody has decided on this already.' },
  reasonMissing: {
    de: 'Bitte schreiben Sie, warum: Die Person liest es.',
    en: 'Please write why: the person reads it.',
  },
} as const satisfies Record<string, Sentence>
