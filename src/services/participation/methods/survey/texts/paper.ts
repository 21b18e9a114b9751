import { catalogue } from '#foundation/text/catalogue.ts'

/** What stands on a sheet of paper beside the questions. */
export const paperTexts = catalogue({
  how: {
    de: 'Kreuzen Sie an, was zutrifft, und geben Sie den Bogen dort ab, wo Sie ihn bekommen haben. Auslassen dürfen Sie alles.',
    en: 'Tick what applies and hand the sheet in where you got it. You may leave out anything.',
  },
  until: { de: (day: string) => `Bitte bis ${day}.`, en: (day: string) => `Please by ${day}.` },
  protection: {
    de: 'Ihr Name steht nirgends. Der Code sorgt nur dafür, dass kein Bogen zweimal zählt. Zahlen unter 10 werden nicht veröffentlicht.',
    en: 'Your name stands nowhere. The code only makes sure that no sheet counts twice. Numbers below 10 are not published.',
  },
  code: { de: 'Code dieses Bogens', en: 'Code of this sheet' },
  scan: {
    de: 'Lieber online? Dann zählt dieses Papier nicht mehr.',
    en: 'Rather online? Then this paper no longer counts.',
  },
  scanAlt: {
    de: 'Bildcode mit der Internetadresse dieses Bogens',
    en: 'Picture code with the web address of this sheet',
  },
  page: { de: 'Seite', en: 'Page' },
  of: { de: 'von', en: 'of' },
  several: { de: 'Mehrere Kreuze sind möglich.', en: 'Several crosses are possible.' },
  onlyIf: {
    de: (number: number, answer: string) => `Nur, wenn Sie bei ${number} „${answer}“ angekreuzt haben.`,
    en: (number: number, answer: string) => `Only if you ticked “${answer}” at ${number}.`,
  },
})
