import { catalogue } from '#foundation/text/catalogue.ts'

export const chainTexts = catalogue({
  title: { de: 'Der Weg dieser Maßnahme', en: 'The way of this measure' },
  lead: {
    de: 'Womit es anfing, was daraus gemacht wurde und was dabei herauskam.',
    en: 'Where it began, what was made of it, and what came of it.',
  },
  link: {
    de: 'Der Weg dieser Maßnahme: von der Idee zum Ergebnis',
    en: 'The way of this measure: from idea to result',
  },
  challenge: { de: 'Womit es anfing', en: 'Where it began' },
  ideas: { de: 'Ideen und Gespräche', en: 'Ideas and conversations' },
  vision: { de: 'Zielbild', en: 'Guiding vision' },
  solution: { de: 'Lösung', en: 'Solution' },
  measure: { de: 'Maßnahme', en: 'Measure' },
  decision: { de: 'Beschlüsse', en: 'Decisions' },
  report: { de: 'Berichte', en: 'Reports' },
  lesson: { de: 'Was gelernt wurde', en: 'What was learned' },
  later: { de: 'Wie es weitergeht', en: 'How it goes on' },
  here: { de: 'um diese geht es hier', en: 'this one' },
  without: {
    de: (names: string) => `Dazu ist bisher nichts eingetragen: ${names}.`,
    en: (names: string) => `Nothing has been entered yet about: ${names}.`,
  },
  published: { de: (day: string) => `öffentlich seit ${day}`, en: (day: string) => `public since ${day}` },
  tookUp: { de: 'ging in dieser Maßnahme auf', en: 'was taken up by this measure' },
  successor: { de: 'Nachfolgerin', en: 'successor' },
  phaseSince: {
    de: (phase: string, day: string) => `${phase} seit ${day}`,
    en: (phase: string, day: string) => `${phase} since ${day}`,
  },
})
