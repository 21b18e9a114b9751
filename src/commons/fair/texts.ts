import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const fairTexts = catalogue({
  leaveEmpty: { de: 'Bitte leer lassen', en: 'Please leave empty' },
})

export const fairProblems = {
  link: {
    de: 'Bitte ohne Links: Die gehen erst mit einem Konto, das älter als drei Tage ist.',
    en: 'Please without links: they need an account older than three days.',
  },
  trap: {
    de: 'Das sah nach einem Programm aus, das Formulare ausfüllt. Bitte senden Sie noch einmal ab; alles Getippte ist noch da.',
    en: 'That looked like a program that fills in forms. Please send again; everything you typed is still here.',
  },
  tooFast: {
    de: 'Das ging sehr schnell. Bitte senden Sie noch einmal ab; alles Getippte ist noch da.',
    en: 'That was very quick. Please send again; everything you typed is still here.',
  },
}

/** What moderators read of the same words. @param people who said them, this one included */
export const finding = (people: number): Sentence => ({
  de: `Automatisch gefunden: Dieselben Worte kamen innerhalb eines Tages von ${people} neuen Konten oder Gästen. Das kann ein Zufall sein, ein gemeinsamer Mustertext oder ein Programm.`,
  en: `Found automatically: the same words came within a day from ${people} new accounts or guests. This may be chance, a shared sample text, or a program.`,
})
