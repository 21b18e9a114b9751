import { catalogue } from '#foundation/text/catalogue.ts'

/** What stands on a printed ballot paper. */
export const paperTexts = catalogue({
  ballot: { de: 'Stimmzettel', en: 'Ballot paper' },
  until: { de: (day: string) => `Abgeben bis ${day}.`, en: (day: string) => `Hand in until ${day}.` },
  protection: {
    de: 'Bitte keinen Namen darauf schreiben. Der Code sorgt nur dafür, dass jeder Zettel einmal zählt; wer ihn bekommen hat, weiß niemand.',
    en: 'Please write no name on it. The code only makes sure that each paper counts once; nobody knows who got it.',
  },
  residents: {
    de: 'Bitte den Code aus Ihrem Brief eintragen und keinen Namen. Ohne Code zählt der Zettel nicht.',
    en: 'Please enter the code of your letter and no name. Without the code the paper does not count.',
  },
  code: { de: 'Code', en: 'Code' },
  page: { de: 'Seite', en: 'Page' },
  of: { de: 'von', en: 'of' },
})
