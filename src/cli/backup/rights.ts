/** A statement that gives or takes a right. */
export interface Right {
  readonly statement: string
  /** Role that gets or loses it; 'PUBLIC' for everybody. */
  readonly to: string
  /** For default rights: whose future tables they are about. */
  readonly by: string | null
}

const name = '("(?:[^"]|"")+"|[\\w$]+)'
const shape = new RegExp(
  `^(?:ALTER DEFAULT PRIVILEGES FOR ROLE ${name} .*)?(?:GRANT|REVOKE) .* (?:TO|FROM) ${name}(?: WITH GRANT OPTION)?;$`,
)

/** The rights in a schema as `pg_restore` writes it: one statement, one line. Bodies of functions are left out. */
export function rightsIn(schema: string): Right[] {
  const found: Right[] = []
  let quote: string | null = null
  for (const line of schema.split('\n')) {
    const match = quote === null ? shape.exec(line) : null
    if (match) found.push({ statement: line, to: plain(match[2] as string), by: match[1] ? plain(match[1]) : null })
    // pg_dump quotes bodies with dollars: $$, $_$, $policy$…
    for (const [mark] of line.matchAll(/\$\w*\$/g)) {
      if (quote === null) quote = mark
      else if (quote === mark) quote = null
    }
  }
  return found
}

const plain = (written: string) => (written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written)
