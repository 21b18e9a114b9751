import { type FileResult, faulty, fine } from './errors.ts'

/**
 * CSV as German spreadsheets read it: UTF-8 with byte order mark, semicolons, CRLF (RFC 4180 otherwise).
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection").
 * A cell that already begins with apostrophes and such a sign gets one more, so that `readCsv` gives back exactly what was written.
 * @param rows  cells as text; numbers and dates are written by the caller in the reader's language
 */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let out = '\ufeff'
  for (const row of rows) out += csvLine(row)
  return out
}

/** One line with its end, for long lists that are streamed; the first line is preceded by '\ufeff'. */
export function csvLine(row: readonly string[]): string {
  // A single empty cell must be quoted: an empty line is no row.
  if (row.length === 1 && row[0] === '') return '""\r\n'
  return `${row.map(cell).join(';')}\r\n`
}

/** The signs of OWASP's list, with the wide ones that East Asian keyboards write. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Negative numbers begin with a minus and are no formulas: sums must still work. */
const negativeNumber = /^-\d{1,15}(?:[.,]\d{1,15})?$/

function cell(value: string): string {
  const safe = formula.test(value) && !negativeNumber.test(value) ? `'${value}` : value
  return /[";,\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export interface ReadCsvOptions {
  /** Rows at most, the heading included. */
  limit?: number
}

/**
 * Reads CSV from people: UTF-8 with or without mark, or Windows-1252; semicolon, comma or tab, whichever the first line has most of; any line end.
 * The apostrophe that `writeCsv` puts before a formula is taken off; empty lines are skipped.
 * @returns rows of cells, or csv-broken with the line (from 1) where a quote does not close or stands wrong, or csv-too-many-rows
 */
export function readCsv(source: Uint8Array | string, { limit = 100_000 }: ReadCsvOptions = {}): FileResult<string[][]> {
  const text = (typeof source === 'string' ? source : decoded(source)).replace(/^\ufeff/, '')
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const quoted = text[at] === '"'
    const end = quoted ? closingQuote(text, at + 1) : endOfPlain(text, at, separator)
    // A quote that never closes would swallow the rest.
    if (end < 0) return faulty({ code: 'csv-broken', line })
    const raw = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end)
    if (quoted) line += raw.match(/\r\n|\r|\n/g)?.length ?? 0
    at = quoted ? end + 1 : end
    const next = text[at]
    if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') {
      return faulty({ code: 'csv-broken', line })
    }
    row.push(raw.startsWith("'") && formula.test(raw) ? raw.slice(1) : raw)
    if (next === separator) {
      at += 1
      if (at < text.length) continue
      row.push('')
    }
    if (quoted || row.length > 1 || row[0] !== '') rows.push(row)
    if (rows.length > limit) return faulty({ code: 'csv-too-many-rows', limit })
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
  }
  return fine(rows)
}

/** The place of the quote that closes, −1 if none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** The end of a cell without quotes; a quote inside it, as in `Nagel 5"`, is taken as it is. */
function endOfPlain(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\r' && text[at] !== '\n') at += 1
  return at
}

/** The sign that the first line, quoted parts left out, has most of; semicolon when none. */
function separatorOf(text: string): string {
  const counts: Record<string, number> = { ';': 0, ',': 0, '\t': 0 }
  let quoted = false
  for (const sign of text.slice(0, 10_000)) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '\r' || sign === '\n')) break
    else if (!quoted && sign in counts) counts[sign] = (counts[sign] ?? 0) + 1
  }
  return [';', ',', '\t'].reduce((best, sign) => ((counts[sign] ?? 0) > (counts[best] ?? 0) ? sign : best))
}

function decoded(bytes: Uint8Array): string {
  // What Excel calls "Unicode text".
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
