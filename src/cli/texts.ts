import type { Sentence } from '#foundation/text/catalogue.ts'

/** Around all commands. */
export const runTexts = {
  overview: {
    de: 'Aufruf: npm run allmende -- <Befehl>\n',
    en: 'Use: npm run allmende -- <command>\n',
  },
  more: {
    de: '\nMehr zu einem Befehl: npm run allmende -- <Befehl> --help',
    en: '\nMore about a command: npm run allmende -- <command> --help',
  },
  noCommand: (name: string): Sentence => ({
    de: `Den Befehl „${name}“ gibt es nicht.`,
    en: `There is no command “${name}”.`,
  }),
  inUse: (folder: string, pid: number): Sentence => ({
    de: `Die Daten in ${folder} sind gerade in einem anderen Prozess geöffnet (Nummer ${pid}), wahrscheinlich läuft das Programm. Die eingebaute Datenbank kann nur einmal geöffnet werden: Beenden Sie es zuerst. Nur „backup“ geht auch so, sobald es einen stündlichen Abzug gibt.`,
    en: `The data in ${folder} is open in another process (${pid}), probably the program is running. The embedded database can be opened only once: stop it first. Only “backup” works without that, as soon as there is an hourly dump.`,
  }),
  diskFull: {
    de: 'Der Speicherplatz ist voll. Schaffen Sie Platz und rufen Sie den Befehl noch einmal auf; es ist nichts halb geschrieben.',
    en: 'The disk is full. Free some space and run the command again; nothing was written halfway.',
  },
}

export const administratorTexts = {
  what: {
    de: 'legt eine verwaltende Person an (oder findet sie) und gibt einen einmaligen Link aus, mit dem sie ihr Passwort setzt; ohne Landkreis: für Betrieb und Programmbüro des ganzen Netzwerks',
    en: 'creates (or finds) an administrator and prints a one-time link to set a password; without district: for operation and programme office of the whole network',
  },
  name: { de: 'Name, wie andere ihn sehen', en: 'name as others see it' },
  noMail: (mail: string): Sentence => ({
    de: `„${mail}“ ist keine Mail-Adresse.`,
    en: `“${mail}” is not a mail address.`,
  }),
  noDistrict: (slug: string): Sentence => ({
    de: `Es gibt keinen Landkreis mit der Adresse „${slug}“. Der Befehl „districts“ zeigt alle.`,
    en: `There is no district with the address “${slug}”. The command “districts” lists all.`,
  }),
  notStarted: {
    de: 'Hier ist noch nichts eingerichtet. Starten Sie das Programm einmal mit „npm start“ (ohne Beispieldaten: „npm start -- --empty“).',
    en: 'Nothing has been set up here yet. Start the program once with “npm start” (without demo data: “npm start -- --empty”).',
  },
  made: (mail: string, place: string, whole: boolean): Sentence => ({
    de: `Neues Konto für ${mail}: ${whole ? 'Betrieb und Programmbüro' : 'Verwaltung'}, ${place}.`,
    en: `New account for ${mail}: ${whole ? 'operation and programme office' : 'administrator'}, ${place}.`,
  }),
  found: (mail: string, place: string, whole: boolean): Sentence => ({
    de: `Das Konto für ${mail} gibt es schon. Es hat jetzt: ${whole ? 'Betrieb und Programmbüro' : 'Verwaltung'}, ${place}.`,
    en: `There already is an account for ${mail}. It now has: ${whole ? 'operation and programme office' : 'administrator'}, ${place}.`,
  }),
  link: (hours: number, origin: boolean): Sentence => ({
    de: `Mit diesem Link wird das Passwort gesetzt. Er gilt einmal und ${hours} Stunden.${origin ? '' : ' (Die öffentliche Adresse ist nicht gesetzt: ALLMENDE_ORIGIN.)'}`,
    en: `This link sets the password. It works once, for ${hours} hours.${origin ? '' : ' (The public address is not set: ALLMENDE_ORIGIN.)'}`,
  }),
}

