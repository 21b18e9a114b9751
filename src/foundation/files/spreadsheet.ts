import type { CellValue } from 'hucre'
import { readOds, writeOds } from 'hucre/ods'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { type ArchiveLimits, openArchive } from './archive-reader.ts'
import { readCsv } from './csv.ts'
import { detectFile } from './detect.ts'
import { type FileResult, type FileType, faulty, fine } from './errors.ts'

/** What stands in a cell. A day in a spreadsheet is a number with a format; here it is a day. */
export type Cell = string | number | boolean | Temporal.PlainDate | null

/** Rows from the top, cells from the left; `rows[0]` is line 1 of the sheet. Formulas are what they last came to. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

export const spreadsheetTypes = ['xlsx', 'ods', 'text'] as const satisfies readonly FileType[]

/** A spreadsheet of a few thousand rows has a dozen files and unpacks to a few megabytes; more is no table of an office. */
const limits: ArchiveLimits = { entries: 500, bytes: 60_000_000, ratio: 200 }

/** Lines read of a sheet at most; whoever reads says that there were more. */
export const mostLines = 20_000

/**
 * Reads a table as offices send it: XLSX, ODS or CSV, told apart by content.
 * @param name  as the browser told it; its ending must fit the content
 * @returns sheets in their order (a CSV file is one, without a name), or what is wrong with the file
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  { name, limit }: { name?: string; limit: number },
): Promise<FileResult<Sheet[]>> {
  const detected = detectFile(bytes, { allowed: spreadsheetTypes, limit, name })
  if (!detected.ok) return detected
  if (detected.value.type === 'text') {
    const read = readCsv(bytes, { limit: mostLines })
    return read.ok
      ? fine([{ name: '', rows: read.value.map((row) => row.map((cell) => (cell === '' ? null : cell))) }])
      : read
  }
  // The whole directory is judged before the library unpacks anything.
  const archive = await openArchive(bytes, limits)
  if (!archive.ok) return archive
  archive.value.close()
  try {
    const read = detected.value.type === 'ods' ? readOds : readXlsx
    const { sheets } = await read(bytes, { maxRows: mostLines })
    return fine(sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(fromLibrary)) })))
  } catch {
    return faulty({ code: 'archive-broken' })
  }
}

export interface SheetToWrite extends Sheet {
  /** Width of each column in characters. */
  readonly widths: readonly number[]
}

/** Writes a table for offices: the first row is the heading and stays in sight. Days are days, numbers are numbers. */
export async function writeSpreadsheet(
  sheets: readonly SheetToWrite[],
  type: 'xlsx' | 'ods',
): Promise<Uint8Array<ArrayBuffer>> {
  const write = type === 'ods' ? writeOds : writeXlsx
  const bytes = await write({
    sheets: sheets.map(({ name, rows, widths }) => ({
      name,
      columns: widths.map((width, column) => ({
        width,
        // The kind of the column is that of its first cell below the heading that has one.
        ...(rows.some((row) => row[column] instanceof Temporal.PlainDate) ? { numFmt: 'dd.mm.yyyy' } : {}),
      })),
      rows: rows.map((row) => row.map(toLibrary)),
      freezePane: { rows: 1 },
    })),
  })
  return new Uint8Array(bytes)
}

/** The library reads a day as midnight in UTC. */
function fromLibrary(cell: CellValue | undefined): Cell {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime())
      ? null
      : Temporal.Instant.fromEpochMilliseconds(cell.getTime()).toZonedDateTimeISO('UTC').toPlainDate()
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell
  return cell ?? null
}

const toLibrary = (cell: Cell): CellValue =>
  cell instanceof Temporal.PlainDate ? new Date(Date.UTC(cell.year, cell.month - 1, cell.day)) : cell
