import type { Sentence } from '#foundation/text/catalogue.ts'

export const backupTexts = {
  backup: {
    de: 'sichert Datenbank und Dateien in ein Archiv',
    en: 'saves database and files into one archive',
  },
  restore: {
    de: 'stellt eine Sicherung wieder her, nur in einen leeren Datenordner (oder eine leere Datenbank)',
    en: 'restores a backup, only into an empty data folder (or an empty database)',
  },
  exists: (file: string): Sentence => ({
    de: `Die Datei ${file} gibt es schon. Sie wird nicht überschrieben.`,
    en: `The file ${file} exists already. It is not overwritten.`,
  }),
  nothingThere: (folder: string): Sentence => ({
    de: `Im Ordner ${folder} ist keine Datenbank. Ein anderer Ordner wird mit ALLMENDE_DATA genannt, ein Server mit DATABASE_URL.`,
    en: `There is no database in the folder ${folder}. ALLMENDE_DATA names another folder, DATABASE_URL a server.`,
  }),
  fromDump: (de: string, en: string): Sentence => ({
    de: `Das Programm läuft; gesichert wird sein letzter stündlicher Abzug der Datenbank (${de}) mit allen Dateien. Für den Stand dieses Augenblicks beenden Sie es zuerst.`,
    en: `The program is running; its last hourly dump of the database (${en}) is saved, with all files. For the state of this moment, stop it first.`,
  }),
  done: (file: string, kilobytes: number): Sentence => ({
    de: `Gesichert: ${file} (${kilobytes} kB). Probieren Sie die Sicherung aus: npm run allmende -- verify ${file}`,
    en: `Saved: ${file} (${kilobytes} kB). Try the backup: npm run allmende -- verify ${file}`,
  }),
  restored: (at: string, files: number): Sentence => ({
    de: `Wiederhergestellt: der Stand vom ${at} (UTC) mit ${files} Dateien. Als Nächstes: npm run allmende -- verify`,
    en: `Restored: the state of ${at} (UTC) with ${files} files. Next: npm run allmende -- verify`,
  }),
  notEmpty: (folder: string): Sentence => ({
    de: `Im Ordner ${folder} ist schon eine Datenbank. Es wird nichts überschrieben: Nennen Sie mit ALLMENDE_DATA einen leeren Ordner, oder benennen Sie den alten um.`,
    en: `There already is a database in the folder ${folder}. Nothing is overwritten: name an empty folder with ALLMENDE_DATA, or rename the old one.`,
  }),
  databaseNotEmpty: {
    de: 'Die Datenbank ist nicht leer. Es wird nichts überschrieben: Legen Sie eine neue an und nennen Sie sie in DATABASE_URL.',
    en: 'The database is not empty. Nothing is overwritten: create a new one and name it in DATABASE_URL.',
  },
  needsServer: {
    de: 'Das ist die Sicherung eines PostgreSQL-Servers. Nennen Sie mit DATABASE_URL eine leere Datenbank.',
    en: 'This is the backup of a PostgreSQL server. Name an empty database with DATABASE_URL.',
  },
  needsFolder: {
    de: 'Das ist die Sicherung einer eingebauten Datenbank. Sie wird ohne DATABASE_URL wiederhergestellt. Einzelne Landkreise kommen mit „export-district“ und „import-district“ auf einen Server.',
    en: 'This is the backup of an embedded database. Restore it without DATABASE_URL. Single districts get to a server with “export-district” and “import-district”.',
  },
  broken: (de: string, en: string): Sentence => ({
    de: `Die Sicherung kann nicht gelesen werden. ${de}`,
    en: `The backup cannot be read. ${en}`,
  }),
  damaged: (what: string): Sentence => ({
    de: `Die Sicherung ist beschädigt oder wurde verändert (${what}). Nehmen Sie eine andere; hier wurde nichts geändert.`,
    en: `The backup is damaged or was changed (${what}). Take another one; nothing was changed here.`,
  }),
  noBackup: {
    de: 'Das ist keine Sicherung von Allmende. Solche Archive schreibt der Befehl „backup“.',
    en: 'This is not a backup of Allmende. The command “backup” writes such archives.',
  },
  newer: (version: number): Sentence => ({
    de: `Die Sicherung hat das Format ${version}, das dieses Programm noch nicht kennt. Bringen Sie das Programm auf den neuesten Stand.`,
    en: `The backup has format ${version}, which this program does not know yet. Upgrade the program.`,
  }),
  fromNewer: (files: string): Sentence => ({
    de: `Die Sicherung stammt aus einer neueren Version von Allmende (${files}). Bringen Sie das Programm auf denselben Stand.`,
    en: `The backup comes from a newer version of Allmende (${files}). Bring the program to the same version.`,
  }),
  noTool: (name: string): Sentence => ({
    de: `Das Programm ${name} fehlt. Unter Debian und Ubuntu: sudo apt-get install postgresql-client (nicht älter als der Server).`,
    en: `The program ${name} is missing. On Debian and Ubuntu: sudo apt-get install postgresql-client (not older than the server).`,
  }),
  wallInTheWay: (role: string): Sentence => ({
    de: `Die Rolle ${role} sieht wegen der Trennung der Landkreise nicht alle Zeilen. Sichern Sie mit einer Rolle, die das darf: ALTER ROLE … BYPASSRLS; nennen Sie sie für diesen Befehl in DATABASE_URL.`,
    en: `The role ${role} does not see all rows, because districts are walled off from each other. Back up with a role that may: ALTER ROLE … BYPASSRLS; name it in DATABASE_URL for this command.`,
  }),
  toolFailed: (tool: string, why: string): Sentence => ({
    de: `${tool} ist nicht durchgekommen:\n${why}`,
    en: `${tool} did not succeed:\n${why}`,
  }),
}

