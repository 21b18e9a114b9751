import { catalogue } from '#foundation/text/catalogue.ts'

export const settingsTexts = catalogue({
  title: { de: 'Einstellungen', en: 'Settings' },
  desk: { de: 'Schreibtisch', en: 'Desk' },
  meanwhile: { de: 'Jetzt gespeichert ist', en: 'Stored at the moment' },
  empty: { de: 'nichts', en: 'nothing' },
  save: { de: 'Speichern', en: 'Save' },

  general: { de: 'Allgemeines', en: 'General' },
  generalLead: {
    de: 'Name, Sprachen und Kontakt. Sie stehen auf jeder Seite.',
    en: 'Name, languages and contact. They appear on every page.',
  },
  name: { de: 'Name', en: 'Name' },
  nameHint: {
    de: 'So, wie die Menschen hier sagen, z. B. „Landkreis Mayen-Koblenz“.',
    en: 'As people here say it, e.g. “Landkreis Mayen-Koblenz”.',
  },
  tagline: { de: 'Ein Satz dazu', en: 'One sentence about it' },
  taglineHint: { de: 'Steht auf der Startseite unter dem Namen.', en: 'Appears on the front page below the name.' },
  taglineEn: { de: 'Der Satz auf Englisch', en: 'The sentence in English' },
  taglineLeicht: { de: 'Der Satz in Leichter Sprache', en: 'The sentence in Leichte Sprache' },
  languages: { de: 'Sprachen', en: 'Languages' },
  languagesHint: {
    de: 'Deutsch gibt es immer. Texte, die in einer Sprache fehlen, erscheinen auf Deutsch.',
    en: 'German is always there. Texts that are missing in a language appear in German.',
  },
  english: { de: 'Englisch', en: 'English' },
  leicht: { de: 'Leichte Sprache', en: 'Leichte Sprache (easy German)' },
  contactMail: { de: 'E-Mail-Adresse für Fragen', en: 'E-mail address for questions' },
  contactPhone: { de: 'Telefon', en: 'Telephone' },

  appearance: { de: 'Aussehen', en: 'Appearance' },
  appearanceLead: {
    de: 'Farbe und Logo. Das Zeichen aus den Gemeinden zeichnet das Programm selbst.',
    en: 'Colour and logo. The sign made of the municipalities is drawn by the program itself.',
  },
  accent: { de: 'Farbe für Schaltflächen und Links', en: 'Colour of buttons and links' },
  contrast: {
    de: (light: string, dark: string, needed: string) =>
      `Geprüft: Der Kontrast beträgt hell ${light} : 1 und dunkel ${dark} : 1 (nötig sind ${needed} : 1). Für die dunkle Darstellung wird die Farbe aufgehellt.`,
    en: (light: string, dark: string, needed: string) =>
      `Checked: the contrast is ${light} : 1 in light and ${dark} : 1 in dark (${needed} : 1 is needed). For dark pages the colour is made lighter.`,
  },
  accentHint: {
    de: 'Als # mit sechs Zeichen, z. B. #1f6f4a. Leer: die Farbe des Hauses.',
    en: 'As # with six characters, e.g. #1f6f4a. Empty: the house’s own colour.',
  },
  logo: { de: 'Logo', en: 'Logo' },
  logoHint: {
    de: 'Steht oben neben dem Namen. Am besten breit und ohne Rand.',
    en: 'Appears at the top beside the name. Best wide and without margin.',
  },
  logoNow: { de: 'Das Logo zurzeit', en: 'The logo at the moment' },
  removeLogo: { de: 'Logo entfernen', en: 'Remove the logo' },
  sample: { de: 'So sieht eine Schaltfläche aus', en: 'This is what a button looks like' },

  services: { de: 'Dienste', en: 'Services' },
  servicesLead: {
    de: 'Welche Dienste es hier gibt. Ausgeschaltete sind nicht zu sehen; ihre Inhalte bleiben gespeichert.',
    en: 'Which services there are here. Those switched off are not shown; their contents stay stored.',
  },
  servicesOn: { de: 'Eingeschaltet', en: 'Switched on' },
  always: { de: 'Immer dabei', en: 'Always there' },
  noServices: {
    de: 'Alle Dienste dieses Programms sind immer dabei.',
    en: 'All services of this program are always there.',
  },

  hosts: { de: 'Eigene Adressen', en: 'Own addresses' },
  hostsLead: {
    de: 'Unter diesen Namen ist der Bereich im Netz zu erreichen; Links in Mails führen zum ersten. Ein neuer Name gilt, sobald das Programmbüro ihn geprüft hat.',
    en: 'The place can be reached under these names; links in mails lead to the first. A new name counts as soon as the programme office has checked it.',
  },
  hostsNone: { de: 'Noch keine eigene Adresse', en: 'No address of its own yet' },
  hostsNoneHint: {
    de: 'Der Bereich ist unter der Adresse des Netzwerks zu erreichen. Einen eigenen Namen können Sie hier beantragen.',
    en: 'The place can be reached under the network’s address. You can ask for a name of its own here.',
  },
  hostName: { de: 'Name', en: 'Name' },
  hostState: { de: 'Stand', en: 'State' },
  hostInForce: { de: 'in Kraft', en: 'in force' },
  hostWaits: { de: 'wartet auf das Programmbüro', en: 'waits for the programme office' },
  hostRefused: { de: 'abgelehnt', en: 'refused' },
  hostReason: { de: (reason: string) => `Begründung: ${reason}`, en: (reason: string) => `Reason: ${reason}` },
  hostsAsk: { de: 'Namen beantragen', en: 'Ask for names' },
  hostsSend: { de: 'Beantragen', en: 'Ask' },
  hostsLabel: { de: 'Neue Namen, einer je Zeile', en: 'New names, one per line' },
  hostsHint: {
    de: 'Ohne https://, z. B. digital.mein-landkreis.de. Der Name muss Ihrer Verwaltung gehören und im DNS auf dieses Programm zeigen.',
    en: 'Without https://, e.g. digital.my-district.de. The name must belong to your administration, and point to this program in the DNS.',
  },

  legal: { de: 'Rechtliches', en: 'Legal facts' },
  legalLead: {
    de: 'Daraus entstehen Impressum, Datenschutzseite und die Erklärung zur Barrierefreiheit.',
    en: 'The imprint, the privacy page and the accessibility statement are made from this.',
  },
  imprint: { de: 'Impressum', en: 'Imprint' },
  administration: { de: 'Verwaltung', en: 'Administration' },
  administrationHint: { de: 'z. B. Kreisverwaltung Mayen-Koblenz', en: 'e.g. Kreisverwaltung Mayen-Koblenz' },
  representedBy: { de: 'Vertreten durch', en: 'Represented by' },
  representedByHint: {
    de: 'Die Funktion reicht, z. B. die Landrätin oder der Landrat.',
    en: 'The function is enough, e.g. the head of the district.',
  },
  street: { de: 'Straße und Hausnummer', en: 'Street and number' },
  postcode: { de: 'Postleitzahl', en: 'Postcode' },
  town: { de: 'Ort', en: 'Town' },
  taxId: { de: 'Umsatzsteuer-Identifikationsnummer', en: 'VAT identification number' },
  supervisedBy: { de: 'Aufsichtsbehörde', en: 'Supervisory authority' },
  responsibleForContent: { de: 'Verantwortlich für den Inhalt', en: 'Responsible for the content' },
  privacy: { de: 'Datenschutz', en: 'Privacy' },
  officer: { de: 'Datenschutzbeauftragte Stelle', en: 'Data protection officer' },
  officerHint: { de: 'Die Funktion reicht.', en: 'The function is enough.' },
  officerMail: { de: 'E-Mail-Adresse dieser Stelle', en: 'E-mail address of this office' },
  officerPhone: { de: 'Telefon dieser Stelle', en: 'Telephone of this office' },
  authority: { de: 'Aufsichtsbehörde für den Datenschutz', en: 'Supervisory authority for data protection' },
  accessibility: { de: 'Barrierefreiheit', en: 'Accessibility' },
  conformity: { de: 'Wie weit sind diese Seiten barrierefrei?', en: 'How accessible are these pages?' },
  full: { de: 'vollständig', en: 'fully' },
  partial: { de: 'teilweise', en: 'partially' },
  none: { de: 'nicht', en: 'not' },
  checkedOn: { de: 'Zuletzt geprüft am', en: 'Last checked on' },
  method: { de: 'Wie geprüft?', en: 'How was it checked?' },
  self: { de: 'selbst bewertet', en: 'self-assessment' },
  experts: { de: 'von einer unabhängigen Stelle', en: 'by an independent body' },

  texts: { de: 'Eigene Texte', en: 'Own texts' },
  textsLead: {
    de: 'Was Sie zu den fertigen Seiten ergänzen möchten, auf Deutsch, Englisch und in Leichter Sprache.',
    en: 'What you would like to add to the ready-made pages, in German, English and Leichte Sprache.',
  },
  textLead: {
    de: 'Steht auf der Seite unter dem, was das Programm selbst schreibt.',
    en: 'Appears on the page below what the program writes itself.',
  },
  textImprint: { de: 'Ergänzung zum Impressum', en: 'Addition to the imprint' },
  textPrivacy: { de: 'Ergänzung zum Datenschutz', en: 'Addition to the privacy page' },
  textAccessibility: { de: 'Was noch nicht barrierefrei ist', en: 'What is not accessible yet' },
  inGerman: { de: 'Auf Deutsch', en: 'In German' },
  inEnglish: { de: 'Auf Englisch', en: 'In English' },
  inLeicht: { de: 'In Leichter Sprache', en: 'In Leichte Sprache' },
  markdownHint: {
    de: 'Absätze mit einer Leerzeile trennen. ## Überschrift, **fett**, - Liste, [Wort](https://…) sind möglich.',
    en: 'Separate paragraphs by an empty line. ## heading, **bold**, - list, [word](https://…) are possible.',
  },
  written: { de: 'geschrieben', en: 'written' },
  notWritten: { de: 'noch leer', en: 'still empty' },

  easy: { de: 'Leichte Sprache, Gebärden', en: 'Easy German, sign language' },
  easyLead: {
    de: 'Zwei Seiten, auf die der Fuß jeder Seite hinweist: worum es hier geht, in Leichter Sprache und in Deutscher Gebärdensprache.',
    en: 'Two pages named at the foot of every page: what this is about, in Leichte Sprache and in German Sign Language.',
  },
  easyText: { de: 'Worum es hier geht, in Leichter Sprache', en: 'What this is about, in Leichte Sprache' },
  easyHint: {
    de: 'Kurze Sätze, eine Aussage je Zeile. Lassen Sie den Text von Menschen prüfen, die Leichte Sprache brauchen.',
    en: 'Short sentences, one statement per line. Have the text checked by people who need Leichte Sprache.',
  },
  signVideo: { de: 'Adresse des Videos in Gebärdensprache', en: 'Address of the video in sign language' },
  signVideoHint: {
    de: 'Eine Datei oder eine Seite. Wir verlinken nur: Erst wer darauf drückt, lädt etwas von dort.',
    en: 'A file or a page. We only link to it: nothing is loaded from there until somebody presses the link.',
  },
  signNote: { de: 'Was im Video zu sehen ist', en: 'What the video shows' },

  outside: { de: 'Andere Dienste', en: 'Other services' },
  outsideLead: {
    de: 'Dienste des Landkreises, die nicht in diesem Programm laufen. Sie erscheinen auf der Startseite neben den anderen.',
    en: 'Services of the district that do not run in this program. They appear on the front page beside the others.',
  },
  outsideAdd: { de: 'Dienst hinzufügen', en: 'Add a service' },
  outsideNone: { de: 'Noch keine anderen Dienste', en: 'No other services yet' },
  outsideNoneHint: {
    de: 'Tragen Sie ein, was es im Landkreis sonst noch gibt, damit die Menschen es von hier aus finden.',
    en: 'Enter what else there is in the district, so that people find it from here.',
  },
  outsideEdit: { de: 'Dienst ändern', en: 'Change the service' },
  outsideNew: { de: 'Neuer Dienst', en: 'New service' },
  outsideOneLead: {
    de: 'Sagen Sie in einem Satz, was die Menschen damit tun können.',
    en: 'Say in one sentence what people can do with it.',
  },
  serviceName: { de: 'Name des Dienstes', en: 'Name of the service' },
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  summary: { de: 'Was man damit tun kann', en: 'What one can do with it' },
  status: { de: 'Stand', en: 'Status' },
  concept: { de: 'Idee', en: 'idea' },
  development: { de: 'in Entwicklung', en: 'in development' },
  pilot: { de: 'Probebetrieb', en: 'pilot' },
  live: { de: 'in Betrieb', en: 'live' },
  ended: { de: 'beendet', en: 'ended' },
  unknown: { de: 'nicht bekannt', en: 'not known' },
  webAddress: { de: 'Web-Adresse', en: 'Web address' },
  source: { de: 'Quelle', en: 'Source' },
  sourceHint: { de: 'Woher Sie das wissen.', en: 'Where you know this from.' },
  asOf: { de: 'Stand vom', en: 'As of' },
  position: { de: 'Platz in der Liste', en: 'Place in the list' },
  positionHint: { de: 'Kleine Zahlen stehen oben.', en: 'Small numbers come first.' },
  remove: { de: 'Entfernen', en: 'Remove' },
  change: { de: 'Ändern', en: 'Change' },

  staff: { de: 'Mitarbeitende', en: 'Staff' },
  protocol: { de: 'Protokoll', en: 'Audit log' },
})

