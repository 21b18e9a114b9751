import { catalogue } from '#foundation/text/catalogue.ts'

const measures = {
  de: (number: number) => (number === 1 ? '1 Maßnahme' : `${number} Maßnahmen`),
  en: (number: number) => (number === 1 ? '1 measure' : `${number} measures`),
}

/** The section of the front page. */
export const frontTexts = catalogue({
  title: { de: 'Was sich bei den Maßnahmen getan hat', en: 'What has happened to the measures' },
  all: { de: 'Alles zur Strategie', en: 'All about the strategy' },
  count: {
    de: (number: number, going: number, done: number) =>
      `${measures.de(number)}: ${going} in Umsetzung oder Betrieb, ${done} abgeschlossen.`,
    en: (number: number, going: number, done: number) =>
      `${measures.en(number)}: ${going} being implemented or in operation, ${done} completed.`,
  },
  published: { de: 'Neu hinzugekommen.', en: 'Newly added.' },
})
