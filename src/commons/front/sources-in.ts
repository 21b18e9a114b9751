/** A place where something is written, as people gave it. */
export interface NamedSource {
  readonly title: string
  readonly href?: string
}

/**
 * Reads sources as staff write them: several are divided by a semicolon, a web address stands at the end of each.
 * @example sourcesIn('Kreis, Bericht 2024, https://example.org/b') // [{ title: 'Kreis, Bericht 2024', href: 'https://example.org/b' }]
 */
export function sourcesIn(text: string): NamedSource[] {
  return text
    .split(/;\s+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const found = /^(.*?)[,\s]*(https?:\/\/\S+)$/s.exec(part)
      const href = found?.[2]
      return href ? { title: found[1] || hostOf(href), href } : { title: part }
    })
}

const hostOf = (href: string): string => (URL.canParse(href) ? new URL(href).host : href)
