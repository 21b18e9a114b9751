import { catalogue } from '#foundation/text/catalogue.ts'

/** What stands on a ballot paper beside the question. */
export const paperTexts = catalogue({
  until: {
    de: (day: string) => `Abgeben bis ${day}, wo Sie den Stimmzettel bekommen haben.`,
    en: (day: string) => `Hand it in by ${day} where you got the ballot paper.`,
  },
  secret: {
    de: 'Ihr Name steht nirgends. Der Code sorgt nur dafür, dass niemand zweimal zählt; Code und Stimme werden getrennt gespeichert.',
    en: 'Your name stands nowhere. The code only makes sure that nobody counts twice; code and ballot are kept apart.',
  },
  open: {
    de: 'Ihr Name steht nirgends. Der Code sorgt nur dafür, dass niemand zweimal zählt.',
    en: 'Your name stands nowhere. The code only makes sure that nobody counts twice.',
  },
  code: { de: 'Code dieses Stimmzettels', en: 'Code of this ballot paper' },
  codeHint: {
    de: 'Mit ihm können Sie auch online abstimmen. Dann zählt dieses Papier nicht mehr.',
    en: 'You can also vote online with it. Then this paper no longer counts.',
  },
  letterCode: { de: 'Code aus Ihrem Brief', en: 'Code of your letter' },
  letterCodeHint: {
    de: 'Aus dem Brief, mit dem Sie Ihren Wohnsitz bestätigen: Bitte hier eintragen. Er zählt einmal, auf Papier oder online.',
    en: 'Of the letter that confirms your residence: please write it here. It counts once, on paper or online.',
  },
  page: { de: 'Seite', en: 'Page' },
  of: { de: 'von', en: 'of' },
})
