import { languageTag } from '#foundation/text/language.ts'
import { cleanLine, entryUrn, validPoint, webAddress, withWholeLinks } from './clean.ts'
import type { Channel, Entry } from './entry.ts'
import { entryTitle, texts, whenAndWhere } from './texts.ts'
import { element, xmlDeclaration, xmlText } from './xml.ts'

export const atomType = 'application/atom+xml; charset=utf-8'

/**
 * Entries as an Atom feed (RFC 4287), in the order given (newest first is usual).
 * @returns the document as text; its identity is the feed's own address
 */
export function atomFeed(entries: readonly Entry[], channel: Channel): string {
  const parts = [
    element('id', {}, xmlText(channel.url)),
    element('title', {}, xmlText(cleanLine(channel.title))),
    channel.description && element('subtitle', {}, xmlText(cleanLine(channel.description))),
    element('updated', {}, channel.updatedAt.toString({ smallestUnit: 'second' })),
    person(channel.publisher.name, channel.publisher.url),
    element('link', { rel: 'self', type: 'application/atom+xml', href: channel.url }),
    element('link', { rel: 'alternate', type: 'text/html', href: channel.page }),
    channel.next && element('link', { rel: 'next', type: 'application/atom+xml', href: channel.next }),
    channel.icon && element('icon', {}, xmlText(channel.icon)),
    ...entries.map(atomEntry),
  ]
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:georss': 'http://www.georss.org/georss',
    'xml:lang': languageTag[channel.language],
  }
  return `${xmlDeclaration}${element('feed', attributes, parts.filter(Boolean).join('\n'))}\n`
}

function atomEntry(entry: Entry): string {
  const point = validPoint(entry.place?.point)
  const image = webAddress(entry.image?.url)
  const facts = whenAndWhere(entry)
  const summary = [facts, entry.summary].filter(Boolean).join('\n')
  const html =
    entry.html && (facts === null ? '' : `<p>${xmlText(facts)}</p>\n`) + withWholeLinks(entry.html, entry.url)
  const text = entry.text && [facts, entry.text].filter(Boolean).join('\n\n')
  const parts = [
    element('id', {}, xmlText(entryUrn(entry))),
    element('title', {}, xmlText(entryTitle(entry))),
    element('link', { rel: 'alternate', type: 'text/html', href: webAddress(entry.url) ?? '' }),
    element('published', {}, entry.publishedAt.toString({ smallestUnit: 'second' })),
    element('updated', {}, entry.updatedAt.toString({ smallestUnit: 'second' })),
    element('summary', {}, xmlText(summary)),
    html ? element('content', { type: 'html' }, xmlText(html)) : text && element('content', {}, xmlText(text)),
    entry.organiser && person(entry.organiser.name, entry.organiser.url),
    entry.field && element('category', { term: entry.field, label: texts(entry.language)[entry.field] }),
    image && element('link', { rel: 'enclosure', type: imageType(image), href: image, title: entry.image?.alt }),
    point && element('georss:point', {}, `${point.lat} ${point.lon}`),
  ]
  return element('entry', { 'xml:lang': languageTag[entry.language] }, parts.filter(Boolean).join(''))
}

function person(name: string, address: string | undefined): string {
  const uri = webAddress(address)
  return element(
    'author',
    {},
    element('name', {}, xmlText(cleanLine(name))) + (uri ? element('uri', {}, xmlText(uri)) : ''),
  )
}

/** Enclosures should say their type; undefined where the address does not tell it. */
function imageType(address: string): string | undefined {
  const ending = /\.(avif|webp|png|jpe?g|svg)$/i.exec(new URL(address).pathname)?.[1]?.toLowerCase()
  if (ending === undefined) return undefined
  return ending === 'svg' ? 'image/svg+xml' : `image/${ending === 'jpg' ? 'jpeg' : ending}`
}
