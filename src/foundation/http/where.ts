import { isLanguage, type Language } from '../text/language.ts'

export interface Where {
  readonly language: Language
  /** First part of the path when it names a space; null: the network, or the space whose host name was asked. */
  readonly slug: string | null
  /** Path inside the space, as routes are declared: '/termine/herbstmarkt', '/' for front pages. */
  readonly local: string
}

/**
 * Takes a path apart: language, space, rest. '/en/mayen-koblenz/termine' → en, mayen-koblenz, /termine.
 * @param reserved first parts of the routes themselves; no space may be named like one
 */
export function whereIs(path: string, reserved: ReadonlySet<string>): Where {
  const parts = path.split('/').filter(Boolean)
  const first = parts[0]
  const language: Language = isLanguage(first) && first !== 'de' ? first : 'de'
  if (language !== 'de') parts.shift()
  const slug = parts[0] !== undefined && !reserved.has(parts[0]) ? (parts.shift() ?? null) : null
  return { language, slug, local: `/${parts.join('/')}` }
}

/** First parts of all routes: 'aktuelles', 'termine', 'konto' … and those of files that are no routes. */
export function reservedParts(paths: readonly string[]): ReadonlySet<string> {
  const own = [
    'static',
    'healthz',
    'readyz',
    'metrics',
    'favicon.ico',
    'robots.txt',
    'de',
    'en',
    'leicht',
    'api',
    'bild',
  ]
  return new Set([...own, ...paths.map((path) => path.split('/')[1] ?? '').filter(Boolean)])
}