export const districtTexts = {
  list: {
    de: 'zeigt alle Landkreise: Adresse, Schlüssel, Land, Zustand, öffentliche Einträge, Name',
    en: 'lists all districts: address, key, state, condition, public entries, name',
  },
  none: { de: 'Es gibt noch keinen Landkreis.', en: 'There is no district yet.' },
  add: { de: 'fügt einen Landkreis hinzu', en: 'adds a district' },
  key: { de: 'amtlicher Schlüssel des Landkreises, fünf Ziffern', en: 'official key of the district, five digits' },
  state: { de: 'Bundesland, zwei Buchstaben, z. B. RP', en: 'state, two letters, e.g. RP' },
  badSlug: (slug: string): Sentence => ({
    de: `„${slug}“ ist als Adresse nicht möglich: erlaubt sind kleine Buchstaben, Ziffern und Bindestriche dazwischen, und der Name darf nicht der einer Seite sein.`,
    en: `“${slug}” is not possible as an address: use small letters, digits and hyphens between them, and not the name of a page.`,
  }),
  noName: { de: 'Der Name des Landkreises fehlt.', en: 'The name of the district is missing.' },
  badKey: {
    de: 'Bitte nennen Sie mit „--key“ den amtlichen Schlüssel: fünf Ziffern, z. B. 07137.',
    en: 'Please give the official key with “--key”: five digits, e.g. 07137.',
  },
  badState: (list: string): Sentence => ({
    de: `Bitte nennen Sie mit „--state“ das Bundesland: ${list}.`,
    en: `Please give the state with “--state”: ${list}.`,
  }),
  slugTaken: (slug: string): Sentence => ({
    de: `Einen Landkreis mit der Adresse „${slug}“ gibt es schon.`,
    en: `There already is a district with the address “${slug}”.`,
  }),
  added: (name: string, slug: string): Sentence => ({
    de: `${name} ist da, unter /${slug}. Als Nächstes: npm run allmende -- administrator <Mail-Adresse> ${slug}`,
    en: `${name} is there, at /${slug}. Next: npm run allmende -- administrator <mail> ${slug}`,
  }),
  unknownKey: (key: string): Sentence => ({
    de: `Ein Landkreis mit dem Schlüssel ${key} steht nicht in den Grenzen; er bekommt keine Karte, bis Grenzen mit ihm eingelesen sind (import-boundaries).`,
    en: `No district with the key ${key} is among the boundaries; it has no map until boundaries with it are imported (import-boundaries).`,
  }),
}

export const removeTexts = {
  what: {
    de: 'entfernt einen Landkreis mit allem, was zu ihm gehört; zeigt vorher, wie viel das ist',
    en: 'removes a district with everything that belongs to it; shows first how much that is',
  },
  yes: { de: 'wirklich entfernen', en: 'really remove it' },
  reallyAll: (name: string, slug: string): Sentence => ({
    de: `Das alles gehört zu ${name} und würde entfernt. Machen Sie vorher einen Export (export-district), und rufen Sie dann auf: remove-district ${slug} --yes`,
    en: `All of this belongs to ${name} and would be removed. Export it first (export-district), then run: remove-district ${slug} --yes`,
  }),
  removed: (name: string, files: number): Sentence => ({
    de: `${name} ist entfernt, mit ${files} Dateien. Geprüft: keine Zeile nennt den Landkreis mehr. Konten und Organisationen bleiben, sie gehören zum ganzen Netzwerk. Frühere Sicherungen und Abzüge enthalten den Landkreis noch.`,
    en: `${name} has been removed, with ${files} files. Checked: no row names the district any more. Accounts and organisations stay, they belong to the whole network. Earlier backups and dumps still hold the district.`,
  }),
}

