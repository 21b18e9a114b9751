import type { Sentence } from '#foundation/text/catalogue.ts'

/** What is wrong with a cell, a line or a file, and what was made of it. */
export const problems = {
  notADay: (value: string): Sentence => ({
    de: `„${value}“ ist kein Tag. Möglich sind zum Beispiel 31.12.2026, 2026-12-31, 12/2026, 2. Quartal 2026, 1. Halbjahr 2026 oder 2026.`,
    en: `“${value}” is no day. Possible are, for example, 31.12.2026, 2026-12-31, 12/2026, Q2 2026, H1 2026 or 2026.`,
  }),
  readAsDay: (value: string, day: string): Sentence => ({
    de: `„${value}“ wird als ${day} gelesen.`,
    en: `“${value}” is read as ${day}.`,
  }),
  notANumber: (value: string): Sentence => ({ de: `„${value}“ ist keine Zahl.`, en: `“${value}” is no number.` }),
  notAnAmount: (value: string): Sentence => ({
    de: `„${value}“ ist kein Betrag in Euro. Möglich sind zum Beispiel 12.500, 12500,00 € oder 12,5 Tsd. €.`,
    en: `“${value}” is no amount in euros. Possible are, for example, 12.500, 12500,00 € or 12,5 Tsd. €.`,
  }),
  unclearAmount: (value: string): Sentence => ({
    de: `Bei „${value}“ ist nicht klar, ob das Komma Tausender oder Cent trennt. Schreiben Sie 12.500 oder 12,50.`,
    en: `In “${value}” it is not clear whether the comma separates thousands or cents. Write 12.500 or 12,50.`,
  }),
  readAsAmount: (value: string, amount: string): Sentence => ({
    de: `„${value}“ wird als ${amount} gelesen.`,
    en: `“${value}” is read as ${amount}.`,
  }),
  notOnTheList: (value: string, list: string): Sentence => ({
    de: `„${value}“ kennen wir hier nicht. Möglich sind: ${list}.`,
    en: `“${value}” is not known here. Possible are: ${list}.`,
  }),
  noSuchSolution: (value: string): Sentence => ({
    de: `Die Lösung „${value}“ gibt es hier nicht. Legen Sie sie erst an, oder lassen Sie die Zelle leer.`,
    en: `There is no solution “${value}” here. Add it first, or leave the cell empty.`,
  }),
  noSuchPlace: (value: string): Sentence => ({
    de: `„${value}“ ist hier keine Gemeinde und keine Verbandsgemeinde. Trennen Sie mehrere mit Komma; für alle schreiben Sie „ganzer Landkreis“.`,
    en: `“${value}” is no municipality and no association here. Separate several by commas; for all write “ganzer Landkreis”.`,
  }),
  tooLong: (most: number): Sentence => ({
    de: `Der Text ist zu lang; höchstens ${most} Zeichen.`,
    en: `The text is too long; at most ${most} characters.`,
  }),
  broken: (value: string): Sentence => ({
    de: `In der Zelle steht ein Fehler der Tabelle („${value}“).`,
    en: `The cell holds an error of the spreadsheet (“${value}”).`,
  }),
  outOfRange: (low: number, high: number): Sentence => ({
    de: `Möglich ist ${low} bis ${high}.`,
    en: `Possible is ${low} to ${high}.`,
  }),
  empty: { de: 'Hier muss etwas stehen.', en: 'Something must stand here.' },
  twice: (lines: string): Sentence => ({
    de: `Diese Nummer steht mehrmals in der Datei: Zeilen ${lines}. Keine davon wird übernommen.`,
    en: `This number stands in the file more than once: lines ${lines}. None of them is taken over.`,
  }),
  titleTwice: (lines: string): Sentence => ({
    de: `Dieser Titel steht ohne Nummer mehrmals in der Datei: Zeilen ${lines}. Geben Sie jeder Maßnahme eine Nummer.`,
    en: `This title stands in the file more than once without a number: lines ${lines}. Give each measure a number.`,
  }),
  severalHere: {
    de: 'Unter diesem Titel gibt es hier schon mehrere Maßnahmen. Geben Sie die Nummer an.',
    en: 'There are several measures with this title here already. Say the number.',
  },
  noTitle: { de: 'Eine neue Maßnahme braucht einen Titel.', en: 'A new measure needs a title.' },
  noSuchMeasure: (code: string): Sentence => ({
    de: `Eine Maßnahme mit der Nummer „${code}“ gibt es weder hier noch in der Datei.`,
    en: `There is no measure with the number “${code}”, neither here nor in the file.`,
  }),
  measureRefused: {
    de: 'Die Maßnahme selbst wird nicht übernommen, darum auch diese Zeile nicht.',
    en: 'The measure itself is not taken over, so neither is this line.',
  },
  lineTwice: (line: number): Sentence => ({
    de: `Dasselbe steht schon in Zeile ${line}.`,
    en: `The same stands in line ${line} already.`,
  }),
  severalSources: (year: number, sources: string): Sentence => ({
    de: `Für ${year} gibt es mehrere Quellen (${sources}); die Summe lässt sich nicht aufteilen. Ändern Sie die Beträge im Blatt „Kosten“.`,
    en: `There are several sources for ${year} (${sources}); the sum cannot be split. Change the amounts in the sheet “Kosten”.`,
  }),
  sumsLeft: {
    de: 'Für diese Maßnahme stehen die Kosten im Blatt „Kosten“; die Spalten mit Jahren werden nicht gelesen.',
    en: 'The costs of this measure stand in the sheet “Kosten”; the columns with years are not read.',
  },
  notReached: {
    de: 'Ein Tag steht nur bei Meilensteinen, die erreicht sind.',
    en: 'Only milestones that were reached have a day here.',
  },
  unitNeeded: { de: 'Eine neue Kennzahl braucht eine Einheit.', en: 'A new indicator needs a unit.' },
} satisfies Record<string, Sentence | ((...values: never[]) => Sentence)>