export const settingsNotices = {
  saved: { de: 'Gespeichert. Die Änderung ist sofort zu sehen.', en: 'Saved. The change can be seen at once.' },
  removed: { de: 'Der Dienst ist entfernt.', en: 'The service is removed.' },
  tooPale: (hex: string) => ({
    de: `Diese Farbe ist zu blass: Text darin ließe sich nicht lesen. Die nächste lesbare Farbe ist ${hex}. Tragen Sie diese ein oder wählen Sie eine dunklere.`,
    en: `This colour is too pale: text in it could not be read. The nearest readable colour is ${hex}. Enter that one or choose a darker one.`,
  }),
  notAColour: { de: 'Das ist keine Farbe. Ein Beispiel: #1f6f4a', en: 'This is not a colour. An example: #1f6f4a' },
  hostTaken: (host: string) => ({
    de: `„${host}“ gehört schon zu einem anderen Bereich.`,
    en: `“${host}” already belongs to another place.`,
  }),
  hostAsked: (host: string) => ({
    de: `„${host}“ hat schon ein anderer Bereich beantragt. Bitte wenden Sie sich an das Programmbüro.`,
    en: `Another place has already asked for “${host}”. Please turn to the programme office.`,
  }),
  hostOfHouse: (host: string) => ({
    de: `„${host}“ ist der Name des Netzwerks selbst.`,
    en: `“${host}” is the network’s own name.`,
  }),
  hostAlready: (host: string) => ({
    de: `„${host}“ steht schon in der Liste.`,
    en: `“${host}” is already in the list.`,
  }),
  hostInUse: (address: string) => ({
    de: `Sie sind gerade unter diesem Namen hier. Öffnen Sie ${address}, um ihn zu entfernen.`,
    en: `You are here under this name at the moment. Open ${address} to remove it.`,
  }),
  hostsAsked: {
    de: 'Beantragt. Sie bekommen eine Nachricht, wenn das Programmbüro entschieden hat.',
    en: 'Asked for. You will get a message when the programme office has decided.',
  },
  hostDropped: (host: string) => ({
    de: `„${host}“ führt nicht hierher.`,
    en: `“${host}” does not lead here.`,
  }),
  notAHost: (line: string) => ({
    de: `„${line}“ ist kein Name im Netz. Ein Beispiel: digital.mein-landkreis.de`,
    en: `“${line}” is not a name in the web. An example: digital.my-district.de`,
  }),
  tooManyHosts: { de: 'Höchstens zehn Namen.', en: 'Ten names at most.' },
}
