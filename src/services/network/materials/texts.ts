import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Folien und Unterlagen', en: 'Slides and files' },
  lead: {
    de: 'Was bei diesem Treffen gezeigt wurde: mit Rechten, zum Nachlesen und Weitergeben.',
    en: 'What was shown at this meeting: with its rights, to read again and to pass on.',
  },
  none: { de: 'Noch ist nichts da', en: 'Nothing is here yet' },
  noneHint: {
    de: 'Wer einen Impuls gibt oder eine Session leitet, legt hier die Folien ab.',
    en: 'Whoever gives an input or hosts a session puts the slides here.',
  },
  add: { de: 'Unterlage hinzufügen', en: 'Add a file' },
  about: { de: 'Wozu gehört sie?', en: 'What does it belong to?' },
  whole: { de: 'zum ganzen Treffen', en: 'the whole meeting' },
  name: { de: 'Titel', en: 'Title' },
  holder: { de: 'Von wem', en: 'Whose it is' },
  holderHint: {
    de: 'Einrichtung oder Funktion, wie es auf den Folien steht.',
    en: 'The body or the function, as it stands on the slides.',
  },
  licence: { de: 'Was andere damit dürfen', en: 'What others may do with it' },
  own: { de: 'Nur lesen, alle Rechte bleiben bei uns', en: 'Only read, all rights stay with us' },
  permission: { de: 'Nur lesen, gezeigt mit Erlaubnis', en: 'Only read, shown with permission' },
  audience: { de: 'Wer sie bekommt', en: 'Who gets it' },
  file: { de: 'PDF-Datei', en: 'PDF file' },
  web: { de: 'oder wo sie im Netz steht', en: 'or where it is on the web' },
  save: { de: 'Hinzufügen', en: 'Add' },
  open: { de: 'PDF öffnen', en: 'Open PDF' },
  outside: { de: 'im Netz ansehen', en: 'see on the web' },
  remove: { de: 'Zurückziehen', en: 'Withdraw' },
  back: { de: 'Zum Treffen', en: 'To the meeting' },
})

export const notices = {
  added: { de: 'Die Unterlage ist da.', en: 'The file is here.' },
  removed: { de: 'Zurückgezogen. Niemand bekommt sie mehr.', en: 'Withdrawn. Nobody gets it any more.' },
  nothing: {
    de: 'Wählen Sie eine PDF-Datei, oder nennen Sie die Adresse, unter der die Unterlage steht.',
    en: 'Choose a PDF file, or name the address where the file is.',
  },
  notYours: {
    de: 'Dazu können Sie nichts hinzufügen. Das kann, wer dort spricht, die Session leitet oder das Treffen durchführt.',
    en: 'You cannot add anything to this. Whoever speaks there, hosts the session or runs the meeting can.',
  },
}