export const movingTexts = {
  export: {
    de: 'schreibt alles eines Landkreises in ein Archiv, mit dem er in einem anderen Haus weitermachen kann',
    en: 'writes everything of a district into an archive with which it can go on in another house',
  },
  import: {
    de: 'holt einen Landkreis aus einem solchen Archiv herein',
    en: 'brings a district in from such an archive',
  },
  withAccounts: {
    de: 'Personen mit Mail-Adresse und Passwort (verschlüsselt) statt nur mit ihrem Namen; braucht eine Rechtsgrundlage',
    en: 'people with mail address and password (hashed) instead of their name only; needs a legal basis',
  },
  as: { de: 'unter einer anderen Adresse', en: 'under another address' },
  exists: (file: string): Sentence => ({
    de: `Die Datei ${file} gibt es schon. Sie wird nicht überschrieben.`,
    en: `The file ${file} exists already. It is not overwritten.`,
  }),
  exported: (file: string, kilobytes: number, people: number, files: number): Sentence => ({
    de: `Geschrieben: ${file} (${kilobytes} kB) mit ${people} Personen und ${files} Dateien.`,
    en: `Written: ${file} (${kilobytes} kB) with ${people} people and ${files} files.`,
  }),
  namesOnly: {
    de: 'Personen sind nur mit ihrem Namen dabei: Was sie geschrieben haben, behält seine Verfasserin oder seinen Verfasser. Anmelden können sie sich im neuen Haus erst mit einem neuen Konto.',
    en: 'People are in it with their name only: what they wrote keeps its author. To log in at the new house they need a new account.',
  },
  keepSafe: {
    de: 'Das Archiv enthält Mail-Adressen und verschlüsselte Passwörter. Verwahren Sie es wie eine Sicherung und löschen Sie es nach dem Umzug.',
    en: 'The archive holds mail addresses and hashed passwords. Keep it like a backup and delete it after the move.',
  },
  imported: (name: string, slug: string, entries: number): Sentence => ({
    de: `${name} ist da, unter /${slug}, mit ${entries} öffentlichen Einträgen.`,
    en: `${name} is there, at /${slug}, with ${entries} public entries.`,
  }),
  peopleFound: (count: number): Sentence => ({
    de: `${count} Personen hatten hier schon ein Konto mit derselben Mail-Adresse; ihre Inhalte gehören jetzt zu diesem Konto.`,
    en: `${count} people already had an account here with the same mail address; their contents belong to that account now.`,
  }),
  hostsTaken: (hosts: string): Sentence => ({
    de: `Diese Host-Namen hat oder beantragt hier schon ein anderer Landkreis; sie wurden weggelassen: ${hosts}.`,
    en: `Another district here already has these host names, or has asked for them; they were left out: ${hosts}.`,
  }),
  nobodyLogsIn: (slug: string): Sentence => ({
    de: `Das Archiv kam ohne Konten: Als Nächstes bekommt jemand die Verwaltung: npm run allmende -- administrator <Mail-Adresse> ${slug}`,
    en: `The archive came without accounts: next, give somebody its administration: npm run allmende -- administrator <mail> ${slug}`,
  }),
}

export const boundaryTexts = {
  what: {
    de: 'liest neuere Grenzen aus GeoJSON-Dateien ein (z. B. VG250 oder VG5000 des BKG, in Grad)',
    en: 'imports newer boundaries from GeoJSON files (VG250 or VG5000 of the BKG for example, in degrees)',
  },
  source: { de: 'wer bei jeder Karte genannt wird', en: 'who is named at every map' },
  asOf: { de: 'Tag, den die Grenzen beschreiben', en: 'day the boundaries describe' },
  sourceAddress: { de: 'Webadresse der Quelle', en: 'web address of the source' },
  licence: { de: 'Lizenz (sonst dl-de/by-2-0)', en: 'licence (otherwise dl-de/by-2-0)' },
  licenceAddress: { de: 'Webadresse der Lizenz', en: 'web address of the licence' },
  noSource: {
    de: 'Bitte nennen Sie mit „--source“, wer bei den Karten genannt wird, z. B. „© GeoBasis-DE / BKG 2021“.',
    en: 'Please say with “--source” who is to be named at the maps, e.g. “© GeoBasis-DE / BKG 2021”.',
  },
  noDate: {
    de: 'Bitte nennen Sie mit „--as-of“ den Tag, den die Grenzen beschreiben, z. B. 2021-12-31.',
    en: 'Please give the day the boundaries describe with “--as-of”, e.g. 2021-12-31.',
  },
  unreadable: (file: string): Sentence => ({
    de: `Die Datei ${file} kann nicht gelesen werden.`,
    en: `The file ${file} cannot be read.`,
  }),
  problems: (file: string, count: number, de: string, en: string): Sentence => ({
    de: `In ${file} passt etwas nicht (${count}-mal). Es wurde nichts eingelesen.\n${de}`,
    en: `Something is wrong in ${file} (${count} times). Nothing was imported.\n${en}`,
  }),
  nothing: (file: string): Sentence => ({
    de: `In ${file} steht kein Gebiet.`,
    en: `There is no area in ${file}.`,
  }),
  read: (file: string, count: number): Sentence => ({
    de: `${file}: ${count} Gebiete eingelesen.`,
    en: `${file}: ${count} areas imported.`,
  }),
  done: {
    de: 'Beim nächsten Start liegen sie über den mitgelieferten Grenzen.',
    en: 'From the next start on they lie over the boundaries that came with the program.',
  },
}

