import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'
import type { FileProblem, FileType } from './errors.ts'

const typeNames: Record<FileType, Sentence> = {
  jpeg: { de: 'ein JPEG-Bild', en: 'a JPEG picture' },
  png: { de: 'ein PNG-Bild', en: 'a PNG picture' },
  webp: { de: 'ein WebP-Bild', en: 'a WebP picture' },
  gif: { de: 'ein GIF-Bild', en: 'a GIF picture' },
  avif: { de: 'ein AVIF-Bild', en: 'an AVIF picture' },
  heic: { de: 'ein HEIC-Bild', en: 'a HEIC picture' },
  svg: { de: 'eine SVG-Zeichnung', en: 'an SVG drawing' },
  html: { de: 'eine Webseite (HTML)', en: 'a web page (HTML)' },
  pdf: { de: 'ein PDF-Dokument', en: 'a PDF document' },
  zip: { de: 'ein ZIP-Archiv', en: 'a ZIP archive' },
  docx: { de: 'ein Word-Dokument (.docx)', en: 'a Word document (.docx)' },
  xlsx: { de: 'eine Excel-Tabelle (.xlsx)', en: 'an Excel sheet (.xlsx)' },
  pptx: { de: 'eine PowerPoint-Datei (.pptx)', en: 'a PowerPoint file (.pptx)' },
  odt: { de: 'ein Textdokument (.odt)', en: 'a text document (.odt)' },
  ods: { de: 'eine Tabelle (.ods)', en: 'a spreadsheet (.ods)' },
  odp: { de: 'eine Präsentation (.odp)', en: 'a presentation (.odp)' },
  'office-binary': { de: 'eine Datei aus einem alten Office-Programm', en: 'a file of an old Office program' },
  text: { de: 'eine Textdatei', en: 'a text file' },
}

