import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Meeting } from '../meetings/meeting.ts'

export const markWords: Readonly<Record<string, Sentence>> = {
  '5': { de: 'sehr gut', en: 'very good' },
  '4': { de: 'gut', en: 'good' },
  '3': { de: 'in Ordnung', en: 'all right' },
  '2': { de: 'eher nicht gut', en: 'rather not good' },
  '1': { de: 'nicht gut', en: 'not good' },
}

export const texts = catalogue({
  title: { de: 'Bericht', en: 'Report' },
  none: { de: 'Noch ist kein Bericht da', en: 'There is no report yet' },
  noneHint: {
    de: 'Nach dem Treffen steht hier, was daraus wurde.',
    en: 'After the meeting, what came of it stands here.',
  },
  draft: {
    de: 'Dieser Bericht ist noch nicht veröffentlicht. Nur wer das Treffen leitet, sieht ihn.',
    en: 'This report is not published yet. Only those who run the meeting see it.',
  },
  outcome: { de: 'Was erarbeitet wurde', en: 'What was worked out' },
  paper: { de: 'Bericht als PDF', en: 'Report as PDF' },
  bodies: { de: 'Wer dabei war', en: 'Who took part' },
  mentions: { de: 'Genannt', en: 'Mentioned' },
  mentionsWho: {
    de: 'Die Namen sehen nur Mitglieder des Netzwerks.',
    en: 'Only members of the network see the names.',
  },
  mentionsHint: {
    de: 'Zur Wahl steht, wer sich als ansprechbar eingetragen hat. Wer das zurücknimmt, steht sofort in keinem Bericht mehr. Die Namen sehen nur Mitglieder des Netzwerks.',
    en: 'Those can be chosen who entered themselves as somebody to be asked. Whoever takes that back is at once in no report any more. Only members of the network see the names.',
  },
  pictures: { de: 'Bilder', en: 'Pictures' },
  addPicture: { de: 'Bild hinzufügen', en: 'Add a picture' },
  removePicture: { de: 'Bild entfernen', en: 'Remove picture' },
  edit: { de: 'Bericht schreiben', en: 'Write the report' },
  body: { de: 'Bericht', en: 'Report' },
  bodyHint: {
    de: 'Markdown geht. Personen nur mit Einverständnis nennen, am besten unten auswählen.',
    en: 'Markdown works. Mention people only with consent, best by choosing them below.',
  },
  published: { de: 'Der Bericht ist veröffentlicht', en: 'The report is published' },
  press: { de: 'Pressemitteilung', en: 'Press release' },
  pressHint: {
    de: 'Der Entwurf kommt aus dem Programm. Machen Sie daraus Ihren Text.',
    en: 'The draft comes from the programme. Make your own text of it.',
  },
  pressLead: { de: 'Zum Kopieren und Weitergeben.', en: 'To copy and pass on.' },
  save: { de: 'Speichern', en: 'Save' },
  feedback: { de: 'Rückmeldung', en: 'Feedback' },
  feedbackLead: {
    de: 'Vier kurze Fragen. Ihre Antwort wird ohne Namen und ohne Zeit gespeichert; niemand kann sie Ihnen zuordnen.',
    en: 'Four short questions. Your answer is stored without name and time; nobody can tell that it is yours.',
  },
  mark: { de: 'Wie war das Treffen für Sie?', en: 'How was the meeting for you?' },
  good: { de: 'Was war gut?', en: 'What was good?' },
  better: { de: 'Was machen wir beim nächsten Mal besser?', en: 'What do we do better next time?' },
  next: { de: 'Worum soll es beim nächsten Mal gehen?', en: 'What should it be about next time?' },
  send: { de: 'Absenden', en: 'Send' },
  thanks: { de: 'Danke, Ihre Rückmeldung ist da.', en: 'Thank you, your feedback is there.' },
  notYet: {
    de: 'Nach dem Beginn des Treffens können Sie hier sagen, wie es war.',
    en: 'After the meeting has begun you can say here how it was.',
  },
  results: { de: 'Rückmeldungen', en: 'Feedback received' },
  resultsLead: {
    de: (number: number) => (number === 1 ? '1 Rückmeldung' : `${number} Rückmeldungen`),
    en: (number: number) => (number === 1 ? '1 answer' : `${number} answers`),
  },
  mean: { de: 'von 5 im Mittel', en: 'of 5 on average' },
  noResults: { de: 'Noch hat niemand geantwortet.', en: 'Nobody has answered yet.' },
  tooFew: {
    de: 'Ab drei Rückmeldungen stehen hier Zahlen und Worte, damit niemand erkannt wird.',
    en: 'From three answers on, numbers and words stand here, so that nobody is recognised.',
  },
  back: { de: 'Zum Treffen', en: 'To the meeting' },
})

export const notices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  removed: { de: 'Das Bild ist entfernt.', en: 'The picture is removed.' },
  picture: { de: 'Das Bild ist dabei.', en: 'The picture is with it.' },
  noPicture: { de: 'Wählen Sie ein Bild aus.', en: 'Choose a picture.' },
  conflict: {
    de: 'Jemand anderes hat den Bericht inzwischen geändert. Ihre Eingaben stehen noch hier; vergleichen Sie in einem neuen Fenster.',
    en: 'Somebody else has changed the report meanwhile. What you typed is still here; compare in a new window.',
  },
  given: { de: 'Sie haben schon geantwortet.', en: 'You have answered already.' },
  thanks: { de: 'Danke für Ihre Rückmeldung.', en: 'Thank you for your feedback.' },
  tooEarly: { de: 'Das Treffen hat noch nicht begonnen.', en: 'The meeting has not begun yet.' },
} as const satisfies Record<string, Sentence>

/** When and where a meeting was, and who invited, in one line. */
export function whenAndWhere({ gathering, host }: Pick<Meeting, 'gathering' | 'host'>, language: Language): string {
  const days = [gathering.startsAt, gathering.endsAt].flatMap((at) => (at ? [date(at, language)] : []))
  return [[...new Set(days)].join(' – '), gathering.name, host?.name].filter(Boolean).join(' · ')
}
