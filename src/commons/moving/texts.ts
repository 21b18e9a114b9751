import type { Sentence } from '#foundation/text/catalogue.ts'

/** Why a district cannot be moved, and what to do. */
export const problems = {
  noDistrict: (slug: string): Sentence => ({
    de: `Es gibt keinen Landkreis mit der Adresse „${slug}“. Der Befehl „districts“ zeigt alle.`,
    en: `There is no district with the address “${slug}”. The command “districts” lists all.`,
  }),
  fileMissing: (key: string): Sentence => ({
    de: `Die Datei ${key} fehlt oder ist beschädigt. Holen Sie sie aus einer Sicherung zurück; der Befehl „verify“ nennt alle solchen Dateien.`,
    en: `The file ${key} is missing or damaged. Restore it from a backup; the command “verify” names all such files.`,
  }),
  brokenArchive: (de: string, en: string): Sentence => ({
    de: `Das Archiv kann nicht gelesen werden. ${de}`,
    en: `The archive cannot be read. ${en}`,
  }),
  notADistrict: {
    de: 'Das ist kein Archiv eines Landkreises. Solche Archive schreibt der Befehl „export-district“.',
    en: 'This is not the archive of a district. The command “export-district” writes such archives.',
  },
  newerFormat: (version: number): Sentence => ({
    de: `Das Archiv hat das Format ${version}, das dieses Programm noch nicht kennt. Bringen Sie das Programm auf den neuesten Stand.`,
    en: `The archive has format ${version}, which this program does not know yet. Upgrade the program.`,
  }),
  newerSchema: (program: string, what: string): Sentence => ({
    de: `Das Archiv hat die Version ${program} geschrieben. Es enthält, was dieses Programm nicht kennt (${what}). Bringen Sie das Programm auf denselben Stand.`,
    en: `The archive was written by version ${program}. It holds what this program does not know (${what}). Bring the program to the same version.`,
  }),
  damaged: (what: string): Sentence => ({
    de: `Das Archiv ist beschädigt oder wurde verändert${what && ` (${what})`}. Bitte lassen Sie es noch einmal exportieren. Hier wurde nichts geändert.`,
    en: `The archive is damaged or was changed${what && ` (${what})`}. Please have it exported again. Nothing was changed here.`,
  }),
  brokenRow: (file: string, row: number): Sentence => ({
    de: `Das Archiv ist beschädigt oder wurde verändert (${file}, Zeile ${row}). Bitte lassen Sie es noch einmal exportieren. Hier wurde nichts geändert.`,
    en: `The archive is damaged or was changed (${file}, line ${row}). Please have it exported again. Nothing was changed here.`,
  }),
  rowRefused: (why: string): Sentence => ({
    de: `Der Inhalt des Archivs passt nicht in die Datenbank (${why}). Hier wurde nichts geändert.`,
    en: `The content of the archive does not fit into the database (${why}). Nothing was changed here.`,
  }),
  slugTaken: (slug: string): Sentence => ({
    de: `Einen Landkreis mit der Adresse „${slug}“ gibt es hier schon. Wählen Sie mit „--as“ eine andere Adresse.`,
    en: `There already is a district with the address “${slug}”. Choose another address with “--as”.`,
  }),
  slugNotPossible: (slug: string): Sentence => ({
    de: `„${slug}“ ist als Adresse nicht möglich: erlaubt sind kleine Buchstaben, Ziffern und Bindestriche dazwischen, und der Name darf nicht der einer Seite sein.`,
    en: `“${slug}” is not possible as an address: use small letters, digits and hyphens between them, and not the name of a page.`,
  }),
}