export const verifyTexts = {
  what: {
    de: 'prüft eine Sicherung (stellt sie im Arbeitsspeicher her) oder die Daten hier: Schema, Verweise, öffentliche Einträge, Dateien',
    en: 'checks a backup (restores it in memory) or the data here: schema, references, public entries, files',
  },
  upgraded: (count: number): Sentence => ({
    de: `Die Sicherung ist älter als das Programm; ${count} Schema-Dateien liefen ohne Fehler.`,
    en: `The backup is older than the program; ${count} schema files ran without error.`,
  }),
  onlySums: {
    de: 'Prüfsummen von Datenbank und Dateien stimmen. Den Inhalt prüft eine Wiederherstellung in eine leere Datenbank, danach „verify“.',
    en: 'Checksums of database and files are right. To check the content, restore into an empty database, then “verify”.',
  },
  schemaFits: { de: 'Das Schema ist das dieses Programms.', en: 'The schema is that of this program.' },
  schemaNewer: (files: string): Sentence => ({
    de: `Die Datenbank gehört zu einer neueren Version (${files}).`,
    en: `The database belongs to a newer version (${files}).`,
  }),
  schemaOlder: (files: string): Sentence => ({
    de: `Die Datenbank ist älter als das Programm; der nächste Start bringt sie auf den Stand (${files}).`,
    en: `The database is older than the program; the next start brings it up to date (${files}).`,
  }),
  schemaChanged: (files: string): Sentence => ({
    de: `Schema-Dateien wurden nachträglich geändert: ${files}.`,
    en: `Schema files were changed after they had run: ${files}.`,
  }),
  keysFit: { de: 'Alle Verweise zwischen Tabellen stimmen.', en: 'All references between tables are right.' },
  keysUnseen: {
    de: 'Verweise wurden nicht geprüft: Die Rolle sieht nicht alle Zeilen (BYPASSRLS).',
    en: 'References were not checked: the role does not see all rows (BYPASSRLS).',
  },
  keyBroken: (name: string, rows: number): Sentence => ({
    de: `${rows} Zeilen zeigen ins Leere (${name}). Die Datenbank ist beschädigt: Stellen Sie eine Sicherung wieder her.`,
    en: `${rows} rows point to nothing (${name}). The database is damaged: restore a backup.`,
  }),
  entriesFit: (entries: number, spaces: number): Sentence => ({
    de: `${entries} öffentliche Einträge in ${spaces} Räumen stimmen mit den Inhalten überein.`,
    en: `${entries} public entries in ${spaces} spaces agree with the contents.`,
  }),
  entriesDiffer: (place: string, kind: string, wanted: number, found: number, slug: string): Sentence => ({
    de: `${place}: ${found} statt ${wanted} Einträge (${kind}). Abhilfe: reindex ${slug}`,
    en: `${place}: ${found} entries instead of ${wanted} (${kind}). Remedy: reindex ${slug}`,
  }),
  copiesDiffer: (place: string, wanted: number, found: number, slug: string): Sentence => ({
    de: `${place}: ${found} statt ${wanted} Einträge auf den Seiten des Netzwerks. Abhilfe: reindex ${slug}`,
    en: `${place}: ${found} entries instead of ${wanted} on the network’s pages. Remedy: reindex ${slug}`,
  }),
  copiesWait: (place: string, wanted: number, found: number): Sentence => ({
    de: `${place}: ${found} von ${wanted} Einträgen sind schon auf den Seiten des Netzwerks; die übrigen warten als Aufträge auf das laufende Programm.`,
    en: `${place}: ${found} of ${wanted} entries are on the network’s pages already; the others wait as jobs for the running program.`,
  }),
  filesFit: (count: number): Sentence => ({
    de: `${count} verwendete Dateien sind da und unbeschädigt.`,
    en: `${count} files in use are there and undamaged.`,
  }),
  fileMissing: (key: string): Sentence => ({ de: `Die Datei ${key} fehlt.`, en: `The file ${key} is missing.` }),
  fileDamaged: (key: string): Sentence => ({
    de: `Die Datei ${key} ist beschädigt.`,
    en: `The file ${key} is damaged.`,
  }),
}
