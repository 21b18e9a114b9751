/** A row of a table: the line it begins at, and what stands under each heading (small letters). */
export interface CsvRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * Reads a table as spreadsheet programs write it (RFC 4180): separated by semicolons, commas or tabs as in its first line, quotes
 * around cells with line breaks, with or without a byte order mark. Empty lines are left out.
 */
export function readCsv(text: string): { headings: string[]; rows: CsvRow[] } {
  const clean = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(clean.slice(0, clean.search(/\r?\n|$/)))
  const lines: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let begins = 1
  const endCell = () => {
    cells.push(cell.trim())
    cell = ''
  }
  const endLine = () => {
    endCell()
    if (cells.some(Boolean)) lines.push({ line: begins, cells })
    cells = []
    begins = line
  }
  for (let at = 0; at < clean.length; at++) {
    const sign = clean[at] as string
    if (sign === '\n') line++
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (clean[at + 1] === '"') cell += clean[++at]
      else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (sign === separator) endCell()
    else if (sign === '\n') endLine()
    else if (sign !== '\r') cell += sign
  }
  if (cell || cells.length) endLine()
  const [head, ...body] = lines
  const headings = (head?.cells ?? []).map((heading) => heading.toLowerCase())
  return {
    headings,
    rows: body.map(({ line: at, cells: row }) => ({
      line: at,
      cells: Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])),
    })),
  }
}

/** The sign that separates most headings. */
function separatorOf(head: string): string {
  const count = (sign: string) => head.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
