/** Sentences that forms of this method stop with. */
export const problems = {
  pointHalf: { de: 'Ein Punkt braucht Breite und Länge.', en: 'A point needs latitude and longitude.' },
  municipality: {
    de: 'Diese Gemeinde gehört nicht zum Landkreis.',
    en: 'This municipality does not belong to the district.',
  },
  similar: {
    de: 'Es gibt schon ähnliche Ideen; sie stehen über dem Formular. Ist Ihre dabei, unterstützen Sie sie. Sonst senden Sie Ihre Idee noch einmal ab, alles Getippte ist noch da.',
    en: 'There are similar ideas already; they stand above the form. If yours is among them, support it. Otherwise send your idea again, everything you typed is still here.',
  },
  linkUsed: {
    de: 'Dieser Link gilt nicht mehr. Vielleicht ist Ihre Idee schon erschienen.',
    en: 'This link no longer works. Perhaps your idea has appeared already.',
  },
  notListed: {
    de: 'Diese Idee ist mit einer anderen zusammengeführt oder nicht mehr zu sehen. Arbeiten Sie mit der weiter, zu der sie führt.',
    en: 'This idea has been merged with another one or is out of sight. Go on with the one it leads to.',
  },
  nothingChosen: { de: 'Bitte wählen Sie mindestens eine Idee aus.', en: 'Please choose at least one idea.' },
  nothingMerged: {
    de: 'Die gewählten Ideen sind inzwischen zusammengeführt oder nicht mehr zu sehen.',
    en: 'The ideas you chose have been merged meanwhile or are out of sight.',
  },
  criteriaFixed: {
    de: 'Die Phase hat begonnen: Kriterien, die schon angekündigt sind, bleiben.',
    en: 'The phase has begun: criteria that were announced stay.',
  },
  criteriaMany: { de: 'Höchstens acht Kriterien.', en: 'Eight criteria at most.' },
  tooEarly: {
    de: 'Punkte gibt es erst, wenn die Phase vorbei ist.',
    en: 'Points are given only when the phase is over.',
  },
  conflict: {
    de: 'Jemand anderes war schneller. Bitte sehen Sie nach, was jetzt dasteht.',
    en: 'Somebody else was faster. Please look at what stands there now.',
  },
}

/** What is said once something was done. */
export const notices = {
  written: {
    de: 'Ihre Idee ist da. Sie bekommen Bescheid, sobald sie beantwortet ist.',
    en: 'Your idea is there. You are told as soon as it is answered.',
  },
  writtenByCode: {
    de: 'Ihre Idee ist da. Legen Sie ein Lesezeichen auf diese Seite: Hier kommen Sie zur Antwort, und nur hier nehmen Sie die Idee zurück.',
    en: 'Your idea is there. Bookmark this page: it leads you to the answer, and only here you can take the idea back.',
  },
  mailSent: {
    de: 'Fast fertig: Bitte öffnen Sie den Link in der Mail, die wir Ihnen gerade geschickt haben. Dann erscheint Ihre Idee.',
    en: 'Almost done: please open the link in the mail we have just sent you. Then your idea appears.',
  },
  entered: {
    de: 'Eingetragen. Sie können gleich die nächste eintragen.',
    en: 'Entered. You can enter the next one.',
  },
  takenBack: { de: 'Ihre Idee ist zurückgenommen.', en: 'Your idea is taken back.' },
  answered: {
    de: 'Beantwortet. Wer die Idee hatte und wer ihr folgt, bekommt Bescheid.',
    en: 'Answered. Those who had the idea and those who follow it are told.',
  },
  merged: {
    de: 'Zusammengeführt. Wer die Ideen hatte, bekommt Bescheid.',
    en: 'Merged. Those who had the ideas are told.',
  },
  criteria: { de: 'Die Kriterien sind gespeichert.', en: 'The criteria are saved.' },
  points: { de: 'Ihre Punkte sind gespeichert.', en: 'Your points are saved.' },
  winner: { de: 'Gespeichert.', en: 'Saved.' },
}
