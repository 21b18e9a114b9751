import { catalogue } from '#foundation/text/catalogue.ts'

const german = new Intl.NumberFormat('de-DE')
const english = new Intl.NumberFormat('en-GB')

export const texts = catalogue({
  // search
  searchTitle: { de: 'Suche', en: 'Search' },
  searchLead: {
    de: 'Durchsucht alles, was hier öffentlich ist. Was Sie eingeben, wird nirgends gespeichert: nicht in der Adresse, nicht im Protokoll, nicht in Cookies.',
    en: 'Searches everything that is public here. What you type is stored nowhere: not in the address, not in a log, not in cookies.',
  },
  searchFor: { de: 'Was suchen Sie?', en: 'What are you looking for?' },
  narrow: { de: 'Eingrenzen', en: 'Narrow down' },
  searchDo: { de: 'Suchen', en: 'Search' },
  searchTips: { de: 'So finden Sie leichter', en: 'How to find things more easily' },
  tipWords: {
    de: 'Ein oder zwei Wörter genügen. Groß oder klein, mit oder ohne Umlaut: „Buergerbus“ findet den Bürgerbus.',
    en: 'One or two words are enough. Capitals and umlauts do not matter: “Buergerbus” finds the Bürgerbus.',
  },
  tipParts: {
    de: 'Auch Teile von Wörtern zählen: „bus“ findet Bürgerbus und Rufbus. Kleine Tippfehler verzeihen wir.',
    en: 'Parts of words count, too: “bus” finds Bürgerbus and Rufbus. Small typing errors are forgiven.',
  },
  tipQuotes: {
    de: 'Wörter in Anführungszeichen werden als feste Folge gesucht, zum Beispiel „Tag der offenen Tür“. Ein Minus schließt ein Wort aus: Fest -Feuerwehr.',
    en: 'Words in quotation marks are looked for in a row. A minus leaves a word out: Fest -Feuerwehr.',
  },
  allKinds: { de: 'Alles', en: 'Everything' },
  kind: { de: 'Art', en: 'Kind' },
  municipality: { de: 'Gemeinde', en: 'Municipality' },
  allMunicipalities: { de: 'Alle Gemeinden', en: 'All municipalities' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  allFields: { de: 'Alle Handlungsfelder', en: 'All fields of action' },
  time: { de: 'Zeit', en: 'Time' },
  anyTime: { de: 'Jederzeit', en: 'Any time' },
  coming: { de: 'Kommende Termine', en: 'Coming dates' },
  past: { de: 'Vergangene Termine', en: 'Past dates' },
  undated: { de: 'Ohne Termin', en: 'Without a date' },
  withCount: {
    de: (label: string, count: number) => `${label} (${german.format(count)})`,
    en: (label: string, count: number) => `${label} (${english.format(count)})`,
  },
  results: { de: 'Ergebnisse', en: 'Results' },
  found: {
    de: (count: number, capped: boolean) =>
      capped
        ? `Mehr als ${german.format(count)} Treffer. Ein weiteres Wort macht die Auswahl kleiner.`
        : count === 1
          ? 'Ein Treffer'
          : `${german.format(count)} Treffer`,
    en: (count: number, capped: boolean) =>
      capped
        ? `More than ${english.format(count)} results. Another word makes the choice smaller.`
        : count === 1
          ? 'One result'
          : `${english.format(count)} results`,
  },
  holidays: { de: 'Feiertage:', en: 'Public holidays:' },
  order: {
    de: 'Zuerst, was im Titel steht, dann was im Text steht; darin zuerst, was zeitlich nah ist.',
    en: 'First what is in the title, then what is in the text; within that, what is close in time.',
  },
  similarWords: {
    de: (words: string) => `So geschrieben kommt es kaum vor. Wir haben auch ähnliche Wörter gesucht: ${words}.`,
    en: (words: string) => `Written like this it hardly occurs. We also looked for similar words: ${words}.`,
  },
  reason: { de: 'Gefunden', en: 'Found' },
  reasonTitle: { de: 'im Titel', en: 'in the title' },
  reasonPart: { de: 'als Wortteil im Titel', en: 'as part of a word in the title' },
  reasonText: { de: 'im Text', en: 'in the text' },
  reasonSimilar: { de: 'über ein ähnliches Wort', en: 'by a similar word' },
  more: { de: 'Weitere Treffer', en: 'More results' },
  previous: { de: 'Vorherige Treffer', en: 'Previous results' },
  pageOf: {
    de: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  nothingFound: { de: 'Dazu haben wir nichts gefunden', en: 'We found nothing about this' },
  nothingHelp: {
    de: 'Versuchen Sie es mit weniger oder mit anderen Wörtern, oder heben Sie die Auswahl darunter auf. Sie können auch im Kalender oder auf der Karte stöbern.',
    en: 'Try fewer or other words, or clear the choices below them. You can also browse the calendar or the map.',
  },
  typeSomething: { de: 'Bitte geben Sie ein Wort ein.', en: 'Please type a word.' },
  tooLong: {
    de: 'Das ist zu lang für eine Suche: Ein paar Wörter genügen.',
    en: 'This is too long for a search: a few words are enough.',
  },
  cancelled: { de: 'Abgesagt', en: 'Cancelled' },
  online: { de: 'Online', en: 'Online' },

  // calendar
  calendarTitle: { de: 'Kalender', en: 'Calendar' },
  calendarLead: { de: 'Was wann und wo stattfindet.', en: 'What takes place, when and where.' },
  month: { de: 'Monat', en: 'Month' },
  week: { de: 'Woche', en: 'Week' },
  list: { de: 'Liste', en: 'List' },
  view: { de: 'Ansicht', en: 'View' },
  turn: { de: 'Vor und zurück', en: 'Back and forth' },
  today: { de: 'Heute', en: 'Today' },
  weekOf: {
    de: (first: string, last: string) => `${first} bis ${last}`,
    en: (first: string, last: string) => `${first} to ${last}`,
  },
  noDates: { de: 'In dieser Zeit ist nichts eingetragen', en: 'Nothing is entered for this time' },
  noDatesHelp: {
    de: 'Blättern Sie weiter, oder heben Sie die Auswahl auf.',
    en: 'Go on to the next page, or clear the choices.',
  },
  moreThatDay: { de: (count: number) => `und ${count} weitere`, en: (count: number) => `and ${count} more` },
  earlierThisMonth: { de: 'Frühere Termine in diesem Monat', en: 'Earlier dates of this month' },
  tooMany: {
    de: (count: number) => `Gezeigt werden die ersten ${german.format(count)} Termine.`,
    en: (count: number) => `The first ${english.format(count)} dates are shown.`,
  },
  subscribe: { de: 'Kalender abonnieren', en: 'Subscribe to the calendar' },
  subscribeHelp: {
    de: 'Mit dieser Adresse zeigt Ihr eigener Kalender alle Termine dieser Liste, auch wenn sich etwas ändert:',
    en: 'With this address your own calendar shows all dates of this list, also when something changes:',
  },
  subscribeOpen: { de: 'Im Kalenderprogramm öffnen', en: 'Open in the calendar program' },
  ownCalendarHint: { de: 'Nur die Termine, zu denen Sie angemeldet sind', en: 'Only the dates you are registered for' },

  // map
  mapTitle: { de: 'Karte', en: 'Map' },
  mapLead: {
    de: 'Orte und Termine, die etwas mit einem Ort zu tun haben. Die Nummern stehen auch in der Liste.',
    en: 'Places and dates that have a place. The numbers are those of the list.',
  },
  mapLeadNetwork: {
    de: 'Orte und Termine aus allen Landkreisen des Netzwerks.',
    en: 'Places and dates of all districts of the network.',
  },
  mapCaption: { de: (place: string) => `Orte: ${place}`, en: (place: string) => `Places: ${place}` },
  mapOfNetwork: {
    de: (places: boolean) =>
      places
        ? 'Die Landkreise des Netzwerks; jeder Punkt ist ein Ort aus der Liste.'
        : 'Die Landkreise des Netzwerks; jeder führt zu seiner eigenen Karte.',
    en: (places: boolean) =>
      places
        ? 'The districts of the network; every dot is a place of the list.'
        : 'The districts of the network; each leads to its own map.',
  },
  placesList: { de: 'Die Orte als Liste', en: 'The places as a list' },
  outside: { de: 'außerhalb der Karte', en: 'off the map' },
  noPlaces: { de: 'Hier ist noch nichts verortet', en: 'Nothing has a place here yet' },
  noPlacesHelp: {
    de: 'Sobald ein Termin oder ein Angebot einen Ort hat, erscheint es auf der Karte.',
    en: 'As soon as a date or an offer has a place, it appears on the map.',
  },
  firstPlaces: {
    de: (count: number) => `Gezeigt werden die ersten ${count} Orte.`,
    en: (count: number) => `The first ${count} places are shown.`,
  },
  boundaries: { de: 'Grenzen:', en: 'Boundaries:' },

  // feeds
  feedOf: {
    de: (list: string, place: string) => `${list} – ${place}`,
    en: (list: string, place: string) => `${list} – ${place}`,
  },
  everything: { de: 'Alles Neue', en: 'Everything new' },
  feeds: { de: 'Diese Liste für andere Programme', en: 'This list for other programs' },
  feedAtom: { de: 'Feed (Atom)', en: 'Feed (Atom)' },
  feedJson: { de: 'Feed (JSON)', en: 'Feed (JSON)' },
  feedIcs: { de: 'Kalender (iCalendar)', en: 'Calendar (iCalendar)' },
  feedGeo: { de: 'Orte (GeoJSON)', en: 'Places (GeoJSON)' },

  // own calendar
  ownTitle: { de: 'Mein Kalender', en: 'My calendar' },
  ownLead: {
    de: 'Mit einer geheimen Adresse zeigt Ihr eigener Kalender, wozu Sie angemeldet sind: in allen Landkreisen, immer aktuell.',
    en: 'With a secret address your own calendar shows what you are registered for: in all districts, always up to date.',
  },
  ownNone: { de: 'Sie haben noch keine Adresse angelegt.', en: 'You have not made an address yet.' },
  ownSince: {
    de: (day: string) =>
      `Sie haben seit ${day} eine Adresse. Wir kennen nur ihren Fingerabdruck: Wenn Sie sie verloren haben, legen Sie eine neue an.`,
    en: (day: string) =>
      `You have had an address since ${day}. We only know its fingerprint: if you lost it, make a new one.`,
  },
  ownMake: { de: 'Adresse anlegen', en: 'Make an address' },
  ownMakeNew: { de: 'Neue Adresse anlegen', en: 'Make a new address' },
  ownMakeNewHint: { de: 'Die bisherige Adresse gilt dann nicht mehr.', en: 'The present address then stops working.' },
  ownRevoke: { de: 'Adresse widerrufen', en: 'Revoke the address' },
  ownSecret: {
    de: 'Wer die Adresse kennt, kann diese Termine lesen. Geben Sie sie nur an Ihr Kalenderprogramm.',
    en: 'Whoever knows the address can read these dates. Only give it to your calendar program.',
  },

  // api
  apiTitle: { de: 'Schnittstelle (API)', en: 'Interface (API)' },
  apiLead: {
    de: 'Alles Öffentliche auch für Programme: ohne Anmeldung, ohne Schlüssel, von jeder Website aus abrufbar.',
    en: 'Everything public for programs, too: without login, without key, from any website.',
  },
  apiDocument: { de: 'Maschinenlesbare Beschreibung (OpenAPI 3.1)', en: 'Machine-readable description (OpenAPI 3.1)' },
  apiParameter: { de: 'Angabe', en: 'Parameter' },
  apiMeaning: { de: 'Erlaubt', en: 'Allowed' },
  apiWhere: { de: 'Steht in', en: 'Stands in' },
  apiInPath: { de: 'der Adresse', en: 'the path' },
  apiInQuery: { de: 'der Abfrage', en: 'the query' },
  apiAnswer: { de: 'Antwort', en: 'Answer' },
  apiTry: { de: 'Beispiel öffnen', en: 'Open an example' },
  apiParametersOf: { de: (path: string) => `Angaben für ${path}`, en: (path: string) => `Parameters of ${path}` },
  apiFeeds: { de: 'Feeds und Kalender', en: 'Feeds and calendars' },
  apiFeedsHelp: {
    de: 'Jede Liste gibt es auch als Feed. Die Angaben art, feld und gemeinde grenzen sie ein.',
    en: 'Every list is also a feed. The parameters art, feld and gemeinde narrow it down.',
  },
})

/** Whole sentences for notices after something was done. */
export const notices = {
  made: (address: string) => ({
    de: `Ihre Adresse, sie wird nur dieses eine Mal gezeigt: ${address}`,
    en: `Your address, shown only this once: ${address}`,
  }),
  revoked: { de: 'Die Adresse gilt nicht mehr.', en: 'The address no longer works.' },
}
