import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

export const texts = catalogue({
  title: { de: 'Wohnsitz bestätigen', en: 'Confirm where you live' },
  lead: {
    de: 'Manche Abstimmungen sind nur für Menschen, die hier wohnen. Das bestätigen Sie einmal.',
    en: 'Some votes are only for people who live here. You confirm that once.',
  },
  confirmed: { de: 'Ihr Wohnsitz ist bestätigt', en: 'Your residence is confirmed' },
  confirmedBy: {
    de: (way: string, day: string, until: string) => `${way} am ${day}, gültig bis ${until}.`,
    en: (way: string, day: string, until: string) => `${way} on ${day}, valid until ${until}.`,
  },
  letter: { de: 'Mit einem Code aus einem Brief', en: 'With a code from a letter' },
  desk: { de: 'Im Rathaus', en: 'At the town hall' },
  oidc: {
    de: (provider: string) => `Bei der Anmeldung mit ${provider}`,
    en: (provider: string) => `By logging in with ${provider}`,
  },
  provider: { de: 'Anmeldedienst', en: 'login service' },
  withProvider: { de: (provider: string) => `Mit ${provider}`, en: (provider: string) => `With ${provider}` },
  withProviderHint: {
    de: (provider: string) =>
      `${provider} weiß, wo Sie wohnen: Melden Sie sich einmal damit an, dann ist Ihr Wohnsitz bestätigt.`,
    en: (provider: string) => `${provider} knows where you live: log in with it once, and your residence is confirmed.`,
  },
  logInWith: {
    de: (provider: string) => `Mit ${provider} anmelden`,
    en: (provider: string) => `Log in with ${provider}`,
  },
  withLetter: { de: 'Mit einem Code', en: 'With a code' },
  code: { de: 'Code', en: 'Code' },
  codeHint: {
    de: 'Zehn Zeichen, zum Beispiel K7XQ2-M4DTR. Groß oder klein ist gleich.',
    en: 'Ten signs, for example K7XQ2-M4DTR. Upper or lower case does not matter.',
  },
  send: { de: 'Bestätigen', en: 'Confirm' },
  atDesk: { de: 'Im Rathaus, mit Ausweis', en: 'At the town hall, with your identity card' },
  atDeskHint: {
    de: 'Zeigen Sie im Rathaus Ihren Ausweis. Sie bekommen einen Code, den Sie oben eingeben, gleich am Telefon oder innerhalb eines Tages.',
    en: 'Show your identity card at the town hall. You get a code, which you enter above, at once on your phone or within a day.',
  },
  kept: {
    de: 'Gespeichert wird, dass, seit wann und auf welchem Weg Ihr Wohnsitz bestätigt ist. Ihre Anschrift nicht: nur ein Prüfwert, aus dem sie sich nicht lesen lässt und der verhindert, dass jemand zweimal zählt.',
    en: 'What is stored is that your residence is confirmed, since when and which way. Not your address: only a check value from which it cannot be read, and which prevents that somebody counts twice.',
  },
  deskTitle: { de: 'Wohnsitz bestätigen (Rathaus)', en: 'Confirm residence (town hall)' },
  deskLead: {
    de: 'Lassen Sie sich den Ausweis zeigen, und geben Sie der Person den Code, den Sie bekommen: Sie gibt ihn in ihrem Konto ein. Name und Anschrift werden nicht gespeichert.',
    en: 'Have the identity card shown, and give the person the code you get: they enter it in their account. Name and address are not stored.',
  },
  makeCode: { de: 'Code erstellen', en: 'Make a code' },
  name: { de: 'Name, wie er im Ausweis steht', en: 'Name as on the identity card' },
  street: { de: 'Straße und Hausnummer', en: 'Street and number' },
  town: { de: 'Postleitzahl und Ort', en: 'Postcode and town' },
  seen: { de: 'Ich habe den Ausweis gesehen.', en: 'I have seen the identity card.' },
  end: { de: 'Bestätigung beenden', en: 'End a confirmation' },
  endHint: { de: 'Wenn jemand weggezogen ist.', en: 'When somebody has moved away.' },
  figures: { de: 'Bestätigt', en: 'Confirmed' },
  byLetter: { de: 'mit Brief', en: 'by letter' },
  byDesk: { de: 'im Rathaus', en: 'at the town hall' },
  byProvider: { de: (provider: string) => `mit ${provider}`, en: (provider: string) => `with ${provider}` },
  lettersTitle: { de: 'Briefe mit Codes', en: 'Letters with codes' },
  lettersLead: {
    de: 'Sie bekommen eine PDF-Datei mit einem Brief je Person, mit Anschrift im Fenster. Namen, Anschriften und Codes stehen nur darin und werden nicht gespeichert: Die Datei gibt es nur einmal.',
    en: 'You get a PDF file with one letter per person, the address in the window. Names, addresses and codes stand only there and are not stored: the file exists only once.',
  },
  whatFor: { de: 'Anlass', en: 'Occasion' },
  whatForHint: {
    de: 'Steht im Brief, zum Beispiel: Abstimmung über den Dorfplatz',
    en: 'Stands in the letter, for example: vote on the village square',
  },
  days: { de: 'Wie viele Tage gelten die Codes?', en: 'For how many days are the codes valid?' },
  addressees: { de: 'Empfängerinnen und Empfänger', en: 'Recipients' },
  addresseesHint: {
    de: 'Je Zeile eine Person: Name; Straße und Hausnummer; Postleitzahl und Ort. Höchstens 500; Sie können die Spalten aus einer Tabelle einfügen.',
    en: 'One person per line: name; street and number; postcode and town. At most 500; you can paste the columns of a spreadsheet.',
  },
  make: { de: 'Briefe erstellen', en: 'Make letters' },
  runs: { de: 'Bisherige Briefe', en: 'Letters so far' },
  noRuns: { de: 'Noch keine Briefe', en: 'No letters yet' },
  noRunsHint: { de: 'Unten erstellen Sie die ersten.', en: 'Make the first ones below.' },
  made: { de: 'Erstellt', en: 'Made' },
  used: { de: 'Eingelöst', en: 'Used' },
  usedOf: {
    de: (used: number, all: number) => `${used} von ${all}`,
    en: (used: number, all: number) => `${used} of ${all}`,
  },
  validUntil: { de: 'Gültig bis', en: 'Valid until' },
  stopped: { de: 'gestoppt', en: 'stopped' },
  stop: { de: 'Stoppen', en: 'Stop' },
  file: { de: (day: string) => `briefe-${day}.pdf`, en: (day: string) => `letters-${day}.pdf` },
})

