import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Notiz', en: 'Note' },
  lead: {
    de: 'Fünf Zeilen reichen. Alle schreiben gleichzeitig; niemand überschreibt den anderen.',
    en: 'Five lines will do. Everybody writes at the same time; nobody overwrites anybody.',
  },
  none: { de: 'Noch steht hier nichts.', en: 'Nothing stands here yet.' },
  write: { de: 'Zeile schreiben', en: 'Write a line' },
  part: { de: 'Wohin', en: 'Where to' },
  words: { de: 'Zeile', en: 'Line' },
  add: { de: 'Aufschreiben', en: 'Write down' },
  remove: { de: 'Entfernen', en: 'Remove' },
  by: { de: (name: string) => `(${name})`, en: (name: string) => `(${name})` },
  photos: { de: 'Fotos', en: 'Photos' },
  addPhoto: { de: 'Foto vom Flipchart', en: 'Photo of a flip chart' },
  savePhoto: { de: 'Foto hinzufügen', en: 'Add photo' },
  results: { de: 'Ergebnisse', en: 'Results' },
  resultsLead: {
    de: 'Was aus den Sessions wurde, nach Themen: Fragen, Lösungen, und wer weitermacht.',
    en: 'What became of the sessions, by topic: questions, solutions, and who continues.',
  },
  noResults: { de: 'Noch hat niemand eine Notiz geschrieben', en: 'Nobody has written a note yet' },
  noResultsHint: {
    de: 'Die Gastgeber werden erinnert, bis ihre Notiz da ist.',
    en: 'Hosts are reminded until their note is there.',
  },
  otherTopics: { de: 'Ohne Thema', en: 'Without a topic' },
  withNote: {
    de: (done: number, of: number) => `${done} von ${of} Sessions haben eine Notiz`,
    en: (done: number, of: number) => `${done} of ${of} sessions have a note`,
  },
  toNote: { de: 'Notiz lesen und schreiben', en: 'Read and write the note' },
  remindSubject: { de: 'Ihre Session hat noch keine Notiz', en: 'Your session has no note yet' },
  remindBody: {
    de: 'Schreiben Sie fünf Zeilen auf, solange es frisch ist: Ausgangspunkt, Fragen, Lösungen, wer weitermacht, nächster Schritt.',
    en: 'Write five lines while it is fresh: starting point, questions, solutions, who continues, next step.',
  },
})

export const notices = {
  written: { de: 'Aufgeschrieben.', en: 'Written down.' },
  removed: { de: 'Entfernt.', en: 'Removed.' },
  photo: { de: 'Das Foto ist dabei.', en: 'The photo is with it.' },
  noPhoto: { de: 'Wählen Sie ein Foto aus.', en: 'Choose a photo.' },
} as const satisfies Record<string, Sentence>