const numbers = { de: new Intl.NumberFormat('de-DE'), en: new Intl.NumberFormat('en-GB') }
const oneDigit = {
  de: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** Sizes are said in decimal megabytes (10⁶ bytes), as phones and file managers show them. */
function size(bytes: number, language: 'de' | 'en'): string {
  if (bytes < 1_000_000) return `${numbers[language].format(Math.max(1, Math.ceil(bytes / 1000)))} kB`
  return `${oneDigit[language].format(bytes / 1_000_000)} MB`
}

function megapixels(width: number, height: number, language: 'de' | 'en'): string {
  return oneDigit[language].format((width * height) / 1_000_000)
}

type In<Code extends FileProblem['code']> = Extract<FileProblem, { code: Code }>

/** One entry per problem code; `sayFileProblem` picks it. */
const sentences: {
  [Code in FileProblem['code']]: { de: (problem: In<Code>) => string; en: (problem: In<Code>) => string }
} = {
  empty: {
    de: () => 'Die Datei ist leer. Bitte wählen Sie eine andere Datei aus.',
    en: () => 'The file is empty. Please choose another file.',
  },
  'too-large': {
    de: (p) =>
      `Die Datei ist mit ${size(p.bytes, 'de')} zu groß. Erlaubt sind höchstens ${size(p.limit, 'de')}. Bitte verkleinern Sie die Datei.`,
    en: (p) =>
      `The file is too large (${size(p.bytes, 'en')}). At most ${size(p.limit, 'en')} are allowed. Please make the file smaller.`,
  },
  'unknown-type': {
    de: () =>
      'Wir können diese Art von Datei nicht erkennen. Bitte wählen Sie eine Datei in einem der genannten Formate.',
    en: () => 'We cannot recognise this kind of file. Please choose a file in one of the formats named.',
  },
  'not-allowed': {
    de: (p) =>
      `Die Datei ist ${typeNames[p.found].de}. Das ist hier nicht möglich. Bitte wählen Sie eine Datei in einem der genannten Formate.`,
    en: (p) =>
      `The file is ${typeNames[p.found].en}. This is not possible here. Please choose a file in one of the formats named.`,
  },
  'has-macros': {
    de: () =>
      'Die Datei enthält Makros (kleine Programme). Aus Sicherheitsgründen nehmen wir sie nicht an. Bitte speichern Sie sie ohne Makros.',
    en: () =>
      'The file contains macros (small programs). For safety we do not accept it. Please save it without macros.',
  },
  disguised: {
    de: (p) =>
      `Der Inhalt der Datei ist ${typeNames[p.found].de}, ihr Name sagt etwas anderes. Bitte prüfen Sie die Datei und geben Sie ihr die passende Endung.`,
    en: (p) =>
      `The content of the file is ${typeNames[p.found].en}, but its name says something else. Please check the file and give it the right ending.`,
  },
  'picture-broken': {
    de: () => 'Das Bild ist beschädigt oder unvollständig. Bitte speichern Sie es neu oder wählen Sie ein anderes.',
    en: () => 'The picture is damaged or incomplete. Please save it again or choose another one.',
  },
  'picture-too-many-pixels': {
    de: (p) =>
      `Das Bild hat ${numbers.de.format(p.width)} × ${numbers.de.format(p.height)} Bildpunkte (${megapixels(p.width, p.height, 'de')} Megapixel). Erlaubt sind höchstens ${oneDigit.de.format(p.limit / 1_000_000)} Megapixel und 16.000 Bildpunkte je Seite. Bitte verkleinern Sie das Bild.`,
    en: (p) =>
      `The picture has ${numbers.en.format(p.width)} × ${numbers.en.format(p.height)} pixels (${megapixels(p.width, p.height, 'en')} megapixels). At most ${oneDigit.en.format(p.limit / 1_000_000)} megapixels and 16,000 pixels per side are allowed. Please make the picture smaller.`,
  },
  'picture-type-unsupported': {
    de: (p) =>
      `Die Datei ist ${typeNames[p.found].de}. Wir brauchen ein Bild im Format JPEG, PNG oder WebP. Bitte speichern Sie es in einem dieser Formate.`,
    en: (p) =>
      `The file is ${typeNames[p.found].en}. We need a picture in the format JPEG, PNG or WebP. Please save it in one of these formats.`,
  },
  'picture-moves': {
    de: () => 'Das Bild ist bewegt (eine Animation). Bitte wählen Sie ein stehendes Bild.',
    en: () => 'The picture moves (an animation). Please choose a still picture.',
  },
  'picture-busy': {
    de: () => 'Gerade werden sehr viele Bilder verarbeitet. Bitte versuchen Sie es in einer Minute noch einmal.',
    en: () => 'Very many pictures are being processed right now. Please try again in a minute.',
  },
  'archive-broken': {
    de: () => 'Das ZIP-Archiv ist beschädigt oder unvollständig. Bitte erstellen Sie es neu.',
    en: () => 'The ZIP archive is damaged or incomplete. Please make it again.',
  },
  'archive-encrypted': {
    de: (p) =>
      `„${p.name}“ im ZIP-Archiv ist mit einem Passwort geschützt. Bitte erstellen Sie das Archiv ohne Passwort.`,
    en: (p) => `“${p.name}” in the ZIP archive is protected by a password. Please make the archive without a password.`,
  },
  'archive-bad-name': {
    de: (p) =>
      `Das ZIP-Archiv enthält den unzulässigen oder doppelten Dateinamen „${p.name}“. Bitte benennen Sie die Datei um und erstellen Sie das Archiv neu.`,
    en: (p) =>
      `The ZIP archive contains the file name “${p.name}”, which is not allowed or occurs twice. Please rename the file and make the archive again.`,
  },
  'archive-too-many-entries': {
    de: (p) =>
      `Das ZIP-Archiv enthält zu viele Dateien. Erlaubt sind höchstens ${numbers.de.format(p.limit)}. Bitte teilen Sie es auf.`,
    en: (p) =>
      `The ZIP archive contains too many files. At most ${numbers.en.format(p.limit)} are allowed. Please split it.`,
  },
  'archive-too-large': {
    de: (p) =>
      `Das ZIP-Archiv ist entpackt zu groß. Erlaubt sind höchstens ${size(p.limit, 'de')}. Bitte teilen Sie es auf.`,
    en: (p) =>
      `The ZIP archive is too large when unpacked. At most ${size(p.limit, 'en')} are allowed. Please split it.`,
  },
  'archive-suspicious-ratio': {
    de: () =>
      'Das ZIP-Archiv wird beim Entpacken ungewöhnlich groß. Aus Sicherheitsgründen nehmen wir es nicht an. Bitte erstellen Sie es neu.',
    en: () => 'The ZIP archive grows unusually when unpacked. For safety we do not accept it. Please make it again.',
  },
  'csv-broken': {
    de: (p) =>
      `Die Tabelle ist in Zeile ${numbers.de.format(p.line)} nicht lesbar: Dort stimmen die Anführungszeichen nicht. Bitte speichern Sie sie neu als CSV (UTF-8).`,
    en: (p) =>
      `The table cannot be read in line ${numbers.en.format(p.line)}: its quotation marks do not match. Please save it again as CSV (UTF-8).`,
  },
  'csv-too-many-rows': {
    de: (p) =>
      `Die Tabelle hat zu viele Zeilen. Erlaubt sind höchstens ${numbers.de.format(p.limit)}. Bitte teilen Sie sie auf.`,
    en: (p) => `The table has too many rows. At most ${numbers.en.format(p.limit)} are allowed. Please split it.`,
  },
  'storage-full': {
    de: () =>
      'Die Datei konnte nicht gespeichert werden, weil der Speicherplatz des Servers voll ist. Bitte versuchen Sie es später noch einmal. Hilft das nicht, sagen Sie bitte der Stelle Bescheid, die diese Seite betreibt.',
    en: () =>
      'The file could not be stored because the server’s disk is full. Please try again later. If that does not help, please tell whoever runs this site.',
  },
  'storage-failed': {
    de: () => 'Die Datei konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.',
    en: () => 'The file could not be stored. Please try again.',
  },
  'not-found': {
    de: () => 'Diese Datei gibt es nicht mehr.',
    en: () => 'This file no longer exists.',
  },
}

export const fileTexts = catalogue(sentences)

/** The sentence for a problem: what is wrong, which limit holds, what to do. */
export function sayFileProblem(problem: FileProblem, language: Parameters<typeof fileTexts>[0]): string {
  const sentence = fileTexts(language)[problem.code] as (problem: FileProblem) => string
  return sentence(problem)
}

const shortNames: Record<FileType, string> = {
  jpeg: 'JPEG',
  png: 'PNG',
  webp: 'WebP',
  gif: 'GIF',
  avif: 'AVIF',
  heic: 'HEIC',
  svg: 'SVG',
  html: 'HTML',
  pdf: 'PDF',
  zip: 'ZIP',
  docx: 'DOCX',
  xlsx: 'XLSX',
  pptx: 'PPTX',
  odt: 'ODT',
  ods: 'ODS',
  odp: 'ODP',
  'office-binary': 'DOC, XLS, PPT',
  text: 'CSV, TXT',
}

/** The hint beside a file field: formats and size, e.g. „Erlaubt: JPEG, PNG und WebP bis 12 MB.“ @param limit  bytes */
export function sayAllowedFiles(
  allowed: readonly FileType[],
  limit: number,
  language: Parameters<typeof fileTexts>[0],
): string {
  const local = language === 'en' ? 'en' : 'de'
  const names = new Intl.ListFormat(local, { type: 'conjunction' }).format(allowed.map((type) => shortNames[type]))
  return local === 'en'
    ? `Allowed: ${names} up to ${size(limit, 'en')}.`
    : `Erlaubt: ${names} bis ${size(limit, 'de')}.`
}