export const notices = {
  confirmed: { de: 'Ihr Wohnsitz ist bestätigt.', en: 'Your residence is confirmed.' },
  deskCode: (code: string): Sentence => ({
    de: `Der Code heißt ${code}. Er gilt einen Tag und steht nur jetzt hier.`,
    en: `The code is ${code}. It is valid for a day and stands here only now.`,
  }),
  ended: { de: 'Die Bestätigung ist beendet.', en: 'The confirmation has ended.' },
  stopped: {
    de: 'Codes, die noch nicht eingelöst waren, gelten nicht mehr.',
    en: 'Codes that were not used yet are no longer valid.',
  },
  codeWrong: {
    de: 'Diesen Code kennen wir nicht, er ist schon eingelöst, oder er gilt nicht mehr. Bitte vergleichen Sie ihn mit dem Brief; sonst hilft das Rathaus.',
    en: 'We do not know this code, it has been used, or it is no longer valid. Please compare it with the letter; otherwise the town hall helps.',
  },
  confirmedAlready: {
    de: 'Für diese Person ist der Wohnsitz schon mit einem anderen Konto bestätigt. Jede Person zählt einmal.',
    en: 'The residence of this person is confirmed with another account already. Every person counts once.',
  },
  confirmedElsewhere: {
    de: 'Sie sind angemeldet. Ihr Wohnsitz ist schon mit einem anderen Konto bestätigt; jede Person zählt einmal.',
    en: 'You are logged in. Your residence is confirmed with another account already; every person counts once.',
  },
  notConfirmed: {
    de: 'Unter diesem Namen und dieser Anschrift ist niemand bestätigt.',
    en: 'Nobody is confirmed under this name and address.',
  },
  seenMissing: {
    de: 'Bitte bestätigen Sie, dass Sie den Ausweis gesehen haben.',
    en: 'Please confirm that you have seen the identity card.',
  },
  nobody: { de: 'Bitte geben Sie mindestens eine Person an.', en: 'Please give at least one person.' },
  tooMany: {
    de: 'Das sind mehr als 500 Personen. Bitte teilen Sie die Liste.',
    en: 'These are more than 500 people. Please divide the list.',
  },
  line: {
    parts: (line: number): Sentence => ({
      de: `Zeile ${line}: Es müssen drei Angaben sein: Name; Straße und Hausnummer; Postleitzahl und Ort.`,
      en: `Line ${line}: there have to be three parts: name; street and number; postcode and town.`,
    }),
    twice: (line: number): Sentence => ({
      de: `Zeile ${line}: Diese Person steht schon weiter oben.`,
      en: `Line ${line}: this person stands above already.`,
    }),
    'too-long': (line: number): Sentence => ({
      de: `Zeile ${line}: Eine Angabe ist länger als 100 Zeichen.`,
      en: `Line ${line}: a part is longer than 100 characters.`,
    }),
  },
}