export const reindexTexts = {
  what: {
    de: 'macht Suche, Karte, Kalender und Feeds eines Landkreises (oder aller) aus den Inhalten neu',
    en: 'makes search, map, calendar and feeds of a district (or of all) again from the contents',
  },
  done: (name: string, entries: number): Sentence => ({
    de: `${name}: ${entries} Einträge.`,
    en: `${name}: ${entries} entries.`,
  }),
}

export { backupTexts, verifyTexts } from './backup/texts.ts'

export const importRoomsTexts = {
  rooms: {
    de: 'legt Häuser und Räume aus einer Tabelle als Entwürfe an (docs/formats/rooms-csv.md), alle oder keinen',
    en: 'creates buildings and rooms from a table as drafts (docs/formats/rooms-csv.md), all or none',
  },
  author: {
    de: 'Mail-Adresse des Kontos, das dafür einsteht',
    en: 'mail address of the account that answers for them',
  },
  bookings: {
    de: 'übernimmt Belegungen eines Raums aus einer Kalenderdatei oder einer Tabelle; was schon belegt ist, wird aufgezählt und nicht geschrieben',
    en: 'takes over bookings of a room from a calendar file or a table; what is taken already is listed and not written',
  },
  unreadable: (file: string): Sentence => ({
    de: `Die Datei „${file}“ ist nicht zu lesen.`,
    en: `The file “${file}” cannot be read.`,
  }),
  line: (line: number): Sentence => ({ de: `Zeile ${line}`, en: `Line ${line}` }),
  problems: (file: string, many: number, de: string, en: string): Sentence => ({
    de: `Aus „${file}“ wurde nichts übernommen (${many} Fehler):\n${de}`,
    en: `Nothing was taken over from “${file}” (${many} problems):\n${en}`,
  }),
  noAuthor: (mail: string): Sentence => ({
    de: `Bitte nennen Sie mit „--author“ die Mail-Adresse eines Kontos („${mail}“ ist keine davon).`,
    en: `Please name the mail address of an account with “--author” (“${mail}” is none of them).`,
  }),
  noRoom: (address: string): Sentence => ({
    de: `Es gibt hier keinen Raum mit der Adresse „${address}“: Nehmen Sie den letzten Teil der Adresse seiner Seite.`,
    en: `There is no room with the address “${address}” here: take the last part of its page’s address.`,
  }),
  roomChanged: (address: string): Sentence => ({
    de: `„${address}“ wurde gerade geändert. Es ist nichts geschrieben: Bitte starten Sie den Befehl noch einmal.`,
    en: `“${address}” has just been changed. Nothing is written: please run the command again.`,
  }),
  roomsDone: (buildings: number, rooms: number): Sentence => ({
    de: `Angelegt: ${buildings} Häuser mit ${rooms} Räumen, Plätzen und Geräten, als Entwürfe.`,
    en: `Created: ${buildings} buildings with ${rooms} rooms, seats and things, as drafts.`,
  }),
  bookingsDone: (written: number, collisions: number): Sentence => ({
    de: `Übernommen: ${written}. Nicht übernommen, weil schon belegt: ${collisions}.`,
    en: `Taken over: ${written}. Not taken over because taken already: ${collisions}.`,
  }),
}
