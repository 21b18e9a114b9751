import { catalogue } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  version: { de: (number: number) => `Fassung ${number}`, en: (number: number) => `Version ${number}` },
  adopted: {
    de: (body: string, on: string) => `beschlossen von: ${body}, ${on}`,
    en: (body: string, on: string) => `adopted by: ${body}, ${on}`,
  },
  published: { de: 'veröffentlicht', en: 'published' },
  draft: { de: 'Entwurf', en: 'Draft' },
  openDraft: { de: 'Entwurf zum Mitlesen', en: 'Draft open to readers' },
  versions: { de: 'Fassungen', en: 'Versions' },
  shown: { de: 'hier zu sehen', en: 'shown here' },
  compare: {
    de: (number: number) => `Was ist neu gegenüber Fassung ${number}?`,
    en: (number: number) => `What is new since version ${number}?`,
  },
  belongsTo: { de: 'Gehört zu', en: 'Belongs to' },
  contents: { de: 'Inhalt', en: 'Contents' },
  noWords: { de: 'Noch kein Text.', en: 'No text yet.' },
  print: { de: 'Drucken', en: 'Print' },
  paragraph: { de: (number: string) => `Absatz ${number}`, en: (number: string) => `Paragraph ${number}` },

  differences: {
    de: (a: number, b: number) => `Fassung ${a} und Fassung ${b} im Vergleich`,
    en: (a: number, b: number) => `Version ${a} and version ${b} compared`,
  },
  differencesLead: {
    de: 'Neues ist unterstrichen, Weggefallenes durchgestrichen. Was gleich blieb, ist nur genannt.',
    en: 'What is new is underlined, what is gone is struck through. What stayed the same is only named.',
  },
  noDifferences: { de: 'Beide Fassungen sind gleich.', en: 'Both versions are the same.' },
  same: { de: 'unverändert', en: 'unchanged' },
  sameMany: {
    de: (count: number) => `${count} Absätze unverändert`,
    en: (count: number) => `${count} paragraphs unchanged`,
  },
  changed: { de: 'geändert', en: 'changed' },
  added: { de: 'neu', en: 'new' },
  removed: { de: 'entfallen', en: 'removed' },
  moved: {
    de: (from: string) => `verschoben, vorher ${from}`,
    en: (from: string) => `moved, before ${from}`,
  },
  wasNumber: { de: (from: string) => `vorher ${from}`, en: (from: string) => `before ${from}` },

  /** Read out before and behind words that others see underlined or struck through. */
  insBegins: { de: '(eingefügt: ', en: '(inserted: ' },
  delBegins: { de: '(gestrichen: ', en: '(deleted: ' },
  changeEnds: { de: ') ', en: ') ' },

  edit: { de: 'Bearbeiten', en: 'Edit' },
  heading: { de: 'Überschrift', en: 'Heading' },
  body: { de: 'Text', en: 'Text' },
  bodyHint: {
    de: 'Eine leere Zeile trennt Absätze; **fett** und Listen mit - sind möglich.',
    en: 'An empty line separates paragraphs; **bold** and lists with - are possible.',
  },
  save: { de: 'Speichern', en: 'Save' },
  addHere: { de: 'Absatz darunter einfügen', en: 'Add a paragraph below' },
  addFirst: { de: 'Absatz einfügen', en: 'Add a paragraph' },
  newParagraph: { de: 'Neuer Absatz', en: 'New paragraph' },
  up: { de: 'Nach oben', en: 'Move up' },
  down: { de: 'Nach unten', en: 'Move down' },
  in: { de: 'Einrücken', en: 'One level in' },
  out: { de: 'Ausrücken', en: 'One level out' },
  remove: { de: 'Entfernen', en: 'Remove' },
  nowReads: { de: 'So lautet der Absatz jetzt', en: 'The paragraph now reads' },
})

export const notices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  conflict: {
    de: 'Jemand anderes hat diesen Absatz inzwischen geändert. Sein Text steht unten, Ihrer ist noch im Feld: Führen Sie beide zusammen und speichern Sie noch einmal.',
    en: 'Somebody else has changed this paragraph meanwhile. Their text is below, yours is still in the field: bring both together and save again.',
  },
  gone: {
    de: 'Diesen Absatz gibt es im Entwurf nicht mehr. Kopieren Sie Ihren Text, wenn Sie ihn noch brauchen.',
    en: 'This paragraph is no longer in the draft. Copy your text if you still need it.',
  },
  noDraft: {
    de: 'Es gibt gerade keinen Entwurf, der bearbeitet werden kann.',
    en: 'There is no draft to edit at the moment.',
  },
}
