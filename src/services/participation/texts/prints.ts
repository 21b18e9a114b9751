import { catalogue } from '#foundation/text/catalogue.ts'

/** Print runs of sheets and of ballot papers. */
export const printTexts = catalogue({
  howManySheets: { de: 'Wie viele Bögen?', en: 'How many sheets?' },
  howManyPapers: { de: 'Wie viele Stimmzettel?', en: 'How many ballot papers?' },
  printSheets: { de: 'Bögen mit neuen Codes erstellen', en: 'Make sheets with new codes' },
  printPapers: { de: 'Stimmzettel mit neuen Codes erstellen', en: 'Make ballot papers with new codes' },
  sheets: { de: 'Bögen', en: 'Sheets' },
  papers: { de: 'Stimmzettel', en: 'Ballot papers' },
  noSheets: { de: 'Noch keine Bögen', en: 'No sheets yet' },
  noPapers: { de: 'Noch keine Stimmzettel', en: 'No ballot papers yet' },
  printed: { de: 'Erstellt', en: 'Made' },
  used: { de: 'Verbraucht', en: 'Used' },
  file: { de: 'Datei', en: 'File' },
  pdf: { de: 'PDF zum Drucken', en: 'PDF to print' },
})
