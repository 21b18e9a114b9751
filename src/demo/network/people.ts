/** Invented people who like to be asked: the logins of the demo. `home`: a district, or the key of an organisation. */
export const contacts: readonly {
  readonly mail: string
  readonly home: string | null
  readonly post: string
  readonly topics: readonly string[]
  readonly words: string
}[] = [
  {
    mail: 'leitung.myk@example.org',
    home: 'mayen-koblenz',
    post: 'Leitung der Koordinierungsstelle',
    topics: ['Strategie schreiben', 'Kommunaldialog', 'Förderung Smart Cities', 'Telemedizin'],
    words: 'Wie aus siebzig Ideen dreizehn Lösungen wurden, und was wir beim nächsten Mal anders machen würden.',
  },
  {
    mail: 'leitung.uelzen@example.org',
    home: 'uelzen',
    post: 'Projektleitung',
    topics: ['Nachbarschaftshilfe', 'Ehrenamt', 'Digitallotsen'],
    words: 'Woran eine Plattform für Hilfe scheitert und was Helferinnen und Helfer bei der Stange hält.',
  },
  {
    mail: 'prozessbegleitung@example.org',
    home: 'it-prozessbegleitung',
    post: 'Beratung',
    topics: ['Organisationsentwicklung', 'Kompetenzaufbau', 'Digitalstrategie', 'Bürgerbeteiligung'],
    words: 'Leitfragen, Methoden und Beispiele aus den Landkreisen, die wir begleiten.',
  },
  {
    mail: 'netzwerk@example.org',
    home: 'gemeindeverband-sonnental',
    post: 'Geschäftsführung',
    topics: ['Ohne Förderung anfangen', 'Zusammenarbeit kleiner Gemeinden'],
    words: 'Was ohne eigenes Budget geht.',
  },
]

/** Somebody asks somebody; one waits, one was answered. */
export const introductions: readonly {
  readonly from: string
  readonly to: string
  readonly about: string
  readonly message: string
  readonly answer?: string
}[] = [
  {
    from: 'netzwerk@example.org',
    to: 'leitung.myk@example.org',
    about: 'Kommunaldialog',
    message: 'Wir möchten in drei Dörfern einen Abend machen. Wie haben Sie die Leute dazu bekommen zu kommen?',
    answer: 'Gern. Rufen Sie an, am besten dienstags vormittags: 0261 000000.',
  },
  {
    from: 'leitung.uelzen@example.org',
    to: 'prozessbegleitung@example.org',
    about: 'Kompetenzaufbau',
    message: 'Wir bilden zum ersten Mal Digitallotsen aus. Haben Sie einen Lehrplan, der sich bewährt hat?',
  },
]
