import { type Language, languageTag } from '#foundation/text/language.ts'
import { webAddress } from './clean.ts'
import { element, xmlDeclaration, xmlText } from './xml.ts'

/** Addresses one sitemap may hold (sitemaps.org); larger sites list several in an index. */
export const sitemapSize = 50_000

export interface SitemapPage {
  readonly url: string
  readonly updatedAt?: Temporal.Instant
  /** The same page in all its languages, this one included. */
  readonly alternates?: readonly { readonly language: Language; readonly url: string }[]
}

/** @throws RangeError for more than `sitemapSize` pages */
export function sitemap(pages: readonly SitemapPage[]): string {
  if (pages.length > sitemapSize) throw new RangeError(`A sitemap holds at most ${sitemapSize} addresses.`)
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  }
  return `${xmlDeclaration}${element('urlset', attributes, pages.map(pageElement).join('\n'))}\n`
}

/** The list of several sitemaps. */
export function sitemapIndex(maps: readonly Pick<SitemapPage, 'url' | 'updatedAt'>[]): string {
  const parts = maps.map((map) => element('sitemap', {}, location(map)))
  return `${xmlDeclaration}${element('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, parts.join('\n'))}\n`
}

function pageElement(page: SitemapPage): string {
  const alternates = (page.alternates ?? []).map(({ language, url }) =>
    element('xhtml:link', { rel: 'alternate', hreflang: languageTag[language], href: webAddress(url) ?? '' }),
  )
  return element('url', {}, location(page) + alternates.join(''))
}

function location(page: Pick<SitemapPage, 'url' | 'updatedAt'>): string {
  const changed = page.updatedAt && element('lastmod', {}, page.updatedAt.toString({ smallestUnit: 'second' }))
  return element('loc', {}, xmlText(webAddress(page.url) ?? '')) + (changed ?? '')
}
