import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** The board that other websites show, and the page that explains how. */
export const embedTexts = catalogue({
  free: { de: (title: string) => `${title}: freie Zeiten`, en: (title: string) => `${title}: free times` },
  book: { de: 'Hier buchen', en: 'Book here' },
  ask: { de: 'Hier anfragen', en: 'Ask for it here' },
  newWindow: { de: '(neues Fenster)', en: '(new window)' },
  by: { de: (place: string) => `Gezeigt von ${place}`, en: (place: string) => `Shown by ${place}` },
  turn: { de: 'Blättern', en: 'Turn the pages' },
  title: { de: 'Auf der eigenen Website zeigen', en: 'Show on your own website' },
  lead: {
    de: 'Freie Zeiten mit einem Knopf zum Buchen, als Tafel auf Ihrer Website. Gebucht wird hier, in einem neuen Fenster.',
    en: 'Free times with a button to book, as a board on your website. Booking takes place here, in a new window.',
  },
  privacy: {
    de: 'Die Tafel setzt keine Cookies, liest keine Anmeldung und zeigt keine Namen.',
    en: 'The board sets no cookies, reads no login and shows no names.',
  },
  look: { de: 'Tafel ansehen', en: 'Look at the board' },
  plain: { de: 'Ohne Skript', en: 'Without script' },
  plainHint: {
    de: 'Ein Rahmen mit fester Höhe. Er funktioniert auf jeder Website, auf der Sie HTML einfügen können.',
    en: 'A frame of fixed height. It works on every website where you can insert HTML.',
  },
  withScript: { de: 'Mit einem kleinen Skript', en: 'With a small script' },
  withScriptHint: {
    de: 'Ein Link, den das Skript durch die Tafel ersetzt; die Höhe passt sich an. Ohne Skript bleibt der Link.',
    en: 'A link which the script replaces by the board; its height adapts. Without script the link stays.',
  },
  sitesTitle: { de: 'Wer die Tafel zeigen darf', en: 'Who may show the board' },
  who: { de: 'Websites', en: 'Websites' },
  whoAll: { de: 'Alle', en: 'All' },
  whoAllHint: {
    de: 'Die Tafel zeigt nur, was ohnehin öffentlich ist.',
    en: 'The board shows only what is public anyway.',
  },
  whoSites: { de: 'Nur diese', en: 'Only these' },
  whoNone: { de: 'Keine', en: 'None' },
  sites: { de: 'Adressen der Websites', en: 'Addresses of the websites' },
  sitesHint: { de: 'Eine je Zeile, zum Beispiel www.example.org.', en: 'One per line, for example www.example.org.' },
  save: { de: 'Speichern', en: 'Save' },
})

export const embedNotices = {
  saved: { de: 'Gespeichert. Es gilt ab sofort.', en: 'Saved. It holds from now on.' },
  sitesMissing: { de: 'Bitte nennen Sie mindestens eine Website.', en: 'Please name at least one website.' },
  notASite: (line: string): Sentence => ({
    de: `„${line.slice(0, 60)}“ ist keine Adresse einer Website. Ein Beispiel: www.example.org`,
    en: `“${line.slice(0, 60)}” is no address of a website. An example: www.example.org`,
  }),
  tooMany: (most: number): Sentence => ({
    de: `Das sind zu viele Websites: höchstens ${most}.`,
    en: `These are too many websites: ${most} at most.`,
  }),
}
